import { parseArgs } from 'node:util';
import { contentpaden } from '../src/kern/contentpaden.ts';
import { dagVan } from '../src/kern/datum.ts';
import { bestandsnaamVan } from '../src/kern/versie.ts';
import { contentmap, mapInMelding } from '../src/laden/contentmap.ts';
import { Gebruiksfout } from '../src/laden/gebruiksfout.ts';
import { legAllesVast } from './versie/alle.ts';
import { maakVersie, type Opdracht } from './versie/maak.ts';
import { voerUit } from './voer-uit.ts';

const gebruik = `Gebruik: npm run versie -- VW-001 --soort groot|klein --wat "Wat er veranderde." --raakt-advies ja|nee
Zonder --wat en --raakt-advies: legt de versie vast die er nu staat.
Of: npm run versie -- --alles, dat van elke methode elke versie vastlegt die nog niet vastligt; eerdere haalt het uit Git.`;

/** `npm run versie -- VW-001 --soort klein --wat "…" --raakt-advies nee`: legt een versie vast. Alleen op main. */
await voerUit(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      soort: { type: 'string' },
      wat: { type: 'string' },
      'raakt-advies': { type: 'string' },
      alles: { type: 'boolean', default: false },
      content: { type: 'string' },
    },
  });
  const map = contentmap(values.content);
  if (values.alles) {
    const { versies, nietGelukt } = await legAllesVast(map, dagVan(new Date()));
    console.log(
      `Vastgelegd: ${versies.length} versies.${nietGelukt.map((zin) => `\nNiet vastgelegd. ${zin}`).join('')}`,
    );
    return;
  }
  const versie = await maakVersie(map, opdrachtUit(positionals, values));
  console.log(
    `Vastgelegd: versie ${versie.versie} van ${versie.code} in ${mapInMelding(map)}${contentpaden.versie(bestandsnaamVan(versie))}.`,
  );
});

/** Wat iemand vroeg; anders elk bezwaar in één keer. */
function opdrachtUit(
  codes: readonly string[],
  { soort, wat, 'raakt-advies': raakt }: { soort?: string; wat?: string; 'raakt-advies'?: string },
): Opdracht {
  const [code = '', ...rest] = codes;
  const mis = [
    (!/^VW-\d{3,5}$/.test(code) || rest.length > 0) &&
      `Gevonden als code: “${codes.join(' ')}”. Verwacht: één code, zoals VW-001.`,
    soort !== 'groot' && soort !== 'klein' && `Gevonden bij --soort: “${soort ?? ''}”. Verwacht: groot of klein.`,
    wat !== undefined &&
      raakt !== 'ja' &&
      raakt !== 'nee' &&
      `Gevonden bij --raakt-advies: “${raakt ?? ''}”. Verwacht: ja of nee.`,
    wat === undefined && raakt !== undefined && 'Bij --raakt-advies hoort --wat.',
    wat !== undefined && wat.trim().length < 5 && `Gevonden bij --wat: “${wat}”. Verwacht: één zin.`,
    soort === 'klein' && raakt === 'ja' && 'Wat het advies raakt, is geen kleine wijziging. Kies --soort groot.',
  ].filter((bezwaar) => bezwaar !== false);
  if (mis.length > 0 || (soort !== 'groot' && soort !== 'klein')) throw new Gebruiksfout([...mis, gebruik].join('\n'));
  if (wat === undefined) return { code, soort };
  return { code, soort, wijziging: { datum: dagVan(new Date()), wat: wat.trim(), raaktHetAdvies: raakt === 'ja' } };
}
