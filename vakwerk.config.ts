/** Alles wat een beheerder van een eigen Vakwerk aanpast. */
export const vakwerk = {
  naam: 'Vakwerk',
  /** Adres waarop de site staat, zonder schuine streep aan het eind. */
  adres: 'https://vakwerk.example',
  beschrijving: 'Methoden om mensen aan werk te helpen, met per uitkomst wat het onderzoek ervan zegt.',
  /** Adres van de repository op een forge, waar iemand een verbetering kan voorstellen; leeg zolang er geen is. */
  forge: '' as string,
  /** Of lezers de site op hun apparaat mogen bewaren. Uit is de noodrem: elk apparaat verwijdert zijn kopie zodra het netwerk heeft. */
  bewaren: true as boolean,
} as const;
