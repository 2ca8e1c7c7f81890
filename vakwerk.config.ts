import type { Forge } from './src/weergave/bijdragen/forge.ts';

/** Alles wat een beheerder van een eigen Vakwerk aanpast. */
export const vakwerk = {
  naam: 'Vakwerk',
  /** Adres waarop de site staat, zonder schuine streep aan het eind. */
  adres: 'https://vakwerk.example',
  beschrijving: 'Methoden om mensen aan werk te helpen, met per uitkomst wat het onderzoek ervan zegt.',
  /** De repository waar iemand een verbetering voorstelt; `undefined` zolang er geen is. Hoe je haar instelt: docs/hosten.md. */
  forge: undefined as Forge | undefined,
  /** Mailadres van de redactie: daar komen voorstellen binnen van wie geen account heeft. Een adres op `.example` telt als geen. */
  contact: 'redactie@vakwerk.example' as string,
  /** Of lezers de site op hun apparaat mogen bewaren. Uit is de noodrem: elk apparaat verwijdert zijn kopie zodra het netwerk heeft. */
  bewaren: true as boolean,
} as const;
