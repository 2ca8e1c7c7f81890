import { isDeepStrictEqual } from 'node:util';
import { Gebruiksfout } from './gebruiksfout.ts';
import { knip } from './kop.ts';
import { leesYaml } from './yaml.ts';
import { bouwVan, type Knoop } from './yaml-bouw.ts';

/** Schrijft bij in bestanden van mensen: er verandert geen teken dan wat hier gezegd wordt, ook geen opmerking. */

export interface NieuweWijziging {
  versie: number;
  datum: string;
  wat: string;
  raaktHetAdvies: boolean;
}

/** De tekst van een interventie met een hogere `versie`, en de wijziging bovenaan. Gooit als dat niet zeker goed gaat. */
export function versieOmhoog(tekst: string, wijziging: NieuweWijziging): string {
  const delen = knip(tekst);
  if ('controle' in delen) throw new Gebruiksfout(delen.gevonden);
  const bouw = bouwVan(delen.yaml);
  const versie = bouw && deel(bouw, 'versie');
  const eerste = bouw && deel(bouw, 'wijzigingen')?.delen[0]?.knoop;
  if (!versie || !eerste || eerste.tussenHaken) throw nietVeilig;
  const { begin, inspringing } = regelMet(delen.yaml, eerste.begin);
  const erbij = [
    `- versie: ${wijziging.versie}`,
    `  datum: ${wijziging.datum}`,
    `  wat: ${alsZin(wijziging.wat)}`,
    `  raaktHetAdvies: ${wijziging.raaktHetAdvies}`,
  ].map((regel) => `${inspringing}${regel}\n`);
  // Wat verder naar achteren staat eerst, zodat de plekken blijven kloppen. De eerste regel van de kop is die van de streepjes.
  const stukken = [
    { begin: versie.begin, einde: versie.einde, nieuw: String(wijziging.versie) },
    { begin, einde: begin, nieuw: erbij.join('') },
  ].sort((a, b) => b.begin - a.begin);
  const yaml = stukken.reduce((staat, s) => staat.slice(0, s.begin) + s.nieuw + staat.slice(s.einde), delen.yaml);
  const voor = leesYaml(delen.yaml).waarde as { wijzigingen: unknown[] };
  const verwacht = { ...voor, versie: wijziging.versie, wijzigingen: [wijziging, ...voor.wijzigingen] };
  if (!isDeepStrictEqual(leesYaml(yaml).waarde, verwacht)) throw nietVeilig;
  return `---${yaml}${tekst.slice('---'.length + delen.yaml.length)}`;
}

/** Het register met een vastgelegde versie erbij. Gooit als dat niet zeker goed gaat. */
export function versieInRegister(tekst: string, code: string, erbij: { versie: number; digest: string }): string {
  const voor = leesYaml(tekst).waarde as { code: string; versies?: unknown[] }[];
  const plaats = voor.findIndex((regel) => regel.code === code);
  const regel = bouwVan(tekst)?.delen[plaats]?.knoop;
  const [eerste] = regel?.delen ?? [];
  if (!regel || !eerste || regel.tussenHaken) throw nietVeilig;
  const inspringing = ' '.repeat(eerste.naamBegin - regelMet(tekst, eerste.naamBegin).begin);
  const versies = deel(regel, 'versies');
  const inhoud = tekst.slice(0, (versies ?? regel).einde).trimEnd();
  const nieuw = `${versies ? '' : `\n${inspringing}versies:`}\n${inspringing}  - versie: ${erbij.versie}\n${inspringing}    digest: ${erbij.digest}`;
  const na = `${inhoud}${nieuw}${tekst.slice(inhoud.length) || '\n'}`;
  const verwacht = voor.map((r, i) => (i === plaats ? { ...r, versies: [...(r.versies ?? []), erbij] } : r));
  if (!isDeepStrictEqual(leesYaml(na).waarde, verwacht)) throw nietVeilig;
  return na;
}

const nietVeilig = new Gebruiksfout(
  'Het bestand is niet veilig bij te werken. Zet elk veld op een eigen regel (`npm run normaliseer`) en probeer het opnieuw.',
);

/** Waar de regel met deze plek begint, en hoe ver zij is ingesprongen. */
function regelMet(tekst: string, plek: number): { begin: number; inspringing: string } {
  const begin = tekst.lastIndexOf('\n', plek - 1) + 1;
  return { begin, inspringing: /^ */.exec(tekst.slice(begin))?.[0] ?? '' };
}

/** Een zin zoals een schrijver haar zet: alleen tussen aanhalingstekens als YAML er anders iets anders in leest. */
function alsZin(zin: string): string {
  const kaal = leesYaml(`wat: ${zin}\n`);
  const zelfde = kaal.bezwaren.length === 0 && isDeepStrictEqual(kaal.waarde, { wat: zin });
  return zelfde ? zin : `'${zin.replaceAll("'", "''")}'`;
}

function deel(knoop: Knoop, naam: string): Knoop | null | undefined {
  return knoop.delen.find((d) => d.naam === naam)?.knoop;
}
