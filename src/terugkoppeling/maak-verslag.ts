import { contentpaden, isInterventiebestand } from '../kern/contentpaden.ts';
import type { Probleem } from '../kern/probleem.ts';
import { bladzijdenVan } from './bladzijden.ts';
import { type Kant, paren } from './kant.ts';
import { passingVan, rijenVan } from './rijen.ts';
import { versieVan } from './versies.ts';
import { begrensd, type Verslag } from './verslag.ts';

/** Alles wat over een wijziging te zeggen is. `herstel` is wat `--herstel` aan de gewijzigde bestanden zou doen. */
export function maakVerslag(voor: Kant, na: Kant, herstel: Verslag['herstel']): Verslag {
  const bestanden = veranderd(voor, na);
  const gewijzigd = new Set(bestanden.map(({ bestand }) => bestand));
  const bekend = new Set(voor.problemen.map(kenmerk));
  const isNieuw = (p: Probleem) => !bekend.has(kenmerk(p));
  const hier = na.problemen.filter((p) => gewijzigd.has(p.bestand) || isNieuw(p));
  const fouten = hier.filter(({ ernst }) => ernst === 'fout');
  const raad = hier.filter(({ ernst }) => ernst === 'waarschuwing');
  const waarschuwingen = raad.filter(isNieuw);
  const vergeleken = paren(voor, na).map((paar) => ({ paar, rijen: rijenVan(paar, voor, na) }));
  const heel = vergeleken.filter(({ paar }) => !isStuk(paar.voor ?? paar.na, voor, na));
  return begrensd({
    bestanden,
    fouten,
    waarschuwingen,
    aantallen: {
      bestanden: bestanden.length,
      fouten: fouten.length,
      waarschuwingen: waarschuwingen.length,
      waarschuwingenVanEerder: raad.length - waarschuwingen.length,
    },
    herstel: herstel.filter(({ bestand }) => gewijzigd.has(bestand)),
    rijen: heel.flatMap(({ rijen }) => rijen),
    passing: heel.flatMap(({ paar }) => passingVan(paar, voor, na)),
    versies: heel.flatMap(({ paar, rijen }) => versieVan(paar, rijen)),
    onvergelijkbaar: [...new Set([...voor.afdrukken.keys(), ...na.afdrukken.keys()])].sort().flatMap((bestand) => {
      const kant = stukkeKant(bestand, voor, na);
      return kant ? [{ bestand, kant }] : [];
    }),
    bladzijden: bladzijdenVan(gewijzigd, na),
  });
}

function veranderd(voor: Kant, na: Kant): Verslag['bestanden'] {
  return [...new Set([...voor.afdrukken.keys(), ...na.afdrukken.keys()])].sort().flatMap((bestand) => {
    const [oud, nieuw] = [voor.afdrukken.get(bestand), na.afdrukken.get(bestand)];
    if (oud === nieuw) return [];
    return [{ bestand, wat: oud === undefined ? 'nieuw' : nieuw === undefined ? 'weg' : 'gewijzigd' }];
  });
}

/** Hetzelfde probleem, ook als het door een andere regel een regel lager staat. */
function kenmerk({ bestand, controle, gevonden }: Probleem): string {
  return JSON.stringify([bestand, controle, gevonden]);
}

/** De kant waar een interventie wel staat maar niet te wegen is, als zij dat aan de andere kant wel is of daar niet staat. */
function stukkeKant(bestand: string, voor: Kant, na: Kant): 'voor' | 'na' | null {
  if (!isInterventiebestand(bestand)) return null;
  const goed = (kant: Kant) => kant.interventies.some(({ id }) => contentpaden.interventie(id) === bestand);
  const stuk = (kant: Kant) => kant.afdrukken.has(bestand) && !goed(kant);
  if (stuk(na) && !stuk(voor)) return 'na';
  return stuk(voor) && goed(na) ? 'voor' : null;
}

function isStuk(i: { id: string } | undefined, voor: Kant, na: Kant): boolean {
  return i !== undefined && stukkeKant(contentpaden.interventie(i.id), voor, na) !== null;
}
