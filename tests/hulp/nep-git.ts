import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** Bestanden op één moment, zoals git ze vastlegt. */
export interface Commit {
  oid: string;
  bestanden: ReadonlyMap<string, string>;
  bericht: string;
  datum: string;
}

/** Wat een tak aan één bestand verandert: de regels die weg zijn en die erbij kwamen, tussen het gelijke begin en einde. */
export interface Verschil {
  pad: string;
  nieuw: boolean;
  weg: string[];
  erbij: string[];
}

/** Repositories met takken, in het geheugen. Elke tak begint bij hetzelfde: een deel van de echte inhoud. */
export class NepGit {
  readonly begin: Commit;
  private readonly blobs = new Map<string, string>();
  private readonly takken = new Map<string, Commit>();

  constructor() {
    const paden = globSync('content/{interventies/{a,i}*.mdx,bronnen/a*.yaml}');
    this.begin = this.commit(
      new Map(paden.map((pad) => [pad.replaceAll('\\', '/'), readFileSync(pad, 'utf8')])),
      'Begin',
    );
  }

  /** De inhoud van een bestand bij zijn git-nummer. */
  inhoud(oid: string): string | undefined {
    return this.blobs.get(oid);
  }

  maakTak(naam: string): void {
    this.takken.set(naam, this.begin);
  }

  tak(naam: string): Commit {
    return this.takken.get(naam) ?? this.begin;
  }

  takkenMet(begin: string): [naam: string, commit: Commit][] {
    return [...this.takken].filter(([naam]) => naam.startsWith(begin));
  }

  /** Legt bestanden vast op een tak. */
  bewaar(tak: string, bestanden: readonly { pad: string; tekst: string }[], bericht: string): Commit {
    const erop = new Map([...this.tak(tak).bestanden, ...bestanden.map(({ pad, tekst }) => [pad, tekst] as const)]);
    const nieuw = this.commit(erop, bericht);
    this.takken.set(tak, nieuw);
    return nieuw;
  }

  verschillen(tak: string): Verschil[] {
    return [...this.tak(tak).bestanden].flatMap(([pad, tekst]) => {
      const voor = this.begin.bestanden.get(pad);
      return voor === tekst ? [] : [{ pad, nieuw: voor === undefined, ...regelverschil(voor ?? '', tekst) }];
    });
  }

  private commit(bestanden: ReadonlyMap<string, string>, bericht: string): Commit {
    for (const tekst of bestanden.values()) this.blobs.set(oidVan(tekst), tekst);
    return { oid: sha(`${bericht}${[...bestanden].join()}`), bestanden, bericht, datum: '2026-01-01T00:00:00Z' };
  }
}

/** Het nummer dat git een inhoud geeft. */
export function oidVan(tekst: string): string {
  return sha(`blob ${Buffer.byteLength(tekst)}\0${tekst}`);
}

function regelverschil(voor: string, na: string): Pick<Verschil, 'weg' | 'erbij'> {
  const [weg, erbij] = [voor.split('\n'), na.split('\n')];
  while (weg.length && erbij.length && weg[0] === erbij[0]) [weg, erbij].map((regels) => regels.shift());
  while (weg.length && erbij.length && weg.at(-1) === erbij.at(-1)) [weg, erbij].map((regels) => regels.pop());
  return { weg, erbij };
}

function sha(tekst: string): string {
  return createHash('sha1').update(tekst).digest('hex');
}
