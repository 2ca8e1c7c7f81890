import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import { geordend } from './geordend.ts';

/** Hoe Vakwerk YAML schrijft: elke waarde op één regel, zodat één veld wijzigen een verschil van één regel is. */
export const yamlvorm = { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false } as const;

/** De velden als YAML, in de volgorde van hun schema en zonder wat leeg is. Dezelfde velden geven altijd dezelfde tekst. */
export function alsYaml(schema: z.ZodType, velden: unknown): string {
  return stringify(geordend(schema, velden) ?? {}, yamlvorm);
}

/** Een bestand met een kop en een lijf. */
export function alsMdx(schema: z.ZodType, velden: unknown, lijf: string): string {
  return metKop(alsYaml(schema, velden), lijf);
}

/** Een bestand met deze YAML als kop. */
export function metKop(yaml: string, lijf: string): string {
  const tekst = lijf.trim();
  return `---\n${yaml}---\n${tekst && `\n${tekst}\n`}`;
}

/** De velden van een stuk YAML. Gooit als het niet te lezen is. */
export function leesYaml(tekst: string): Record<string, unknown> {
  return parse(tekst);
}
