import { isDeepStrictEqual } from 'node:util';
import type { Gedaan } from '../bedoeld/regels.ts';
import type { Soort } from '../bestanden.ts';
import { schemas } from '../schema.ts';
import { veldnamenVan } from '../uitleg.ts';
import { leesYaml } from '../yaml.ts';
import { bouwVan, type Knoop } from '../yaml-bouw.ts';

type Pad = (string | number)[];
/** Een groep velden en waar zij hoort te staan. */
interface Groep {
  knoop: Knoop;
  pad: Pad;
}
/** De regels van één veld, met de lege regels en opmerkingen die erboven staan. */
interface Blok {
  naam: string;
  boven: string[];
  regels: string[];
}

/**
 * Zet de velden in de volgorde van het schema, met hun opmerkingen en lege regels; er verandert geen teken binnen een regel.
 * Een groep met een veld dat het schema niet kent, blijft staan: dan is niet te zeggen waar dat hoort.
 */
export function herstelVolgorde(yaml: string, soort: Soort): Gedaan {
  const { waarde } = leesYaml(yaml);
  let tekst = yaml;
  let verplaatst = 0;
  // Van buiten naar binnen, laag voor laag: groepen op één diepte overlappen niet, en het aantal regels blijft gelijk.
  let bouw = bouwVan(tekst);
  for (let diepte = 0; bouw; diepte++) {
    const nogTeDoen = groepen(bouw).filter(({ pad }) => pad.length >= diepte);
    if (nogTeDoen.length === 0) break;
    const regels = tekst.split('\n');
    const laag = nogTeDoen.filter(({ pad }) => pad.length === diepte);
    const raak = laag.filter(({ knoop, pad }) =>
      herschik(regels, tekst, knoop, veldnamenVan(schemas[soort], pad, waarde)),
    );
    if (raak.length === 0) continue;
    verplaatst += raak.length;
    tekst = regels.join('\n');
    bouw = bouwVan(tekst);
  }
  if (verplaatst === 0 || !isDeepStrictEqual(leesYaml(tekst).waarde, waarde)) return { tekst: yaml, gedaan: [] };
  return { tekst, gedaan: ['velden in de volgorde van het schema gezet'] };
}

function groepen(knoop: Knoop, pad: Pad = []): Groep[] {
  const hier = knoop.soort === 'groep' && !knoop.tussenHaken ? [{ knoop, pad }] : [];
  const binnen = knoop.delen.flatMap(({ naam, knoop: deel }, i) =>
    deel ? groepen(deel, [...pad, knoop.soort === 'lijst' ? i : naam]) : [],
  );
  return [...hier, ...binnen];
}

/** Zet de velden van één groep op volgorde in `regels`. Geeft `false` als dat niet hoeft of niet zeker goed gaat. */
function herschik(regels: string[], tekst: string, { delen }: Knoop, namen: readonly string[]): boolean {
  const plaatsen = delen.map(({ naam }) => namen.indexOf(naam));
  if (plaatsen.includes(-1) || new Set(namen).size !== namen.length) return false;
  if (plaatsen.every((plaats, i) => i === 0 || plaats > (plaatsen[i - 1] ?? 0))) return false;

  const starts = delen.map(({ naamBegin }) => waar(tekst, naamBegin));
  const [eerste] = starts;
  const laatste = delen.at(-1);
  if (!eerste || !laatste) return false;
  const { kolom } = eerste;
  const inspringing = ' '.repeat(kolom);
  const voorvoegsel = (regels[eerste.regel] ?? '').slice(0, kolom);
  if (!/^[ -]*$/.test(voorvoegsel) || starts.some((s) => s.kolom !== kolom)) return false;
  if (starts.slice(1).some(({ regel }) => regels[regel]?.slice(0, kolom) !== inspringing)) return false;

  const inLijst = voorvoegsel !== inspringing;
  const einden = delen.map((deel) => laatsteRegel(tekst, deel));
  const tops = starts.map(({ regel }, i) => {
    const grens = i === 0 ? (inLijst ? regel : 0) : (einden[i - 1] ?? 0) + 1;
    return bovenkant(regels, regel, grens, inspringing, i === 0);
  });
  const blokken = delen.map(({ naam }, i): Blok => {
    const start = starts[i]?.regel ?? 0;
    const eind = i === delen.length - 1 ? (einden[i] ?? 0) + 1 : (tops[i + 1] ?? 0);
    const [kop = '', ...rest] = regels.slice(start, eind);
    return { naam, boven: regels.slice(tops[i], start), regels: [kop.slice(kolom), ...rest] };
  });
  const nieuw = blokken.toSorted((a, b) => namen.indexOf(a.naam) - namen.indexOf(b.naam));
  const [voorop, tweede] = nieuw;
  if (!voorop || !tweede) return false;
  // Achter een streepje past geen opmerking, en een groep begint niet met een lege regel.
  if (inLijst && voorop.boven.some((regel) => regel.trim() !== '')) return false;
  const leeg = voorop.boven.findIndex((regel) => regel.trim() !== '');
  const witregels = voorop.boven.splice(0, leeg === -1 ? voorop.boven.length : leeg);
  tweede.boven.unshift(...witregels);

  const uit = nieuw.flatMap(({ boven, regels: [kop = '', ...rest] }, i) => [
    ...boven,
    (i === 0 ? voorvoegsel : inspringing) + kop,
    ...rest,
  ]);
  regels.splice(tops[0] ?? 0, uit.length, ...uit);
  return true;
}

/** De eerste regel van de opmerkingen en lege regels die bij een veld horen; bij het eerste veld alleen wat er direct boven staat. */
function bovenkant(regels: string[], start: number, grens: number, inspringing: string, eerste: boolean): number {
  let top = start;
  while (top > grens) {
    const regel = regels[top - 1] ?? '';
    const opmerking = regel.startsWith(`${inspringing}#`);
    if (!opmerking && (eerste || regel.trim() !== '')) break;
    top--;
  }
  return top;
}

function laatsteRegel(tekst: string, { naamBegin, knoop }: Knoop['delen'][number]): number {
  const einde = Math.max(knoop?.einde ?? 0, naamBegin + 1);
  return waar(tekst, naamBegin + tekst.slice(naamBegin, einde).trimEnd().length).regel;
}

function waar(tekst: string, plaats: number): { regel: number; kolom: number } {
  const voor = tekst.slice(0, plaats);
  return { regel: voor.split('\n').length - 1, kolom: plaats - (voor.lastIndexOf('\n') + 1) };
}
