/**
 * Wat er in een rij gemeten is. *Uitstroom uit de uitkering* is niet *werk*; wie meer verdient met werk (*verdiensten*), heeft niet
 * vanzelf meer *inkomen*, want de uitkering daalt mee. *Kosten* zijn van wie betaalt; of de baten voor iedereen samen daartegen
 * opwegen, is een andere vraag. Wie zich bekwamer voelt, werkt nog niet anders.
 */
export const uitkomsten = {
  'werk-gevonden': 'Werk gevonden',
  'werk-behouden': 'Werk behouden',
  werkhervatting: 'Terug aan het werk na ziekte',
  werkdeelname: 'Blijven of meer gaan werken',
  'uren-werk': 'Uren werk',
  'kwaliteit-van-werk': 'Kwaliteit van het werk',
  aanbod: 'Gesprekken en banen aangeboden',
  'uitstroom-uitkering': 'Uitstroom uit de uitkering',
  zelfredzaamheid: 'Zichzelf redden',
  verdiensten: 'Inkomen uit werk',
  inkomen: 'Inkomen',
  opleiding: 'Opleiding',
  zoekgedrag: 'Zoekgedrag',
  'eigen-effectiviteit': 'Vertrouwen in eigen kunnen',
  motivatie: 'Motivatie',
  welbevinden: 'Welbevinden',
  beslisstress: 'Stress over de beslissing',
  'financiele-rust': 'Financiële rust',
  participatie: 'Meedoen',
  'juiste-diagnose': 'Juiste diagnose',
  'gedrag-professional': 'Gedrag van de professional',
  'bekwaamheid-professional': 'Hoe bekwaam de professional zich voelt',
  bruikbaarheid: 'Bruikbaarheid',
  kosten: 'Kosten',
  'baten-samenleving': 'Kosten en baten voor iedereen samen',
  verdringing: 'Verdringing van anderen',
} as const;
export type Uitkomst = keyof typeof uitkomsten;

/** Uitkomsten waarvan meer altijd gunstig is voor de klant; bij de andere zegt alleen `richting` wat gunstig is. */
export const meerIsBeter: ReadonlySet<Uitkomst> = new Set<Uitkomst>([
  'werk-gevonden',
  'werk-behouden',
  'werkhervatting',
  'werkdeelname',
  'uren-werk',
  'verdiensten',
  'inkomen',
  'opleiding',
  'participatie',
]);
