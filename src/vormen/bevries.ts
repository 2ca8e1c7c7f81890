import { regelversie } from '../kern/bewijs/bewijskracht.ts';
import { bronnenVan } from '../kern/interventie/bronnen.ts';
import type { Interventie } from '../kern/interventie/schema.ts';
import type { Versie, Vormtekst } from '../kern/versie.ts';
import type { Omgeving, Vorm } from './vorm.ts';
import { vormen } from './vormen.ts';

/** Wat elke vorm die in een versie zit nu zegt, als platte tekst. */
export function vormteksten(i: Interventie, omgeving: Omgeving): Vormtekst[] {
  return Object.entries<Vorm<Interventie, unknown>>(vormen.interventie).flatMap(
    ([naam, { bevroren, heeft, weergave }]) => {
      if (!bevroren || !heeft(i.id, omgeving.bibliotheek)) return [];
      const blokken = bevroren.tekst(weergave(i, omgeving));
      return blokken.length > 0 ? [{ naam, titel: bevroren.titel, blokken }] : [];
    },
  );
}

/** De versie die een interventie nu is, om vast te leggen. `advies`: per deel de digest. `achteraf`: hoe een versie van vroeger gemaakt is. */
export function bevries(
  i: Interventie,
  omgeving: Omgeving,
  { code, soort, advies, achteraf }: Pick<Versie, 'code' | 'soort' | 'advies' | 'achteraf'>,
): Versie {
  const [nieuwste] = i.wijzigingen;
  if (!nieuwste) throw new Error(`${i.id} heeft geen wijzigingen.`);
  return {
    formaat: 1,
    code,
    versie: i.versie,
    interventie: i.id,
    titel: i.titel,
    inEenZin: i.inEenZin,
    datum: nieuwste.datum,
    soort,
    wat: nieuwste.wat,
    raaktHetAdvies: nieuwste.raaktHetAdvies,
    regelversie,
    ...(achteraf && { achteraf }),
    bronnen: bronnenVan(i),
    advies,
    vormen: vormteksten(i, omgeving),
  };
}
