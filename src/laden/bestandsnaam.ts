import path from 'node:path';
import { idPatroon, idUit } from '../kern/velden.ts';

/** Namen die Windows voor apparaten houdt: wie ze gebruikt, kan de map daar niet uitpakken. */
const apparaatnaam = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Of een bestand in content/ zo mag heten, zonder uitgang. */
export function kanBestandsnaam(id: string): boolean {
  return idPatroon.test(id) && !apparaatnaam.test(id) && id.length <= 60;
}

/** Welke naam wel mag. */
export function raadBijNaam(id: string, uitgang: string): string {
  if (apparaatnaam.test(id)) return 'Windows kan een bestand met deze naam niet bewaren: kies een ander woord.';
  const { name, ext } = path.parse(id);
  const goed = `\`${idUit(name) || 'mijn-methode'}${uitgang}\``;
  // Van een Word-bestand verandert een andere naam niet wat erin zit.
  return /^\.(docx?|odt|pdf|rtf|pages)$/i.test(ext)
    ? `Kopieer de tekst naar een nieuw bestand, bijvoorbeeld ${goed}.`
    : `Hernoem het bestand, bijvoorbeeld naar ${goed}.`;
}

/** Namen die op sommige computers dezelfde zijn: na NFKC en in kleine letters gelijk aan een eerdere. */
export function dubbele(namen: readonly string[]): string[] {
  const gezien = new Set<string>();
  return namen.flatMap((naam) => {
    const sleutel = naam.normalize('NFKC').toLowerCase();
    if (gezien.has(sleutel)) return [naam];
    gezien.add(sleutel);
    return [];
  });
}
