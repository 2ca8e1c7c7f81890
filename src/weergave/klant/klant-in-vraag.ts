import type { Kenmerk } from '../../kern/overdracht.ts';
import { metStreepjes } from '../../zoeken/normaliseer.ts';
import { isStopwoord } from '../../zoeken/stopwoorden.ts';

/** Wat een vraag over de klant zegt: een antwoord op *Past dit bij mijn klant?*, met de woorden waaruit het blijkt. */
export interface Klantantwoord {
  kenmerk: Kenmerk;
  code: string;
  gezegd: string;
}

/**
 * Leest leeftijd, tijd zonder werk, uitkering en groep uit een vraag; van elk kenmerk wat er het eerst staat. Alleen om voor te stellen: wie
 * *58* typt, kan ook iets anders bedoelen.
 */
export function klantIn(vraag: string): Klantantwoord[] {
  const woorden = metStreepjes(vraag);
  const gevonden = [...duren(woorden), ...leeftijden(woorden), ...benoemd(woorden)];
  return [...new Map(gevonden.toReversed().map((antwoord) => [antwoord.kenmerk, antwoord])).values()].toReversed();
}

/**
 * Of een vraag alleen zegt wie de klant is: *58 en twee jaar zonder werk*, *mijn klant heeft WIA*. Er staat dan geen woord in over wat er
 * speelt of wat iemand zoekt. Alleen de naam van een groep telt niet: daar zijn methoden voor, en die vindt het zoeken zelf.
 */
export function zegtAlleenWie(vraag: string): boolean {
  const antwoorden = klantIn(vraag);
  const telt = ({ kenmerk, gezegd }: Klantantwoord) =>
    kenmerk === 'stelsel' || kenmerk === 'werkloosheidsduur' || /\d/.test(gezegd);
  if (antwoorden.length < 2 && !antwoorden.some(telt)) return false;
  const gezegd = new Set(antwoorden.flatMap((antwoord) => antwoord.gezegd.split(' ')));
  return metStreepjes(vraag).every(
    (woord) =>
      gezegd.has(woord) ||
      isStopwoord(woord) ||
      thuis.has(woord) ||
      overIemand.has(woord) ||
      getallen[woord] !== undefined,
  );
}

/** Woorden over een mens die niets zeggen over wat er speelt. */
const overIemand = new Set(
  'man vrouw mevrouw meneer jongen meisje oud oude leeftijd jaar jaren jr maand maanden mnd sinds langdurig werkzoekende uitkeringsgerechtigde bijna ruim ongeveer'.split(
    ' ',
  ),
);

const getallen: Readonly<Record<string, number>> = Object.fromEntries(
  'half een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ').map((woord, i) => [woord, i || 0.5]),
);
const thuis = new Set('thuis werkloos werkeloos bijstand ww uitkering werk baan'.split(' '));
/** Zo ver mag dat van de tijd af staan: *twee jaar al zonder werk*, *in de bijstand sinds twee jaar*. */
const vlakbij = 4;

/** Wie *58 jaar* zegt, zegt hoe oud iemand is; *20 jaar* is een leeftijd als er ook staat hoe lang iemand zonder werk is. */
const [leeftijdsjaren, langsteDuur] = [16, 40];

/** Of er ook een tijd staat die geen leeftijd kan zijn: *twee jaar*, *8 maanden*. */
function duurtKorter(woorden: readonly string[]): boolean {
  return woorden.some(
    (woord, i) =>
      /^(jaar|jaren|jr|maand|maanden|mnd)$/.test(woord) && (getalVan(woorden[i - 1]) ?? 99) < leeftijdsjaren,
  );
}

/** *Ruim*, *meer dan* en *bijna* beslissen op de grens tussen twee antwoorden. */
function ongeveer(ervoor = ''): number {
  return /^(ruim|dan|over)$/.test(ervoor) ? 0.01 : /^(bijna|krap|geen)$/.test(ervoor) ? -0.01 : 0;
}

/** *Twee jaar thuis*, *al 8 maanden zonder werk*, *10 jaar in de bijstand*. */
function duren(woorden: readonly string[]): Klantantwoord[] {
  return woorden.flatMap((woord, i) => {
    const perJaar = /^(jaar|jaren|jr)$/.test(woord) ? 1 : /^(maand|maanden|mnd)$/.test(woord) ? 12 : 0;
    const aantal = getalVan(woorden[i - 1]);
    const rond = [...woorden.slice(Math.max(0, i - 1 - vlakbij), i - 1), ...woorden.slice(i + 1, i + 1 + vlakbij)];
    if (!perJaar || aantal === undefined || !rond.some((ander) => thuis.has(ander))) return [];
    const jaren = aantal / perJaar + ongeveer(woorden[i - 2]);
    if (jaren >= leeftijdsjaren && (jaren > langsteDuur || duurtKorter(woorden))) return [];
    const code = jaren < 1 ? 'korter-dan-1-jaar' : jaren <= 2 ? '1-tot-2-jaar' : 'langer-dan-2-jaar';
    return [{ kenmerk: 'werkloosheidsduur', code, gezegd: `${woorden[i - 1]} ${woord}` }];
  });
}

/** *58*, *een jongen van 19*, *54 jaar oud*, *55-plusser*: een getal dat een leeftijd kan zijn, en geen aantal van iets. */
function leeftijden(woorden: readonly string[]): Klantantwoord[] {
  return woorden.flatMap((woord, i) => {
    if (/^(jongere|jongeren)$/.test(woord)) return [{ kenmerk: 'leeftijd', code: 'tot-27', gezegd: woord }];
    const [, cijfers, erachter = ''] = /^(\d\d)-?(jarige?n?|plus|plussers?|er)?$/.exec(woord) ?? [];
    const leeftijd = Number(cijfers);
    const duurt = duren(woorden).some(({ gezegd }) => gezegd.startsWith(`${woord} `));
    if (!cijfers || leeftijd < 16 || leeftijd > 67 || duurt) return [];
    if (!erachter && aantalVan.test(woorden[i + 1] ?? '')) return [];
    const code = leeftijd < 27 ? 'tot-27' : leeftijd < 50 ? '27-49' : '50-plus';
    return [{ kenmerk: 'leeftijd', code, gezegd: woord }];
  });
}

/** Waarvan een getal het aantal zegt. */
const aantalVan =
  /^(uur|uren|u|euro|procent|klanten?|mensen|dagen?|weken?|week|maanden?|mnd|keer|x|sollicitaties|brieven|vacatures|kinderen|km|mille)$/;

/** Wat iemand bij zijn naam noemt. */
const namen: readonly (readonly [RegExp, Kenmerk, string])[] = [
  [/^(bijstand|bijstandsuitkering|participatiewet|p-?wet)$/, 'stelsel', 'bijstand-achtig'],
  [/^(ww|ww-uitkering|wwer)$/, 'stelsel', 'ww-achtig'],
  [/^(wia|wga|iva|wia-uitkering)$/, 'stelsel', 'wia-achtig'],
  [/^(wajong|wajonger|wajongers)$/, 'stelsel', 'wajong-achtig'],
  [/^(ziektewet|zw|ziektewetuitkering)$/, 'stelsel', 'ziektewet-achtig'],
  [/^(statushouders?|vluchteling(en)?|asielzoekers?)$/, 'doelgroep', 'statushouders'],
  [/^(dakloos|daklozen?|dak-en-thuislozen?|thuislozen?)$/, 'doelgroep', 'dak-en-thuislozen'],
  [/^(zzp|zzper|zzpers|zelfstandigen?|ondernemers?)$/, 'doelgroep', 'ondernemers'],
  [/^(lvb|lvber|zwakbegaafd)$/, 'doelgroep', 'verstandelijke-beperking'],
];

function benoemd(woorden: readonly string[]): Klantantwoord[] {
  return woorden.flatMap((woord) =>
    namen.filter(([patroon]) => patroon.test(woord)).map(([, kenmerk, code]) => ({ kenmerk, code, gezegd: woord })),
  );
}

function getalVan(woord = ''): number | undefined {
  return /^\d{1,2}$/.test(woord) ? Number(woord) : getallen[woord];
}
