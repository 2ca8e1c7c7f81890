import { type Brongetal, brongetallenVan } from '../../kern/brongetallen.ts';
import { type GeschrevenGetal, getallenIn, getalsoorten, pastBij } from '../../kern/getallen.ts';
import { beweringenVan, bronnenVan } from '../../kern/interventie/bronnen.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { zinnenIn } from '../../kern/leesbaarheid.ts';
import type { Probleem } from '../../kern/probleem.ts';
import { stukkenVan } from '../../kern/proza.ts';
import { probleemBij, type Samenhangregel } from '../lading.ts';
import { bewertAnders } from './bewering-in-zin.ts';

/**
 * Elk getal in een tekst over bewijs staat in een bron die daar genoemd wordt, en is daar hetzelfde soort getal. Zo kan niemand een
 * effect noemen dat nergens gevonden is. Over een bron die stuk is zegt deze regel niets: die heeft haar eigen melding.
 */
export const getalUitBron: Samenhangregel = (lading) => {
  const perBron = new Map<string, Brongetallen | null>();
  const getallenVan = (id: string): Brongetallen | null => {
    const bewaard = perBron.get(id);
    if (bewaard !== undefined) return bewaard;
    const bron = lading.bron(id);
    const getallen = bron ? Map.groupBy(brongetallenVan(bron), ({ waarde }) => waarde) : null;
    perBron.set(id, getallen);
    return getallen;
  };
  return lading.goede('interventie').flatMap((bestand) => {
    const i = { ...bestand.velden, id: bestand.id, lijf: bestand.lijf ?? { html: '', koppen: [] } } as Interventie;
    const teksten = [
      ...(i.bewijs ?? []).map(({ toelichting, bevindingen = [] }, r) => ({
        veld: `bewijs.${r}.toelichting`,
        tekst: toelichting,
        bronnen: bevindingen.map(({ bron }) => bron),
      })),
      ...(i.bewijs ?? []).flatMap(({ bevindingen = [] }, r) =>
        bevindingen.map(({ bron, waarom = '' }, b) => ({
          veld: `bewijs.${r}.bevindingen.${b}.waarom`,
          tekst: waarom,
          bronnen: [bron],
        })),
      ),
      ...beweringenVan(i).map(({ veld, bewering: { tekst, bronnen = [] } }) => ({
        veld: `${veld}.tekst`,
        tekst,
        bronnen,
      })),
      { veld: 'samenvatting', tekst: i.samenvatting ?? '', bronnen: bronnenVan(i) },
      ...zinnenMetUitkomst(i.lijf.html).map((tekst) => ({ veld: '', tekst, bronnen: bronnenVan(i) })),
    ];
    return teksten.flatMap(({ veld, tekst, bronnen }) => {
      const getallen = bronnen.map(getallenVan);
      if (getallen.some((g) => g === null)) return [];
      const gelezen = getallen as Brongetallen[];
      const inBronnen = (waarde: number) => gelezen.flatMap((g) => g.get(waarde) ?? []);
      return meldingen(tekst, inBronnen).map((bezwaar) => probleemBij(bestand, veld, bezwaar));
    });
  });
};

type Brongetallen = ReadonlyMap<number, readonly Brongetal[]>;
type Melding = Omit<Probleem, 'bestand' | 'ernst' | 'plek'>;

/** 1 en 100 horen bij gewone zinnen: *de 1 na de ander*, *van de 100*. */
const altijdGoed = [1, 100];

/** Elk getal dat niet klopt met de bronnen, één keer per soort bezwaar. */
function meldingen(tekst: string, inBronnen: (waarde: number) => readonly Brongetal[]): Melding[] {
  const gevonden = zinnenIn(tekst).flatMap((zin) =>
    getallenIn(zin)
      .filter(({ waarde }) => !altijdGoed.includes(waarde))
      .flatMap((getal) => {
        const bezwaar = bezwaarTegen(getal, zin, inBronnen(getal.waarde));
        return bezwaar ? [{ controle: 'getal-uit-bron' as const, ...bezwaar }] : [];
      }),
  );
  const eerste = new Map(gevonden.toReversed().map((melding) => [melding.gevonden, melding]));
  return gevonden.filter((melding) => eerste.get(melding.gevonden) === melding);
}

function bezwaarTegen(
  getal: GeschrevenGetal,
  zin: string,
  inBronnen: readonly Brongetal[],
): Omit<Melding, 'controle'> | undefined {
  const hetGetal = `het getal ${getal.geschreven} in “${omgeving(zin, getal.geschreven)}”`;
  if (inBronnen.length === 0)
    return {
      gevonden: hetGetal,
      verwacht: 'een getal dat in een hier genoemde bron staat',
      doe: 'Leg het vast in de bron (als bevinding, of bij `opmerkingen`), noem die bron hier, of schrijf het getal in letters als het geen uitkomst is.',
    };
  // *Zeg dus niet dat 50 van de 100 …* waarschuwt voor een ander soort getal, en noemt het daarom.
  if (/\bniet\b/i.test(zin)) return undefined;
  const passend = inBronnen.filter(({ soort }) => pastBij(getal.soort, soort));
  if (passend.length === 0)
    return {
      gevonden: `${hetGetal}, hier ${getalsoorten[getal.soort]}`,
      verwacht: `in de tekst hetzelfde soort getal als in de bron: daar ${opsomming(inBronnen.map(({ soort }) => getalsoorten[soort]))}`,
      doe: 'Schrijf het zoals de bron het meldt: 7 procent meer is iets anders dan 7 op de 100 meer, en 7 op de 100 meer is iets anders dan 7 van de 100.',
    };
  const bevindingen = passend.map(({ bevinding }) => bevinding);
  const wringt = bewertAnders(zin, bevindingen.every((b) => b !== undefined) ? bevindingen : []);
  return (
    wringt && {
      gevonden: `${hetGetal}, hier als ${wringt.wat}`,
      verwacht: wringt.verwacht,
      doe: 'Schrijf het zoals de bron het meldt, of verbeter de bevinding: ooit in dat jaar is iets anders dan na een jaar, en werk houden of uit de uitkering gaan is iets anders dan werk vinden.',
    }
  );
}

function opsomming(namen: readonly string[]): string {
  return [...new Set(namen)].join(' en ');
}

/** De zinnen uit de lopende tekst die een uitkomst in getallen noemen: op de honderd, in procenten, of zoveel keer. */
function zinnenMetUitkomst(html: string): string[] {
  return stukkenVan(html)
    .flatMap(zinnenIn)
    .filter((zin) => /\b(?:van|op) de 100\b|\d\s?(?:%|procent|keer\b)/i.test(zin));
}

/** Het getal met enkele woorden eromheen, zodat een schrijver de plek herkent. */
function omgeving(tekst: string, geschreven: string): string {
  const woorden = tekst.trim().split(/\s+/);
  const plaats = woorden.findIndex((woord) => getallenIn(woord).some((g) => g.geschreven === geschreven));
  return woorden.slice(Math.max(0, plaats - 3), plaats + 4).join(' ');
}
