import type { Veld } from '../../formulier/veld.ts';
import { element, knop, metNadruk } from './element.ts';
import { type Groep, idVan, invoerVoor, type Omgeving } from './invoer.ts';

/** Tekent velden; wat iemand invult komt in `groep`. */
export function tekenVelden(velden: readonly Veld[], groep: Groep, pad: string, omgeving: Omgeving): HTMLElement[] {
  return velden
    .filter(({ widget }) => widget !== 'hidden' && widget !== 'kop')
    .map((veld) => tekenVeld(veld, groep, pad ? `${pad}.${veld.name}` : veld.name, omgeving));
}

function tekenVeld(veld: Veld, groep: Groep, pad: string, omgeving: Omgeving): HTMLElement {
  const { name } = veld;
  if (veld.widget === 'list') return tekenLijst(veld, groep, pad, omgeving);
  if (veld.collection && veld.multiple)
    return tekenLijst({ ...veld, field: { ...veld, multiple: false, required: true } }, groep, pad, omgeving);
  if (veld.widget === 'object') return tekenGroep(veld, groep, pad, omgeving);
  if (veld.multiple) return tekenVakjes(veld, groep, pad, omgeving);
  const invoer = invoerVoor(veld, groep, name, pad, omgeving);
  const uitleg = uitlegVan(veld, pad);
  const fout = foutplek(pad);
  invoer.setAttribute('aria-describedby', [uitleg?.id, fout.id].filter(Boolean).join(' '));
  if (veld.required) invoer.setAttribute('aria-required', 'true');
  const label = element('label', { htmlFor: invoer.id }, ...naamVan(veld));
  return element('div', { className: 'veld', data: { pad } }, label, ...(uitleg ? [uitleg] : []), fout, invoer);
}

/** ● voor wat een concept nodig heeft, zoals op de bladzijden over de velden. */
function naamVan({ label, required }: Veld): (Node | string)[] {
  if (!required) return [label];
  const teken = element('span', {}, ' ●');
  teken.setAttribute('aria-hidden', 'true');
  return [label, teken, element('span', { className: 'visueel-verborgen' }, ' (nodig)')];
}

function uitlegVan({ comment = '', hint = '' }: Veld, pad: string): HTMLElement | null {
  const tekst = [comment, hint].filter(Boolean).join(' ');
  return tekst ? element('p', { className: 'uitleg', id: `${idVan(pad)}-uitleg` }, ...metNadruk(tekst)) : null;
}

function foutplek(pad: string): HTMLElement {
  return element('p', { className: 'fout', id: `${idVan(pad)}-fout`, hidden: true });
}

function vak(veld: Veld, pad: string, ...inhoud: Node[]): HTMLFieldSetElement {
  const uitleg = uitlegVan(veld, pad);
  const vak = element('fieldset', { className: 'veld', id: idVan(pad), tabIndex: -1, data: { pad } });
  vak.append(element('legend', {}, ...naamVan(veld)), ...(uitleg ? [uitleg] : []), foutplek(pad), ...inhoud);
  vak.setAttribute('aria-describedby', `${idVan(pad)}-fout`);
  return vak;
}

function tekenVakjes(veld: Veld, groep: Groep, pad: string, omgeving: Omgeving): HTMLElement {
  const gekozen = new Set(Array.isArray(groep[veld.name]) ? (groep[veld.name] as unknown[]) : []);
  const vakjes = (veld.options ?? []).map(({ label, value }) => {
    const vakje = element('input', { type: 'checkbox', checked: gekozen.has(value) });
    vakje.addEventListener('change', () => {
      if (vakje.checked) gekozen.add(value);
      else gekozen.delete(value);
      // In de volgorde van de lijst: dan is hetzelfde aankruisen altijd hetzelfde bestand.
      groep[veld.name] = veld.options?.map((optie) => optie.value).filter((code) => gekozen.has(code));
      omgeving.veranderd(pad);
    });
    return element('label', { className: 'vakje' }, vakje, element('span', {}, label));
  });
  return vak(veld, pad, element('div', { className: 'vakjes' }, ...vakjes));
}

function tekenGroep(veld: Veld, groep: Groep, pad: string, omgeving: Omgeving): HTMLElement {
  const { name, typeKey: sleutel, types } = veld;
  const inhoud = (isGroep(groep[name]) ? groep[name] : {}) as Groep;
  groep[name] = inhoud;
  if (!sleutel || !types) return vak(veld, pad, ...tekenVelden(veld.fields ?? [], inhoud, pad, omgeving));
  const kies = {
    name: sleutel,
    label: 'Vorm',
    required: true,
    widget: 'select',
    options: types.map((t) => ({ label: t.label, value: t.name })),
  };
  const onder = element('div');
  const toon = () => {
    const velden = types.find((t) => t.name === inhoud[sleutel])?.fields ?? [];
    // Wat bij een andere vorm hoorde, mag bij deze niet staan.
    for (const naam of Object.keys(inhoud))
      if (naam !== sleutel && !velden.some((v) => v.name === naam)) delete inhoud[naam];
    onder.replaceChildren(...tekenVelden(velden, inhoud, pad, omgeving));
  };
  const boven = tekenVeld(kies, inhoud, `${pad}.${sleutel}`, {
    ...omgeving,
    veranderd: (waar) => {
      toon();
      omgeving.veranderd(waar);
    },
  });
  if (inhoud[sleutel]) toon();
  return vak(veld, pad, boven, onder);
}

function tekenLijst(veld: Veld, groep: Groep, pad: string, omgeving: Omgeving): HTMLElement {
  const delen = (Array.isArray(groep[veld.name]) ? groep[veld.name] : []) as unknown[];
  groep[veld.name] = delen;
  if (delen.length === 0 && veld.required)
    for (let i = 0; i < Math.max(1, veld.min ?? 1); i++) delen.push(veld.fields ? {} : '');
  const lijst = element('ol', { className: 'delen' });
  const melding = element('p', { className: 'visueel-verborgen' });
  melding.setAttribute('role', 'status');
  const opnieuw = (focus?: number) => {
    lijst.replaceChildren(...delen.map((_, i) => deel(i)));
    if (focus === undefined) return;
    const plek = lijst.children[Math.min(focus, delen.length - 1)];
    (plek?.querySelector<HTMLElement>('input, textarea, select') ?? erbij).focus();
  };
  const deel = (i: number): HTMLElement => {
    const naam = `${veld.label}, nummer ${i + 1}`;
    const hier = `${pad}.${i}`;
    const verander = (tekst: string, doe: () => void, focus: number) => {
      doe();
      opnieuw(focus);
      melding.textContent = tekst;
      omgeving.veranderd(pad);
    };
    const knoppen = element('div', { className: 'knoppen' });
    if (i > 0)
      knoppen.append(
        knop(
          'Omhoog',
          () => verander(`${naam} staat hoger.`, () => delen.splice(i - 1, 0, ...delen.splice(i, 1)), i - 1),
          'secondary',
          `: ${naam}`,
        ),
      );
    knoppen.append(
      knop('Haal weg', () => verander(`${naam} is weg.`, () => delen.splice(i, 1), i), 'secondary', `: ${naam}`),
    );
    if (veld.field) {
      const los = invoerVoor({ ...veld.field, name: String(i) }, delen as unknown as Groep, i, hier, omgeving);
      los.setAttribute('aria-label', naam);
      los.setAttribute('aria-describedby', `${idVan(hier)}-fout`);
      return element('li', { className: 'los', data: { pad: hier } }, los, knoppen, foutplek(hier));
    }
    if (!isGroep(delen[i])) delen[i] = {};
    const vakje = vak({ ...veld, label: naam, comment: '', hint: '', required: false }, hier);
    vakje.append(...tekenVelden(veld.fields ?? [], delen[i] as Groep, hier, omgeving), knoppen);
    return element('li', {}, vakje);
  };
  const erbij = knop(
    delen.length ? 'Nog een' : 'Voeg toe',
    () => {
      delen.push(veld.fields ? {} : '');
      erbij.firstChild?.replaceWith('Nog een');
      opnieuw(delen.length - 1);
      omgeving.veranderd(pad);
    },
    'secondary',
    `: ${veld.label}`,
  );
  opnieuw();
  return vak(veld, pad, lijst, erbij, melding);
}

function isGroep(waarde: unknown): boolean {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
