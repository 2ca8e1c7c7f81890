import { uitkomsten } from '../../kern/bewijs/uitkomsten.ts';
import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { ankerVanRij } from '../../kern/interventie/bewijsvelden.ts';
import * as leemtes from '../../vragen/leemtes.ts';
import { paden } from '../site/paden.ts';
import { type Agendapunt, type Link, metAantal, methodelink, nietLeeg, telwoord } from './agendapunt.ts';
import { type Nodig, nodig } from './nodig.ts';

/** De leemtes van methoden: uitkomsten waarover niets of te weinig bekend is. */

export function zonderWerk(bibliotheek: Bibliotheek): Agendapunt {
  const methoden = leemtes.zonderKennisOverWerk(bibliotheek);
  return {
    id: 'niets-over-werk',
    titel: 'Niets bekend over werk',
    aantal: telwoord(methoden.length, 'methode', 'methoden'),
    uitleg: 'Van deze methoden weten wij niet of mensen er vaker of langer door werken.',
    groepjes: nietLeeg([{ kop: '', links: methoden.map(methodelink) }]),
  };
}

export function beschreven(bibliotheek: Bibliotheek): Agendapunt {
  const gevonden = leemtes.alleenBeschreven(bibliotheek);
  return {
    id: 'alleen-beschreven',
    titel: 'Alleen beschreven, niet gemeten',
    aantal: telwoord(rijenIn(gevonden), 'uitkomst', 'uitkomsten'),
    uitleg:
      'Hierover vertellen mensen of boeken iets, maar een meting vonden wij niet. Een groep kan beginnen met bijhouden: wat deed je, bij wie, en wat gebeurde er daarna?',
    groepjes: nietLeeg([{ kop: '', links: gevonden.map(rijlink) }]),
  };
}

/** Uitkomsten die met één ding hoger komen: met nieuw onderzoek, of met iets dat in de bron op te zoeken is. */
export function stapHoger(bibliotheek: Bibliotheek, hoe: Nodig['hoe']): Agendapunt {
  const alle = leemtes
    .eenStapHoger(bibliotheek)
    .flatMap(({ interventie, rijen }) =>
      rijen.flatMap((rij) => rij.weging.tekorten.map((tekort) => ({ interventie, rij, behoefte: nodig[tekort] }))),
    )
    .filter(({ behoefte }) => behoefte.hoe === hoe);
  const perBehoefte = Map.groupBy(alle, ({ behoefte }) => behoefte.wat);
  return {
    ...stappen[hoe],
    aantal: telwoord(alle.length, 'uitkomst', 'uitkomsten'),
    groepjes: [...perBehoefte]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([wat, groep]) => ({
        kop: metAantal(wat, groep.length),
        links: [...Map.groupBy(groep, ({ interventie }) => interventie)].map(([interventie, deze]) =>
          rijlink({ interventie, rijen: deze.map(({ rij }) => rij) }),
        ),
      })),
  };
}

const stappen: Record<Nodig['hoe'], Pick<Agendapunt, 'id' | 'titel' | 'uitleg'>> = {
  opzoeken: {
    id: 'opzoeken',
    titel: 'Op te zoeken in de bron',
    uitleg:
      'Er is gemeten, maar wij missen één gegeven. Klopt het wat er staat, dan kan het bewijs een niveau hoger komen.',
  },
  onderzoeken: {
    id: 'een-stap-hoger',
    titel: 'Nog één ding nodig',
    uitleg:
      'Er is al gemeten. Komt erbij wat hieronder staat, en vindt dat hetzelfde, dan kan het bewijs een niveau hoger komen.',
  },
};

/** Eén regel per methode, met de uitkomsten erachter; de link gaat naar de eerste. */
function rijlink({ interventie: { id, titel }, rijen }: leemtes.Leemte): Link {
  const namen = new Set(rijen.map(({ rij }) => uitkomsten[rij.uitkomst].toLowerCase()));
  const [eerste] = rijen;
  return {
    tekst: titel,
    href: eerste ? paden.bewijsrij(id, ankerVanRij(eerste.rij)) : paden.laag(id, 'bewijs'),
    erbij: [...namen].join(', '),
  };
}

function rijenIn(gevonden: readonly leemtes.Leemte[]): number {
  return gevonden.reduce((som, { rijen }) => som + rijen.length, 0);
}
