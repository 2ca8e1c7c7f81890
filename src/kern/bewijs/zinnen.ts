import type { Bewijskracht, Richting } from './schalen.ts';
import type { Uitkomst } from './uitkomsten.ts';

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

/** Hetzelfde waar niet vergeleken is: wie alleen mat, weet niet of het werkt. */
const gemetenLabels: Record<Richting, string> = {
  positief: 'Leek gunstig',
  'geen-verschil': 'Geen verschil gemeten',
  onbeslist: 'Uit de meting bleek niets',
  gemengd: 'Metingen spreken elkaar tegen',
  negatief: 'Leek ongunstig',
  geteld: richtingLabels.geteld,
  onbekend: richtingLabels.onbekend,
};

/** Hetzelfde waar alleen beschreven is: wie beschrijft, toont niets aan en sluit niets uit. */
const beschrevenLabels: Record<Richting, string> = {
  ...richtingLabels,
  'geen-verschil': 'Geen verschil gezien',
  onbeslist: 'Geen duidelijke verandering gezien',
};

/** Wat er gevonden is in een paar woorden, naar hoe het onderzocht is. */
export const gevondenLabels = {
  vergeleken: richtingLabels,
  gemeten: gemetenLabels,
  beschreven: beschrevenLabels,
} as const satisfies Record<string, Record<Richting, string>>;

/** Voor wie *gunstig* gunstig is: bij de meeste uitkomsten de klant. */
export function voorWie(uitkomst: Uitkomst): string {
  return andersDanDeKlant[uitkomst] ?? 'de klant';
}

const andersDanDeKlant: Partial<Record<Uitkomst, string>> = {
  kosten: 'wie betaalt',
  'baten-samenleving': 'iedereen samen',
  verdringing: 'anderen',
  'bekwaamheid-professional': 'de professional',
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

export type Zinnen = Record<Bewijskracht, Record<Richting, string | null>>;

export const nooit: Record<Richting, null> = {
  positief: null,
  negatief: null,
  'geen-verschil': null,
  onbeslist: null,
  gemengd: null,
  geteld: null,
  onbekend: null,
};

/** Staat achter elke zin over onderzoek dat niets beslist: dat is geen *misschien*, en ook geen *geen verschil*. */
export const nietsBeslist = 'Er is geen verschil aangetoond, ook niet uitgesloten.';

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
    onbeslist: `Het onderzoek kan niet zeggen of dit verschil maakt. ${nietsBeslist}`,
    gemengd: 'De eerste bevindingen spreken elkaar tegen.',
  },
  aanwijzing: {
    ...nooit,
    positief:
      'Er is niet vergeleken, dus of het werkt, weten we niet. Bij mensen die dit kregen, zag de uitkomst er gunstig uit.',
    negatief:
      'Er is niet vergeleken, dus of het averechts werkt, weten we niet. Bij mensen die dit kregen, zag de uitkomst er ongunstig uit.',
    'geen-verschil':
      'Er is niet vergeleken, dus of het iets doet, weten we niet. Bij mensen die dit kregen, veranderde de uitkomst niet.',
    onbeslist: 'Er is niet vergeleken. Er is wel gemeten, maar daaruit blijkt niets.',
    gemengd: 'Er is niet vergeleken, en de metingen spreken elkaar tegen.',
    geteld: 'Er is alleen geteld, niet vergeleken. Of het werkt, weten we dus niet.',
  },
  praktijk: {
    ...nooit,
    positief: 'Wie het beschrijft of doet, is er positief over. Een meting vonden wij niet.',
    negatief: 'Wie het beschrijft of doet, ziet nadelen. Een meting vonden wij niet.',
    'geen-verschil': 'Wie het beschrijft of doet, ziet geen verschil. Een meting lazen wij zelf niet.',
    onbeslist: 'Wie het beschrijft, zag geen duidelijke verandering. Een meting lazen wij zelf niet.',
    gemengd: 'Wie het beschrijft of doet, denkt er verschillend over. Een meting vonden wij niet.',
  },
  onbekend: { ...nooit, onbekend: 'Dat weten we niet.' },
};
