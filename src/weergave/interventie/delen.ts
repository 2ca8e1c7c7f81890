/** Wat er in een deel van de bladzijde staat, en onder welk anker. `tekst` is wat er onder de velden geschreven is. */
export type Deelnaam =
  | 'situaties'
  | 'stappen'
  | 'met-wie'
  | 'instrument'
  | 'bewijs'
  | 'achtergrond'
  | 'organisatie'
  | 'tekst'
  | 'samen-leren'
  | 'ervaringen'
  | 'kenmerken'
  | 'verwant'
  | 'bronnen'
  | 'over';

export interface Deel {
  id: Deelnaam;
  titel: string;
  /** Of wat erin staat deze methode te vinden maakt; wat over iets anders gaat, leidt daar alleen af. */
  doorzoekbaar: boolean;
}

type Lijst = readonly unknown[];

/** De delen waar iets in staat, in de volgorde van de bladzijde. Wat altijd iets zegt, ook als het leeg is, staat er altijd. */
export function delenVan(
  i: { html: string } & Record<
    'metWie' | 'meting' | 'organisatie' | 'samenLeren' | 'verwant' | 'bronnen' | 'bijlagen',
    Lijst
  >,
): Deel[] {
  const delen: [id: Deelnaam, titel: string, erIsIets: boolean, doorzoekbaar?: boolean][] = [
    ['situaties', 'Herken je dit?', true],
    ['stappen', 'Zo doe je het', true],
    ['met-wie', 'Met wie', i.metWie.length > 0],
    ['instrument', 'Het instrument', i.meting.length > 0],
    ['bewijs', 'Wat zegt het onderzoek?', true],
    ['achtergrond', 'Waardoor en voor wie', true],
    ['organisatie', 'Wat je organisatie regelt', i.organisatie.length > 0],
    ['tekst', 'Meer uitleg', i.html !== ''],
    ['samen-leren', 'Samen leren', i.samenLeren.length > 0, false],
    ['ervaringen', 'Ervaringen uit de praktijk (geen bewijs)', true, false],
    ['kenmerken', 'Voor wie en waar', true],
    ['verwant', 'Verwante methoden', i.verwant.length > 0],
    ['bronnen', 'Bronnen en hulpmiddelen', i.bronnen.length + i.bijlagen.length > 0, false],
    ['over', 'Over deze bladzijde', true, false],
  ];
  return delen
    .filter(([, , erIsIets]) => erIsIets)
    .map(([id, titel, , doorzoekbaar = true]) => ({ id, titel, doorzoekbaar }));
}

interface Kop {
  id: string;
  titel: string;
}

/** De kopjes voor de inhoudsopgave; de tekst onder de velden heeft eigen kopjes. */
export function inhoudsopgave({ delen, tekstkoppen }: { delen: readonly Deel[]; tekstkoppen: readonly Kop[] }): Kop[] {
  return delen.flatMap(({ id, titel }) => (id === 'tekst' ? tekstkoppen : [{ id, titel }]));
}
