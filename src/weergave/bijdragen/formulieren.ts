/** De formulieren waarmee iemand op de forge iets meldt; de naam is ook het label. Zij staan in `.github/ISSUE_TEMPLATE` en `.gitlab/issue_templates`. */
export const formulieren = {
  methode: { naam: 'Stel een methode voor', over: 'Een methode die nog niet in Vakwerk staat.' },
  studie: { naam: 'Meld een studie', over: 'Een onderzoek dat nog niet in Vakwerk staat.' },
  melding: { naam: 'Iets melden', over: 'Een fout, iets onduidelijks, of iets dat op een bladzijde ontbreekt.' },
  bezwaar: { naam: 'Ik zie dit anders', over: 'Je bent het niet eens met een oordeel over bewijs.' },
} as const;
export type Formulier = keyof typeof formulieren;

/** Een vraag op een formulier dat geen bestand oplevert. */
export interface Meldvraag {
  id: string;
  label: string;
  uitleg: string;
  lang: boolean;
  nodig: boolean;
}

/** De vragen van de formulieren die een mens leest. Wat een bladzijde al weet, vult zij in op het `id`. */
export const meldvragen: Record<'melding' | 'bezwaar', readonly Meldvraag[]> = {
  melding: [
    { id: 'bladzijde', label: 'Bladzijde', uitleg: 'Het adres van de bladzijde.', lang: false, nodig: true },
    { id: 'melding', label: 'Wat is er?', uitleg: 'Wat klopt er niet, of wat mis je?', lang: true, nodig: true },
    {
      id: 'beter',
      label: 'Hoe wordt het goed?',
      uitleg: 'Wat moet er staan? Weet je waar dat te lezen is? Zet het erbij.',
      lang: true,
      nodig: false,
    },
  ],
  bezwaar: [
    { id: 'rij', label: 'Welk oordeel', uitleg: 'De methode en de uitkomst.', lang: false, nodig: true },
    { id: 'bladzijde', label: 'Bladzijde', uitleg: 'Het adres van het oordeel.', lang: false, nodig: true },
    { id: 'oordeel', label: 'Wat er nu staat', uitleg: 'Het oordeel zoals je het las.', lang: false, nodig: true },
    {
      id: 'anders',
      label: 'Wat zie jij anders?',
      uitleg: 'Een onderzoek dat ontbreekt, een bevinding die niet klopt, of een regel die niet deugt.',
      lang: true,
      nodig: true,
    },
    {
      id: 'waar',
      label: 'Waar staat dat?',
      uitleg: 'Titel, DOI of webadres, en de bladzijde.',
      lang: true,
      nodig: true,
    },
  ],
};
