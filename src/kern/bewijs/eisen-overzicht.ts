import type { Eis } from './eis.ts';
import type { Feiten, Overzicht } from './feiten.ts';
import { isZeker } from './richting.ts';

/** De eisen aan een overzicht van onderzoeken. */

export function heelZekerOverzicht({ overzichten }: Feiten): Eis {
  return {
    tekort: 'zeker-overzicht',
    gehaald: overzichten.some(({ zekerheid }) => zekerheid === 'hoog'),
    zo: 'Een overzicht van onderzoeken vindt dit, en is daar heel zeker van.',
    anders: overzichten.every(isOngenoemd)
      ? zekerheidNietGezien(overzichten)
      : 'Er is geen overzicht dat heel zeker is van deze uitkomst.',
  };
}

export function redelijkZekerOverzicht({ overzichten }: Feiten): Eis {
  return {
    tekort: 'zeker-overzicht',
    gehaald: overzichten.some(({ zekerheid }) => isZeker(zekerheid)),
    zo: 'Een overzicht van onderzoeken vindt dit, en is daar redelijk of heel zeker van.',
    anders: overzichten.some((overzicht) => isOngenoemd(overzicht) && !overzicht.breed)
      ? zekerheidNietGezien(overzichten)
      : 'Er is geen overzicht dat redelijk of heel zeker is van deze uitkomst.',
  };
}

function isOngenoemd({ zekerheid }: Overzicht): boolean {
  return zekerheid === 'niet-vermeld';
}

function zekerheidNietGezien({ length }: readonly Overzicht[]): string {
  return `Hoe zeker ${length === 1 ? 'dit overzicht' : 'een van de overzichten'} is, zagen wij niet.`;
}

/** Wie niet elk onderzoek uit het overzicht kent, weet niet of een ander onderzoek er al in zit. */
export function volledigOverzicht({ overzichten }: Feiten): Eis {
  return {
    tekort: 'volledig-overzicht',
    gehaald: overzichten.some((overzicht) => isZeker(overzicht.zekerheid) && overzicht.volledig),
    zo: 'Van dat overzicht weten wij welke onderzoeken erin zitten.',
    anders: 'Van het overzicht weten wij niet van elk onderzoek of het erin zit.',
  };
}

export function nauwkeurigOnderzoekErbuiten({ overzichten, dragers }: Feiten): Eis {
  return {
    tekort: 'los-van-overzicht',
    gehaald: overzichten.some(
      ({ zekerheid, volledig, omvat }) =>
        isZeker(zekerheid) &&
        volledig &&
        dragers.some(({ naam, onnauwkeurig }) => onnauwkeurig === null && !omvat.has(naam)),
    ),
    zo: 'Minstens één nauwkeurig onderzoek dat niet in het overzicht zit, vindt hetzelfde.',
    anders: 'Er is geen nauwkeurig onderzoek waarvan zeker is dat het niet al in het overzicht zit.',
  };
}

/** Noemt een overzicht geen zekerheid, dan moeten zijn interval en wat het bundelt voor zich spreken. */
export function overzichtMetSmalInterval({ overzichten }: Feiten): Eis {
  return {
    tekort: 'nauwkeurig',
    gehaald: overzichten.some(heeftSmalInterval),
    zo: 'Een overzicht van onderzoeken vindt dit, met een smal interval.',
    anders: 'Er is geen overzicht met een smal interval.',
  };
}

export function overzichtMetTweeOnderzoeken({ overzichten }: Feiten): Eis {
  return {
    tekort: 'tweede-onderzoek',
    gehaald: overzichten.some((overzicht) => heeftSmalInterval(overzicht) && overzicht.omvat.size >= 2),
    zo: 'Wij weten van minstens twee onderzoeken dat zij in dat overzicht zitten.',
    anders: 'Wij weten niet van minstens twee onderzoeken dat zij in het overzicht zitten.',
  };
}

function heeftSmalInterval({ zekerheid, smal }: Overzicht): boolean {
  return zekerheid === 'niet-vermeld' && smal;
}
