import { datumInWoorden } from '../datum.ts';
import type { TeltNiet } from './aanhaling.ts';
import type { Eis, Tekort } from './eis.ts';
import {
  eenGeloot,
  eenLang,
  eenNauwkeurig,
  meerderheid,
  samenGenoegMensen,
  tweeOnderzoeken,
  tweePerPersoonGeloot,
} from './eisen-onderzoek.ts';
import {
  heelZekerOverzicht,
  nauwkeurigOnderzoekErbuiten,
  overzichtMetSmalInterval,
  overzichtMetTweeOnderzoeken,
  redelijkZekerOverzicht,
  volledigOverzicht,
} from './eisen-overzicht.ts';
import type { Feiten } from './feiten.ts';
import type { HoeVergeleken } from './hoe-vergeleken.ts';
import type { Bewijskracht } from './schalen.ts';

/** Per niveau de routes ernaartoe; een route is gehaald als aan elke eis ervan voldaan is (`docs/bewijsregels.md`, *Bewijskracht*). */
export const eisenVoor: Record<Bewijskracht, (feiten: Feiten) => Eis[][]> = {
  sterk: (f) => {
    const overzichten = [
      [nietGemengd(f), heelZekerOverzicht(f)],
      [nietGemengd(f), redelijkZekerOverzicht(f), volledigOverzicht(f), nauwkeurigOnderzoekErbuiten(f)],
    ];
    const onderzoeken = [
      nietGemengd(f),
      tweeOnderzoeken(f),
      meerderheid(f),
      eenGeloot(f),
      eenNauwkeurig(f),
      eenLang(f),
    ];
    // Alleen wie al een overzicht heeft, hoort wat daaraan ontbreekt; anders is een tweede onderzoek de kortste weg.
    return f.overzichten.length ? [...overzichten, onderzoeken] : [onderzoeken];
  },
  redelijk: (f) => {
    const overzichten = [
      [gedragen(f), redelijkZekerOverzicht(f)],
      [gedragen(f), overzichtMetSmalInterval(f), overzichtMetTweeOnderzoeken(f)],
    ];
    const onderzoeken = [
      [gedragen(f), eenNauwkeurig(f)],
      [gedragen(f), tweePerPersoonGeloot(f), samenGenoegMensen(f)],
    ];
    // Wie alleen een overzicht heeft, hoort wat dáár aan ontbreekt.
    return f.dragers.length || !f.overzichten.length
      ? [...onderzoeken, ...overzichten]
      : [...overzichten, ...onderzoeken];
  },
  beperkt: (f) => [[vergeleken(f)]],
  aanwijzing: (f) => [[gemeten(f)]],
  praktijk: (f) => [[ietsTelt(f)]],
  onbekend: () => [[]],
};

function nietGemengd({ richting }: Feiten): Eis {
  return {
    tekort: 'eensgezind',
    gehaald: richting.richting !== 'gemengd',
    zo: 'De onderzoeken spreken elkaar niet tegen.',
    anders: 'De bevindingen spreken elkaar tegen.',
  };
}

/** Er is een onderzoek of overzicht dat iets beslist, en waarvan de verwijzing bevestigd is. */
function gedragen(feiten: Feiten): Eis {
  const { mee, dragers, overzichten, stemmen } = feiten;
  const [tekort, anders] =
    mee.length > 0 ? nietBevestigd(stemmen.length) : feiten.zonderMarge ? margeNietGezien : nietsBeslist;
  const { tekort: ontbreekt, gehaald, anders: zonder } = vergeleken(feiten);
  return {
    tekort: gehaald ? tekort : ontbreekt,
    gehaald: dragers.length + overzichten.length > 0,
    zo: 'Er is onderzoek dat mensen met en zonder deze methode vergelijkt, en dat iets aantoont.',
    anders: gehaald ? anders : zonder,
  };
}

const margeNietGezien = ['interval-onbekend', 'Wij zagen niet hoe groot het verschil nog kan zijn.'] as const;
const nietsBeslist = ['beslist', 'Geen onderzoek kan zeggen of er een verschil is.'] as const;

function nietBevestigd(stemmen: number): readonly [Tekort, string] {
  return [
    'bevestigde-bron',
    `${stemmen === 1 ? 'De' : 'Een'} bron waarop dit rust, hebben wij niet kunnen bevestigen.`,
  ];
}

function vergeleken({ stemmen, gemeten, hoeVergeleken }: Feiten): Eis {
  return {
    tekort: gemeten ? 'vergelijking' : 'meting',
    gehaald: stemmen.length > 0,
    zo: 'Er is onderzoek dat mensen met en zonder deze methode vergelijkt.',
    anders: gemeten ? zonderVergelijking[hoeVergeleken] : 'Wij vonden niemand die dit gemeten heeft.',
  };
}

const zonderVergelijking: Record<HoeVergeleken, string> = {
  niet: 'Wij vonden geen onderzoek dat mensen met en zonder deze methode vergelijkt.',
  'na-start': 'Er is alleen vergeleken onder mensen die pas na de start gekozen zijn; die groepen koos het lot niet.',
  'niet-gezien': 'Wij zagen niet of er vergeleken is met mensen zonder deze methode.',
};

function gemeten({ gemeten }: Feiten): Eis {
  return {
    tekort: 'meting',
    gehaald: gemeten,
    zo: 'Er is gemeten of geteld bij mensen met wie deze methode is gedaan.',
    anders: 'Wij vonden alleen mensen die het beschrijven of bedenken: niemand die het effect gemeten heeft.',
  };
}

const watNietTelde: Record<TeltNiet, readonly [Tekort, string]> = {
  'niet-gelezen': ['gelezen-bron', 'Er is onderzoek naar deze methode, maar wij hebben het zelf niet kunnen lezen.'],
  ingetrokken: ['geldige-bron', 'Het onderzoek dat wij vonden, is ingetrokken.'],
  vervangen: ['geldige-bron', 'Het onderzoek dat wij vonden, is door een andere uitgave vervangen.'],
  'niet-deze-methode': ['deze-methode', 'Wij vonden alleen onderzoek naar een onderdeel of naar iets dat erop lijkt.'],
  'ander-deel': ['deze-methode', 'Wij vonden alleen onderzoek bij een andere groep of naar een andere vorm.'],
};

function ietsTelt({ ietsTelt, nietGeteld, gezochtOp, ongelezen }: Feiten): Eis {
  const reden = (Object.keys(watNietTelde) as TeltNiet[]).find((waarom) => nietGeteld.includes(waarom));
  const [tekort, anders] = reden
    ? watNietTelde[reden]
    : ongelezen
      ? (['gelezen-bron', 'Er is onderzoek; de uitkomst konden wij niet lezen.'] as const)
      : ([
          'eerste-onderzoek',
          gezochtOp
            ? `Wij hebben gezocht op ${datumInWoorden(gezochtOp)} en geen onderzoek gevonden.`
            : 'Wij vonden geen onderzoek.',
        ] as const);
  return {
    tekort,
    gehaald: ietsTelt,
    zo: 'De methode is beschreven of onderzocht zonder de uitkomst te meten.',
    anders,
  };
}
