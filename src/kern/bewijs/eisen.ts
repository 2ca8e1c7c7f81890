import { datumInWoorden } from '../datum.ts';
import type { Eis } from './eis.ts';
import { bruikbaarOverzicht, gezaghebbendOverzicht, metVergelijking, onderzoekErbuiten } from './eisen-overzicht.ts';
import type { Feiten, Onderzoek } from './feiten.ts';
import { genoegDeelnemers, hoogsteUitval, type Onnauwkeurig } from './nauwkeurigheid.ts';
import type { Bewijskracht } from './schalen.ts';

/** Metingen vanaf zoveel maanden laten zien of iets blijft. */
export const lange = 6;

/** Per niveau de routes ernaartoe; een route is gehaald als aan elke eis ervan voldaan is (`bewijsregels`, *Bewijskracht*). */
export const eisenVoor: Record<Bewijskracht, (feiten: Feiten) => Eis[][]> = {
  sterk: (f) => [
    // Alleen wie al een overzicht heeft, hoort wat daaraan ontbreekt; anders is een tweede onderzoek de kortste weg.
    ...(f.overzichten.length ? [[nietGemengd(f), gezaghebbendOverzicht(f), onderzoekErbuiten(f)]] : []),
    [nietGemengd(f), tweeOnderzoeken(f), eenGeloot(f), eenNauwkeurig(f), eenLang(f)],
  ],
  redelijk: (f) => [
    [metVergelijking(f), eenNauwkeurig(f)],
    [metVergelijking(f), tweeOnderzoeken(f)],
    [bruikbaarOverzicht(f)],
  ],
  beperkt: (f) => [[gemeten(f)]],
  praktijk: (f) => [[ietsTelt(f)]],
  onbekend: () => [[]],
};

function nietGemengd({ richting }: Feiten): Eis {
  return {
    tekort: 'eensgezind',
    gehaald: richting.richting !== 'gemengd',
    zo: 'De onderzoeken wijzen dezelfde kant op.',
    anders: 'De bevindingen spreken elkaar tegen.',
  };
}

function tweeOnderzoeken({ dragend, overzichten }: Feiten): Eis {
  return {
    tekort: 'tweede-onderzoek',
    gehaald: dragend.length >= 2,
    zo: `Er zijn ${dragend.length} onderzoeken die los van elkaar staan.`,
    anders: `${overzichten.length ? 'Naast overzichten is er' : 'Er is'} maar één onderzoek. Een tweede, los van het eerste, ontbreekt.`,
  };
}

function eenGeloot({ dragend }: Feiten): Eis {
  return {
    tekort: 'loting',
    gehaald: dragend.some(({ geloot }) => geloot),
    zo: 'Bij minstens één onderzoek besliste het lot wie de methode kreeg.',
    anders: 'Bij geen enkel onderzoek besliste het lot wie de methode kreeg.',
  };
}

function eenNauwkeurig({ dragend }: Feiten): Eis {
  const reden = waaromOnnauwkeurig(dragend);
  return {
    tekort: reden ?? 'nauwkeurig',
    gehaald: dragend.some(({ onnauwkeurig }) => onnauwkeurig === null),
    zo: 'Minstens één onderzoek is nauwkeurig.',
    anders: reden ? onnauwkeurigZinnen[reden] : 'Er is geen nauwkeurig onderzoek.',
  };
}

/** Waarom een onderzoek niet nauwkeurig is, in woorden; bij meer redenen geldt de eerste. */
export const onnauwkeurigZinnen: Record<Onnauwkeurig, string> = {
  'alleen-afmakers': 'Alleen wie het programma afmaakte is meegeteld. Dat maakt een effect al snel te mooi.',
  uitval: `Te veel deelnemers vielen uit: meer dan ${hoogsteUitval * 100} op de 100.`,
  'breed-interval': 'De uitkomst is te onzeker: het effect kan veel kleiner of veel groter zijn dan gemeten.',
  'weinig-deelnemers': `Er deden te weinig mensen mee: minder dan ${genoegDeelnemers}.`,
  'deelnemers-onbekend': 'Wij weten niet hoeveel mensen er meededen.',
};

function waaromOnnauwkeurig(onderzoeken: readonly Onderzoek[]): Onnauwkeurig | undefined {
  const redenen = new Set(onderzoeken.flatMap(({ onnauwkeurig }) => onnauwkeurig ?? []));
  // Op volgorde van de tabel, zodat de volgorde van de onderzoeken niets uitmaakt.
  return (Object.keys(onnauwkeurigZinnen) as Onnauwkeurig[]).find((reden) => redenen.has(reden));
}

function eenLang({ dragend }: Feiten): Eis {
  const onbekend = dragend.filter(({ maanden }) => maanden === null);
  return {
    tekort: onbekend.length > 0 ? 'looptijd-onbekend' : 'lang-genoeg',
    gehaald: dragend.some(({ maanden }) => (maanden ?? 0) >= lange),
    zo: `Minstens één onderzoek keek ${lange} maanden of langer.`,
    anders:
      onbekend.length === 0
        ? `Geen onderzoek keek ${lange} maanden of langer.`
        : onbekend.length === dragend.length
          ? 'Het is niet bekend hoe lang de onderzoeken keken.'
          : `Van geen onderzoek is bekend dat het ${lange} maanden of langer keek.`,
  };
}

function gemeten({ gemeten }: Feiten): Eis {
  return {
    tekort: 'meting',
    gehaald: gemeten,
    zo: 'Er is gemeten bij mensen met wie deze methode is gedaan.',
    anders: 'Dit is alleen beschreven, bedacht of nagevraagd: het effect is niet gemeten.',
  };
}

function ietsTelt({ ietsTelt, nietGeteld, gezochtOp }: Feiten): Eis {
  const [tekort, anders] = nietGeteld.includes('niet-gelezen')
    ? (['gelezen-bron', 'Er is onderzoek naar deze methode, maar wij hebben het zelf niet kunnen lezen.'] as const)
    : nietGeteld.length > 0
      ? (['deze-methode', 'Er is alleen onderzoek naar een onderdeel of naar iets dat erop lijkt.'] as const)
      : ([
          'eerste-onderzoek',
          gezochtOp
            ? `Wij hebben gezocht op ${datumInWoorden(gezochtOp)} en geen onderzoek gevonden.`
            : 'Er is geen onderzoek gevonden.',
        ] as const);
  return {
    tekort,
    gehaald: ietsTelt,
    zo: 'De methode is beschreven of onderzocht zonder de uitkomst te meten.',
    anders,
  };
}
