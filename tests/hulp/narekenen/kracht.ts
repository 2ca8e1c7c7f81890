import { momentVan } from './moment.ts';
import { heeftGetal, heeftOpen, isNauwkeurig, isPerPersoonGeloot, mensenIn, mistMensen } from './nauwkeurig.ts';
import { omvat, omvatVolledig, zekerheidVan } from './overzicht.ts';
import { isBeslist } from './richting.ts';
import type { Groep } from './stem.ts';
import { bevestigd, type Stuk } from './stuk.ts';
import { isSmal } from './uitslag.ts';

/** Stap 8: het hoogste niveau waarvan één route gehaald is. */
export function bewijskrachtVan(tellend: readonly Stuk[], groepen: readonly Groep[], richting: string): string {
  const dragend = inRichting(groepen, richting)
    .map((groep) => ({ groep, bevindingen: groep.eens.filter(bevestigd) }))
    .filter(({ bevindingen }) => bevindingen.length > 0);
  const onderzoeken = dragend.filter(({ groep }) => groep.soort === 'onderzoek');
  const overzichten = dragend.filter(({ groep }) => groep.soort === 'overzicht');
  const anders = groepen.filter(({ soort, uitslag }) => soort === 'onderzoek' && uitslag !== richting);
  if (richting !== 'gemengd' && isSterk(onderzoeken, overzichten, anders.length)) return 'sterk';
  if (isRedelijk(onderzoeken, overzichten)) return 'redelijk';
  if (groepen.length > 0) return 'beperkt';
  if (tellend.some(({ rol }) => rol === 'meting' || rol === 'telling')) return 'aanwijzing';
  return tellend.length > 0 ? 'praktijk' : 'onbekend';
}

/** De stemmen die in de richting van de rij wijzen; bij een gemengde rij elke stem die iets beslist. */
export function inRichting(groepen: readonly Groep[], richting: string): Groep[] {
  return groepen.filter((groep) => isBeslist(groep) && (richting === 'gemengd' || groep.uitslag === richting));
}

interface Drager {
  groep: Groep;
  /** Alleen de bevindingen die hetzelfde zeggen, uit een bron met een bevestigde verwijzing. */
  bevindingen: Stuk[];
}

function isSterk(onderzoeken: readonly Drager[], overzichten: readonly Drager[], anders: number): boolean {
  const nauwkeurig = onderzoeken.filter(({ groep, bevindingen }) => isNauwkeurig(groep, bevindingen));
  const metErbuiten = ({ groep, bevindingen }: Drager) =>
    heeftZekerheid(bevindingen, 'redelijk', 'hoog') &&
    omvatVolledig(groep) &&
    nauwkeurig.some((drager) => !omvat(groep).includes(drager.groep.naam));
  if (overzichten.some((o) => heeftZekerheid(o.bevindingen, 'hoog') || metErbuiten(o))) return true;
  return (
    onderzoeken.length >= Math.max(2, anders) &&
    onderzoeken.some(({ groep }) => ['rct', 'cluster-rct'].includes(groep.stukken[0]?.onderzoek?.ontwerp ?? '')) &&
    nauwkeurig.length > 0 &&
    onderzoeken.some(({ bevindingen }) => bevindingen.some((stuk) => (momentVan(stuk) ?? 0) >= 6))
  );
}

function isRedelijk(onderzoeken: readonly Drager[], overzichten: readonly Drager[]): boolean {
  if (onderzoeken.some(({ groep, bevindingen }) => isNauwkeurig(groep, bevindingen))) return true;
  const mensen = onderzoeken.map(mensenMetGetal).filter((aantal) => aantal !== undefined);
  if (mensen.length >= 2 && mensen.reduce((som, aantal) => som + aantal, 0) >= 400) return true;
  return overzichten.some(
    ({ groep, bevindingen }) =>
      heeftZekerheid(bevindingen, 'redelijk', 'hoog') ||
      (heeftZekerheid(bevindingen, 'niet-vermeld') &&
        !heeftOpen(bevindingen) &&
        bevindingen.some(({ bevinding }) => isSmal(bevinding.schatting)) &&
        new Set(omvat(groep)).size >= 2),
  );
}

function heeftZekerheid(bevindingen: readonly Stuk[], ...een: string[]): boolean {
  return een.includes(zekerheidVan(bevindingen) ?? '');
}

/** Het grootste aantal mensen met een getal in een onderzoek waarin elk mens apart geloot is, zonder fouten. */
function mensenMetGetal({ groep, bevindingen }: Drager): number | undefined {
  if (!isPerPersoonGeloot(groep) || mistMensen(groep) || heeftOpen(bevindingen)) return undefined;
  const aantallen = bevindingen.filter(heeftGetal).flatMap((stuk) => mensenIn(stuk) ?? []);
  return aantallen.length > 0 ? Math.max(...aantallen) : undefined;
}
