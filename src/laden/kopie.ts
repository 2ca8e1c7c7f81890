import type { Bezwaar } from '../kern/probleem.ts';

interface Kopiesoort {
  patroon: RegExp;
  wat: string;
  /** Wat iemand ermee doet, met de naam van het bestand waar het een kopie van is. */
  doe: (origineel: string) => string;
  /** De naam zegt alleen iets als het bestand zelf ernaast staat. */
  alleenNaast?: true;
}

/** Wat een programma naast een bestand neerzet, herkend aan de naam. De eerste die past, geldt. */
const soorten: Kopiesoort[] = [
  {
    patroon: /^~\$|^\.~lock\./,
    wat: 'een slotbestand van Word, Excel of LibreOffice',
    doe: () => 'Sluit het document waar dit bij hoort, en haal dit bestand weg.',
  },
  {
    patroon: /\.(?:bak|backup|old|orig|rej|tmp|temp)$/i,
    wat: 'een reservekopie van een programma',
    doe: () => 'Haal dit bestand weg.',
  },
  {
    patroon:
      /[ ._-]*(?:sync-)?conflict-\d[^.]*(?=\.\w+$)|_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+(?=\.\w+$)|\s*\([^)]*conflict[^)]*\)/i,
    wat: 'een versie die apart bewaard is omdat er twee tegelijk geschreven zijn',
    doe: voegSamen,
  },
  {
    patroon:
      /(?:\s*-)?[\s_]+(?:kopie|copy)(?:\s+\d+|\s*\(\d+\))?(?=\.\w+$)|^(?:kopie(?: \(\d+\))? van|copy(?: \(\d+\))? of)\s+|\s*\(\d+\)(?=\.\w+$)/i,
    wat: 'een kopie van een bestand',
    doe: voegSamen,
  },
  { patroon: /\s\d{1,2}(?=\.\w+$)/, wat: 'een kopie van een bestand', doe: voegSamen, alleenNaast: true },
];

/** Een kopie, reservekopie of slotbestand: niemand schreef het. `null` als de naam daar niet naar uitziet. */
export function kopie(naam: string, buren: readonly string[]): Pick<Bezwaar, 'gevonden' | 'verwacht' | 'doe'> | null {
  for (const { patroon, wat, doe, alleenNaast } of soorten) {
    const origineel = naam.replace(patroon, '').trim();
    if (origineel === naam || (alleenNaast && !buren.includes(origineel))) continue;
    return { gevonden: `${wat}: \`${naam}\``, verwacht: 'alleen het bestand zelf', doe: doe(origineel) };
  }
  return null;
}

function voegSamen(origineel: string): string {
  return `Zet wat hierin anders is in \`${origineel}\`, en haal dit bestand weg. Maak er geen tweede van.`;
}
