import { inhouden, uitkomsten } from '../kern/bewijs/schalen.ts';
import type { Bibliotheek } from '../kern/bibliotheek.ts';
import type { Bron } from '../kern/bron.ts';
import { ankerVanRij } from '../kern/interventie/bewijsvelden.ts';
import type { Interventie } from '../kern/interventie/schema.ts';
import { groepen } from '../vragen/bewijskaart.ts';
import * as leemtes from '../vragen/leemtes.ts';
import { type Nodig, nodig } from './nodig.ts';
import { paden } from './paden.ts';
import { korteVerwijzing } from './verwijzing.ts';

/** Een soort leemte, met alles wat eronder valt in groepjes; leeg als er niets onder valt. */
export interface Agendapunt {
  id: string;
  titel: string;
  /** Hoeveel, in woorden. */
  aantal: string;
  uitleg: string;
  groepjes: { kop: string; links: Link[] }[];
}

export interface Link {
  tekst: string;
  href: string;
  /** Wat er achter de link staat: waar het bij die methode om gaat. */
  erbij?: string;
}

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
      'Hierover vertellen mensen of boeken iets, maar niemand heeft het gemeten. Een groep kan beginnen met bijhouden: wat deed je, bij wie, en wat gebeurde er daarna?',
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

export function groepenZonder(bibliotheek: Bibliotheek): Agendapunt {
  const zonder = leemtes.groepenZonderWerkonderzoek(bibliotheek);
  const per = Map.groupBy(zonder, ({ soort }) => soort);
  return {
    id: 'groepen-zonder-onderzoek',
    titel: 'Groepen zonder onderzoek naar werk',
    aantal: telwoord(zonder.length, 'groep', 'groepen'),
    uitleg: 'Geen van de onderzoeken naar werk die wij lazen, zegt dat deze groep meedeed.',
    groepjes: [...per].map(([soort, deze]) => ({
      kop: metAantal(soort === 'doelgroep' ? 'Doelgroepen' : 'Klantkenmerken', deze.length),
      links: deze.map(({ groep }) => ({
        tekst: (groepen[soort] as Record<string, string>)[groep] ?? groep,
        href: paden.kaartrij(soort, groep),
      })),
    })),
  };
}

const veldnamen: Record<leemtes.Beweringveld, string> = {
  werking: 'Waardoor het zou werken',
  moderatoren: 'Voor wie meer of minder',
  uitvoering: 'Wat er bij de uitvoering telt',
  kosten: 'Wat het kost',
};

export function beweringen(
  id: string,
  titel: string,
  uitleg: string,
  volledig: readonly Interventie[],
  velden: readonly leemtes.Beweringveld[],
): Agendapunt {
  const perVeld = velden.map((veld) => ({ veld, interventies: leemtes.nietOnderzocht(volledig, veld) }));
  const aantal = perVeld.reduce((som, { interventies }) => som + interventies.length, 0);
  const groepjes = perVeld.map(({ veld, interventies }) => ({
    kop: metAantal(veldnamen[veld], interventies.length),
    links: interventies.map(methodelink),
  }));
  return { id, titel, uitleg, aantal: telwoord(aantal, 'bewering', 'beweringen'), groepjes: nietLeeg(groepjes) };
}

export function ongelezen(bibliotheek: Bibliotheek): Agendapunt {
  const { bronnen } = bibliotheek;
  const alle = [...bronnen.values()].filter(({ gecontroleerd }) => gecontroleerd.inhoud !== 'volledige-tekst');
  const eerst = leemtes.ongelezen(bibliotheek);
  const perInhoud = (['geen', 'secundair', 'samenvatting'] as const).map((inhoud) => ({
    inhoud,
    aantal: alle.filter(({ gecontroleerd }) => gecontroleerd.inhoud === inhoud).length,
  }));
  return {
    id: 'lezen',
    titel: 'Niet helemaal gelezen',
    aantal: telwoord(alle.length, 'bron', 'bronnen'),
    uitleg:
      'Kun je bij de volledige tekst? Lees na of het klopt wat er bij de bron staat, en vul aan. Wat nu niet meetelt omdat wij het niet konden lezen, gaat daarna meetellen.',
    groepjes: nietLeeg([
      { kop: metAantal('Telt nu niet mee: lees deze eerst', eerst.length), links: bronlinks(eerst, bronnen) },
      {
        kop: 'Alle bronnen, naar wat wij ervan zagen',
        links: perInhoud
          .filter(({ aantal }) => aantal > 0)
          .map(({ inhoud, aantal }) => ({
            tekst: `${inhouden[inhoud]}: ${telwoord(aantal, 'bron', 'bronnen')}`,
            href: paden.bronnenMet({ inhoud: [inhoud] }),
          })),
      },
    ]),
  };
}

function methodelink({ id, titel }: { id: string; titel: string }): Link {
  return { tekst: titel, href: paden.interventie(id) };
}

/** Eén regel per methode, met de uitkomsten erachter; de link gaat naar de eerste. */
function rijlink({ interventie: { id, titel }, rijen }: leemtes.Leemte): Link {
  const namen = new Set(rijen.map(({ rij }) => uitkomsten[rij.uitkomst].toLowerCase()));
  const [eerste] = rijen;
  return {
    tekst: titel,
    href: `${paden.interventie(id)}${eerste ? `#${ankerVanRij(eerste.rij)}` : ''}`,
    erbij: [...namen].join(', '),
  };
}

export function bronlinks(gekozen: readonly Bron[], bronnen: Bibliotheek['bronnen']): Link[] {
  return gekozen.map((bron) => ({ tekst: korteVerwijzing(bron, bronnen), href: paden.bron(bron.id) }));
}

function rijenIn(gevonden: readonly leemtes.Leemte[]): number {
  return gevonden.reduce((som, { rijen }) => som + rijen.length, 0);
}

function nietLeeg<T extends { links: Link[] }>(groepjes: readonly T[]): T[] {
  return groepjes.filter(({ links }) => links.length > 0);
}

/** Een kop met hoeveel er onder valt: *Doelgroepen (4)*. */
function metAantal(kop: string, aantal: number): string {
  return `${kop} (${aantal})`;
}

function telwoord(aantal: number, een: string, meer: string): string {
  return `${aantal} ${aantal === 1 ? een : meer}`;
}
