import { alle } from '../site/dom.ts';

/**
 * Zegt in de lijst waar de korte lijst begint en waar zij ophoudt. Geeft een functie die hoort wat erin staat; `null` is geen klant.
 * Kiest de lezer een andere volgorde of andere filters, dan kloppen de kopjes weer, of zijn zij weg.
 */
export function kortelijst(lijst: HTMLElement): (overeen: ReadonlySet<Element> | null) => void {
  const kop = tussenkop();
  kop.id = naarKorteLijst;
  const rest = tussenkop();
  let overeen: ReadonlySet<Element> | null = null;
  const zet = () => {
    const regels = alle(lijst, '[data-regel]').filter(({ hidden }) => !hidden);
    const binnen = regels.filter((regel) => overeen?.has(regel));
    const [eerste] = regels;
    const daarna = regels[binnen.length];
    // Staat de korte lijst niet vooraan, dan koos de lezer een andere volgorde.
    if (!overeen || !eerste || regels.slice(0, binnen.length).some((regel) => !overeen?.has(regel))) {
      kop.remove();
      rest.remove();
      return;
    }
    tekst(kop, binnen.length === 0 ? 'Bij geen methode komt genoeg overeen met je antwoorden' : kopVan(binnen.length));
    eerste.before(kop);
    tekst(rest, 'De andere methoden');
    if (binnen.length > 0 && daarna) daarna.before(rest);
    else rest.remove();
  };
  lijst.addEventListener('change', zet);
  lijst.addEventListener('click', zet);
  addEventListener('popstate', zet);
  return (nieuw) => {
    overeen = nieuw;
    zet();
    wijsErheen(nieuw);
  };
}

/** Het anker van de korte lijst; er zijn geen andere ankers met deze naam. */
const naarKorteLijst = 'korte-lijst';

/** Zegt bij de vragen over de klant hoeveel er nu past, met de weg erheen. */
function wijsErheen(overeen: ReadonlySet<Element> | null): void {
  for (const link of alle<HTMLAnchorElement>(document.body, '[data-naar-lijst]')) {
    link.hidden = !overeen;
    link.href = `#${naarKorteLijst}`;
    const aantal = overeen?.size ?? 0;
    tekst(link, aantal === 0 ? 'Naar de lijst' : `Naar de korte lijst (${aantal})`);
  }
}

function kopVan(aantal: number): string {
  return `Korte lijst voor je klant: ${aantal === 1 ? '1 methode' : `${aantal} methoden`}`;
}

function tussenkop(): HTMLLIElement {
  const regel = document.createElement('li');
  regel.className = 'tussenkop';
  regel.append(document.createElement('h2'));
  return regel;
}

function tekst(regel: HTMLElement, woorden: string): void {
  const kop = regel.querySelector('h2') ?? regel;
  if (kop.textContent !== woorden) kop.textContent = woorden;
}
