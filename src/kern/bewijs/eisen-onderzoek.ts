import type { Eis } from './eis.ts';
import type { Drager, Feiten } from './feiten.ts';
import { genoegDeelnemers, hoogsteUitval, type Onnauwkeurig, onnauwkeurigheden } from './nauwkeurigheid.ts';

/** De eisen aan onderzoek dat mensen met en zonder de methode vergelijkt. */

/** Metingen vanaf zoveel maanden laten zien of iets blijft. */
export const lange = 6;

export function tweeOnderzoeken({ dragers, overzichten }: Feiten): Eis {
  return {
    tekort: 'tweede-onderzoek',
    gehaald: dragers.length >= 2,
    zo: `Er zijn ${dragers.length} onderzoeken die los van elkaar staan.`,
    anders: overzichten.length
      ? 'Er zijn naast het overzicht geen twee onderzoeken die dit los van elkaar vinden.'
      : 'Er zijn geen twee onderzoeken die dit los van elkaar vinden.',
  };
}

/** Onderzoeken die niets beslissen of iets anders vinden, mogen niet in de meerderheid zijn. */
export function meerderheid({ dragers, andere }: Feiten): Eis {
  return {
    tekort: 'meerderheid',
    gehaald: dragers.length >= andere,
    zo: 'De onderzoeken die iets anders of niets vinden, zijn niet in de meerderheid.',
    anders: `Er zijn meer onderzoeken die het niet aantonen (${andere}) dan die het wel aantonen (${dragers.length}).`,
  };
}

export function eenGeloot({ dragers }: Feiten): Eis {
  return {
    tekort: 'loting',
    gehaald: dragers.some(({ geloot }) => geloot),
    zo: 'Bij minstens één onderzoek besliste het lot wie de methode kreeg.',
    anders: 'Bij geen enkel onderzoek besliste het lot wie de methode kreeg.',
  };
}

export function eenNauwkeurig({ dragers }: Feiten): Eis {
  const reden = waaromOnnauwkeurig(dragers);
  return {
    tekort: reden ?? 'nauwkeurig',
    gehaald: dragers.some(({ onnauwkeurig }) => onnauwkeurig === null),
    zo: 'Minstens één onderzoek is nauwkeurig.',
    anders: reden ? onnauwkeurigZinnen[reden] : 'Er is geen nauwkeurig onderzoek.',
  };
}

/** Waarom een onderzoek niet nauwkeurig is, in woorden; bij meer redenen geldt de eerste. */
export const onnauwkeurigZinnen: Record<Onnauwkeurig, string> = {
  'alleen-afmakers': 'Alleen wie het programma afmaakte is meegeteld. Dat maakt een effect al snel te mooi.',
  uitval: `Te veel deelnemers vielen uit: meer dan ${hoogsteUitval * 100} op de 100.`,
  'open-grens': 'Hoe klein of hoe groot het effect kan zijn, was niet te schatten, of wij zagen die grens niet.',
  'breed-interval': 'De uitkomst is te onzeker: het effect kan veel kleiner of veel groter zijn dan gemeten.',
  'weinig-deelnemers': `Er deden te weinig mensen mee: minder dan ${genoegDeelnemers}.`,
  'getal-onbekend': 'Wij zagen geen getal waarmee wij kunnen rekenen.',
  'deelnemers-onbekend': 'Wij zagen niet hoeveel mensen er vergeleken zijn.',
  'loting-onbekend': 'Wij zagen niet of elk mens apart geloot is.',
  'interval-onbekend': 'Wij zagen niet hoe nauwkeurig de meting is.',
};

function waaromOnnauwkeurig(dragers: readonly Drager[]): Onnauwkeurig | undefined {
  const redenen = new Set(dragers.flatMap(({ onnauwkeurig }) => onnauwkeurig ?? []));
  // Het dichtst bij nauwkeurig is wie alleen iets mist dat wij niet zagen: die reden staat achteraan in de schaal.
  return onnauwkeurigheden.findLast((reden) => redenen.has(reden));
}

/** Elk mens apart geloot, met getal en aantal, en zonder aantasting of open grens: dan tellen de mensen bij elkaar op. */
export function tweePerPersoonGeloot({ dragers }: Feiten): Eis {
  return {
    tekort: 'tweede-onderzoek',
    gehaald: geteldeMensen(dragers).length >= 2,
    zo: 'Bij minstens twee onderzoeken is elk mens apart geloot.',
    anders: 'Er zijn geen twee onderzoeken waarin elk mens apart geloot is, met een getal en een aantal mensen.',
  };
}

export function samenGenoegMensen({ dragers }: Feiten): Eis {
  const mensen = geteldeMensen(dragers).reduce((som, aantal) => som + aantal, 0);
  return {
    tekort: 'samen-genoeg',
    gehaald: mensen >= genoegDeelnemers,
    zo: `Samen deden daar ${genoegDeelnemers} mensen of meer aan mee.`,
    anders: `Samen deden daar minder dan ${genoegDeelnemers} mensen aan mee.`,
  };
}

/** Van elk onderzoek dat telt: hoeveel mensen. */
function geteldeMensen(dragers: readonly Drager[]): number[] {
  return dragers.flatMap((drager) => drager.geteldeMensen ?? []);
}

export function eenLang({ dragers }: Feiten): Eis {
  const onbekend = dragers.filter(({ maanden }) => maanden === null);
  return {
    tekort: onbekend.length > 0 ? 'looptijd-onbekend' : 'lang-genoeg',
    gehaald: dragers.some(({ maanden }) => maanden !== null && maanden >= lange),
    zo: `Minstens één onderzoek keek ${lange} maanden of langer.`,
    anders:
      onbekend.length === 0
        ? `Geen onderzoek keek ${lange} maanden of langer.`
        : onbekend.length === dragers.length
          ? 'Wij zagen niet hoe lang de onderzoeken keken.'
          : `Van geen onderzoek zagen wij dat het ${lange} maanden of langer keek.`,
  };
}
