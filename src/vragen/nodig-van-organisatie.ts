import { eersteZinApart } from '../kern/eerste-zin.ts';
import type { Interventie } from '../kern/interventie/schema.ts';

/**
 * Waar een punt van `nodigVanOrganisatie` over gaat, te zien aan een woord dat erin staat. Een punt kan over meer gaan: *tijd om mee te
 * denken, en oefening in toetsen*.
 */
const woorden = {
  opleiding: /(?<!deel van de )\b\p{L}*(?:opleiding|training|scholing)\b|\b(?:oefening|uitleg|ijken)\b/iu,
  tijd: /(?<!plek en )\b(?:tijd|uren)\b/iu,
  geld: /\b(?:geld|budget|betaling|betaalt|betalen|bedrag|middelen)\b/iu,
  toestemming:
    /\b(?:toestemming|bevoegdheid|besluit|beleid|rugdekking|steunt|steun(?= als)|afspra(?:ak|ken)|ruimte(?= om| voor jou| geeft)|regels?(?= over| voor| wie))\b/iu,
} as const;
export type Nodigsoort = keyof typeof woorden;

/** Eén vorm voor woorden die hetzelfde vragen. */
const zelfde: Record<string, string> = {
  afspraak: 'afspraken',
  betaalt: 'betaling',
  betalen: 'betaling',
  regel: 'regels',
  steunt: 'steun',
};

/** Wat een methode van de organisatie vraagt, naar soort. */
export type Nodig = Record<Nodigsoort, string[]> & {
  /** De punten waar geen van die woorden in staat, heel. */
  verder: string[];
};

/**
 * Per soort de woorden waarmee de methode erom vraagt, elk één keer en in kleine letters. Alleen de eerste zin van een punt vraagt iets:
 * wat erna komt, zegt vaak wat wij niet weten.
 */
export function nodigNaarSoort({ nodigVanOrganisatie = [] }: Pick<Interventie, 'nodigVanOrganisatie'>): Nodig {
  const zinnen = nodigVanOrganisatie.map((punt) => ({ punt, zin: eersteZinApart(punt).begin }));
  const gevraagd = (soort: Nodigsoort) => [
    ...new Set(zinnen.flatMap(({ zin }) => woorden[soort].exec(zin)?.[0].toLowerCase() ?? []).map(inEenVorm)),
  ];
  return {
    opleiding: gevraagd('opleiding'),
    tijd: gevraagd('tijd'),
    geld: gevraagd('geld'),
    toestemming: gevraagd('toestemming'),
    verder: zinnen
      .filter(({ zin }) => !Object.values(woorden).some((woord) => woord.test(zin)))
      .map(({ punt }) => punt),
  };
}

function inEenVorm(woord: string): string {
  return zelfde[woord] ?? woord;
}
