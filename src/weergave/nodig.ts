import { onnauwkeurigZinnen } from '../kern/bewijs/eisen.ts';

/** Wat er nodig is, en of dat nieuw onderzoek is of op te zoeken in de bron. */
export interface Nodig {
  wat: string;
  hoe: 'onderzoeken' | 'opzoeken';
}

/**
 * Wat er nodig is om verder te komen, bij elk antwoord op *waarom niet hoger?*. Een antwoord zonder regel hier is een
 * programmeerfout; een test gaat langs alle antwoorden.
 */
export function nodigVoor(waaromNietHoger: string): Nodig {
  const gevonden = [...opzoeken, ...onderzoeken].find(([waarom]) =>
    typeof waarom === 'string' ? waarom === waaromNietHoger : waarom.test(waaromNietHoger),
  );
  if (!gevonden)
    throw new Error(`Niet bekend wat er nodig is bij “${waaromNietHoger}”: vul src/weergave/nodig.ts aan.`);
  return { wat: gevonden[1], hoe: opzoeken.includes(gevonden) ? 'opzoeken' : 'onderzoeken' };
}

type Regel = readonly [waarom: string | RegExp, wat: string];

const opzoeken: readonly Regel[] = [
  [onnauwkeurigZinnen['deelnemers-onbekend'], 'Hoeveel mensen meededen'],
  [/hoe lang de onderzoeken keken/, 'Hoe lang de onderzoeken keken'],
  [/niet kunnen bevestigen/, 'Of de verwijzing naar de bron klopt'],
  [/niet kunnen lezen/, 'Wat het onderzoek vond'],
];

const onderzoeken: readonly Regel[] = [
  [/maar één onderzoek\. Een tweede/, 'Een tweede onderzoek, los van het eerste'],
  [/mensen met en zonder deze methode vergelijkt/, 'Onderzoek dat mensen met en zonder de methode vergelijkt'],
  [/besliste het lot/, 'Onderzoek waarin het lot beslist wie de methode krijgt'],
  [/keek \d+ maanden of langer|keek\.$/, 'Onderzoek dat een half jaar of langer kijkt'],
  [/spreken elkaar tegen/, 'Onderzoek dat uitzoekt waarom de bevindingen elkaar tegenspreken'],
  [onnauwkeurigZinnen['alleen-afmakers'], 'Onderzoek dat iedereen meetelt, ook wie stopt'],
  [onnauwkeurigZinnen.uitval, 'Onderzoek waaruit minder mensen wegvallen'],
  [onnauwkeurigZinnen['breed-interval'], 'Groter onderzoek, zodat de uitkomst zekerder wordt'],
  [onnauwkeurigZinnen['weinig-deelnemers'], 'Onderzoek met meer mensen'],
  [/geen nauwkeurig onderzoek/, 'Nauwkeuriger onderzoek'],
  [/zelf zeer laag/, 'Beter onderzoek dan het overzicht nu bundelt'],
  [/geen overzicht waarvan de auteurs/, 'Een overzicht waarvan de auteurs zelf redelijk of heel zeker zijn'],
  [/niet al in het overzicht zit/, 'Een onderzoek dat zeker niet in het overzicht zit'],
  [/niet gemeten\.$|heeft dit gemeten/, 'Een eerste meting'],
  [/onderdeel of naar iets dat erop lijkt/, 'Onderzoek naar deze methode zelf'],
  [/geen onderzoek gevonden/, 'Een eerste onderzoek'],
];
