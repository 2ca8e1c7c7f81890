import type { Bezwaar } from '../kern/probleem.ts';

/** De twee delen van een .mdx-bestand, elk met lege regels ervoor zodat posities die van het bestand zijn. */
export interface Delen {
  yaml: string;
  lijf: string;
}

/** Knipt een bestand in kop en lijf. De kop staat tussen twee regels die precies `---` zijn. */
export function knip(tekst: string): Delen | Bezwaar {
  const regels = tekst.split('\n');
  if (regels[0] !== '---')
    return bezwaar(
      1,
      regels[0] ? `\`${regels[0].slice(0, 40)}\` op de eerste regel` : 'een lege eerste regel',
      'een eerste regel met precies `---`',
      'Begin het bestand met `---`, dan de velden, dan weer `---`.',
    );
  const einde = regels.indexOf('---', 1);
  if (einde === -1)
    return bezwaar(
      1,
      'een kop die niet eindigt',
      'een tweede regel met precies `---` na de velden',
      'Zet `---` op een eigen regel onder het laatste veld.',
    );
  return {
    yaml: `\n${regels.slice(1, einde).join('\n')}\n`,
    lijf: '\n'.repeat(einde + 1) + regels.slice(einde + 1).join('\n'),
  };
}

function bezwaar(regel: number, gevonden: string, verwacht: string, doe: string): Bezwaar {
  return { controle: 'kop', plek: { regel, kolom: 1 }, gevonden, verwacht, doe };
}
