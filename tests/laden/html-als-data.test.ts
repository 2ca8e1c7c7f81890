import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { laad } from '../../src/laden/laad.ts';
import { ervaringTekst, interventieTekst, maakMap } from '../hulp/content.ts';

const merk = '__vakwerk_uitgevoerd';

/** Pogingen om bij het lezen code te laten lopen die een bestand schrijft of iets globaals zet. */
const pogingen = (bestand: string) => {
  const js = `globalThis.${merk} = true; process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(bestand)}, '')`;
  return [
    `export const a = (() => { ${js} })();\n`,
    `export\tconst a = (() => { ${js} })();\n`,
    `export\nconst a = (() => { ${js} })();\n`,
    `import 'data:text/javascript,${encodeURIComponent(js)}';\n`,
    `import\t'data:text/javascript,${encodeURIComponent(js)}';\n`,
    `Tekst {(() => { ${js} })()} tekst.\n`,
    `{(() => { ${js} })()}\n`,
    `<LetOp titel={(() => { ${js} })()}>a</LetOp>\n`,
    `<LetOp {...(() => { ${js} })()}>a</LetOp>\n`,
    `<Zeg>{(() => { ${js} })()}</Zeg>\n`,
    `<script>${js.replaceAll(/[{}]/g, '')}</script>\n`,
    `![a](data:text/javascript,${encodeURIComponent(js)})\n`,
    '![a](./kwaad.mjs)\n',
    '![a](../geheim.txt?raw)\n',
  ];
};

test('niets in een bestand wordt uitgevoerd: elke poging is geweigerd en er gebeurt niets', async () => {
  const doelmap = await maakMap();
  const doel = join(doelmap, 'geschreven');
  const lijven = pogingen(doel);
  const map = await maakMap({
    'interventies/een-methode.mdx': interventieTekst(),
    ...Object.fromEntries(lijven.map((lijf, i) => [`ervaringen/poging-${i}.mdx`, ervaringTekst(lijf)])),
  });
  const { problemen, bibliotheek } = await laad(map);
  expect(new Set(problemen.map(({ bestand }) => bestand)).size).toBe(lijven.length);
  expect(bibliotheek.ervaringen).toEqual([]);
  expect(existsSync(doel)).toBe(false);
  expect(merk in globalThis).toBe(false);
});

test('code in een veld is tekst en blijft tekst', async () => {
  const titel = `{(() => { globalThis.${merk} = true })()}`;
  const { interventies, problemen } = await laad(
    await maakMap({ 'interventies/een-methode.mdx': interventieTekst({ titel }) }),
  );
  expect(problemen).toEqual([]);
  expect(interventies[0]?.titel).toBe(titel);
  expect(merk in globalThis).toBe(false);
});

test('een bestand als code aangeboden is geen kop: gray-matter voerde zulke koppen uit', async () => {
  const map = await maakMap({ 'ervaringen/a.mdx': `---js\nglobalThis.${merk} = true\n---\n` });
  expect((await laad(map)).problemen.map(({ controle }) => controle)).toEqual(['kop']);
  expect(merk in globalThis).toBe(false);
});
