import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lading } from '../lading.ts';
import { projectmap } from '../projectmap.ts';
import { delenVan, vormenVan, woordenOmNaTeKijken } from '../spelling/woorden-in.ts';
import { zoekOp } from '../spelling/woordenboek.ts';
import type { Bevonden } from '../voorraad.ts';
import { leesbareBestanden, plekIn } from './leestekst.ts';
import { type Waarschuwingsregel, waarschuwing } from './waarschuwing.ts';

/**
 * Een woord staat in het woordenboek, of Vakwerk kent het: uit `begrippen.yaml`, een titel, een naam, of `spelling/woorden.txt`.
 * Eén melding per woord per bestand, bij de eerste keer. Liever een fout gemist dan een goed woord afgekeurd.
 */
export const spelling: Waarschuwingsregel = async (lading) => {
  const eigen = eigenWoorden(lading);
  const perBestand = leesbareBestanden(lading).map(({ bestand, stukken }) => ({
    bestand,
    keren: stukken.flatMap((stuk) =>
      woordenOmNaTeKijken(stuk.tekst).map(({ woord, index }) => ({ woord, index, stuk })),
    ),
  }));
  const gebruikt = Map.groupBy(
    perBestand.flatMap(({ keren }) => keren.map(({ woord }) => woord)),
    (woord) => woord,
  );
  const onbekend = [...gebruikt.keys()].filter((woord) => !eigen.has(woord.toLowerCase()));
  const boek = await zoekOp(new Set(onbekend.flatMap((woord) => [woord, ...delenVan(woord)].flatMap(vormenVan))));
  const mis = new Set(onbekend.filter((woord) => isMis(woord, boek, eigen)));
  return perBestand.flatMap(({ bestand, keren }) =>
    [...Map.groupBy(keren, ({ woord }) => woord)]
      .filter(([woord]) => mis.has(woord))
      .map(([woord, deze]) => {
        const [eerste] = deze;
        const voorstel = beste(boek.get(woord) ?? [], (ander) => gebruikt.get(ander)?.length ?? 0);
        return waarschuwing(bestand, eerste && plekIn(eerste.stuk, eerste.index), {
          controle: 'spelling',
          gevonden: `het woord *${woord}*${deze.length > 1 ? ` (${deze.length} keer)` : ''}`,
          verwacht: 'een woord dat in het woordenboek of in `begrippen.yaml` staat',
          doe: `${voorstel ? `Bedoel je *${voorstel}*?` : 'Kijk of het goed geschreven is.'} Is het goed, laat het dan staan.`,
        });
      }),
  );
};

/** Wie *CGT-groep* schrijft, schrijft twee woorden die bestaan. */
function isMis(woord: string, boek: ReadonlyMap<string, Bevonden>, eigen: ReadonlySet<string>): boolean {
  const staat = (deel: string) =>
    eigen.has(deel.toLowerCase()) || vormenVan(deel).some((vorm) => boek.get(vorm) === null);
  return !staat(woord) && !(woord.includes('-') && delenVan(woord).every(staat));
}

/** Het voorstel dat hier het meest gebruikt wordt; anders het eerste. */
function beste(voorstellen: readonly string[], keer: (woord: string) => number): string | undefined {
  return voorstellen.toSorted((a, b) => keer(b) - keer(a))[0];
}

function eigenWoorden(lading: Lading): ReadonlySet<string> {
  const begrippen = lading.goede('begrippen').flatMap(({ velden }) => velden);
  const bronnen = lading.goede('bron').map(({ velden }) => velden);
  const teksten = [
    ...begrippen.flatMap(({ term, voluit = '', ookWel = [] }) => [term, voluit, ...ookWel]),
    ...lading.goede('interventie').flatMap(({ velden: { titel, zoekwoorden = [] } }) => [titel, ...zoekwoorden]),
    ...bronnen.flatMap(({ auteurs }) => auteurs.map((a) => ('organisatie' in a ? a.organisatie : a.familie))),
    vakwoorden(),
  ];
  return new Set(teksten.flatMap((tekst) => tekst.toLowerCase().match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? []));
}

let gelezen: string | undefined;
function vakwoorden(): string {
  gelezen ??= readFileSync(join(projectmap, 'src/laden/spelling/woorden.txt'), 'utf8').replace(/^#.*$/gm, '');
  return gelezen;
}
