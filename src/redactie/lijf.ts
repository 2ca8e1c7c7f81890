import { vasteKoppen } from '../kern/interventie/koppen.ts';
import { idUit } from '../kern/velden.ts';
import { type Bestandsoort, bestandsoorten } from './verzamelingen.ts';

/** De velden van het formulier die samen het lijf zijn: bij een interventie een per vast kopje, anders één. */
export function lijfvelden(soort: Bestandsoort): { naam: string; kop: string }[] {
  if (soort === 'interventie') return vasteKoppen.map((kop) => ({ naam: idUit(kop), kop }));
  return bestandsoorten[soort].uitgang === 'mdx' ? [{ naam: 'body', kop: 'Tekst' }] : [];
}

/** Het lijf van een bestand als die velden; een bestand zonder lijf heeft ze niet. */
export function lijfInVelden(soort: Bestandsoort, lijf: string): Record<string, string> {
  if (bestandsoorten[soort].uitgang === 'yaml') return {};
  return soort === 'interventie' ? perKop(lijf) : { body: lijf.trim() };
}

/** Zo begint de naam van een kop tussen de velden. */
export const tussenkop = 'kop-';

/** Hier staat de YAML zoals zij was, als er een opmerking in kan staan. Niemand ziet het veld, en het wordt nooit bewaard. */
export const kopveld = `${tussenkop}zoals-het-was`;

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
