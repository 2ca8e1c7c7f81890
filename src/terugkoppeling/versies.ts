import { type Interventie, veldenVan } from '../kern/interventie/schema.ts';
import { isInGebruik } from '../kern/interventie/status.ts';
import { gelijk, type Paar } from './kant.ts';
import { alleenSchrijfwijze } from './schrijfwijze.ts';
import { betekenis, type Veldnaam } from './velden.ts';
import type { Verslag } from './verslag.ts';

/** Of `versie` omhoog moet en of `raaktHetAdvies` ja is, met waarom. Leeg als er voor een lezer en voor de regels niets veranderde. */
export function versieVan({ voor, na }: Paar, rijen: Verslag['rijen']): Verslag['versies'] {
  if (!voor || !na) return [];
  const anders = anderevelden(voor, na);
  const schrijfwijze = anders.filter((veld) => alleenSchrijfwijze(voor[veld], na[veld]));
  const inhoud = anders.filter((veld) => !schrijfwijze.includes(veld) && betekenis[veld] !== 'niets');
  const advies = inhoud.filter((veld) => betekenis[veld] === 'advies');
  const oordelen = rijen.filter(veranderdVanOordeel).map(({ rij }) => rij);
  const gearchiveerd = !isInGebruik(na) && isInGebruik(voor);
  const raaktHetAdvies = advies.length + oordelen.length > 0 || gearchiveerd;
  const tekst = tekstIn(voor) !== tekstIn(na) && !alleenSchrijfwijze(tekstIn(voor), tekstIn(na));
  const merkt = raaktHetAdvies || inhoud.length > 0 || rijen.length > 0 || tekst;
  if (!merkt && schrijfwijze.length === 0 && voor.versie === na.versie) return [];
  const erbij = na.wijzigingen.filter(({ versie }) => versie > voor.versie);
  return [
    {
      interventie: na.titel,
      voor: voor.versie,
      na: na.versie,
      moetOmhoog: merkt,
      raaktHetAdvies,
      waarom: raaktHetAdvies
        ? [
            ...namenVan(advies, na),
            ...oordelen.map((rij) => `het oordeel over ${kleineLetter(rij)}`),
            ...(gearchiveerd ? ['de methode wordt gearchiveerd'] : []),
          ]
        : [
            ...namenVan(merkt ? inhoud : schrijfwijze, na),
            ...(tekst ? ['de tekst onder de velden'] : []),
            ...(rijen.length > 0 && inhoud.length === 0 ? ['een rij bewijs'] : []),
          ],
      ...(erbij.length > 0 && { geschreven: erbij.some((wijziging) => wijziging.raaktHetAdvies) }),
    },
  ];
}

function anderevelden(voor: Interventie, na: Interventie): (Veldnaam & keyof Interventie)[] {
  return (Object.keys(betekenis) as (Veldnaam & keyof Interventie)[]).filter((veld) => !gelijk(voor[veld], na[veld]));
}

/** Een nieuwe of verdwenen rij telt als er iets bekend was; dat wij iets niet weten, verandert niemands werk. */
function veranderdVanOordeel({ voor, na }: Verslag['rijen'][number]): boolean {
  if (voor && na) return voor.kracht !== na.kracht || voor.richting !== na.richting;
  return (voor ?? na)?.kracht !== 'onbekend';
}

function tekstIn({ lijf }: Interventie): string {
  return lijf.html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

function namenVan(velden: readonly Veldnaam[], { type }: Interventie): string[] {
  const schema = veldenVan(type);
  return velden.map((veld) => `“${schema[veld]?.meta()?.title ?? veld}”`);
}

function kleineLetter(naam: string): string {
  return naam.charAt(0).toLowerCase() + naam.slice(1);
}
