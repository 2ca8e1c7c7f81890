import type { Bevinding } from './gegevens.ts';
import type { Stem } from './stem.ts';
import { hoeveelVan } from './zin.ts';

type Moment = Stem['verloop'][number];

/** Het slot van stap 10: wat er in de tijd veranderde. */
export function verloopzin(stemmen: readonly Stem[]): string | false {
  const met = stemmen.filter(({ verloop }) => verloop.length > 0);
  const [eerste] = met;
  if (!eerste) return false;
  if (stemmen.length === 1) return heelVerloop(eerste.verloop);
  const waar = met.length > 1 ? 'bij elk daarvan' : `bij dat ${eerste.soort}`;
  return `In ${hoeveelVan(met.length, stemmen)} veranderde de uitkomst in de tijd; ${waar} staat hoe.`;
}

function heelVerloop(verloop: readonly Moment[]): string {
  const delen: { tijden: string[]; wat: string }[] = [];
  const los: string[] = [];
  for (const moment of verloop) {
    const wat = moment.verdeeld ? 'liepen de uitkomsten uiteen' : (watErWas[moment.uitslag] ?? '');
    const vorig = delen.at(-1);
    if (moment.maanden === null) los.push(`Op een ander moment ${wat}; wanneer precies, zagen wij niet.`);
    else if (vorig?.wat === wat) vorig.tijden.push(wanneer(moment.gemeten));
    else delen.push({ tijden: [wanneer(moment.gemeten)], wat });
  }
  const zin = delen.map(({ tijden, wat }) => `${bijElkaar(tijden)} ${wat}`).join(', ');
  return [zin && `${zin.charAt(0).toUpperCase()}${zin.slice(1)}.`, ...los].filter(Boolean).join(' ');
}

/** *Na 6, 12 en 24 maanden*; is er één anders gemeten, dan elk voluit. */
function bijElkaar(tijden: readonly string[]): string {
  const opMoment = tijden.length > 1 && tijden.every((tijd) => /^na [\d.,]+ maand(en)?$/.test(tijd));
  if (!opMoment) return opsomming(tijden);
  const getallen = tijden.map((tijd) => tijd.split(' ')[1] ?? '');
  return `na ${opsomming(getallen)} ${tijden.at(-1)?.split(' ')[2]}`;
}

function opsomming(delen: readonly string[]): string {
  return delen.length > 1 ? `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}` : (delen[0] ?? '');
}

/** *Na 6 maanden*, *ergens tussen 6 en 24 maanden*, of *gemiddeld in 12 maanden*. */
function wanneer(gemeten: Bevinding['gemeten']): string {
  if (!gemeten) return '';
  const { soort, van, tot } = gemeten;
  if (soort === 'op-moment') return `na ${maanden(tot)}`;
  const hoe = soort === 'ergens-in' ? 'ergens' : 'gemiddeld';
  if (tot === undefined) return van === undefined ? hoe : `${hoe} na ${maanden(van)}`;
  return van ? `${hoe} tussen ${getal(van)} en ${maanden(tot)}` : `${hoe} in ${maanden(tot)}`;
}

function maanden(aantal = 0): string {
  return `${getal(aantal)} ${aantal === 1 ? 'maand' : 'maanden'}`;
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
