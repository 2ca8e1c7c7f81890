import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Soort } from '../../src/laden/bestanden.ts';
import { projectmap } from '../../src/laden/projectmap.ts';
import { schemas } from '../../src/laden/schema.ts';
import { githubFormulier } from '../../src/voorstel/github-formulier.ts';
import { gitlabSjabloon } from '../../src/voorstel/gitlab-sjabloon.ts';
import { type Formulier, formulieren } from '../../src/weergave/bijdragen/formulieren.ts';
import { jsonSchemaVan } from './json-schema.ts';
import { veldentabellen } from './veldentabel.ts';

const handleiding = 'content/README.md';
const begin = '<!-- Gemaakt uit het schema met `npm run schema`; verander hier niets met de hand. -->';
const einde = '<!-- Tot hier uit het schema. -->';
const gemaakt = '# Gemaakt uit het schema met `npm run schema`; verander hier niets met de hand.';

/** Elk bestand dat uit het schema volgt, met wat er nu in hoort te staan. */
export function uitHetSchema(): Map<string, string> {
  const perSoort = (Object.keys(schemas) as Soort[]).map(
    (soort) => [`schema/${soort}.schema.json`, `${JSON.stringify(jsonSchemaVan(soort), null, 2)}\n`] as const,
  );
  const formulierbestanden = (Object.keys(formulieren) as Formulier[]).flatMap((formulier) => [
    [`.github/ISSUE_TEMPLATE/${formulier}.yml`, `${gemaakt}\n${githubFormulier(formulier)}`] as const,
    [`.gitlab/issue_templates/${formulier}.md`, gitlabSjabloon(formulier)] as const,
  ]);
  return new Map([
    ...perSoort,
    ...formulierbestanden,
    [handleiding, metTabellen(readFileSync(join(projectmap, handleiding), 'utf8'))],
  ]);
}

function metTabellen(tekst: string): string {
  const [voor, rest] = tekst.split(begin);
  const [, na] = rest?.split(einde) ?? [];
  if (voor === undefined || na === undefined)
    throw new Error(`In ${handleiding} ontbreekt een van de twee merkregels: ${begin} en ${einde}`);
  return `${voor}${begin}\n\n${veldentabellen()}\n\n${einde}${na}`;
}
