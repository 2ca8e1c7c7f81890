import { vakwoorden } from '../../kern/vakwoorden.ts';
import { leesbareBestanden, plekIn } from './leestekst.ts';
import { type Waarschuwingsregel, waarschuwing } from './waarschuwing.ts';

/** Hele woorden, zodat `conform` niet in `conformeren` gevonden wordt; de langste eerst. */
const patroon = new RegExp(
  `(?<![\\p{L}\\d-])(?:${Object.keys(vakwoorden)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\d-])`,
  'giu',
);

/** Waar een gewoon woord voor is, staat dat woord. Eén melding per woord per bestand, bij de eerste keer. */
export const vakwoord: Waarschuwingsregel = (lading) =>
  leesbareBestanden(lading).flatMap(({ bestand, stukken }) => {
    const gevonden = stukken.flatMap((stuk) =>
      [...stuk.tekst.matchAll(patroon)].map(({ 0: woord, index }) => ({
        woord: woord.toLowerCase(),
        plek: plekIn(stuk, index),
      })),
    );
    return [...Map.groupBy(gevonden, ({ woord }) => woord)].map(([woord, keren]) =>
      waarschuwing(bestand, keren[0]?.plek, {
        controle: 'vakwoord',
        gevonden: `het woord *${woord}*${keren.length > 1 ? ` (${keren.length} keer)` : ''}`,
        verwacht: 'een gewoon woord',
        doe: `Schrijf bijvoorbeeld: ${vakwoorden[woord]}.`,
      }),
    );
  });
