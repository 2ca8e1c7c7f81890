import type { Bron } from '../../kern/bron.ts';
import { getallenIn, getallenVan } from '../../kern/getallen.ts';
import { beweringenVan, bronnenVan } from '../../kern/interventie/bronnen.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { zinnenIn } from '../../kern/leesbaarheid.ts';
import type { Probleem } from '../../kern/probleem.ts';
import { type Goed, type Lading, probleemBij, type Samenhangregel } from '../lading.ts';
import { stukkenVan } from '../proza.ts';

/**
 * Elk getal in een tekst over bewijs staat in een bron die daar genoemd wordt. Zo kan niemand een effect noemen dat nergens
 * gevonden is. Over een bron die stuk is zegt deze regel niets: die heeft haar eigen melding.
 */
export const getalUitBron: Samenhangregel = (lading) =>
  lading.goede('interventie').flatMap((bestand) => {
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
    return teksten.flatMap((stuk) => onbekend(stuk, bestand, lading));
  });

/** 1 en 100 horen bij gewone zinnen: *de 1 na de ander*, *van de 100*. */
const altijdGoed = [1, 100];

function onbekend(
  { veld, tekst, bronnen }: { veld: string; tekst: string; bronnen: string[] },
  bestand: Goed<'interventie'>,
  lading: Lading,
): Probleem[] {
  const gelezen = bronnen.map((id) => lading.bron(id));
  if (gelezen.some((bron) => bron === undefined)) return [];
  const bekend = new Set([...altijdGoed, ...(gelezen as Bron[]).flatMap((bron) => [...getallenVan(bron)])]);
  const vreemd = getallenIn(tekst).filter(({ waarde }) => !bekend.has(waarde));
  return [...new Set(vreemd.map(({ geschreven }) => geschreven))].map((geschreven) =>
    probleemBij(bestand, veld, {
      controle: 'getal-uit-bron',
      gevonden: `het getal ${geschreven} in “${omgeving(tekst, geschreven)}”`,
      verwacht: 'een getal dat in een hier genoemde bron staat',
      doe: 'Leg het vast in de bron (als bevinding, of bij `opmerkingen`), noem die bron hier, of schrijf het getal in letters als het geen uitkomst is.',
    }),
  );
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
