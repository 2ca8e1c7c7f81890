import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { promises as fs } from 'node:fs';
import { plugins } from '@citation-js/core';
import { Gebruiksfout } from '../../src/laden/gebruiksfout.ts';
import { type CslIn, cslIn, type Naam } from '../../src/overname/csl-in.ts';

/** Een bestand met verwijzingen, gelezen; `stuk` zegt per verwijzing die niet te lezen is waar zij staat en waarom. */
export interface Gelezen {
  verwijzingen: CslIn[];
  stuk: string[];
}

/** Zo groot mag een bestand zijn, in bytes: ruim tienduizend verwijzingen. */
const grootste = 10_000_000;

export async function leesVerwijzingen(pad: string): Promise<Gelezen> {
  const { size } = await fs.stat(pad).catch(() => {
    throw new Gebruiksfout(`Er is geen bestand ${pad}.`);
  });
  if (size > grootste)
    throw new Gebruiksfout(`${pad} is te groot (${size} bytes). Splits het in delen van ten hoogste 10 MB.`);
  return uitTekst(alsTekst(await fs.readFile(pad), pad), pad);
}

/** De vorm blijkt uit de inhoud: een naam als `export.txt` zegt niets. `naam` is voor de melding. */
export function uitTekst(tekst: string, naam: string): Gelezen {
  if (/^\s*[[{]/.test(tekst)) return uitJson(tekst, naam);
  if (/^TY {2}- /m.test(tekst)) return perStuk(tekst, /^(?=TY {2}- )/m, '@ris/file');
  if (/^\s*@\w+\s*[{(]/m.test(tekst)) return perStuk(tekst, /^(?=[ \t]*@\w+\s*[{(])/m, '@biblatex/text');
  throw new Gebruiksfout(
    `In ${naam} zagen wij geen verwijzingen. Wij lezen CSL-JSON, RIS en BibTeX. In Zotero: Bestand, Bibliotheek exporteren, en kies *CSL JSON*.`,
  );
}

function uitJson(tekst: string, naam: string): Gelezen {
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(tekst);
  } catch (cause) {
    throw new Gebruiksfout(
      `${naam} begint als JSON en is dat niet helemaal: ${(cause as Error).message}. Exporteer het opnieuw.`,
      { cause },
    );
  }
  return nagekeken(Array.isArray(gelezen) ? gelezen : ((gelezen as { items?: unknown[] }).items ?? [gelezen]));
}

/** Elke verwijzing apart, zodat één die stuk is de andere niet meeneemt. De vorm staat vast: anders haalt de lezer een adres zelf op. */
function perStuk(tekst: string, voor: RegExp, forceType: string): Gelezen {
  const stukken = tekst.split(voor).filter((stuk) => /^(?:TY {2}- |[ \t]*@(?!comment|preamble)\w)/i.test(stuk));
  // Afkortingen die een bestand zelf afspreekt, horen bij elke verwijzing erin.
  const afspraken = stukken.filter((stuk) => /^\s*@string/i.test(stuk)).join('');
  const delen = stukken.filter((stuk) => !/^\s*@string/i.test(stuk));
  return nagekeken(
    delen.map((deel) => {
      try {
        const [csl] = plugins.input.chain(afspraken + deel, { generateGraph: false, forceType }) as unknown[];
        return metOrganisaties(csl, deel);
      } catch {
        return new Error(deel.trim().split('\n', 1)[0]);
      }
    }),
  );
}

/**
 * De lezer geeft de naam van een organisatie als achternaam. Zij is er een als zij in BibTeX tussen eigen accolades staat, of in RIS
 * zonder komma: daar heeft een mens er altijd een.
 */
function metOrganisaties(csl: unknown, bron: string): unknown {
  const { author, ...rest } = csl as { author?: Naam[] };
  if (!author) return csl;
  const isHeel = ({ family = '', given, ...tussen }: Naam) => {
    if (given || Object.keys(tussen).length > 0) return false;
    const naam = RegExp.escape(family);
    return (
      family.includes(' ') || new RegExp(`(?:[{"]|\\band)\\s*\\{${naam}\\}|^A[U1-4] {2}- ${naam}\\s*$`, 'm').test(bron)
    );
  };
  return { ...rest, author: author.map((naam) => (isHeel(naam) ? { literal: naam.family } : naam)) };
}

function nagekeken(ruw: readonly unknown[]): Gelezen {
  const uitkomst: Gelezen = { verwijzingen: [], stuk: [] };
  for (const [plek, een] of ruw.entries()) {
    const csl = cslIn.safeParse(een);
    if (csl.success) uitkomst.verwijzingen.push(csl.data);
    else {
      const titel = (een as { title?: unknown } | null)?.title;
      const waar = een instanceof Error ? `\`${een.message}\`` : typeof titel === 'string' ? `“${titel}”` : '';
      const veld = csl.error.issues[0]?.path.join('.');
      uitkomst.stuk.push(
        `Verwijzing ${plek + 1}${waar ? `, ${waar},` : ''} is niet te lezen${veld ? `: \`${veld}\`` : ''}.`,
      );
    }
  }
  return uitkomst;
}

function alsTekst(bytes: Uint8Array, naam: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Gebruiksfout(`${naam} is geen UTF-8. Kies bij het exporteren *Unicode (UTF-8)*.`, { cause });
  }
}
