/** Wat anderen met de inhoud mogen; de volledige tekst staat in LICENSE-CONTENT. */
export const licentie = { naam: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.nl' } as const;
