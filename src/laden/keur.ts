import type { Lijf } from '../kern/interventie/schema.ts';
import type { Bezwaar, Plek, Probleem } from '../kern/probleem.ts';
import { herstelbareBezwaren, herstelYaml } from './bedoeld/leesbare-yaml.ts';
import type { Bestand, Soort } from './bestanden.ts';
import { zonderConflict } from './conflict.ts';
import { knip } from './kop.ts';
import { teGroot } from './maten.ts';
import { bezwarenTegenPersonen, bezwarenTegenPersoonsgegevens } from './persoonsgegevens.ts';
import { leesTekst } from './tekens.ts';
import type { Alinea, Link } from './tekst/keur-boom.ts';
import { keurTekst } from './tekst/keur-tekst.ts';
import { keurVelden } from './velden.ts';
import { leesYaml, type Plekken } from './yaml.ts';

/** Met meer problemen dan dit is niet de regel maar het bestand het probleem. */
const meesteProblemen = 200;

/** Eén bestand na alle controles die het alleen aangaan. Gewone gegevens: gaat door een proces en in een voorraad. */
export interface Gekeurd {
  soort: Soort;
  id: string;
  pad: string;
  /** Wat het schema beschrijft; `undefined` als het schema iets weigert of niet zeker is wat er bedoeld is. */
  velden: unknown;
  /** De tekst onder de kop; `null` als er geen is of als er een bezwaar tegen is. */
  lijf: Lijf | null;
  links: Link[];
  /** Waar in de tekst nog staat wat `npm run nieuw` klaarzette. */
  plaatshouders: Plek[];
  /** De tekst onder de kop zoals zij geschreven is: het formulier opent haar. */
  tekst: string;
  /** De lopende tekst onder de kop, los van opmaak. */
  alineas: Alinea[];
  plekken: Plekken;
  problemen: Probleem[];
}

/** De volgorde van de controles: tekens, samenvoegen, kop, maten, YAML, schema, tekst, personen. Alle bezwaren tegelijk. Leest en schrijft niets. */
export function keur({ soort, id, pad, bytes }: Bestand): Gekeurd {
  const uitslag = (bezwaren: Bezwaar[], rest: Partial<Gekeurd> = {}): Gekeurd => ({
    soort,
    id,
    pad,
    velden: undefined,
    lijf: null,
    links: [],
    plaatshouders: [],
    tekst: '',
    alineas: [],
    plekken: {},
    ...rest,
    problemen: tenHoogste(meesteProblemen, bezwaren).map((bezwaar) => ({ bestand: pad, ernst: 'fout', ...bezwaar })),
  });

  const { tekst: zichtbaar, bezwaren: overTekens } = leesTekst(bytes);
  if (zichtbaar === null) return uitslag(overTekens);
  const { tekst, bezwaren: overConflict } = zonderConflict(zichtbaar);
  const vooraf = [...overTekens, ...overConflict];
  const delen = pad.endsWith('.mdx') ? knip(tekst) : { yaml: tekst, lijf: null };
  // Een botsing om de kop heen is geen kop meer: dan zegt de botsing genoeg.
  if ('controle' in delen) return uitslag(overConflict.length ? vooraf : [...vooraf, delen]);
  const overMaten = [...teGroot(delen.yaml, 'yaml'), ...teGroot(delen.lijf ?? '', 'markdown')];
  if (overMaten.length) return uitslag([...vooraf, ...overMaten]);

  const gelezen = leesYaml(delen.yaml);
  // Wat `--herstel` leesbaar kan maken, lezen wij al: zo hoort een schrijver in één keer ook wat er in de velden mis is.
  const hersteld = gelezen.bezwaren.length ? herstelYaml(delen.yaml).tekst : delen.yaml;
  const leesbaar = hersteld === delen.yaml ? gelezen : leesYaml(hersteld);
  const herstelbaar = herstelbareBezwaren(delen.yaml, hersteld);
  const overYaml = herstelbaar.length ? herstelbaar : gelezen.bezwaren;
  const getoetst = leesbaar.bezwaren.length ? { velden: undefined, bezwaren: [] } : keurVelden(soort, leesbaar);
  const gekeurd =
    delen.lijf === null
      ? { lijf: null, links: [], plaatshouders: [], alineas: [], bezwaren: [] }
      : keurTekst(delen.lijf, soort);
  // Een vastgelegde versie is al openbaar, en verandert niet meer.
  const overPersonen =
    soort === 'ervaring'
      ? bezwarenTegenPersoonsgegevens(tekst, leesbaar)
      : soort === 'versie'
        ? []
        : bezwarenTegenPersonen(tekst);
  // Van een tekst waaruit iets wegging om haar te lezen, is niet zeker wat er bedoeld is.
  const zeker = vooraf.length === 0;
  return uitslag(
    [...vooraf, ...overYaml, ...leesbaar.valtWeg, ...getoetst.bezwaren, ...gekeurd.bezwaren, ...overPersonen],
    {
      velden: zeker && gelezen.bezwaren.length === 0 ? getoetst.velden : undefined,
      lijf: zeker ? gekeurd.lijf : null,
      links: gekeurd.links,
      plaatshouders: gekeurd.plaatshouders,
      tekst: delen.lijf?.trim() ?? '',
      alineas: gekeurd.alineas,
      plekken: gelezen.plekken,
    },
  );
}

function tenHoogste(aantal: number, bezwaren: Bezwaar[]): Bezwaar[] {
  const [eerste] = bezwaren.slice(aantal);
  if (!eerste) return bezwaren;
  const rest = bezwaren.length - aantal;
  return [...bezwaren.slice(0, aantal), { ...eerste, gevonden: `${eerste.gevonden}, en verder nog ${rest - 1}` }];
}
