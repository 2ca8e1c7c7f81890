import { z } from 'zod';
import { doiZonderSlotteken } from './doi.ts';
import { zonderSlotteken } from './slotteken.ts';

declare module 'zod' {
  interface GlobalMeta {
    /** Wanneer het veld er moet zijn: ● bij een concept, ◑ bij publicatie, ○ nooit. */
    nodig?: 'concept' | 'publicatie' | 'vrij';
    /** Of dit zinnen zijn die iemand leest: daar kijkt de controle de taal van na. */
    proza?: true;
  }
}

/**
 * De bouwstenen van elk schema. De uitleg die een veld hier krijgt is dezelfde die het formulier, `content/README.md`
 * en een foutmelding tonen: het schema is de handleiding.
 */

/** ● Een veld dat er altijd moet zijn. */
export function altijd<T extends z.ZodType>(title: string, description: string, schema: T): T {
  return schema.meta({ title, description, nodig: 'concept' });
}

/** ◑ Een veld dat een concept mag missen en een gepubliceerde interventie niet (`ontbreekt` in `interventie/schema.ts`). */
export function bijPublicatie<T extends z.ZodType>(title: string, description: string, schema: T): z.ZodOptional<T> {
  return schema.optional().meta({ title, description, nodig: 'publicatie' });
}

/** ○ Een veld dat mag ontbreken. */
export function vrij<T extends z.ZodType>(title: string, description: string, schema: T): z.ZodOptional<T> {
  return schema.optional().meta({ title, description, nodig: 'vrij' });
}

/** Wat iemand leest: van `min` tot en met `max` tekens, zonder witruimte aan de randen en niet leeg. Geen opmaak: platte tekst. */
export const tekst = (min = 2, max = 2000) => naam(min, max).meta({ proza: true });

/** Als `tekst`, maar geen zinnen: een naam, een plaats, een woord om mee te zoeken. */
export const naam = (min = 2, max = 200) =>
  z
    .string()
    .min(min)
    .max(max)
    .refine((waarde) => waarde.trim() === waarde, 'geen spaties of lege regels aan het begin of eind');

/** Een keuze uit een codelijst van `codes.ts` of uit `bewijs/`. */
export function keuze<K extends string>(lijst: Readonly<Record<K, string>>) {
  return z.enum(Object.keys(lijst) as [K, ...K[]]);
}

/** Een lijst met minstens `min` onderdelen; een lege lijst laat je weg. */
export const lijst = <T extends z.ZodType>(onderdeel: T, min = 1, max = 40) => z.array(onderdeel).min(min).max(max);

/** Een lijst codes zonder dubbele. */
export const codelijst = <K extends string>(codes: Readonly<Record<K, string>>) =>
  lijst(keuze(codes)).refine((gekozen) => new Set(gekozen).size === gekozen.length, 'elke code één keer');

/** Een id: tevens bestandsnaam en deel van een adres. Kleine letters, cijfers en losse streepjes; ten hoogste 60 tekens. */
export const idPatroon = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const id = () =>
  z.string().max(60).regex(idPatroon, 'kleine letters, cijfers en streepjes, zoals `coral-beslishulp`');

/** Een id gemaakt van een titel of verkeerde bestandsnaam; leeg als er geen letter of cijfer in staat. */
export function idUit(tekst: string): string {
  const kaal = tekst.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return kaal
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

/** Een dag die bestaat, geschreven als `JJJJ-MM-DD`. */
export const datum = () => z.iso.date();

/**
 * Een heel webadres, zonder gebruikersnaam of wachtwoord. Liefst https; een oude bron staat soms alleen op http. Een leesteken
 * erachter hoort bij de zin waaruit het gekopieerd is, en doet de link doodlopen.
 */
export const webadres = () =>
  z
    .string()
    .max(500)
    .refine(isWebadres, { error: 'een heel webadres, zoals https://voorbeeld.nl/bladzijde', abort: true })
    .refine(
      (waarde) => zonderSlotteken(waarde) === waarde,
      'een webadres zonder punt, komma of haakje erachter; hoort een punt erbij, schrijf haar dan als `%2E`',
    );

/** Een pad op deze site, met of zonder plek op die bladzijde. */
export const sitepad = () =>
  z
    .string()
    .max(200)
    .regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, 'een pad op deze site, zoals `/interventies/ips/bewijs/`');

/**
 * Een DOI zonder `https://doi.org/` ervoor, zoals `10.1007/s10926-023-10129-z`. Oude DOI's met `<`, `>`, `;` en haakjes zijn
 * geldig (SICI); een leesteken erachter hoort bij de zin waaruit zij gekopieerd is, en doet de link doodlopen.
 */
export const doi = () =>
  z
    .string()
    .max(300)
    .regex(/^10\.\d{4,9}(?:\.\d+)*\/(?:[^\s"\p{C}]*[^\s".,;:!?\p{C}])$/u, { error: eisAanDoi, abort: true })
    .refine((waarde) => doiZonderSlotteken(waarde) === waarde, eisAanDoi);
const eisAanDoi =
  'een DOI zoals `10.1007/s10926-023-10129-z`: zonder https://doi.org/ ervoor en zonder punt of komma erachter';

/** Meldt een breuk van een regel over meer velden, bij het veld op `pad`. */
export type Meld = (pad: (string | number)[], boodschap: string) => void;

/**
 * Voegt aan een schema een regel toe die over meer velden gaat. De regel draait ook als andere velden fout zijn, zodat
 * een bijdrager alles in één keer hoort; zij krijgt daarom alleen `deel` te zien, en alleen als dat deel zelf klopt.
 */
export function metRegel<S extends z.ZodType, D extends z.ZodType>(
  schema: S,
  deel: D,
  regel: (velden: z.infer<D>, meld: Meld) => void,
): S {
  return schema.superRefine(
    (waarde, ctx) => {
      const gelezen = deel.safeParse(waarde);
      if (gelezen.success)
        regel(gelezen.data, (path, message) =>
          ctx.addIssue({ code: 'custom', path, message, params: { regel: true } }),
        );
    },
    { when: () => true },
  );
}

/** Of een adres met http of https begint en heel is. */
export function isWebadres(waarde: string): boolean {
  if (!/^https?:\/\/[^\s\\]+$/.test(waarde) || !URL.canParse(waarde)) return false;
  const { username, password, hostname } = new URL(waarde);
  return username === '' && password === '' && hostname.includes('.');
}
