import { ontwerpen } from '../kern/bewijs/ontwerpen.ts';
import { inhouden, verwijzingen } from '../kern/bewijs/schalen.ts';
import { bronSchema } from '../kern/bron.ts';
import { alsYaml } from '../redactie/normaalvorm.ts';
import type { Overgenomen } from './bron-uit.ts';
import type { Onderzoeksvoorstel } from './onderzoek.ts';

/**
 * De tekst van een nieuw bestand in `content/bronnen/`. Wat een mens nog moet zeggen staat er als opmerking: een ingevuld veld zou een
 * antwoord lijken, en de controle vraagt ernaar zolang het ontbreekt.
 */
export function bestandVan(velden: Overgenomen, niet: readonly string[], voorstel: Onderzoeksvoorstel): string {
  const { id, registratie, bekend } = voorstel;
  const regels = [
    ...niet.map((zin) => `Niet overgenomen: ${opEenRegel(zin)}`),
    'Nog in te vullen: wat je zelf van deze bron gezien hebt, en hoe het onderzoek is opgezet. Haal het hekje weg.',
    'gecontroleerd:',
    `  verwijzing: (${Object.keys(verwijzingen).join(' of ')})`,
    `  inhoud: (${Object.keys(inhouden).join(', ')})`,
    '  waar: (naam van de site of pagina)',
    '  wanneer: (dag als 2026-12-31)',
    `ontwerp: (${Object.keys(ontwerpen).join(', ')})`,
    bekend
      ? `In onderzoeken.yaml staat een onderzoek met nummer ${registratie}. Is dit er een verslag van?`
      : 'Is dit een verslag van een onderzoek? Zet het dan in onderzoeken.yaml, als het er nog niet staat, en noem het hier.',
    'onderzoeken:',
    `  - ${id}`,
    ...(bekend
      ? []
      : [
          'Voor onderzoeken.yaml:',
          `- id: ${id}`,
          '  naam: (hoe het onderzoek heet, of wat het onderzocht en waar)',
          '  ontwerp: (hetzelfde als hierboven)',
          ...(registratie ? [`  registratie: ${registratie}`] : []),
        ]),
  ];
  return `${alsYaml(bronSchema, velden)}${regels.map((regel) => `# ${regel}\n`).join('')}`;
}

function opEenRegel(tekst: string): string {
  return tekst.replace(/\s+/g, ' ');
}
