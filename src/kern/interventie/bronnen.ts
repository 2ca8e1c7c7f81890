import { type Interventie, meetvragen } from './schema.ts';

/** De bronnen waarop een interventie rust, elk één keer, in de volgorde waarin zij genoemd worden. */
export function bronnenVan(interventie: Interventie): string[] {
  const bewijs = (interventie.bewijs ?? []).flatMap(({ bevindingen = [] }) => bevindingen.map(({ bron }) => bron));
  const beweringen = [
    interventie.werking,
    interventie.moderatoren,
    interventie.uitvoering,
    interventie.kosten,
    interventie.klantperspectief,
  ];
  const metingen = interventie.type === 'diagnose' ? meetvragen.map((vraag) => interventie[vraag]) : [];
  const inTekst = [...interventie.lijf.html.matchAll(/href="\/bronnen\/([^/"]+)\/?/g)].flatMap(([, id]) => id ?? []);
  return [...new Set([...bewijs, ...[...beweringen, ...metingen].flatMap((b) => b?.bronnen ?? []), ...inTekst])];
}
