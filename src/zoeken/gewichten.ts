/** Hoe zwaar elk verborgen veld telt. De namen zijn die van `data-pagefind-meta`. */
export const gewichten = {
  /** Elke bladzijde heeft een titel; een interventie is wat de meesten zoeken en heeft daarnaast een naam. */
  title: 1,
  naam: 6,
  kort: 1,
  woord: 4,
  afk: 6,
  ook: 4,
  onderwerp: 4,
  situatie: 4,
  gezegde: 4,
  genoemd: 1,
  delen: 2,
  deel: 0.3,
  /** Alleen om te tonen. */
  bewijs: 0,
} as const;
