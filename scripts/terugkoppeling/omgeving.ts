import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectmap } from '../../src/laden/projectmap.ts';
import type { Omgeving } from '../../src/terugkoppeling/markdown/problemen.ts';
import { voorbeeldenUit } from '../../src/terugkoppeling/voorbeelden.ts';
import { type Forge, leesAdres } from '../../src/weergave/bijdragen/forge.ts';
import { vakwerk } from '../../vakwerk.config.ts';

const handleiding = 'content/README.md';

/** Waar de tekst naar verwijst: de handleiding van deze code, op de forge van deze site of die waar de controle draait. */
export function omgevingVan(voorbeeldweergave = ''): Omgeving {
  const forge = vakwerk.forge ?? forgeVanControle(process.env);
  return {
    uitleg: (controle) => (forge ? `${leesAdres(forge, handleiding)}#${controle}` : ''),
    voorbeelden: voorbeeldenUit(readFileSync(join(projectmap, handleiding), 'utf8')),
    voorbeeldweergave,
  };
}

/** De repository waarin een controle van GitHub of GitLab draait, op de tak van de site. */
function forgeVanControle(env: NodeJS.ProcessEnv): Forge | undefined {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, CI_PROJECT_URL } = env;
  const rest = { tak: 'main', aanmelden: '' };
  if (GITHUB_SERVER_URL && GITHUB_REPOSITORY)
    return { soort: 'github', adres: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`, ...rest };
  return CI_PROJECT_URL ? { soort: 'gitlab', adres: CI_PROJECT_URL, ...rest } : undefined;
}
