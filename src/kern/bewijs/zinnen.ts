import { tijdInWoorden } from './grootte.ts';
import type { Richtinguitslag } from './richting.ts';
import type { Bewijskracht, Richting, Uitkomst } from './schalen.ts';
import type { Moment } from './uitspraak.ts';

/** Een richting in een paar woorden, voor een filter of een cel. */
export const richtingLabels: Record<Richting, string> = {
  positief: 'Gunstig',
  'geen-verschil': 'Maakt geen verschil',
  onbeslist: 'Niet aangetoond, niet uitgesloten',
  gemengd: 'Bevindingen spreken elkaar tegen',
  negatief: 'Ongunstig',
  geteld: 'Alleen geteld',
  onbekend: 'Onbekend',
};

/** De kant waar een richting op wijst: wie *gunstig* en *niet gunstig* naast elkaar zet, ziet tegenspraak. Onbeslist is geen kant. */
export const kantVan: Record<Richting, 'gunstig' | 'niet-gunstig' | 'gemengd' | 'geen'> = {
  positief: 'gunstig',
  'geen-verschil': 'niet-gunstig',
  negatief: 'niet-gunstig',
  gemengd: 'gemengd',
  onbeslist: 'geen',
  geteld: 'geen',
  onbekend: 'geen',
};

type Zinnen = Record<Bewijskracht, Record<Richting, string | null>>;

const nooit: Record<Richting, null> = {
  positief: null,
  negatief: null,
  'geen-verschil': null,
  onbeslist: null,
  gemengd: null,
  geteld: null,
  onbekend: null,
};
const onbekend = { ...nooit, onbekend: 'Dat weten we niet.' };
const nietVergeleken = 'Er is niet vergeleken met mensen zonder deze methode.';

/**
 * Eén vaste zin per combinatie van bewijskracht en richting. `null`: de regels laten die combinatie niet toe (een gemengde rij
 * wordt nooit sterk, een onbesliste nooit meer dan beperkt, een telling is altijd een aanwijzing).
 */
export const zinnen: Zinnen = {
  sterk: {
    ...nooit,
    positief: 'Dit werkt.',
    negatief: 'Dit werkt averechts.',
    'geen-verschil': 'Dit maakt geen verschil.',
  },
  redelijk: {
    ...nooit,
    positief: 'Dit werkt waarschijnlijk.',
    negatief: 'Dit werkt waarschijnlijk averechts.',
    'geen-verschil': 'Dit maakt waarschijnlijk geen verschil.',
    gemengd: 'De bevindingen spreken elkaar tegen.',
  },
  beperkt: {
    ...nooit,
    positief: 'Dit werkt misschien.',
    negatief: 'Dit werkt misschien averechts.',
    'geen-verschil': 'Dit maakt misschien geen verschil.',
    onbeslist: 'Er is geen verschil aangetoond, ook niet uitgesloten.',
    gemengd: 'De eerste bevindingen spreken elkaar tegen.',
  },
  aanwijzing: {
    ...nooit,
    positief: `Bij mensen met wie dit gebeurde, is een gunstige uitkomst gemeten. ${nietVergeleken} Of het werkt, weten we dus niet.`,
    negatief: `Bij mensen met wie dit gebeurde, is een ongunstige uitkomst gemeten. ${nietVergeleken} Of het averechts werkt, weten we dus niet.`,
    'geen-verschil': `Bij mensen met wie dit gebeurde, is geen verschil gemeten. ${nietVergeleken} Of het iets doet, weten we dus niet.`,
    onbeslist: `Er is gemeten, maar daaruit blijkt niets. ${nietVergeleken}`,
    gemengd: `Er is gemeten, en de metingen spreken elkaar tegen. ${nietVergeleken}`,
    geteld: `Dit is alleen geteld. ${nietVergeleken} Of het werkt, weten we dus niet.`,
  },
  praktijk: {
    ...nooit,
    positief: 'Wie het beschrijft of doet, is er positief over. Een meting vonden wij niet.',
    negatief: 'Wie het beschrijft of doet, ziet nadelen. Een meting vonden wij niet.',
    onbeslist: 'Wie het beschrijft of doet, ziet geen verschil. Een meting vonden wij niet.',
    'geen-verschil': 'Wie het beschrijft of doet, ziet geen verschil. Een meting vonden wij niet.',
    gemengd: 'Wie het beschrijft of doet, denkt er verschillend over. Een meting vonden wij niet.',
  },
  onbekend,
};

/** Uitkomsten waarvan *werkt* niet gezegd kan worden: wie tevreden is, goed inschat of weinig kost, heeft daarmee nog niemand geholpen. */
export const eigenZinnen: Partial<Record<Uitkomst, Zinnen>> = {
  bruikbaarheid: {
    ...zinnen,
    sterk: {
      ...nooit,
      positief: 'Wie het gebruikt, kan ermee werken.',
      negatief: 'Wie het gebruikt, kan er niet goed mee werken.',
      'geen-verschil': 'Het is niet meer en niet minder bruikbaar dan wat men anders doet.',
    },
    redelijk: {
      ...zinnen.redelijk,
      positief: 'Wie het gebruikt, kan er waarschijnlijk mee werken.',
      negatief: 'Wie het gebruikt, kan er waarschijnlijk niet goed mee werken.',
      'geen-verschil': 'Het is waarschijnlijk niet meer en niet minder bruikbaar dan wat men anders doet.',
    },
    beperkt: {
      ...zinnen.beperkt,
      positief: 'Wie het gebruikt, kan er misschien mee werken.',
      negatief: 'Wie het gebruikt, kan er misschien niet goed mee werken.',
      'geen-verschil': 'Het is misschien niet meer en niet minder bruikbaar dan wat men anders doet.',
      onbeslist: 'Of het bruikbaarder is dan wat men anders doet, is niet aangetoond en niet uitgesloten.',
    },
    aanwijzing: {
      ...nooit,
      positief: 'Wie ermee werkte, vond het bruikbaar. Dat zegt niet of het helpt.',
      negatief: 'Wie ermee werkte, vond het niet goed bruikbaar. Dat zegt niet of het helpt.',
      'geen-verschil': 'Wie ermee werkte, vond het niet meer of minder bruikbaar. Dat zegt niet of het helpt.',
      onbeslist: 'Er is naar het gebruik gevraagd, maar daaruit blijkt niets.',
      gemengd: 'Wie ermee werkte, denkt er verschillend over. Dat zegt niet of het helpt.',
      geteld: 'Het gebruik is alleen geteld. Dat zegt niet of het helpt.',
    },
  },
  'juiste-diagnose': {
    ...zinnen,
    sterk: {
      ...nooit,
      positief: 'Dit geeft een juister beeld.',
      negatief: 'Dit geeft een minder juist beeld.',
      'geen-verschil': 'Dit geeft geen juister en geen minder juist beeld.',
    },
    redelijk: {
      ...zinnen.redelijk,
      positief: 'Dit geeft waarschijnlijk een juister beeld.',
      negatief: 'Dit geeft waarschijnlijk een minder juist beeld.',
      'geen-verschil': 'Dit geeft waarschijnlijk geen juister en geen minder juist beeld.',
    },
    beperkt: {
      ...zinnen.beperkt,
      positief: 'Dit geeft misschien een juister beeld.',
      negatief: 'Dit geeft misschien een minder juist beeld.',
      'geen-verschil': 'Dit geeft misschien geen juister en geen minder juist beeld.',
      onbeslist: 'Of dit een juister beeld geeft, is niet aangetoond en niet uitgesloten.',
    },
    aanwijzing: {
      ...nooit,
      positief: 'Wie het naging, vond dat het beeld klopte. Er is niet vergeleken met een oordeel zonder dit middel.',
      negatief: 'In een meting klopte het beeld niet goed. Er is niet vergeleken met een oordeel zonder dit middel.',
      'geen-verschil':
        'In een meting was geen verschil te zien. Er is niet vergeleken met een oordeel zonder dit middel.',
      onbeslist: 'Er is gemeten of het beeld klopt, maar daaruit blijkt niets.',
      gemengd: 'Metingen of het beeld klopt, spreken elkaar tegen.',
      geteld: 'Er is alleen geteld. Of het beeld klopt, weten we daarmee niet.',
    },
  },
  kosten: {
    ...zinnen,
    sterk: {
      ...nooit,
      positief: 'De kosten vallen gunstig uit.',
      negatief: 'De kosten vallen ongunstig uit.',
      'geen-verschil': 'De kosten zijn gelijk.',
    },
    redelijk: {
      ...zinnen.redelijk,
      positief: 'De kosten vallen waarschijnlijk gunstig uit.',
      negatief: 'De kosten vallen waarschijnlijk ongunstig uit.',
      'geen-verschil': 'De kosten zijn waarschijnlijk gelijk.',
    },
    beperkt: {
      ...zinnen.beperkt,
      positief: 'De kosten vallen misschien gunstig uit.',
      negatief: 'De kosten vallen misschien ongunstig uit.',
      'geen-verschil': 'De kosten zijn misschien gelijk.',
      onbeslist: 'Een verschil in kosten is niet aangetoond, ook niet uitgesloten.',
    },
    aanwijzing: {
      ...nooit,
      positief: `De kosten die gemeten zijn, vallen gunstig uit. ${nietVergeleken}`,
      negatief: `De kosten die gemeten zijn, vallen ongunstig uit. ${nietVergeleken}`,
      'geen-verschil': `In de kosten die gemeten zijn, was geen verschil. ${nietVergeleken}`,
      onbeslist: `De kosten zijn gemeten, maar daaruit blijkt niets. ${nietVergeleken}`,
      gemengd: `Metingen van de kosten spreken elkaar tegen. ${nietVergeleken}`,
      geteld: `De kosten zijn alleen geteld. ${nietVergeleken}`,
    },
  },
  verdringing: {
    ...zinnen,
    sterk: {
      ...nooit,
      positief: 'Anderen hebben er voordeel van.',
      negatief: 'Anderen verliezen er werk door.',
      'geen-verschil': 'Anderen verliezen er geen werk door.',
    },
    redelijk: {
      ...zinnen.redelijk,
      positief: 'Anderen hebben er waarschijnlijk voordeel van.',
      negatief: 'Anderen verliezen er waarschijnlijk werk door.',
      'geen-verschil': 'Anderen verliezen er waarschijnlijk geen werk door.',
    },
    beperkt: {
      ...zinnen.beperkt,
      positief: 'Anderen hebben er misschien voordeel van.',
      negatief: 'Anderen verliezen er misschien werk door.',
      'geen-verschil': 'Anderen verliezen er misschien geen werk door.',
      onbeslist: 'Of anderen er werk door verliezen, is niet aangetoond, ook niet uitgesloten.',
    },
    aanwijzing: {
      ...nooit,
      positief: `Bij anderen is een gunstige uitkomst gemeten. ${nietVergeleken}`,
      negatief: `Bij anderen is een ongunstige uitkomst gemeten. ${nietVergeleken}`,
      'geen-verschil': `Bij anderen is geen verschil gemeten. ${nietVergeleken}`,
      onbeslist: `Bij anderen is gemeten, maar daaruit blijkt niets. ${nietVergeleken}`,
      gemengd: `Metingen bij anderen spreken elkaar tegen. ${nietVergeleken}`,
      geteld: `Dit is alleen geteld. ${nietVergeleken} Of anderen er werk door verliezen, weten we dus niet.`,
    },
  },
};

/** Wat een zin over een rij moet weten. */
export interface Gewogen extends Pick<Richtinguitslag, 'richting' | 'klein' | 'nietOveral'> {
  bewijskracht: Bewijskracht;
  voorZoverWijLazen: boolean;
  aangetoond: { in: number; van: number } | null;
  stemmen: readonly { verloop: readonly Moment[]; verdeeld: 'per-maat' | 'per-plek' | null }[];
}

/** De vaste zin bij een weging, met elk voorbehoud dat er altijd bij hoort. */
export function zinVan(weging: Gewogen, uitkomst: Uitkomst): string {
  return [...oordeelszinnen(weging, uitkomst), ...verloopzinnen(weging)].join(' ');
}

function oordeelszinnen(weging: Gewogen, uitkomst: Uitkomst): string[] {
  const { bewijskracht, richting, voorZoverWijLazen, aangetoond, klein, nietOveral, stemmen } = weging;
  const zin = (eigenZinnen[uitkomst] ?? zinnen)[bewijskracht][richting];
  if (zin === null) throw new Error(`Geen zin voor ${bewijskracht} en ${richting}: de regels horen dit niet te geven.`);
  const verdeeld = new Set(stemmen.map((stem) => stem.verdeeld));
  return [
    voorZoverWijLazen ? zin.replace(/\.$/, ', voor zover wij lazen.') : zin,
    ...(klein ? ['Het verschil is klein.'] : []),
    ...(aangetoond ? [aangetoondInWoorden(aangetoond)] : []),
    ...(nietOveral ? ['Het is niet in elk onderzoek bevestigd.'] : []),
    ...(verdeeld.has('per-maat') ? ['Binnen een onderzoek verschilt het per maat.'] : []),
    ...(verdeeld.has('per-plek') ? ['Binnen een onderzoek is het wisselend per plek.'] : []),
  ];
}

function aangetoondInWoorden({ in: aantal, van }: NonNullable<Gewogen['aangetoond']>): string {
  if (aantal > 0) return `Het is aangetoond in ${aantal} van de ${van} onderzoeken.`;
  return `Een overzicht toont het aan, ${van === 1 ? 'het onderzoek' : `de ${van} onderzoeken`} ernaast niet.`;
}

/** Wat er bij een onderzoek in de tijd veranderde. Bij meer onderzoeken staat dat bij elk onderzoek zelf. */
function verloopzinnen({ stemmen }: Gewogen): string[] {
  const verlopen = stemmen.map(({ verloop }) => verloop).filter((verloop) => verloop.length > 0);
  const [enige] = verlopen;
  if (!enige) return [];
  return stemmen.length === 1
    ? [verloopInWoorden(enige)]
    : ['Bij een deel van de onderzoeken veranderde het in de tijd.'];
}

const gevonden: Record<Moment['uitslag'], string> = {
  positief: 'was het gunstig',
  negatief: 'was het ongunstig',
  'geen-verschil': 'was er geen verschil',
  onbeslist: 'was geen verschil aangetoond',
};

/** *Na 6 maanden was het gunstig, na 24 maanden was geen verschil aangetoond.* */
export function verloopInWoorden(verloop: readonly Moment[]): string {
  const tekst = verloop.map(({ gemeten, uitslag }) => `${tijdInWoorden(gemeten)} ${gevonden[uitslag]}`).join(', ');
  return `${tekst[0]?.toUpperCase() ?? ''}${tekst.slice(1)}.`;
}
