import { persoonsgegevens, persoonsgegevensIn } from '../kern/persoonsgegevens.ts';
import type { Bezwaar, Plek } from '../kern/probleem.ts';
import { keurVelden } from '../laden/velden.ts';
import type { Plekken } from '../laden/yaml.ts';
import { geordend } from '../redactie/geordend.ts';
import { lijfvelden } from '../redactie/lijf.ts';
import type { Deel } from './pakket.ts';
import { schemaVan, veldenVan } from './soorten.ts';
import { labelOp } from './veld.ts';
import { schoon } from './waarde.ts';

/** Wat er aan een deel nog niet klopt, met het veld op het formulier. */
export interface Gebrek {
  /** Het pad van het veld, zoals `stappen.1.uitleg`. */
  pad: string;
  /** Hoe het formulier dat veld noemt. */
  label: string;
  wat: string;
  /** Of het veld alleen nog leeg is. */
  leeg: boolean;
}

/** Alles wat er aan een deel nog niet klopt: dezelfde regels en dezelfde zinnen als de controle, zonder bestand. */
export function kijkNa(deel: Deel): Gebrek[] {
  const beschrijving = veldenVan(deel);
  const { waarde, paden } = schoon(inKop(deel));
  const gebrek = (pad: string, bezwaar: Bezwaar): Gebrek => {
    const plaats = paden.get(pad) ?? pad;
    return {
      pad: plaats,
      label: labelOp(beschrijving, plaats),
      wat: inFormulierwoorden(bezwaar),
      leeg: bezwaar.controle === 'veld-ontbreekt',
    };
  };
  const schema = schemaVan(deel.soort);
  if (!schema)
    return beschrijving
      .filter(({ name, required }) => required && !isGroep(waarde)[name])
      .map(({ name, label, comment = '' }) => ({
        pad: name,
        label,
        wat: `Dit is nog niet ingevuld. ${comment}`,
        leeg: true,
      }));

  // De keuring vraagt bij elk bezwaar naar de plek van een pad; hier is dat pad zelf de plek.
  const gevraagd: string[] = [];
  const plekken = new Proxy({} as Plekken, {
    get: (_, pad): Plek => ({ regel: gevraagd.push(String(pad)), kolom: 1 }),
  });
  const soort = deel.soort === 'onderzoek' ? 'onderzoeken' : (deel.soort as 'interventie');
  const een = geordend(schema, waarde) ?? {};
  const velden = deel.soort === 'onderzoek' ? [een] : een;
  const { bezwaren } = keurVelden(soort, { waarde: velden, plekken, dubbelzinnig: {}, bezwaren: [], valtWeg: [] });
  const padVan = (plek?: Plek) => {
    const pad = (gevraagd[(plek?.regel ?? 0) - 1] ?? '').replace(/#$/, '');
    return deel.soort === 'onderzoek' ? pad.replace(/^0\./, '') : pad;
  };
  const overPersonen = deel.soort === 'ervaring' ? personen(isGroep(waarde)) : [];
  return uniek([...bezwaren.map((b) => gebrek(padVan(b.plek), b)), ...overPersonen.map(([pad, b]) => gebrek(pad, b))]);
}

/** De velden die in de kop van het bestand komen; over de tekst eronder zegt het formulier niets. */
function inKop({ soort, velden }: Deel): Record<string, unknown> {
  if (soort === 'onderzoek' || soort === 'bezwaar' || soort === 'melding') return velden;
  const geenVeld = new Set(lijfvelden(soort).map(({ naam }) => naam));
  return Object.fromEntries(Object.entries(velden).filter(([naam]) => !geenVeld.has(naam)));
}

function personen(velden: Record<string, unknown>): [string, Bezwaar][] {
  return Object.entries(velden)
    .filter(([naam]) => naam !== 'datum')
    .flatMap(([naam, waarde]) =>
      persoonsgegevensIn(typeof waarde === 'string' ? waarde : JSON.stringify(waarde)).map(
        ({ soort }): [string, Bezwaar] => [
          naam,
          {
            controle: 'persoonsgegevens',
            gevonden: `iets dat op ${persoonsgegevens[soort].naam} lijkt`,
            verwacht: '',
            doe: persoonsgegevens[soort].doe,
          },
        ],
      ),
    );
}

/** Een bezwaar van de keuring zoals iemand het leest die velden ziet en geen bestand. */
export function inFormulierwoorden({ controle, gevonden, verwacht, doe }: Bezwaar): string {
  const gezien = zin(gevonden.replace(/ bij `[^`]+`(?: \(\*[^*]+\*\))?$/, '').replace(/^`"?(.*?)"?`$/, '“$1”'));
  const raad = doe.replaceAll('`true`', '*Ja*').replaceAll('`null`', 'leeg');
  switch (controle) {
    case 'veld-ontbreekt':
      return `Dit is nog niet ingevuld. ${raad}`;
    case 'veld-lengte':
      return `${gezien} Nodig: ${verwacht}.`;
    case 'veld-keuze':
      return `Kies uit de lijst. ${raad}`;
    case 'veld-regel':
      return raad;
    case 'persoonsgegevens':
      return `Hier staat ${gevonden}. ${raad}`;
    default:
      return `${gezien} Nodig: ${verwacht}. ${raad}`.trim();
  }
}

function zin(tekst: string): string {
  return `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}.`;
}

function uniek(gebreken: readonly Gebrek[]): Gebrek[] {
  return [...new Map(gebreken.map((g) => [`${g.pad} ${g.wat}`, g])).values()];
}

function isGroep(waarde: unknown): Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null ? (waarde as Record<string, unknown>) : {};
}
