import { alle, een, zet } from '../site/dom.ts';

/** Hoe de vakken erbij staan: `los` is zonder vakken onder elkaar, `gekozen` of niet elke regel te zien is. */
export interface Stand {
  los: boolean;
  gekozen: boolean;
}

/** Zet de vakken van een lijst zoals de stand vraagt; een lijst zonder vakken doet niets. Wie iets kiest, krijgt open wat erbij hoort. */
export function vakkenIn(lijst: HTMLElement): (stand: Stand) => void {
  const vakken = alle<HTMLDetailsElement>(lijst, '[data-vak]').map((vak) => {
    const bak = een(vak, ':scope > ul');
    return { vak, bak, regels: [...bak.children] as HTMLElement[] };
  });
  const [eerste] = vakken;
  if (!eerste) return () => {};
  const samen = eerste.bak.cloneNode(false) as HTMLElement;
  let nu: Stand = { los: false, gekozen: false };
  return (stand) => {
    if (stand.los && !nu.los) {
      samen.replaceChildren(...vakken.flatMap(({ regels }) => regels));
      eerste.vak.before(samen);
    }
    if (!stand.los && nu.los) {
      for (const { bak, regels } of vakken) bak.replaceChildren(...regels);
      samen.remove();
    }
    for (const { vak, regels } of vakken) {
      const aantal = regels.filter(({ hidden }) => !hidden).length;
      vak.hidden = stand.los || aantal === 0;
      if (stand.gekozen !== nu.gekozen) vak.open = stand.gekozen;
      zet(een(vak, '[data-aantal-in]'), `(${aantal})`);
    }
    nu = stand;
  };
}
