/** De regel boven elke bladzijde die zegt dat zij bewaard is. Zij staat verborgen in elke bladzijde; de worker zet haar aan. */
export const regelTekens = {
  dicht: ' data-bewaard hidden',
  open: ' data-bewaard',
  /** Hierachter staat, tot het volgende haakje, sinds wanneer. */
  datum: /(<span data-bewaard-datum[^>]*>)[^<]*/,
} as const;

const opDatum = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });

/** Dezelfde bladzijde, met de regel aan. */
export async function metRegel(bewaard: Response, datum: Date): Promise<Response> {
  const html = (await bewaard.text())
    .replace(regelTekens.dicht, regelTekens.open)
    .replace(regelTekens.datum, (_, begin: string) => begin + opDatum.format(datum));
  return new Response(html, { headers: bewaard.headers });
}
