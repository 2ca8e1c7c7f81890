import type { z } from 'zod';
import { type Type, types } from '../kern/codes.ts';
import { jaarNa } from '../kern/interventie/beginvelden.ts';
import { onderzoekSchema } from '../kern/onderzoek.ts';
import { idUit } from '../kern/velden.ts';
import { dagen } from '../redactie/dagen.ts';
import { indeling } from '../redactie/indeling.ts';
import { lijfInVelden } from '../redactie/lijf.ts';
import { velden as veldenVanVorm } from '../redactie/veld.ts';
import { bestandsoorten, verzamelingen } from '../redactie/verzamelingen.ts';
import { vormVan } from '../redactie/vorm.ts';
import { formulieren, meldvragen } from '../weergave/bijdragen/formulieren.ts';
import type { Deel, Deelsoort } from './pakket.ts';
import { inGroepen, type Veld } from './veld.ts';

/** Hoe een deel heet op het formulier. */
export const deelnamen: Record<Deelsoort, string> = {
  interventie: 'Methode',
  bron: 'Bron',
  onderzoek: 'Onderzoek in het register',
  ervaring: 'Ervaring',
  studie: 'Gemeld onderzoek',
  bezwaar: formulieren.bezwaar.naam,
  melding: formulieren.melding.naam,
};

/** De velden van een deel, uit dezelfde beschrijving als het formulier met een forge. */
export function veldenVan({ soort, velden }: Pick<Deel, 'soort' | 'velden'>): readonly Veld[] {
  if (soort === 'bezwaar' || soort === 'melding')
    return meldvragen[soort].map(({ id, label, uitleg, lang, nodig }) => ({
      name: id,
      label,
      comment: uitleg,
      required: nodig,
      widget: lang ? 'text' : 'string',
    }));
  if (soort === 'onderzoek') return veldenVanVorm(vormVan(onderzoekSchema)) as unknown as Veld[];
  const verzameling = verzamelingen.find((v) => v.soort === soort && (!v.type || v.type === velden.type));
  return verzameling ? (indeling(verzameling) as unknown as Veld[]) : [];
}

/** Per type methode de velden die een concept alleen daar heeft, met de naam van het type. */
export function eigenVelden(): { type: string; velden: readonly Veld[] }[] {
  const namen = Object.keys(types) as Type[];
  const concept = (type: Type) => inGroepen(veldenVan({ soort: 'interventie', velden: { type } }))[0]?.velden ?? [];
  const gedeeld = (naam: string) => namen.every((type) => concept(type).some(({ name }) => name === naam));
  return namen
    .map((type) => ({ type: types[type], velden: concept(type).filter(({ name }) => !gedeeld(name)) }))
    .filter(({ velden }) => velden.length > 0);
}

/** Het schema van een deel waar een bestand van komt. */
export function schemaVan(soort: Deelsoort): z.ZodType | undefined {
  if (soort === 'onderzoek') return onderzoekSchema;
  return soort === 'bezwaar' || soort === 'melding' ? undefined : bestandsoorten[soort].schema;
}

/** Een leeg deel, met wat bij iets nieuws al vaststaat. `vandaag` is een dag als `JJJJ-MM-DD`. */
export function beginDeel(soort: Deelsoort, vandaag: string, vooraf: Record<string, unknown> = {}): Deel {
  const type = soort === 'interventie' ? { type: isType(vooraf.type) ? vooraf.type : 'zoeken' } : {};
  const standaard = veldenVan({ soort, velden: type }).flatMap(({ name, default: begin }) =>
    begin === undefined ? [] : [[name, metDag(begin, vandaag)]],
  );
  return { soort, id: '', nieuw: true, velden: { ...Object.fromEntries(standaard), ...type, ...vooraf } };
}

/** Een bestand dat er al is, om te verbeteren: de velden van de kop, en de tekst eronder. */
export function verbeterDeel(
  soort: 'interventie' | 'bron',
  id: string,
  kop: Readonly<Record<string, unknown>>,
  tekst: string,
): Deel {
  const velden = { ...kop, ...lijfInVelden(soort, tekst) };
  return { soort, id, nieuw: false, velden, was: structuredClone(velden) };
}

function isType(waarde: unknown): waarde is Type {
  return typeof waarde === 'string' && Object.hasOwn(types, waarde);
}

function metDag(waarde: unknown, vandaag: string): unknown {
  return JSON.parse(
    JSON.stringify(waarde).replaceAll(dagen.vandaag, vandaag).replaceAll(dagen.overEenJaar, jaarNa(vandaag)),
  );
}

/** Een naam voor het bestand, uit wat er ingevuld is; leeg als dat nog niet kan. */
export function naamUit({ soort, velden }: Pick<Deel, 'soort' | 'velden'>): string {
  const tekst = (waarde: unknown) => (typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : '');
  if (soort === 'bron') {
    const [auteur] = Array.isArray(velden.auteurs) ? (velden.auteurs as Record<string, unknown>[]) : [];
    const wie = tekst(auteur?.familie) || tekst(auteur?.organisatie);
    const titel = idUit(tekst(velden.titel)).split('-').slice(0, 3).join('-');
    return wie && titel ? idUit([wie, tekst(velden.jaar), titel].filter(Boolean).join(' ')) : '';
  }
  if (soort === 'ervaring')
    return velden.interventie ? idUit(`${tekst(velden.interventie)} ${tekst(velden.datum)}`) : '';
  if (soort === 'onderzoek') return idUit(tekst(velden.id));
  if (soort === 'studie') return idUit(tekst(velden.verwijzing).replace(/^https?:\/\/(?:www\.)?(?:doi\.org\/)?/, ''));
  return idUit(tekst(velden.titel));
}

/** Hoe een deel in een lijst heet. */
export function titelVan({ velden }: Pick<Deel, 'velden'>): string {
  const eigen =
    velden.titel ?? velden.naam ?? velden.verwijzing ?? velden.rij ?? velden.interventie ?? velden.bladzijde;
  return typeof eigen === 'string' && eigen.trim() ? eigen.trim() : 'nog zonder naam';
}
