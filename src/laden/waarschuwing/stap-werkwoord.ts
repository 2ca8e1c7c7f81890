import type { Waarschuwingsregel } from './waarschuwing.ts';
import { waarschuwing } from './waarschuwing.ts';

/** Woorden waarmee een zin over iets begint, en geen opdracht. */
const geenOpdracht = /^(?:de|het|een|deze|dit|jouw|onze|hun|geen|alle|elke|ieder|iedere)$/;
/** Uitgangen van zelfstandige naamwoorden; korte werkwoorden als *breng* en *zing* vallen erbuiten. */
const naamwoord = /.{3,}(?:ing|heid|tie|schap|teit|ment|isme)$/;
/** Werkwoorden die toch zo eindigen. */
const welOpdracht = /^(?:ont|be|om|op)?(?:spring|dring|dwing|wring|ring|bedwing|schep|ontspring)$/;

/**
 * De titel van een stap begint met wat je doet: *Vraag*, *Bel*, *Schrijf op*. Welk woord een werkwoord is, weet een programma niet
 * zeker; deze regel noemt alleen titels die met een lidwoord of een naamwoord beginnen en zwijgt bij twijfel.
 */
export const stapWerkwoord: Waarschuwingsregel = (lading) =>
  lading.goede('interventie').flatMap((bestand) =>
    bestand.velden.stappen.flatMap(({ titel }, i) => {
      const eerste = /[\p{L}-]+/u.exec(titel.toLowerCase())?.[0] ?? '';
      const naam = naamwoord.test(eerste) && !welOpdracht.test(eerste);
      if (eerste !== '' && !geenOpdracht.test(eerste) && !naam) return [];
      return [
        waarschuwing(bestand, bestand.plekken[`stappen.${i}.titel`], {
          controle: 'stap-werkwoord',
          gevonden: `een stap die met *${eerste || titel}* begint`,
          verwacht: 'een stap die begint met wat je doet',
          doe: 'Begin met een werkwoord: niet *Voorbereiding van het gesprek*, wel *Bereid het gesprek voor*.',
        }),
      ];
    }),
  );
