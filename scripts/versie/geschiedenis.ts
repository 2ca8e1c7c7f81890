import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Wat Git van een contentmap bewaart. */

/** Een versie van een methode zoals zij het laatst in Git stond; `pad` is vanaf de contentmap. */
export interface Stand {
  versie: number;
  commit: string;
  pad: string;
}

/** De laatste stand van elke versie onder `nu`, van oud naar nieuw. `paden`: onder welke namen de methode stond. */
export function eerdereStanden(map: string, paden: readonly string[], nu: number): Stand[] {
  const per = new Map<number, Stand>();
  for (const commit of regels(git(map, ['log', '--first-parent', '--format=%H', '--', ...paden])))
    for (const pad of paden) {
      const versie = Number(/^versie: *(\d+)\s*$/m.exec(inhoudVan(map, commit, pad))?.[1]);
      if (versie < nu && !per.has(versie)) per.set(versie, { versie, commit, pad });
    }
  return [...per.values()].sort((a, b) => a.versie - b.versie);
}

/** Doet werk met de hele contentmap zoals zij in een commit stond. */
export async function metInhoudVan<T>(map: string, commit: string, werk: (toen: string) => Promise<T>): Promise<T> {
  const toen = mkdtempSync(join(tmpdir(), 'vakwerk-toen-'));
  try {
    const tar = join(toen, '.tar');
    git(map, ['archive', '--format=tar', '--output', tar, commit]);
    execFileSync('tar', ['-xf', tar, '-C', toen]);
    rmSync(tar);
    return await werk(toen);
  } finally {
    rmSync(toen, { recursive: true, force: true });
  }
}

function inhoudVan(map: string, commit: string, pad: string): string {
  try {
    return git(map, ['show', `${commit}:./${pad}`]);
  } catch {
    // In deze commit stond zij onder een andere naam.
    return '';
  }
}

function git(map: string, opdracht: readonly string[]): string {
  return execFileSync('git', opdracht, {
    cwd: map,
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function regels(tekst: string): string[] {
  return tekst.split('\n').filter(Boolean);
}
