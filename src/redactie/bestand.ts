import { metBehoud } from './behoud.ts';
import { geordend } from './geordend.ts';
import { kopveld, lijfInVelden, lijfvelden, tussenkop } from './lijf.ts';
import { alsYaml, leesYaml, metKop } from './normaalvorm.ts';
import { type Bestandsoort, bestandsoorten } from './verzamelingen.ts';

/** Een bestand als velden van het formulier. Gooit als de YAML niet te lezen is. */
export function lees(soort: Bestandsoort, tekst: string): Record<string, unknown> {
  const { yaml, lijf } = delenVan(soort, tekst);
  return { ...leesYaml(yaml), ...lijfInVelden(soort, lijf), ...(heeftOpmerking(yaml) ? { [kopveld]: yaml } : {}) };
}

/** De YAML van een bestand, en de tekst eronder. */
export function delenVan(soort: Bestandsoort, tekst: string): { yaml: string; lijf: string } {
  const regels = tekst.replace(/\r\n?/g, '\n');
  if (bestandsoorten[soort].uitgang === 'yaml') return { yaml: regels, lijf: '' };
  const [, kop = '', lijf = ''] = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/.exec(regels) ?? [];
  return { yaml: `${kop}\n`, lijf };
}

/** Of er een opmerking in kan staan; in een tekst met een hekje staat er geen, en dat is geen bezwaar. */
function heeftOpmerking(yaml: string): boolean {
  return /(?:^|\s)#/m.test(yaml);
}

/**
 * De velden van het formulier als bestand; een kop tussen de velden is geen veld. Met de YAML zoals zij was (`oud`) blijven de
 * opmerkingen daarin staan.
 */
export function schrijf(
  soort: Bestandsoort,
  velden: Readonly<Record<string, unknown>>,
  oud = String(velden[kopveld] ?? ''),
): string {
  const delen = lijfvelden(soort);
  const geenVeld = new Set(delen.map(({ naam }) => naam));
  const kop = Object.fromEntries(
    Object.entries(velden).filter(([naam]) => !geenVeld.has(naam) && !naam.startsWith(tussenkop)),
  );
  const { schema, uitgang } = bestandsoorten[soort];
  const yaml = (oud && metBehoud(oud, geordend(schema, kop) ?? {})) || alsYaml(schema, kop);
  if (uitgang === 'yaml') return yaml;
  const lijf = delen.flatMap(({ naam, kop: titel }) => {
    const tekst = String(velden[naam] ?? '').trim();
    return tekst ? [soort === 'interventie' ? `## ${titel}\n\n${tekst}` : tekst] : [];
  });
  return metKop(yaml, lijf.join('\n\n'));
}
