import { datumUit } from '../bedoeld/datum.ts';
import { rechtGemaakt } from '../bedoeld/leesbare-yaml.ts';
import { type Gedaan, opRegels } from '../bedoeld/regels.ts';
import type { Soort } from '../bestanden.ts';
import { toets } from '../schema.ts';
import { leesYaml } from '../yaml.ts';
import { bouwVan, type Knoop } from '../yaml-bouw.ts';

type Keer = { soort: 'datums' | 'aanhalingstekens'; regel: number };

/**
 * Herstelt losse waarden: een dag in een andere schrijfwijze, en een code of dag tussen gekrulde aanhalingstekens. Alleen waar
 * het schema de waarde weigert en de herstelde goedkeurt: in gewone tekst blijven een datum en een citaat staan.
 */
export function herstelWaarden(yaml: string, soort: Soort): Gedaan {
  let tekst = yaml;
  const keren: Keer[] = [];
  for (const { plek } of bezwaren(yaml, soort)) {
    const bouw = bouwVan(tekst);
    if (!plek || !bouw) break;
    const hier = beginVanRegel(tekst, plek.regel) + plek.kolom - 1;
    const knoop = waardeOp(bouw, hier);
    if (!knoop) continue;
    const staat = tekst.slice(knoop.begin, knoop.einde);
    const nieuw = hersteld(staat);
    if (!nieuw) continue;
    const poging = tekst.slice(0, knoop.begin) + nieuw.tekst + tekst.slice(knoop.einde);
    if (bezwaren(poging, soort).some((b) => b.plek?.regel === plek.regel && b.plek.kolom === plek.kolom)) continue;
    tekst = poging;
    keren.push({ soort: nieuw.soort, regel: plek.regel });
  }
  const regels = (welke: Keer['soort']) => keren.filter((k) => k.soort === welke).map(({ regel }) => regel);
  const [datums, tekens] = [regels('datums'), regels('aanhalingstekens')];
  return {
    tekst,
    gedaan: [
      ...(datums.length ? [`datums geschreven als JJJJ-MM-DD (${opRegels(datums)})`] : []),
      ...(tekens.length ? [`gekrulde aanhalingstekens recht gemaakt (${opRegels(tekens)})`] : []),
    ],
  };
}

/** De bezwaren tegen één waarde; een regel over meer velden gaat niet over hoe iets geschreven is. */
function bezwaren(yaml: string, soort: Soort) {
  const { waarde, plekken, bezwaren: onleesbaar } = leesYaml(yaml);
  if (onleesbaar.length) return [];
  return toets(soort, waarde, plekken).bezwaren.filter(({ controle }) =>
    ['veld-vorm', 'veld-keuze', 'veld-soort'].includes(controle),
  );
}

function hersteld(staat: string): { tekst: string; soort: Keer['soort'] } | null {
  const recht = rechtGemaakt(staat) ?? staat;
  const [, teken = '', kaal = ''] = /^(["']?)([^"']*)\1$/.exec(recht) ?? [];
  const dag = datumUit(kaal);
  if (dag) return { tekst: `${teken}${dag}${teken}`, soort: 'datums' };
  return recht === staat ? null : { tekst: recht, soort: 'aanhalingstekens' };
}

function waardeOp(knoop: Knoop, plaats: number): Knoop | undefined {
  if (knoop.soort === 'waarde') return knoop.begin === plaats ? knoop : undefined;
  for (const { knoop: deel } of knoop.delen) {
    const gevonden = deel && deel.begin <= plaats && plaats < deel.einde && waardeOp(deel, plaats);
    if (gevonden) return gevonden;
  }
  return undefined;
}

function beginVanRegel(tekst: string, regel: number): number {
  let begin = 0;
  for (let i = 1; i < regel; i++) begin = tekst.indexOf('\n', begin) + 1;
  return begin;
}
