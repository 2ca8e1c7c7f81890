import type { Probleem } from '../../src/kern/probleem.ts';
import type { Gekeurd } from '../../src/laden/keur.ts';
import type { Geladen } from '../../src/laden/laad.ts';
import { dodeVerwijzingen } from '../../src/vormen/dode-verwijzingen.ts';
import { plekkenOpSite } from '../../src/vormen/plekken.ts';
import { vakwerk } from '../../vakwerk.config.ts';

/** Elke link in de inhoud naar een adres of plek die de site niet zal hebben, zonder haar te bouwen. */
export function dodeInInhoud({ gekeurd, bibliotheek, interventies, bestanden, problemen }: Geladen): Probleem[] {
  const gemeld = new Set(problemen.map(sleutel));
  const teksten = gekeurd.map((bestand) => ({
    pad: bestand.pad,
    // Van een tekst met fouten zijn de kopjes niet bekend: daar wacht een link binnen de tekst op.
    links: [...bestand.links.filter(({ url }) => bestand.lijf || !url.startsWith('#')), ...eigenAdressen(bestand)],
    koppen: bestand.lijf?.koppen.map(({ id }) => id) ?? [],
  }));
  return dodeVerwijzingen(teksten, plekkenOpSite(bibliotheek, interventies), vakwerk.adres, (pad) =>
    bestanden.has(pad),
  ).filter((probleem) => !gemeld.has(sleutel(probleem)));
}

/** Wat een andere controle op deze plek al zei, zeggen wij niet nog eens. */
function sleutel({ bestand, plek }: Probleem): string {
  return `${bestand} ${plek?.regel}:${plek?.kolom}`;
}

/** Velden met een adres van de eigen site: de bouw ziet ook die als link. */
function eigenAdressen({ velden, plekken, soort }: Gekeurd): { url: string; plek: { regel: number; kolom: number } }[] {
  return soort === 'versie'
    ? []
    : teksten(velden).flatMap(({ pad, tekst }) =>
        tekst === vakwerk.adres || tekst.startsWith(`${vakwerk.adres}/`)
          ? [{ url: tekst, plek: plekken[pad] ?? { regel: 1, kolom: 1 } }]
          : [],
      );
}

function teksten(waarde: unknown, pad: string[] = []): { pad: string; tekst: string }[] {
  if (typeof waarde === 'string') return [{ pad: pad.join('.'), tekst: waarde }];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) => teksten(deel, [...pad, naam]));
}
