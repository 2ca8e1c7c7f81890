import { bewijskrachten, type Richting } from '../../kern/bewijs/schalen.ts';
import type { Kopregel } from '../bewijs/kopbewijs.ts';
import type { Bewijsmeter } from '../bewijs/meter.ts';

/**
 * Het bewijsteken als letters, voor waar geen tekening kan: de vorm zegt welke kant, de bolletjes hoe zeker. Alle letters staan in WGL4,
 * en dus in elk gewoon lettertype.
 */
export function tekenInTekst({ richting, bewijskracht }: Pick<Bewijsmeter, 'richting' | 'bewijskracht'>): string {
  const vol = bewijskrachten.indexOf(bewijskracht);
  return `${vormen[richting]} ${'●'.repeat(vol)}${'○'.repeat(bewijskrachten.length - 1 - vol)}`;
}

/** Hoe zeker het is, met het voorbehoud dat de tekening met een stippel laat zien. */
export function zekerheid({ zin, meter: { label, voorZoverWijLazen } }: Pick<Kopregel, 'zin' | 'meter'>): string {
  return `${label}${voorZoverWijLazen && !zin.includes(lazen) ? `, ${lazen}` : ''}`;
}

const lazen = 'voor zover wij lazen';

const vormen: Record<Richting, string> = {
  positief: '▲',
  negatief: '▼',
  'geen-verschil': '=',
  gemengd: '▲▼',
  onbeslist: '◄►',
  geteld: '||||',
  onbekend: '?',
};
