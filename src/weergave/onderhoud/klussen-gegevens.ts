import type { Weging } from '../../kern/bewijs/bewijskracht.ts';
import { bewijskrachten, bewijskrachtLabels } from '../../kern/bewijs/schalen.ts';
import type { Uitkomst } from '../../kern/bewijs/uitkomsten.ts';
import { contentpaden } from '../../kern/contentpaden.ts';
import { ankerVanRij } from '../../kern/interventie/bewijsvelden.ts';
import * as leemtes from '../../vragen/leemtes.ts';
import { sterkte, werkuitkomsten } from '../../vragen/werk.ts';
import { nodig } from '../agenda/nodig.ts';
import { naamVanRij } from '../bewijs/bewijs.ts';
import type { Forge } from '../bijdragen/forge.ts';
import { middenInZin } from '../site/midden-in-zin.ts';
import { paden } from '../site/paden.ts';
import { inBestand, type Klus, type Klussoort, type Stukken } from './klus.ts';

/** Gegevens die in een bron op te zoeken zijn en een oordeel hoger kunnen brengen; over werk vooraan, het sterkste oordeel eerst. */
export function opTeZoeken({ bibliotheek, forge }: Stukken): Klussoort {
  const alle = leemtes
    .eenStapHoger(bibliotheek)
    .flatMap(({ interventie, rijen }) => rijen.map(({ rij, weging }) => ({ interventie, rij, weging })))
    .flatMap((stuk) => stuk.weging.tekorten.map((tekort) => ({ ...stuk, ...nodig[tekort] })))
    .filter(({ hoe }) => hoe === 'opzoeken')
    .sort((a, b) => voorWerk(b.rij) - voorWerk(a.rij) || sterkte(b.weging) - sterkte(a.weging));
  const [eerste] = alle.filter(({ rij }) => voorWerk(rij));
  return {
    id: 'op-te-zoeken',
    titel: 'Uitkomst die één gegeven mist',
    doe: 'Zoek het gegeven op in de bron. Daarmee kan het bewijs een niveau hoger komen.',
    waarom: eerste
      ? `Staat het in de bron, dan kan het oordeel over werk hoger: van ${niveau(eerste.weging)} naar ${niveau(eerste.weging, 1)}.`
      : '',
    klussen: alle.map(({ interventie, rij, weging, wat }) => ({
      tekst: interventie.titel,
      href: paden.bewijsrij(interventie.id, ankerVanRij(rij)),
      erbij: `${middenInZin(naamVanRij(rij))}: ${wat.toLowerCase()}`,
      methoden: [interventie.id],
      ...inEnigeBron(weging, forge),
    })),
  };
}

/** Het gegeven hoort in de bron; welke dat is, staat alleen vast als de rij er één heeft. */
function inEnigeBron({ tellend }: Weging, forge: Forge | undefined): Pick<Klus, 'bestand' | 'verbeter'> {
  const [enige, tweede] = new Set(tellend.map(({ bron }) => bron.id));
  return enige && !tweede ? inBestand(contentpaden.bron(enige), forge) : { bestand: '', verbeter: '' };
}

function voorWerk({ uitkomst }: { uitkomst: Uitkomst }): number {
  return werkuitkomsten.includes(uitkomst) ? 1 : 0;
}

function niveau({ bewijskracht }: Weging, hoger = 0): string {
  const kracht = bewijskrachten[bewijskrachten.indexOf(bewijskracht) + hoger] ?? bewijskracht;
  return middenInZin(bewijskrachtLabels[kracht]);
}
