import { woordenVan } from '../../zoeken/normaliseer.ts';

/** Wie een zin zegt; leeg als meer dan één dat kan. */
export type Wie = 'klant' | 'klantmanager' | '';

/**
 * Wie dit zegt, gelezen uit de zin zelf. Wie *mijn klant* zegt of alleen over een ander praat, is klantmanager, en wie over zichzelf
 * praat klant. Een zin over het vak is van een klantmanager. Waar de zin het openlaat, zeggen wij niets.
 */
export function wieZegt(zin: string, overHetVak = false): Wie {
  const woorden = woordenVan(zin);
  const tekst = ` ${woorden.join(' ')} `;
  const heeft = (lijst: readonly string[]) => woorden.some((woord) => lijst.includes(woord));
  if (overHetVak) return 'klantmanager';
  if (klanttaal.some((deel) => tekst.includes(` ${deel}`))) return 'klant';
  if (vaktaal.some((deel) => tekst.includes(` ${deel}`))) return 'klantmanager';
  if (heeft(['wij', 'we', 'ons', 'onze'])) return '';
  if (heeft(['mij', 'me', 'mijn', 'mezelf'])) return 'klant';
  if (heeft(['werkgever', 'bedrijf'])) return 'klantmanager';
  if (heeft(['ik'])) return 'klant';
  if (heeft(['hij', 'hem', 'ze', 'zij', 'haar'])) return heeft(['jullie', 'jij']) ? '' : 'klantmanager';
  return heeft(['jullie', 'jij', 'je']) ? 'klant' : '';
}

/** Wat alleen een klant zo zegt, ook als het over een ander gaat. */
const klanttaal = ['mijn klantmanager ', 'mijn begeleider ', 'ze zoeken iemand ', 'ik solliciteer '];

/** Het begin van wat alleen een klantmanager zo zegt. */
const vaktaal = [
  ...['klant', 'kandida', 'caseload', 'intervisie', 'dossier', 'teamleider', 'leidinggevende', 'instrumenten'],
  ...['mijn team', 'ons team', 'het team', 'als team', 'onze regio', 'onze gemeente', 'op kantoor', 'mijn collega '],
  ...['met haar', 'met hem', 'ik haar ', 'ik hem ', 'de jongere ', 'deze jongere ', 'nog mensen', 'deze mensen'],
  ...['wat iemand', 'voor iemand', 'zonder iemand', 'zonder dat iemand', 'iemands'],
  ...['bespreek ik', 'begin ik over', 'vraag ik een', 'bagatelliseren', 'tijd kwijt aan'],
  ...['lege stoel', 'stuur nu een oproep', 'stapel signalen'],
];
