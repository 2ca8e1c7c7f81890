import type { Tekort } from '../../kern/bewijs/eis.ts';
import { lange } from '../../kern/bewijs/eisen-onderzoek.ts';

/** Wat er nodig is om verder te komen, en of dat nieuw onderzoek is of op te zoeken in de bron. */
export interface Nodig {
  wat: string;
  hoe: 'onderzoeken' | 'opzoeken';
}

export const nodig: Record<Tekort, Nodig> = {
  'getal-onbekend': { hoe: 'opzoeken', wat: 'Hoe groot het verschil is' },
  'deelnemers-onbekend': { hoe: 'opzoeken', wat: 'Hoeveel mensen er vergeleken zijn' },
  'loting-onbekend': { hoe: 'opzoeken', wat: 'Of elk mens apart geloot is' },
  'interval-onbekend': { hoe: 'opzoeken', wat: 'De marge om het getal: het 95%-interval' },
  'looptijd-onbekend': { hoe: 'opzoeken', wat: 'Hoe lang de onderzoeken keken' },
  'volledig-overzicht': { hoe: 'opzoeken', wat: 'Welke onderzoeken er in het overzicht zitten' },
  'bevestigde-bron': { hoe: 'opzoeken', wat: 'Of de verwijzing naar de bron klopt' },
  'gelezen-bron': { hoe: 'opzoeken', wat: 'Wat het onderzoek vond' },
  'tweede-onderzoek': { hoe: 'onderzoeken', wat: 'Een tweede onderzoek, los van het eerste' },
  vergelijking: { hoe: 'onderzoeken', wat: 'Onderzoek dat mensen met en zonder de methode vergelijkt' },
  loting: { hoe: 'onderzoeken', wat: 'Onderzoek waarin het lot beslist wie de methode krijgt' },
  'lang-genoeg': { hoe: 'onderzoeken', wat: `Onderzoek dat ${lange} maanden of langer kijkt` },
  eensgezind: { hoe: 'onderzoeken', wat: 'Onderzoek dat uitzoekt waarom de bevindingen elkaar tegenspreken' },
  meerderheid: { hoe: 'onderzoeken', wat: 'Onderzoek dat uitzoekt waarom de meeste onderzoeken het niet aantonen' },
  beslist: { hoe: 'onderzoeken', wat: 'Onderzoek dat een verschil kan aantonen of uitsluiten' },
  'alleen-afmakers': { hoe: 'onderzoeken', wat: 'Onderzoek dat iedereen meetelt, ook wie stopt' },
  uitval: { hoe: 'onderzoeken', wat: 'Onderzoek waaruit minder mensen wegvallen' },
  'open-grens': { hoe: 'onderzoeken', wat: 'Groter onderzoek, zodat de uitkomst zekerder wordt' },
  'breed-interval': { hoe: 'onderzoeken', wat: 'Groter onderzoek, zodat de uitkomst zekerder wordt' },
  'weinig-deelnemers': { hoe: 'onderzoeken', wat: 'Onderzoek met meer mensen' },
  'samen-genoeg': { hoe: 'onderzoeken', wat: 'Onderzoek met meer mensen' },
  nauwkeurig: { hoe: 'onderzoeken', wat: 'Nauwkeuriger onderzoek' },
  'zeker-overzicht': {
    hoe: 'onderzoeken',
    wat: 'Een overzicht waarvan de auteurs zelf redelijk of heel zeker zijn',
  },
  'los-van-overzicht': { hoe: 'onderzoeken', wat: 'Een onderzoek dat zeker niet in het overzicht zit' },
  meting: { hoe: 'onderzoeken', wat: 'Een eerste meting' },
  'geldige-bron': { hoe: 'onderzoeken', wat: 'Onderzoek dat niet is ingetrokken of vervangen' },
  'deze-methode': { hoe: 'onderzoeken', wat: 'Onderzoek naar deze methode zelf' },
  'eerste-onderzoek': { hoe: 'onderzoeken', wat: 'Een eerste onderzoek' },
};
