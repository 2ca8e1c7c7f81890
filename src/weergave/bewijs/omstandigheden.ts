import { type Aanhaling, rolVan } from '../../kern/bewijs/aanhaling.ts';
import { type HoeVergeleken, hoeVergelekenIn } from '../../kern/bewijs/hoe-vergeleken.ts';
import { tijdInWoorden } from '../../kern/bewijs/meetmoment.ts';
import { aanHetBegin, middenInZin } from '../site/midden-in-zin.ts';
import { metVraagtekens, type NietGezien, nietGezienIn } from './niet-gezien.ts';

/** Wanneer, bij wie en vergeleken waarmee, van een bevinding die op zichzelf staat. */
export function omstandighedenVan(aanhaling: Aanhaling): string {
  const onbekend = nietGezienIn(aanhaling, null).includes('moment') ? 'Wanneer is gemeten, zagen wij niet' : '';
  const delen = [...waarEnBijWie(aanhaling), vergelijkingInWoorden(aanhaling)];
  return [aanHetBegin(delen.filter(Boolean).join(', ')), onbekend].filter(Boolean).join('. ');
}

/** Hetzelfde in een lijst: wat wij niet zagen, staat er als vraagteken. */
export function omstandighedenInLijst(aanhaling: Aanhaling, nietGezien: readonly NietGezien[]): string {
  const vergelijking = nietGezien.includes('vergelijking') ? '' : vergelijkingInWoorden(aanhaling);
  const delen = [...waarEnBijWie(aanhaling), vergelijking].filter(Boolean);
  return [aanHetBegin(delen.join(', ')), metVraagtekens(nietGezien)].filter(Boolean).join(' ');
}

function waarEnBijWie({ bevinding: { gemeten, plek, deelname } }: Aanhaling): string[] {
  return [gemeten ? tijdInWoorden(gemeten) : '', plek ? `alleen ${plek}` : '', deelname ? 'van wie meedeed' : ''];
}

/** Waarmee een bevinding vergeleken is, in woorden zoals midden in een zin; leeg als wij dat niet weten. */
export function vergelijkingInWoorden(aanhaling: Aanhaling): string {
  const { bron, bevinding } = aanhaling;
  const rol = rolVan(aanhaling);
  const met = bevinding.vergelijking ?? bron.vergelijking;
  // Bij een telling staat het al in de zin met het getal.
  if (rol === 'telling') return '';
  if (rol === 'meting') {
    const { gekozenNaStart } = bevinding;
    if (gekozenNaStart) return `vergeleken met ${gekozenNaStart}; die groepen koos het lot niet`;
    return alsMeting[hoeVergelekenIn(aanhaling)];
  }
  if (met === 'geen') return 'niet vergeleken';
  return met ? `vergeleken met ${middenInZin(met)}` : '';
}

/** Hoe een meting vergeleken is, in woorden zoals midden in een zin. */
export const alsMeting: Record<HoeVergeleken, string> = {
  niet: 'niet vergeleken',
  'na-start': 'niet eerlijk vergeleken',
  'niet-gezien': 'of er vergeleken is, zagen wij niet',
};
