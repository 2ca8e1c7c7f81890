import type { Bewering } from './bewijsvelden.ts';
import { type Interventie, type InterventieVelden, meetvragen } from './schema.ts';

/** Elke bewering van een interventie met het veld waar zij staat: werking, kosten, klantperspectief, en bij een meetinstrument elk antwoord. */
export function beweringenVan(velden: InterventieVelden): { veld: string; bewering: Bewering }[] {
  const { werking, moderatoren, uitvoering, kosten, klantperspectief } = velden;
  const metingen =
    velden.type === 'diagnose' ? Object.fromEntries(meetvragen.map((vraag) => [vraag, velden[vraag]])) : {};
  const alle = { werking, moderatoren, uitvoering, kosten, klantperspectief, ...metingen };
  return Object.entries(alle).flatMap(([veld, bewering]) => (bewering ? [{ veld, bewering }] : []));
}

/** De bronnen waarop een interventie rust, elk één keer, in de volgorde waarin zij genoemd worden. */
export function bronnenVan(interventie: Interventie): string[] {
  const bewijs = (interventie.bewijs ?? []).flatMap(({ bevindingen = [] }) => bevindingen.map(({ bron }) => bron));
  const beweringen = beweringenVan(interventie).flatMap(({ bewering }) => bewering.bronnen ?? []);
  const inTekst = [...interventie.lijf.html.matchAll(/href="\/bronnen\/([^/"]+)\/?/g)].flatMap(([, id]) => id ?? []);
  return [...new Set([...bewijs, ...beweringen, ...inTekst])];
}
