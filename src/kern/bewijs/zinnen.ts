import type { Richtinguitslag } from './richting.ts';
import type { Bewijskracht, Richting } from './schalen.ts';

/** De richting zoals een zin haar uitspreekt: *geen verschil* heet pas *maakt geen verschil* als een verschil uitgesloten is. */
export type Oordeel =
  | 'positief'
  | 'negatief'
  | 'maakt-geen-verschil'
  | 'geen-verschil-aangetoond'
  | 'gemengd'
  | 'onbekend';

/** Een oordeel in een paar woorden, voor een filter of een cel. */
export const oordeelLabels: Record<Oordeel, string> = {
  positief: 'Gunstig',
  'maakt-geen-verschil': 'Maakt geen verschil',
  'geen-verschil-aangetoond': 'Geen verschil aangetoond',
  gemengd: 'Bevindingen spreken elkaar tegen',
  negatief: 'Ongunstig',
  onbekend: 'Onbekend',
};

/** De kant waar een oordeel op wijst: wie *gunstig* en *niet gunstig* naast elkaar zet, ziet tegenspraak. */
export const kantVan: Record<Oordeel, 'gunstig' | 'niet-gunstig' | 'gemengd' | 'onbekend'> = {
  positief: 'gunstig',
  'maakt-geen-verschil': 'niet-gunstig',
  'geen-verschil-aangetoond': 'niet-gunstig',
  negatief: 'niet-gunstig',
  gemengd: 'gemengd',
  onbekend: 'onbekend',
};

export function oordeelVan(richting: Richting, sluitUit: boolean): Oordeel {
  if (richting !== 'geen-verschil') return richting;
  return sluitUit ? 'maakt-geen-verschil' : 'geen-verschil-aangetoond';
}

/**
 * Eén vaste zin per combinatie van bewijskracht en oordeel. `null`: de regels laten die combinatie niet toe
 * (een gemengde rij wordt nooit sterk; zonder onderzoek is er geen richting).
 */
export const zinnen: Record<Bewijskracht, Record<Oordeel, string | null>> = {
  sterk: {
    positief: 'Dit werkt.',
    negatief: 'Dit werkt averechts.',
    'maakt-geen-verschil': 'Dit maakt geen verschil.',
    'geen-verschil-aangetoond': 'Er is geen verschil aangetoond.',
    gemengd: null,
    onbekend: null,
  },
  redelijk: {
    positief: 'Dit werkt waarschijnlijk.',
    negatief: 'Dit werkt waarschijnlijk averechts.',
    'maakt-geen-verschil': 'Dit maakt waarschijnlijk geen verschil.',
    'geen-verschil-aangetoond': 'Er is geen verschil aangetoond.',
    gemengd: 'De bevindingen spreken elkaar tegen.',
    onbekend: null,
  },
  beperkt: {
    positief: 'Dit werkt misschien.',
    negatief: 'Dit werkt misschien averechts.',
    'maakt-geen-verschil': 'Dit maakt misschien geen verschil.',
    'geen-verschil-aangetoond': 'Er is geen verschil aangetoond.',
    gemengd: 'De eerste bevindingen spreken elkaar tegen.',
    onbekend: null,
  },
  praktijk: {
    positief: 'Wie het beschrijft of doet, is er positief over. Of het werkt, is niet gemeten.',
    negatief: 'Wie het beschrijft of doet, ziet nadelen. Of het averechts werkt, is niet gemeten.',
    'maakt-geen-verschil': null,
    'geen-verschil-aangetoond': 'Wie het beschrijft of doet, ziet geen verschil. Het is niet gemeten.',
    gemengd: 'Wie het beschrijft of doet, denkt er verschillend over. Het is niet gemeten.',
    onbekend: null,
  },
  onbekend: {
    positief: null,
    negatief: null,
    'maakt-geen-verschil': null,
    'geen-verschil-aangetoond': null,
    gemengd: null,
    onbekend: 'Dat weten we niet.',
  },
};

/** De vaste zin bij een weging, met wat er altijd bij gezegd moet worden. */
export function zinVan(
  weging: Pick<Richtinguitslag, 'grond' | 'nietOveral'> & { bewijskracht: Bewijskracht; oordeel: Oordeel },
): string {
  const zin = zinnen[weging.bewijskracht][weging.oordeel];
  if (zin === null)
    throw new Error(`Geen zin voor ${weging.bewijskracht} en ${weging.oordeel}: de regels horen dit niet te geven.`);
  const erbij = [
    weging.nietOveral ? 'Het is niet in elk onderzoek bevestigd.' : '',
    weging.grond === 'samenhang' && weging.bewijskracht === 'beperkt'
      ? 'Er is alleen naar samenhang gekeken: wat de methode zelf doet, weten we daarmee niet.'
      : '',
  ];
  return [zin, ...erbij].filter(Boolean).join(' ');
}
