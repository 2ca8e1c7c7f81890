import { isUtf8 } from 'node:buffer';
import { herstelYaml } from '../bedoeld/leesbare-yaml.ts';
import type { Gedaan } from '../bedoeld/regels.ts';
import type { Bestand } from '../bestanden.ts';
import { knip } from '../kop.ts';
import { teGroot } from '../maten.ts';
import { herstelGeplakt } from './geplakt.ts';
import { herstelRegeleinden } from './regeleinden.ts';
import { herstelSpatiesInTekst, herstelSpatiesInYaml } from './spaties.ts';
import { herstelVolgorde } from './volgorde.ts';
import { herstelWaarden } from './waarden.ts';

/**
 * Herstelt aan één bestand wat veilig te herstellen is en verandert verder geen byte. Alles behalve de regeleinden laat het aantal
 * regels gelijk, zodat de genoemde regels die van het bestand zijn. Leest en schrijft niets.
 */
export function herstel({ soort, pad, bytes }: Bestand): Gedaan {
  // `ignoreBOM` laat het teken in de tekst staan, zodat te zien is dat het er is.
  const ruw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!isUtf8(bytes)) return { tekst: ruw, gedaan: [] };
  const einden = herstelRegeleinden(ruw);
  // Een vastgelegde versie blijft teken voor teken wat zij was.
  const plakken = soort === 'versie' ? { tekst: einden.tekst, gedaan: [] } : herstelGeplakt(einden.tekst);
  const begin = { tekst: plakken.tekst, gedaan: [...einden.gedaan, ...plakken.gedaan] };
  return pad.endsWith('.mdx')
    ? naElkaar(begin, [herstelStreepjes, (tekst) => herstelDelen(tekst, soort)])
    : naElkaar(begin, kopstappen(soort));
}

function kopstappen(soort: Bestand['soort']): ((yaml: string) => Gedaan)[] {
  return [
    herstelYaml,
    herstelSpatiesInYaml,
    (yaml) => herstelWaarden(yaml, soort),
    (yaml) => herstelVolgorde(yaml, soort),
  ];
}

/** De twee regels om de kop zijn precies drie streepjes. */
function herstelStreepjes(tekst: string): Gedaan {
  const regels = tekst.split('\n');
  const begin = /^---[ \t]*$/;
  const einde = regels.findIndex((regel, i) => i > 0 && begin.test(regel));
  if (!begin.test(regels[0] ?? '') || einde === -1) return { tekst, gedaan: [] };
  const raak = [0, einde].filter((i) => regels[i] !== '---');
  for (const i of raak) regels[i] = '---';
  return { tekst: regels.join('\n'), gedaan: raak.length ? ['spaties achter de streepjes om de kop weggehaald'] : [] };
}

function herstelDelen(tekst: string, soort: Bestand['soort']): Gedaan {
  const delen = knip(tekst);
  if ('controle' in delen) return { tekst, gedaan: [] };
  const kop = naElkaar({ tekst: delen.yaml, gedaan: [] }, kopstappen(soort));
  const lijf = herstelSpatiesInTekst(delen.lijf);
  // Beide delen hebben lege regels waar de rest van het bestand staat; hier gaan alleen hun eigen regels weer in elkaar.
  const einde = tekst.split('\n').indexOf('---', 1);
  return {
    tekst: ['---', ...kop.tekst.split('\n').slice(1, einde), '---', ...lijf.tekst.split('\n').slice(einde + 1)].join(
      '\n',
    ),
    gedaan: [...kop.gedaan, ...lijf.gedaan],
  };
}

/** De stappen na elkaar; over een tekst die te groot is om veilig te ontleden zeggen zij niets. */
function naElkaar(begin: Gedaan, stappen: readonly ((tekst: string) => Gedaan)[]): Gedaan {
  return stappen.reduce((staat, stap) => {
    if (teGroot(staat.tekst, 'yaml').length > 0) return staat;
    const { tekst, gedaan } = stap(staat.tekst);
    return { tekst, gedaan: [...staat.gedaan, ...gedaan] };
  }, begin);
}
