import type { Bezwaar } from '../../kern/probleem.ts';
import { leesYaml } from '../yaml.ts';
import { type Gedaan, opRegels } from './regels.ts';

/**
 * Maakt YAML leesbaar die dat niet is door tabs als inspringing of door aanhalingstekens van een tekstverwerker. Alleen als het
 * geheel daarna te lezen is; anders blijft alles zoals het was, want dan is er meer aan de hand.
 */
export function herstelYaml(yaml: string): Gedaan {
  const niets = { tekst: yaml, gedaan: [] };
  // Zonder tab of gekruld teken valt er niets te herstellen, en hoeft er ook niets gelezen te worden.
  if (!/^[ -]*\t|[“”„‟‘’‚‛]/m.test(yaml)) return niets;
  return rechteAanhalingstekens(niets) ?? rechteAanhalingstekens(zonderTabs(yaml)) ?? niets;
}

/** Wat er aan deze YAML mankeert, in de woorden van wat `herstelYaml` eraan deed. Leeg als zij er niets aan kon doen. */
export function herstelbareBezwaren(yaml: string, hersteld: string): Bezwaar[] {
  const [voor, na] = [yaml.split('\n'), hersteld.split('\n')];
  const anders = voor.flatMap((regel, i) => (regel === na[i] ? [] : [i]));
  const krul = anders.filter((i) => /[“”„‟‘’‚‛]/.test(voor[i] ?? '') && !/[“”„‟‘’‚‛]\s*$/.test(na[i] ?? ''));
  const tab = anders.filter((i) => /^[ -]*\t/.test(voor[i] ?? ''));
  const ook = tab.length > 1 ? ` (en van nog ${tab.length - 1} ${tab.length === 2 ? 'regel' : 'regels'})` : '';
  return [
    ...tab.slice(0, 1).map((i) => ({
      controle: 'yaml' as const,
      plek: { regel: i + 1, kolom: 1 },
      gevonden: `een tab aan het begin van de regel${ook}`,
      verwacht: 'spaties',
      doe: 'Vervang elke tab door twee spaties per niveau. Dat kan ook met `npm run controleer -- --herstel`.',
    })),
    ...krul.map((i) => ({
      controle: 'yaml' as const,
      plek: { regel: i + 1, kolom: (voor[i] ?? '').search(/[“”„‟‘’‚‛"']/) + 1 },
      gevonden: 'gekrulde aanhalingstekens om een tekst',
      verwacht: 'rechte aanhalingstekens',
      doe: 'Typ de aanhalingstekens opnieuw. Dat kan ook met `npm run controleer -- --herstel`.',
    })),
  ];
}

/** Een tab is één niveau: twee spaties. Staan er op één regel spaties vóór een tab, dan is niet te zeggen hoe diep hij hoort. */
function zonderTabs(yaml: string): Gedaan {
  const raak: number[] = [];
  const regels = yaml.split('\n').map((regel, i) => {
    const [begin = ''] = /^\s*(?:-\s+)*/.exec(regel) ?? [];
    if (!begin.includes('\t') || / \t/.test(begin)) return regel;
    raak.push(i + 1);
    return begin.replace(/-\t/g, '- ').replaceAll('\t', '  ') + regel.slice(begin.length);
  });
  if (raak.length === 0) return { tekst: yaml, gedaan: [] };
  return { tekst: regels.join('\n'), gedaan: [`tabs vervangen door spaties (${opRegels(raak)})`] };
}

/** Met meer bezwaren is er meer aan de hand dan een paar tekens, en zou vijandige tekst blijven malen. */
const meesteBezwaren = 100;
/** Zo vaak hoogstens opnieuw lezen: achter een opgeloste fout kan een volgende zitten. */
const meesteRondes = 5;

/** Maakt de aanhalingstekens recht op de regels waar de lezer op vastloopt, en nergens anders. `null` als hij blijft vastlopen. */
function rechteAanhalingstekens({ tekst, gedaan }: Gedaan): Gedaan | null {
  const regels = tekst.split('\n');
  const raak = new Set<number>();
  for (let ronde = 0; ronde < meesteRondes; ronde++) {
    const { bezwaren } = leesYaml(regels.join('\n'));
    if (bezwaren.length === 0) {
      const erbij = raak.size ? [`gekrulde aanhalingstekens recht gemaakt (${opRegels([...raak])})`] : [];
      return { tekst: regels.join('\n'), gedaan: [...gedaan, ...erbij] };
    }
    const voor = raak.size;
    for (const { plek } of bezwaren.slice(0, meesteBezwaren)) {
      const regel = regels[(plek?.regel ?? 0) - 1]?.trimEnd() ?? '';
      const [veld = ''] = /^\s*(?:- +)*(?:[\w-]+: +)?/.exec(regel) ?? [];
      const recht = rechtGemaakt(regel.slice(veld.length));
      if (!plek || recht === null) continue;
      regels[plek.regel - 1] = veld + recht;
      raak.add(plek.regel);
    }
    if (raak.size === voor || bezwaren.length > meesteBezwaren) break;
  }
  return null;
}

/** Een waarde die tussen gekrulde aanhalingstekens staat (of tussen één rechte en één gekrulde), tussen rechte. */
export function rechtGemaakt(waarde: string): string | null {
  if (!/^[“”„‟‘’‚‛]|[“”„‟‘’‚‛]$/.test(waarde)) return null;
  const [, dubbel] = /^[“”„‟"]([^"“”„‟\\]*)[“”„‟"]$/.exec(waarde) ?? [];
  if (dubbel !== undefined) return `"${dubbel}"`;
  const [, enkel] = /^[‘’‚‛']([^']*)[‘’‚‛']$/.exec(waarde) ?? [];
  return enkel === undefined ? null : `'${enkel}'`;
}
