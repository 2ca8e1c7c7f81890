import { vasteKoppen } from '../kern/interventie/koppen.ts';
import { idUit } from '../kern/velden.ts';
import { alsMdx, alsYaml, leesYaml } from './normaalvorm.ts';
import { type Bestandsoort, bestandsoorten } from './verzamelingen.ts';

/** De velden van het formulier die samen het lijf zijn: bij een interventie een per vast kopje, anders één. */
export function lijfvelden(soort: Bestandsoort): { naam: string; kop: string }[] {
  if (soort === 'interventie') return vasteKoppen.map((kop) => ({ naam: idUit(kop), kop }));
  return bestandsoorten[soort].uitgang === 'mdx' ? [{ naam: 'body', kop: 'Tekst' }] : [];
}

/** Een bestand als velden van het formulier. Gooit als de YAML niet te lezen is. */
export function lees(soort: Bestandsoort, tekst: string): Record<string, unknown> {
  if (bestandsoorten[soort].uitgang === 'yaml') return leesYaml(tekst);
  const [, kop = '', lijf = ''] = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/.exec(tekst) ?? [];
  return { ...leesYaml(kop), ...(soort === 'interventie' ? perKop(lijf) : { body: lijf.trim() }) };
}

/** De velden van het formulier als bestand; een kop tussen de velden is geen veld. */
export function schrijf(soort: Bestandsoort, velden: Readonly<Record<string, unknown>>): string {
  const delen = lijfvelden(soort);
  const geenVeld = new Set(delen.map(({ naam }) => naam));
  const kop = Object.fromEntries(
    Object.entries(velden).filter(([naam]) => !geenVeld.has(naam) && !naam.startsWith(tussenkop)),
  );
  const { schema, uitgang } = bestandsoorten[soort];
  if (uitgang === 'yaml') return alsYaml(schema, kop);
  const lijf = delen.flatMap(({ naam, kop: titel }) => {
    const tekst = String(velden[naam] ?? '').trim();
    return tekst ? [soort === 'interventie' ? `## ${titel}\n\n${tekst}` : tekst] : [];
  });
  return alsMdx(schema, kop, lijf.join('\n\n'));
}

/** Zo begint de naam van een kop tussen de velden. */
export const tussenkop = 'kop-';

/** De tekst per vast kopje; tekst vóór het eerste kopje hoort bij dat eerste. */
function perKop(lijf: string): Record<string, string> {
  const delen = lijf.split(/^## (.*)$/m);
  const gevonden: [kop: string, tekst: string][] = [[vasteKoppen[0], delen[0] ?? '']];
  for (let i = 1; i < delen.length; i += 2) {
    const [kop = '', tekst = ''] = delen.slice(i, i + 2);
    const vorige = gevonden.at(-1);
    if ((vasteKoppen as readonly string[]).includes(kop.trim())) gevonden.push([kop.trim(), tekst]);
    else if (vorige) vorige[1] += `## ${kop}${tekst}`;
  }
  return Object.fromEntries(
    gevonden.filter(([, tekst]) => tekst.trim()).map(([kop, tekst]) => [idUit(kop), tekst.trim()]),
  );
}
