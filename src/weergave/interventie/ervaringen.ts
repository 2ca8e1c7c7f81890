import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import type { Ervaring } from '../../kern/ervaring.ts';
import { ervaringenBij } from '../../vragen/opzoeken.ts';

/** Wat iemand in de praktijk meemaakte, zoals het onder een interventie staat. Nooit bewijs: geen weging kent deze gegevens. */
export interface ErvaringWeergave {
  /** Het anker. */
  id: string;
  rol: string;
  datum: string;
  setting: string;
  delen: { kop: string; tekst: string }[];
  aangepast: string[];
  html: string;
}

/** De ervaringen met een interventie, nieuwste eerst. */
export function ervaringenMet(interventie: string, bibliotheek: Bibliotheek): ErvaringWeergave[] {
  return ervaringenBij(bibliotheek, interventie)
    .sort((a, b) => (a.datum < b.datum ? 1 : a.datum > b.datum ? -1 : a.id < b.id ? -1 : 1))
    .map(ervaringWeergave);
}

/** Het anker van een ervaring op de laag waar zij staat. */
export function ankerVanErvaring({ id }: Pick<Ervaring, 'id'>): string {
  return `ervaring-${id}`;
}

function ervaringWeergave(ervaring: Ervaring): ErvaringWeergave {
  const id = ankerVanErvaring(ervaring);
  return {
    id,
    rol: ervaring.rol,
    datum: datumInWoorden(ervaring.datum),
    setting: ervaring.setting,
    delen: [
      { kop: 'Wat er gedaan is', tekst: ervaring.watGedaan },
      { kop: 'Wat werkte', tekst: ervaring.watWerkte },
      { kop: 'Wat niet werkte', tekst: ervaring.watNiet },
    ],
    aangepast: ervaring.aangepast ?? [],
    html: ingevoegd(ervaring.lijf.html, id),
  };
}

/**
 * De tekst van een ervaring zoals zij onder een interventie past: met eigen ankers, want een bladzijde heeft meer teksten,
 * en met kopjes onder het kopje van de ervaring.
 */
function ingevoegd(html: string, voorvoegsel: string): string {
  return html.replace(/<[^>]*>/g, (tag) =>
    tag
      .replace(/^(<\/?)h([23])\b/, (_, begin: string, niveau: string) => `${begin}h${Number(niveau) + 2}`)
      .replace(/ (id|href|aria-describedby)="(#?)([^"]*)"/g, (geheel, naam: string, hek: string, waarde: string) =>
        naam === 'href' && hek === '' ? geheel : ` ${naam}="${hek}${voorvoegsel}-${waarde}"`,
      ),
  );
}
