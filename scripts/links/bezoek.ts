import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker } from 'linkinator';

/** Wat er terugkwam: een status, of waarom er niets kwam (`ENOTFOUND`, of leeg als dat niet bekend is). */
export interface Antwoord {
  status: number;
  fout: string;
}

export interface Beleefd {
  /** Hoeveel adressen hoogstens tegelijk. */
  tegelijk: number;
  /** Zo lang wachten op een antwoord, in milliseconden. */
  geduld: number;
  /** Zo vaak nog eens vragen na een storing of `429`, elke keer na een langere pauze. */
  opnieuw: number;
  /** Wie er langskomt, voor de beheerder aan de andere kant. */
  wie: string;
}

/** De enige deur naar linkinator. Bezoekt elk adres: eerst alleen de kop, en de bladzijde zelf als dat niets oplevert. */
export async function bezoek(
  adressen: Iterable<string>,
  { tegelijk, geduld, opnieuw, wie }: Beleefd,
): Promise<Map<string, Antwoord>> {
  const gevraagd = new Set(adressen);
  const map = await mkdtemp(join(tmpdir(), 'vakwerk-links-'));
  try {
    // Linkinator begint bij een bladzijde; van een adres op het web zou het ook alles bezoeken waar dát naar verwijst.
    await writeFile(
      join(map, 'lijst.html'),
      [...gevraagd].map((adres) => `<a href="${ontsnapt(adres)}">.</a>`).join('\n'),
    );
    const { links } = await new LinkChecker().check({
      path: 'lijst.html',
      serverRoot: map,
      concurrency: tegelijk,
      timeout: geduld,
      retryErrors: opnieuw > 0,
      retryErrorsCount: opnieuw,
      headers: { 'user-agent': wie },
    });
    return new Map(
      links
        .filter(({ url }) => gevraagd.has(url))
        .map(({ url, status = 0, failureDetails = [] }) => [
          url,
          { status, fout: status ? '' : redenIn(failureDetails) },
        ]),
    );
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}

/** Waarom het de laatste keer misging. Node zet de code daarvan in de oorzaak; wie te lang wacht, heeft alleen een naam. */
function redenIn(fouten: readonly unknown[]): string {
  const fout = fouten.at(-1);
  const oorzaak = fout instanceof Error ? (fout.cause ?? fout) : fout;
  if (!(oorzaak instanceof Error)) return '';
  return 'code' in oorzaak && typeof oorzaak.code === 'string' ? oorzaak.code : oorzaak.name;
}

function ontsnapt(tekst: string): string {
  return tekst.replace(/[&<>"]/g, (teken) => `&#${teken.codePointAt(0)};`);
}
