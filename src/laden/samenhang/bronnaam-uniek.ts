import { bronnaam } from '../../kern/bronnaam.ts';
import type { Probleem } from '../../kern/probleem.ts';
import { type Goed, probleemBij, type Samenhangregel } from '../lading.ts';

type Bronbestand = Goed<'bron'>;

/**
 * Elke bron heeft een eigen naam in een zin: *Jansen (2023)* naast *Jansen (2023b)*. Wie er het eerst was, houdt haar naam, met of
 * zonder letter. Wie dat was, weet de controle niet; daarom hoort elk van de ander.
 */
export const bronnaamUniek: Samenhangregel = (lading) => {
  const naamgenoten = Map.groupBy(lading.goede('bron'), ({ velden }) => gelezen({ ...velden, jaarletter: undefined }));
  return [...naamgenoten.values()].flatMap((groep) => {
    const perLetter = Map.groupBy(groep, ({ velden }) => velden.jaarletter);
    return [...perLetter.values()].flatMap((gelijken) => {
      const vrij = vrijeLetters(perLetter).slice(0, gelijken.length - 1);
      return gelijken.flatMap((bestand) => {
        const anderen = gelijken.filter((ander) => ander !== bestand);
        return anderen.length > 0 ? [melding(bestand, anderen, vrij)] : [];
      });
    });
  });
};

/** Zoveel andere bronnen noemt een melding hoogstens. */
const meesteGenoemd = 5;

function melding(bestand: Bronbestand, anderen: readonly Bronbestand[], vrij: readonly string[]): Probleem {
  const paden = anderen.slice(0, meesteGenoemd).map(({ pad }) => pad);
  const letters = vrij.map((letter) => `\`jaarletter: ${letter}\``).join(' en ');
  return probleemBij(bestand, bestand.velden.jaarletter ? 'jaarletter' : 'jaar', {
    controle: 'bronnaam-uniek',
    gevonden: `de naam “${bronnaam(bestand.velden)}”, die ${paden.join(' en ')} ook ${paden.length > 1 ? 'hebben' : 'heeft'}`,
    verwacht: 'elke bron een eigen naam',
    doe: `Zijn het verschillende publicaties, laat de naam dan bij de bron die er het eerst was: zo noemen mensen haar al. ${
      letters
        ? `Zet bij de andere ${letters}.`
        : 'Alle letters zijn op: noem bij de andere meer van wie haar schreef, zoals de afdeling.'
    }`,
  });
}

/** De letters die nog niemand heeft. Is er een bron zonder letter, dan is zij de eerste, en begint de rest bij b. */
function vrijeLetters(perLetter: ReadonlyMap<string | undefined, unknown>): string[] {
  const letters = perLetter.has(undefined) ? alfabet.slice(1) : alfabet;
  return [...letters].filter((letter) => !perLetter.has(letter));
}

const alfabet = 'abcdefghijklmnopqrstuvwxyz';

/** Een naam zoals een lezer haar ziet: hoofdletters en de schrijfwijze van een letter met accent maken geen verschil. */
function gelezen(bron: Parameters<typeof bronnaam>[0]): string {
  return bronnaam(bron).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}
