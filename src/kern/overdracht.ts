import type { Bevinding } from './bevinding.ts';
import type { Bron } from './bron.ts';

/**
 * *Past dit bij mijn klant?* Legt naast elkaar wie er onderzocht is en wat een lezer over een klant aankruiste
 * (`bewijsregels`, *Transfer*). Draait ook in de browser en voert daarom niets in.
 */

/** Wat een lezer kan aankruisen. Het land kiest niemand: de klant woont in Nederland. */
export const kenmerken = [
  'stelsel',
  'leeftijd',
  'werkloosheidsduur',
  'opleiding',
  'vrijwilligheid',
  'doelgroep',
  'klantkenmerk',
] as const;
export type Kenmerk = (typeof kenmerken)[number];

/** Per kenmerk de codes van de mensen in één onderzoek; wat ontbreekt is niet bekend. */
export type Onderzochten = { readonly [K in Kenmerk | 'land']?: readonly string[] | undefined };

/** Per kenmerk de codes die voor een klant gelden; wat ontbreekt is niet aangekruist. */
export type Klant = { readonly [K in Kenmerk]?: readonly string[] | undefined };

/** Van goed naar slecht passend. */
const passingen = ['zoals', 'deels', 'niet', 'onbekend'] as const;
export type Passing = (typeof passingen)[number];

export interface Overdracht {
  passing: Passing;
  /** Hoeveel antwoorden er over de klant gegeven zijn. */
  antwoorden: number;
  /** Welke daarvan ook voor de onderzochte mensen golden. */
  gelijk: { kenmerk: Kenmerk; code: string }[];
  /** Waarin de onderzochte mensen anders waren, met wat zij wel waren. */
  anders: { kenmerk: Kenmerk | 'land'; codes: readonly string[] }[];
  /** Waarvan niet bekend is hoe het bij de onderzochte mensen zat. */
  onbekend: (Kenmerk | 'land')[];
}

/** Van welke mensen een bevinding is: van iedereen in haar bron, of van een deel daarvan. */
export interface Gevondenbij {
  bron: Bron;
  bevinding: Pick<Bevinding, 'populatie'>;
}

/**
 * Wie er onderzocht zijn in wat een rij aanhaalt: per bron, en per deel van haar mensen, één keer. Een bevinding over alleen mensen met
 * Wajong past niet bij iemand met WIA, ook als haar bron beide groepen had.
 */
export function onderzochtenIn<A extends Gevondenbij>(tellend: readonly A[]): { bron: Bron; codes: Onderzochten }[] {
  const alle = tellend.map((aanhaling) => ({ bron: aanhaling.bron, codes: onderzochtenVan(aanhaling) }));
  return [...new Map(alle.map((een) => [JSON.stringify([een.bron.id, een.codes]), een])).values()];
}

/** Wie er bij een bevinding onderzocht zijn; wat zij noch haar bron zegt, ontbreekt. */
export function onderzochtenVan({ bron: { populatie, vrijwilligheid, land }, bevinding }: Gevondenbij): Onderzochten {
  const {
    stelsel,
    leeftijd: leeftijden,
    werkloosheidsduur,
    opleiding,
    doelgroep,
    klantkenmerk,
  } = { ...populatie, ...bevinding.populatie };
  const leeftijd = leeftijden ?? leeftijdVan(doelgroep);
  return {
    ...(stelsel && { stelsel }),
    ...(leeftijd && { leeftijd }),
    ...(werkloosheidsduur && { werkloosheidsduur }),
    ...(opleiding && { opleiding }),
    ...(vrijwilligheid && vrijwilligheid !== 'onbekend' && { vrijwilligheid: [vrijwilligheid] }),
    ...(doelgroep && { doelgroep }),
    ...(klantkenmerk && { klantkenmerk }),
    ...(land && { land }),
  };
}

/** Twee doelgroepen heten naar hun leeftijd; een bron die de groep noemt, noemt de leeftijd vaak niet nog eens. */
function leeftijdVan(doelgroep: readonly string[] = []): readonly string[] | undefined {
  const [groep, ...andere] = doelgroep;
  if (andere.length > 0) return undefined;
  return groep === '50-plussers' ? ['50-plus'] : groep === 'jongeren-tot-27' ? ['tot-27'] : undefined;
}

/** Hoe goed het onderzoek dat het beste past, bij deze klant past. Zonder onderzoek, of zonder klant, is het onbekend. */
export function overdracht(klant: Klant, onderzoeken: readonly Onderzochten[]): Overdracht {
  const [beste] = onderzoeken.map((onderzochten) => vergelijk(klant, onderzochten)).sort(besteEerst);
  return beste ?? { passing: 'onbekend', antwoorden: vragenOver(klant).length, gelijk: [], anders: [], onbekend: [] };
}

/** Of er iets is aangekruist. */
export function isIngevuld(klant: Klant): boolean {
  return kenmerken.some((kenmerk) => (klant[kenmerk] ?? []).length > 0);
}

/** Elke aangekruiste code telt apart: wie statushouder én 50-plusser is, is pas onderzocht als beide dat zijn. */
function vragenOver(klant: Klant): { kenmerk: Kenmerk; code: string }[] {
  return kenmerken.flatMap((kenmerk) => (klant[kenmerk] ?? []).map((code) => ({ kenmerk, code })));
}

function vergelijk(klant: Klant, onderzochten: Onderzochten): Overdracht {
  const vragen = vragenOver(klant);
  const gelijk = vragen.filter(({ kenmerk, code }) => onderzochten[kenmerk]?.includes(code));
  const bekend = vragen.filter((vraag) => gelijk.includes(vraag) || isGenoemd(onderzochten, vraag.kenmerk));
  const verschilt = new Set(bekend.filter((vraag) => !gelijk.includes(vraag)).map(({ kenmerk }) => kenmerk));
  const anders: Overdracht['anders'] = [...verschilt].map((kenmerk) => ({
    kenmerk,
    codes: onderzochten[kenmerk] ?? [],
  }));
  const onbekend: Overdracht['onbekend'] = [
    ...new Set(vragen.filter((vraag) => !bekend.includes(vraag)).map(({ kenmerk }) => kenmerk)),
  ];
  if (!onderzochten.land?.length) onbekend.push('land');
  else if (!onderzochten.land.includes('nederland')) anders.push({ kenmerk: 'land', codes: onderzochten.land });
  return {
    passing: passingVan(gelijk.length, verschilt.size, anders, onbekend),
    antwoorden: vragen.length,
    gelijk,
    anders,
    onbekend,
  };
}

/** Wie *werkzoekenden algemeen* onderzocht, zegt daarmee niet of deze groep erbij was. */
function isGenoemd(onderzochten: Onderzochten, kenmerk: Kenmerk): boolean {
  const codes = onderzochten[kenmerk] ?? [];
  return codes.length > 0 && !codes.includes('werkzoekenden-algemeen');
}

/** Een ander land maakt een onderzoek hoogstens deels passend; het maakt niet dat het over andere mensen ging. */
function passingVan(
  gelijk: number,
  verschilt: number,
  anders: readonly unknown[],
  onbekend: readonly unknown[],
): Passing {
  if (gelijk > 0) return anders.length + onbekend.length === 0 ? 'zoals' : 'deels';
  return verschilt > 0 ? 'niet' : 'onbekend';
}

function besteEerst(a: Overdracht, b: Overdracht): number {
  return (
    passingen.indexOf(a.passing) - passingen.indexOf(b.passing) ||
    b.gelijk.length - a.gelijk.length ||
    a.anders.length - b.anders.length ||
    a.onbekend.length - b.onbekend.length
  );
}
