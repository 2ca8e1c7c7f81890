import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { type Kennisvraag, vraagdoelen } from '../../kern/kennisvraag.ts';
import { paden, vraaganker } from '../site/paden.ts';
import { type Agendapunt, bronlinks, type Link } from './agendapunt.ts';
import { type Leemte, leemtes } from './leemtes.ts';
import * as kennis from './punten-kennis.ts';
import * as uitkomsten from './punten-uitkomsten.ts';

/** Wat er nog uit te zoeken is: wat mensen vragen, waar wij nog niets over schreven, en wat Vakwerk zelf ziet ontbreken. */
export interface Agenda {
  vragen: Vraagweergave[];
  nogNiet: Leemte[];
  gilde: Agendapunt[];
  onderzoek: Agendapunt[];
}

export interface Vraagweergave {
  anker: string;
  vraag: string;
  waarom: string;
  voor: string;
  genoemdIn: string;
  /** Wat er al is: de lijst met interventies hierover, en bronnen. */
  links: Link[];
}

/** `volledig` zijn de interventies met al hun velden: de lijstvelden zeggen niets over kosten of uitvoering. */
export function agenda(bibliotheek: Bibliotheek, volledig: readonly Interventie[]): Agenda {
  return {
    vragen: bibliotheek.kennisvragen.map((vraag) => vraagweergave(vraag, bibliotheek)),
    nogNiet: leemtes(bibliotheek),
    gilde: [
      uitkomsten.beschreven(bibliotheek),
      kennis.beweringen(
        'uitvoering-en-kosten',
        'Uitvoering en kosten',
        'Wat er bij het uitvoeren telt en wat het kost, staat er wel. Onderzoek ernaar vonden wij niet. Jullie ervaring helpt: schrijf op hoe het bij jullie gaat.',
        volledig,
        ['uitvoering', 'kosten'],
      ),
      uitkomsten.stapHoger(bibliotheek, 'opzoeken'),
      kennis.ongelezen(bibliotheek),
    ],
    onderzoek: [
      uitkomsten.zonderWerk(bibliotheek),
      uitkomsten.stapHoger(bibliotheek, 'onderzoeken'),
      kennis.groepenZonder(bibliotheek),
      kennis.beweringen(
        'werking-en-verschillen',
        'Waardoor en voor wie het werkt',
        'Een idee over waardoor of bij wie iets werkt is er wel. Een toets ervan vonden wij niet.',
        volledig,
        ['werking', 'moderatoren'],
      ),
    ],
  };
}

function vraagweergave(v: Kennisvraag, { bronnen }: Bibliotheek): Vraagweergave {
  const { uitkomst = [], doelgroep = [], klantkenmerk = [] } = v;
  const erIsKeuze = uitkomst.length + doelgroep.length + klantkenmerk.length > 0;
  return {
    anker: vraaganker(v.id),
    vraag: v.vraag,
    waarom: v.waarom,
    voor: v.voor.map((wie) => vraagdoelen[wie]).join(' en '),
    genoemdIn: v.genoemdIn ?? '',
    links: [
      erIsKeuze
        ? { tekst: 'Wat Vakwerk hierover heeft', href: paden.interventiesMet({ doelgroep, klantkenmerk, uitkomst }) }
        : { tekst: 'De bewijskaart', href: paden.bewijskaart },
      ...bronlinks((v.bronnen ?? []).flatMap((id) => bronnen.get(id) ?? [])),
    ],
  };
}
