import { paden } from '../site/paden.ts';

/** De vormen van een cursuspakket, op de naam van hun bestand. */
export const pakketvormen = {
  'cursus.imscc': { naam: 'Common Cartridge 1.3', voor: 'links naar elk onderdeel, zonder bij te houden wie wat deed' },
  'scorm12.zip': { naam: 'SCORM 1.2', voor: 'het hele leerpad, met vinkjes die je leeromgeving bijhoudt' },
  'scorm2004.zip': { naam: 'SCORM 2004', voor: 'hetzelfde, voor een leeromgeving die SCORM 2004 wil' },
} as const;
export type Pakketvorm = keyof typeof pakketvormen;

export interface Pakketlink {
  naam: string;
  voor: string;
  href: string;
  /** Onder welke naam iemand het bewaart. */
  opslaan: string;
}

export function pakkettenVan(id: string): Pakketlink[] {
  return (Object.keys(pakketvormen) as Pakketvorm[]).map((vorm) => ({
    ...pakketvormen[vorm],
    href: paden.cursus(id, vorm),
    opslaan: `${id}-${vorm}`,
  }));
}
