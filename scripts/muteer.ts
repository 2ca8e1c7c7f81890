import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Gebruiksfout } from '../src/laden/gebruiksfout.ts';
import { toeval } from '../tests/hulp/toeval.ts';
import { leesAanvaard, lijst, past, plat, vervallen } from './muteer/aanvaard.ts';
import { beproef, type Lot } from './muteer/beproef.ts';
import { meetBereik } from './muteer/bereik.ts';
import { maakKopie } from './muteer/kopie.ts';
import { type Laag, lagen, mutantenIn, testsVan } from './muteer/lagen.ts';
import type { Mutant } from './muteer/mutanten.ts';
import { voerUit } from './voer-uit.ts';

/**
 * `npm run muteer`: maakt kleine fouten in de code en ziet of een test het merkt. `-- --laag NAAM` neemt één laag, `--aantal N`
 * zoveel mutanten per laag, `--zaad N` dezelfde greep als toen. De werkmap blijft zoals zij is. Niet met StrykerJS (10.1): dat
 * verandert geen getallen, neemt geen greep met een zaad, en brengt 176 pakketten mee.
 */
await voerUit(async () => {
  const { values } = parseArgs({
    options: { laag: { type: 'string' }, aantal: { type: 'string', default: '300' }, zaad: { type: 'string' } },
  });
  const zaad = getal('zaad', values.zaad ?? String(Date.now() % 1_000_000));
  const gevraagd = values.laag === undefined ? Object.keys(lagen) : [values.laag];
  const kopieen = [maakKopie(), maakKopie()] as const;
  try {
    for (const naam of gevraagd) {
      const laag = lagen[naam];
      if (!laag) throw new Gebruiksfout(`Geen laag ${naam}; kies uit ${Object.keys(lagen).join(', ')}.`);
      if (!(await muteer(kopieen, naam, laag, getal('aantal', values.aantal), zaad))) process.exitCode = 1;
    }
  } finally {
    for (const kopie of kopieen) rmSync(kopie, { recursive: true, force: true });
  }
});

/** Of de tests van een laag genoeg mutanten doden. */
async function muteer(kopieen: readonly [string, string], naam: string, laag: Laag, aantal: number, zaad: number) {
  const alle = mutantenIn(laag);
  const aanvaard = leesAanvaard();
  const kandidaten = alle.filter((mutant) => !aanvaard.some((a) => past(a, mutant)));
  const greep = laag.elke ? kandidaten : toeval(zaad).schud(kandidaten).slice(0, aantal);
  console.log(`\n${naam}: ${greep.length} van ${alle.length} mutanten${laag.elke ? '' : `, zaad ${zaad}`}`);

  const bereik = await meetBereik(kopieen, greep, testsVan(laag));
  for (const test of bereik.kapot) console.log(`  ${test} faalt ook zonder mutant, en telt niet mee`);
  const telling: Record<Lot, number> = { gedood: 0, hangt: 0, overleeft: 0 };
  await beproef(kopieen, greep, bereik, (mutant, lot) => {
    telling[lot] += 1;
    if (lot !== 'gedood') console.log(`  ${lot}  ${inWoorden(mutant)}`);
  });
  const gedood = telling.gedood + telling.hangt;
  const deel = gedood / greep.length;
  const hangend = telling.hangt > 0 ? `, van wie ${telling.hangt} doordat een test bleef hangen` : '';
  console.log(
    `${naam}: ${gedood} van ${greep.length} gedood${hangend} (${(100 * deel).toFixed(1).replace('.', ',')} %)`,
  );
  const teVeel = vervallen(aanvaard, alle);
  for (const { bestand, regel } of teVeel)
    console.log(`  ${lijst}: ${bestand}, \`${regel}\` is er niet meer; haal weg`);
  return deel >= laag.minstens && teVeel.length === 0;
}

function inWoorden({ pad, regel, soort, was, wordt }: Mutant): string {
  return `${pad}:${regel}  ${soort}: ${kort(was)} → ${kort(wordt)}`;
}

function kort(code: string): string {
  const tekst = plat(code);
  return tekst.length > 70 ? `${tekst.slice(0, 69)}…` : tekst;
}

function getal(naam: string, tekst: string): number {
  if (!/^\d+$/.test(tekst)) throw new Gebruiksfout(`--${naam} is een heel getal, niet ${tekst}.`);
  return Number(tekst);
}
