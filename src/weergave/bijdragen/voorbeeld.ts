import type { Type } from '../../kern/codes.ts';
import type { Controle } from '../../kern/controles.ts';

/** Een melding zoals de controle haar geeft, zonder bestand en regel. Een test kijkt of zij nog zo luidt. */
export interface Meldingvoorbeeld {
  controle: Controle;
  gevonden: string;
  verwacht: string;
  doe: string;
}

const type: Type = 'netwerk';
const titel = 'Samen de eerste mail schrijven';

/** Van leeg bestand tot gepubliceerd: een bedachte methode, stap voor stap zoals een schrijver haar ziet. */
export const bijdragevoorbeeld = {
  type,
  titel,
  bestand: 'content/interventies/samen-de-eerste-mail-schrijven.mdx',
  nieuw: `npm run nieuw -- --type ${type} --titel "${titel}"`,
  leeg: `# In één zin: Wat je doet en waarvoor, in één zin van ten hoogste 140 tekens.
inEenZin: 'Vul in: in één zin, in eigen woorden en zo dat een collega het meteen begrijpt en kan doen.'`,
  ingevuld: `# In één zin: Wat je doet en waarvoor, in één zin van ten hoogste 140 tekens.
inEenZin: Je schrijft samen met de klant de eerste mail aan een werkgever, zodat de drempel lager is.`,
  /** Stappen zoals iemand ze in het korte formulier typt. */
  stappen: `Kies samen een werkgever
Vraag waar de klant graag zou werken.
Zeg: Waar zou je morgen willen beginnen?

Schrijf drie zinnen
Laat de klant typen. Jij kijkt mee.`,
  fout: {
    yaml: 'status: klaar',
    melding: {
      controle: 'veld-keuze',
      gevonden: '`"klaar"` bij `status`',
      verwacht: 'een van: concept, in-beoordeling, gepubliceerd, toe-aan-onderhoud, gearchiveerd',
      doe: 'Waar de interventie in haar levensloop is.',
    } satisfies Meldingvoorbeeld,
  },
  teVroeg: {
    yaml: 'status: gepubliceerd',
    melding: {
      controle: 'veld-regel',
      gevonden: '`"gepubliceerd"` bij `status`',
      verwacht: 'velden die bij elkaar passen',
      doe: 'Gepubliceerd betekent: beoordeeld. Noem onder `beoordelaars` wie dat deed, of zet `status: in-beoordeling`.',
    } satisfies Meldingvoorbeeld,
  },
  gepubliceerd: `status: gepubliceerd
versie: 2
wijzigingen:
  - versie: 2
    datum: 2026-12-01
    wat: Beoordeeld, en de tweede stap aangevuld.
    raaktHetAdvies: false
  - versie: 1
    datum: 2026-11-21
    wat: Eerste versie.
    raaktHetAdvies: false
gilde: Naam van de groep
beoordelaars:
  - naam: Naam van wie het las
    rol: Rol van wie het las
    datum: 2026-12-01`,
} as const;

/** Een bedachte ervaring zoals zij in een bestand staat. */
export const ervaringvoorbeeld = `---
interventie: coral-beslishulp
datum: 2026-12-01
rol: klantmanager
setting: Een middelgrote gemeente, in gesprekken over nieuw werk.
watGedaan: In een paar gesprekken samen de vragen doorgelopen.
watWerkte: Het gesprek ging over keuzes. Dat merkte ik aan de vragen die kwamen.
watNiet: Eén keer was er te weinig tijd en stopten wij halverwege.
---
`;
