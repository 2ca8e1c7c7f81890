import type { Eis } from './eis.ts';
import type { Feiten } from './feiten.ts';
import { isGezaghebbend } from './telling.ts';

/** De eisen aan onderzoek met een vergelijking en aan overzichten daarvan. */

export function gezaghebbendOverzicht({ overzichten }: Feiten): Eis {
  return {
    tekort: 'gezaghebbend-overzicht',
    gehaald: overzichten.some(isGezaghebbend),
    zo: 'Een overzicht van onderzoeken vindt hetzelfde, en de auteurs zijn daar redelijk of heel zeker van.',
    anders: 'Er is geen overzicht waarvan de auteurs zelf zeggen dat zij er redelijk of heel zeker van zijn.',
  };
}

export function onderzoekErbuiten({ buitenOverzicht }: Feiten): Eis {
  return {
    tekort: 'los-van-overzicht',
    gehaald: buitenOverzicht.length > 0,
    zo: 'Minstens één onderzoek dat niet in het overzicht zit, vindt hetzelfde.',
    anders: 'Er is geen onderzoek waarvan zeker is dat het niet al in het overzicht zit.',
  };
}

export function metVergelijking({ dragend, alleenOnzeker, gemeten }: Feiten): Eis {
  const [tekort, anders] = alleenOnzeker
    ? (['bevestigde-bron', 'De bron waarop dit rust, hebben wij niet kunnen bevestigen.'] as const)
    : gemeten
      ? (['vergelijking', 'Er is geen onderzoek dat mensen met en zonder deze methode vergelijkt.'] as const)
      : (['meting', 'Niemand heeft dit gemeten.'] as const);
  return {
    tekort,
    gehaald: dragend.length > 0,
    zo: 'Er is onderzoek dat mensen met en zonder deze methode vergelijkt.',
    anders,
  };
}

export function bruikbaarOverzicht(feiten: Feiten): Eis {
  const { overzichten } = feiten;
  const { tekort, anders } = metVergelijking(feiten);
  return {
    tekort: overzichten.length ? 'zekerder-overzicht' : tekort,
    gehaald: overzichten.some(({ zekerheid }) => zekerheid !== 'zeer-laag'),
    zo: 'Een overzicht van onderzoeken met een vergelijking vindt dit.',
    anders: overzichten.length ? 'De auteurs van het overzicht noemen hun zekerheid zelf zeer laag.' : anders,
  };
}
