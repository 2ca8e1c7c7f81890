import type { Bevinding } from './gegevens.ts';
import type { Stem } from './stem.ts';
import { zinUitTabel } from './zinnen.ts';

interface Gevonden {
  bewijskracht: string;
  richting: string;
  klein: boolean;
  nietOveral: boolean;
  voorZoverWijLazen: boolean;
  aangetoond: { in: number; van: number } | null;
  stemmen: readonly Stem[];
}

/** Stap 10: de vaste zin, met elk voorbehoud erachter. */
export function zinVan(uitkomst: string, gevonden: Gevonden): string {
  const { bewijskracht, richting, aangetoond, stemmen } = gevonden;
  const zin = zinUitTabel(uitkomst, bewijskracht, richting);
  return [
    gevonden.voorZoverWijLazen ? zin.replace(/\.$/, ', voor zover wij lazen.') : zin,
    gevonden.klein && 'Het verschil is klein.',
    aangetoond && hoeVaak(aangetoond),
    gevonden.nietOveral && 'Het is niet in elk onderzoek bevestigd.',
    stemmen.some(({ verdeeld }) => verdeeld === 'per-maat') && 'Binnen een onderzoek verschilt het per maat.',
    stemmen.some(({ verdeeld }) => verdeeld === 'per-plek') && 'Binnen een onderzoek is het wisselend per plek.',
    verloopIn(stemmen),
  ]
    .filter(Boolean)
    .join(' ');
}

function verloopIn(stemmen: readonly Stem[]): string | false {
  const verlopen = stemmen.filter(({ verloop }) => verloop.length > 0);
  if (verlopen.length === 0) return false;
  if (stemmen.length > 1) return 'Bij een deel van de onderzoeken veranderde het in de tijd.';
  const delen = verlopen[0]?.verloop.map(({ gemeten, uitslag }) => `${wanneer(gemeten)} ${watErWas[uitslag]}`);
  const zin = delen?.join(', ') ?? '';
  return `${zin.charAt(0).toUpperCase()}${zin.slice(1)}.`;
}

/** *Na 6 maanden*, *ergens tussen 6 en 24 maanden*, *gemiddeld in 12 maanden*, of *op een moment dat wij niet zagen*. */
function wanneer(gemeten: Bevinding['gemeten']): string {
  if (!gemeten) return 'op een moment dat wij niet zagen';
  const { soort, van, tot } = gemeten;
  if (soort === 'op-moment') return `na ${maanden(tot)}`;
  const hoe = soort === 'ergens-in' ? 'ergens' : 'gemiddeld';
  if (tot === undefined) return van === undefined ? hoe : `${hoe} na ${maanden(van)}`;
  return van ? `${hoe} tussen ${getal(van)} en ${maanden(tot)}` : `${hoe} in ${maanden(tot)}`;
}

function maanden(aantal = 0): string {
  return `${getal(aantal)} ${aantal === 1 ? 'maand' : 'maanden'}`;
}

function hoeVaak({ in: zelfde, van }: { in: number; van: number }): string {
  if (zelfde > 0) return `Het is aangetoond in ${getal(zelfde)} van de ${getal(van)} onderzoeken.`;
  return `Een overzicht toont het aan, ${van === 1 ? 'het onderzoek' : `de ${getal(van)} onderzoeken`} ernaast niet.`;
}

const watErWas: Record<string, string> = {
  positief: 'was het gunstig',
  negatief: 'was het ongunstig',
  'geen-verschil': 'was er geen verschil',
  onbeslist: 'was geen verschil aangetoond',
};

/** Zoals in het Nederlands: 1,5 en 1.250. */
function getal(waarde: number): string {
  const [heel = '', deel] = String(waarde).split('.');
  const metPunten = heel.replace(/\B(?=(\d{3})+$)/g, '.');
  return deel ? `${metPunten},${deel}` : metPunten;
}
