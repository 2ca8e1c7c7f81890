import { contentpaden } from '../kern/contentpaden.ts';
import { onderzoekenSchema } from '../kern/onderzoek.ts';
import { kanBestandsnaam } from '../laden/bestandsnaam.ts';
import { leesYaml } from '../laden/yaml.ts';
import { metBehoud } from '../redactie/behoud.ts';
import { delenVan, lees, schrijf } from '../redactie/bestand.ts';
import { gelijk } from '../redactie/gelijk.ts';
import { geordend } from '../redactie/geordend.ts';
import { alsYaml } from '../redactie/normaalvorm.ts';
import type { Deel } from './pakket.ts';
import { deelnamen, naamUit, titelVan, veldenVan } from './soorten.ts';
import { labelOp } from './veld.ts';
import { schoon } from './waarde.ts';

/** Een bestand dat van een deel komt. */
export interface Nieuwbestand {
  deel: Deel;
  /** Pad vanaf de contentmap; altijd in een map die bij de soort hoort. */
  pad: string;
  /** De tekst die er nu staat; `null` als er niets staat. */
  oud: string | null;
  tekst: string;
}

/** Wat van een deel komt: een bestand, of waarom dat er niet komt. */
export type Gemaakt = { bestand: Nieuwbestand; mis: string[] } | { bestand: null; mis: string[] };

/** Waar een deel terechtkomt; `null` als er geen bestand van komt of als er geen naam van te maken is. */
export function bestemming(deel: Deel): string | null {
  if (deel.soort === 'bezwaar' || deel.soort === 'melding') return null;
  if (deel.soort === 'onderzoek') return contentpaden.onderzoeken;
  const id = deel.id || naamUit(deel);
  return kanBestandsnaam(id) ? contentpaden[deel.soort](id) : null;
}

/**
 * Maakt van een deel een bestand; `oud` is de tekst die er nu op zijn bestemming staat. Van een verbetering komt alleen wat de
 * schrijver veranderde; veranderde een ander intussen hetzelfde veld, dan blijft dat staan zoals het is, en staat het in `mis`.
 */
export function bestandUit(deel: Deel, oud: string | null): Gemaakt | null {
  if (deel.soort === 'bezwaar' || deel.soort === 'melding') return null;
  if (deel.soort === 'onderzoek') return inRegister(deel, oud);
  const { soort } = deel;
  const pad = bestemming(deel);
  if (pad === null)
    return nietGemaakt(
      deel,
      'hiervan is geen bestandsnaam te maken. Vul de titel in, of verbeter `"id"` in het bestand.',
    );
  if (deel.nieuw && oud !== null)
    return nietGemaakt(
      deel,
      `er is al een bestand ${pad}. Is dit een verbetering daarvan? Zet dan in het voorstel \`"nieuw": false\`. Kies anders een andere naam bij \`"id"\`.`,
    );
  if (!deel.nieuw && oud === null)
    return nietGemaakt(
      deel,
      `${pad} is er niet meer. Zoek op hoe het nu heet, en zet dat in het voorstel bij \`"id"\`.`,
    );
  const nieuw = schoon(deel.velden).waarde as Record<string, unknown>;
  if (oud === null) return { bestand: { deel, pad, oud, tekst: schrijf(soort, nieuw) }, mis: [] };
  const { velden, mis } = samen(deel, nieuw, lees(soort, oud));
  return { bestand: { deel, pad, oud, tekst: schrijf(soort, velden, delenVan(soort, oud).yaml) }, mis };
}

function nietGemaakt(deel: Deel, waarom: string): Gemaakt {
  return { bestand: null, mis: [`${waar(deel)}: ${waarom}`] };
}

/** Per veld: wat de schrijver veranderde, en anders wat er nu staat. */
function samen(deel: Deel, nieuw: Record<string, unknown>, nu: Record<string, unknown>) {
  const was = schoon(deel.was ?? nu).waarde as Record<string, unknown>;
  const staat = schoon(nu).waarde as Record<string, unknown>;
  const mis: string[] = [];
  const velden: Record<string, unknown> = { ...nu };
  for (const naam of new Set([...Object.keys(was), ...Object.keys(nieuw)])) {
    if (gelijk(nieuw[naam], was[naam]) || gelijk(nieuw[naam], staat[naam])) continue;
    if (gelijk(staat[naam], was[naam])) velden[naam] = nieuw[naam];
    else
      mis.push(
        `${waar(deel)}: ${labelOp(veldenVan(deel), naam) || naam} veranderde intussen ook op de site. De tekst van de schrijver: ${JSON.stringify(nieuw[naam])}`,
      );
  }
  return { velden, mis };
}

/** Het register met dit onderzoek erbij. */
function inRegister(deel: Deel, oud: string | null): Gemaakt {
  const onderzoek = geordend(onderzoekenSchema.element, schoon(deel.velden).waarde);
  const nu = leesYaml(oud ?? '[]\n').waarde;
  if (!Array.isArray(nu))
    return { bestand: null, mis: [`${waar(deel)}: ${contentpaden.onderzoeken} is niet te lezen.`] };
  const alle = [...nu, onderzoek ?? {}];
  const tekst = (oud && metBehoud(oud, alle)) || alsYaml(onderzoekenSchema, alle);
  return { bestand: { deel, pad: contentpaden.onderzoeken, oud, tekst }, mis: [] };
}

/** Hoe een deel in een melding heet. */
export function waar(deel: Deel): string {
  return `${deelnamen[deel.soort]} “${titelVan(deel)}”`;
}

/** Een bezwaar of melding als tekst die iemand kan plakken. */
export function alsBericht(deel: Deel): string {
  const antwoorden = veldenVan(deel).map(
    ({ name, label }) => `### ${label}\n\n${String(deel.velden[name] ?? '').trim() || '(niet ingevuld)'}`,
  );
  return antwoorden.join('\n\n');
}
