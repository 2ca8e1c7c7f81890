import type { ThemaId } from './themas.ts';

/** Waar een gesprek over gaat: op `/situaties/` een tegel met haar thema's. */
export interface Groep {
  /** Het anker op `/situaties/`. */
  id: string;
  titel: string;
  /** Wat eronder valt, in één zin. */
  zin: string;
  /** Ankers die deze groep eerder had; zij blijven antwoorden. */
  voorheen: readonly string[];
  themas: readonly ThemaId[];
}

/** Elke groep met haar thema's, in de volgorde van de bladzijde. */
export const groepen: readonly Groep[] = [
  {
    id: 'moed',
    titel: 'Ik durf niet, of ik geloof er niet meer in',
    zin: 'Weer afgewezen, iets niet durven zeggen, of nog boos over het vorige werk.',
    voorheen: ['belemmerende-overtuigingen'],
    themas: ['weer-een-nee', 'niet-durven', 'wat-vertel-ik', 'het-vorige-werk'],
  },
  {
    id: 'zelf',
    titel: 'Wat wil ik zelf, en wie bepaalt dat?',
    zin: 'Beginnen of uitstellen, zelf kiezen, moeten van de gemeente, en geld.',
    voorheen: ['zelfsturing'],
    themas: ['morgen-begin-ik', 'wat-wil-ik', 'het-moet', 'werk-en-geld', 'wat-klanten-nog-meer-zeggen'],
  },
  {
    id: 'zoeken',
    titel: 'Ik zoek werk en het lukt niet',
    zin: 'Brieven zonder antwoord, niemand kennen, jong zijn of geen diploma hebben.',
    voorheen: ['netwerk'],
    themas: ['brieven-en-vacatures', 'mensen-kennen', 'jong-of-zonder-diploma'],
  },
  {
    id: 'gezondheid',
    titel: 'Ik ben ziek, moe of somber',
    zin: 'Een lijf dat niet wil, psychische klachten, en hulp die op zich laat wachten.',
    voorheen: ['basis'],
    themas: ['te-ziek-of-te-moe', 'psychische-klachten', 'wachten-op-hulp'],
  },
  {
    id: 'baan',
    titel: 'Een baan die past, en die blijft',
    zin: 'Werk dat past, werkgevers die twijfelen, eerst proberen, en hulp op de werkplek.',
    voorheen: ['plaatsing'],
    themas: ['werkgever-twijfelt', 'eerst-proberen', 'werk-dat-past', 'hulp-op-het-werk'],
  },
  {
    id: 'vak',
    titel: 'Over mijn eigen werk als klantmanager',
    zin: 'Niet verder komen, twijfelen aan een keuze, en het vak beter leren.',
    voorheen: ['vakmanschap', 'diagnose'],
    themas: ['wij-komen-niet-verder', 'wat-zegt-de-score', 'kies-ik-goed', 'het-vak-leren', 'wat-nog-meer-speelt'],
  },
];
