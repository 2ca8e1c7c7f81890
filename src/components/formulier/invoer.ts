import type { Veld } from '../../formulier/veld.ts';
import { alsGetal } from '../../kern/getypt-getal.ts';
import type { Formulierkeuzes } from '../../weergave/bijdragen/formulierrecord.ts';
import { element } from './element.ts';

export type Groep = Record<string, unknown>;
type Invoer = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Wat een veld van de rest van het formulier moet weten. */
export interface Omgeving {
  /** Iemand veranderde iets op dit pad. */
  veranderd(pad: string): void;
  /** Waar een verwijzing uit kiest: wat op de site staat, en wat er in dit voorstel bij komt. */
  keuzes(): Promise<Formulierkeuzes>;
}

/** Eén invoer voor één waarde, die in `groep[naam]` terechtkomt. */
export function invoerVoor(veld: Veld, groep: Groep, naam: string | number, pad: string, omgeving: Omgeving): Invoer {
  const invoer = maak(veld, groep, pad, omgeving);
  const waarde = (groep as Record<string | number, unknown>)[naam];
  if (veld.collection) void vulKeuzes(invoer as HTMLSelectElement, veld.collection, String(waarde ?? ''), omgeving);
  else invoer.value = waarde === null || waarde === undefined ? '' : String(waarde);
  invoer.id = idVan(pad);
  invoer.addEventListener(invoer instanceof HTMLSelectElement ? 'change' : 'input', () => {
    (groep as Record<string | number, unknown>)[naam] = gelezen(veld, invoer.value);
    omgeving.veranderd(pad);
  });
  return invoer;
}

export function idVan(pad: string): string {
  return `veld-${pad.replaceAll('.', '-')}`;
}

function maak(veld: Veld, groep: Groep, pad: string, omgeving: Omgeving): Invoer {
  if (veld.collection) return element('select', {}, new Option('(niets gekozen)', ''));
  if (veld.widget === 'select')
    return element(
      'select',
      {},
      new Option('(niets gekozen)', ''),
      ...(veld.options ?? []).map(({ label, value }) => new Option(label, String(value))),
    );
  const className = 'utrecht-textbox';
  if (veld.widget === 'text') return element('textarea', { rows: (veld.maxlength ?? 1000) > 400 ? 5 : 3, className });
  if (veld.widget === 'datetime') return element('input', { type: 'date', className });
  const regel = element('input', { type: 'text', className, autocomplete: 'off' });
  if (veld.widget === 'number') regel.inputMode = 'decimal';
  if (veld.name === 'bevinding') metBevindingen(regel, groep, pad, omgeving);
  return regel;
}

/** Een getal zoals iemand het typt; is het geen getal, of is niet zeker welk, dan blijft staan wat er staat en zegt de controle het. */
function gelezen(veld: Veld, getypt: string): unknown {
  if (veld.widget === 'select' && veld.options?.some(({ value }) => typeof value === 'boolean'))
    return getypt === '' ? undefined : getypt === 'true';
  if (veld.widget !== 'number') return getypt;
  const [enig, ...meer] = alsGetal(getypt);
  return enig !== undefined && meer.length === 0 ? Number(enig) : getypt;
}

async function vulKeuzes(
  kies: HTMLSelectElement,
  verzameling: string,
  gekozen: string,
  omgeving: Omgeving,
): Promise<void> {
  const alle = (await omgeving.keuzes())[verzameling === 'bronnen' ? 'bronnen' : 'interventies'];
  kies.append(...alle.map(({ id, naam }) => new Option(naam.length > 90 ? `${naam.slice(0, 90)}…` : naam, id)));
  // Wat er stond en hier niet in de lijst is, gaat niet verloren.
  if (gekozen && !alle.some(({ id }) => id === gekozen)) kies.append(new Option(gekozen, gekozen));
  kies.value = gekozen;
}

/** Bij een bevinding de namen die haar bron heeft. */
function metBevindingen(regel: HTMLInputElement, groep: Groep, pad: string, omgeving: Omgeving): void {
  const lijst = element('datalist', { id: `${idVan(pad)}-keuzes` });
  regel.setAttribute('list', lijst.id);
  regel.addEventListener('focus', async () => {
    const bron = (await omgeving.keuzes()).bronnen.find(({ id }) => id === groep.bron);
    lijst.replaceChildren(...(bron?.bevindingen ?? []).map((id) => new Option(id, id)));
    regel.after(lijst);
  });
}
