import { expect, test } from 'vitest';
import type { Probleem } from '../../src/kern/probleem.ts';
import { leesBestanden } from '../../src/laden/bestanden.ts';
import { contentmap } from '../../src/laden/contentmap.ts';
import { type Gekeurd, keur } from '../../src/laden/keur.ts';
import { lading } from '../../src/laden/lading.ts';
import { leesgemakLaag } from '../../src/laden/waarschuwing/leesgemak.ts';
import { spelling } from '../../src/laden/waarschuwing/spelling.ts';
import { vakwoord } from '../../src/laden/waarschuwing/vakwoord.ts';
import { zinLang } from '../../src/laden/waarschuwing/zin-lang.ts';
import { verrassinggroepen } from '../../src/weergave/over/verrassingen.ts';
import { leesProza, type Prozabladzijde, prozabladzijden } from '../hulp/proza.ts';

const bladzijden = prozabladzijden();
/** De woorden die de inhoud kent, gelden ook hier. */
const inhoud = (await leesBestanden(contentmap())).bestanden.map((bestand) => keur(bestand));

test('er zijn bladzijden, en hun woorden worden gelezen', () => {
  expect(bladzijden.length).toBeGreaterThan(5);
  expect(bladzijden.filter(({ alineas }) => alineas.length < 10).map(({ pad }) => pad)).toEqual([]);
});

test('onze eigen bladzijden houden zich aan de taalregels van de inhoud', async () => {
  expect((await bezwarenTegen([...bladzijden, verrassingen])).map(regel)).toEqual([]);
});

test('een lange zin, een vakwoord, een tikfout en moeilijke taal worden genoemd, met bestand en regel', async () => {
  const zwaar = `Participatiebevorderende arbeidsmarktinstrumentaria optimaliseren uitvoeringsorganisaties ${'allerbelangrijkste '.repeat(20)}.`;
  const mis = leesProza(
    'src/pages/mis.mdx',
    `---\ntitel: Mis\n---\nimport X from './x.astro';\n\n<Als waar={x}>Bel de cliënten, en maak een geprek.</Als>\n\n${zwaar}\n`,
  );
  const gevonden = await bezwarenTegen([mis]);
  expect(gevonden.map(({ controle }) => controle)).toEqual(
    expect.arrayContaining(['zin-lang', 'vakwoord', 'spelling', 'leesgemak']),
  );
  expect(gevonden.map(regel)).toContainEqual(
    expect.stringMatching(/^src\/pages\/mis\.mdx:6 het woord \*cliënten\*; Schrijf/),
  );
});

test('code, adressen en wat de site zelf invult, zijn geen woorden om na te kijken', async () => {
  const goed = leesProza(
    'src/pages/goed.mdx',
    '---\ntitel: Goed\n---\n\nTyp `npm ci` in [het venster](/ovver/). Er zijn {nu.bronnnen} bronnen.\n',
  );
  expect(await bezwarenTegen([goed])).toEqual([]);
});

/** De zinnen van *Wat we niet dachten* staan bij hun rijen, en zijn ook van ons. */
const verrassingen: Prozabladzijde = {
  pad: 'src/weergave/over/verrassingen.ts',
  kop: {},
  alineas: verrassinggroepen.flatMap(({ kop, verrassingen }) =>
    [`${kop}.`, ...verrassingen.map(({ zin }) => zin)].map((tekst) => ({ tekst, plek: { regel: 1, kolom: 1 } })),
  ),
  links: [],
};

async function bezwarenTegen(proza: readonly Prozabladzijde[]): Promise<Probleem[]> {
  const alles = lading([...inhoud, ...proza.map(alsBestand)]);
  const gevonden = await Promise.all([zinLang, vakwoord, spelling, leesgemakLaag].map((regel) => regel(alles, '')));
  return gevonden.flat().filter(({ bestand }) => bestand.startsWith('src/'));
}

/** De taalregels lezen velden en alinea’s; welke soort bestand dat is, maakt hun niet uit. */
function alsBestand({ pad, kop, alineas }: Prozabladzijde): Gekeurd {
  const { titel, beschrijving } = kop;
  return {
    soort: 'leerpad',
    id: pad,
    pad,
    velden: { titel, beschrijving },
    tekst: '',
    alineas,
    lijf: null,
    links: [],
    plaatshouders: [],
    plekken: {},
    problemen: [],
  };
}

const regel = ({ bestand, plek, gevonden, doe }: Probleem) => `${bestand}:${plek?.regel ?? 1} ${gevonden}; ${doe}`;
