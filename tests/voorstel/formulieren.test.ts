import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Type, types } from '../../src/kern/codes.ts';
import { beginvelden } from '../../src/kern/interventie/beginvelden.ts';
import { veldenVan } from '../../src/kern/interventie/schema.ts';
import { studieSchema } from '../../src/kern/studie.ts';
import { vragen } from '../../src/voorstel/formulieren.ts';
import { githubFormulier, vraagId } from '../../src/voorstel/github-formulier.ts';
import { gitlabSjabloon } from '../../src/voorstel/gitlab-sjabloon.ts';
import { type Formulier, formulieren } from '../../src/weergave/bijdragen/formulieren.ts';

interface Blok {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; description?: string; options?: (string | { label: string })[] };
  validations?: { required: boolean };
}
const namen = Object.keys(formulieren) as Formulier[];
const blokken = (formulier: Formulier): Blok[] => parse(githubFormulier(formulier)).body;
const kaal = (label: string) => label.toLowerCase().replace(/[^a-z0-9]/g, '');

test.each(Object.keys(types) as Type[])(
  'het formulier voor een methode vraagt alles wat een concept van type %s nodig heeft',
  (type) => {
    const gevraagd = new Set(
      vragen.methode.filter(({ alleenBij }) => !alleenBij || alleenBij === type).map(({ pad }) => pad.split('.')[0]),
    );
    const nodig = Object.entries(veldenVan(type)).flatMap(([naam, veld]) =>
      veld.meta()?.nodig === 'concept' ? [naam] : [],
    );
    const vanzelf = Object.keys(beginvelden('2026-01-01'));
    expect([...gevraagd].toSorted()).toEqual(nodig.filter((naam) => !vanzelf.includes(naam)).toSorted());
  },
);

test('het formulier voor een studie vraagt elk veld, met de uitleg van het schema', () => {
  expect(vragen.studie.map(({ pad }) => pad)).toEqual(Object.keys(studieSchema.shape));
  for (const { pad, label, nodig } of vragen.studie) {
    const meta = studieSchema.shape[pad as keyof typeof studieSchema.shape].meta();
    expect([label, nodig]).toEqual([meta?.title, meta?.nodig === 'concept']);
  }
});

describe.each(namen)('het formulier %s', (formulier) => {
  const velden = blokken(formulier).filter(({ type }) => type !== 'markdown');

  test('waarschuwt om niets over een klant te schrijven', () => {
    expect(blokken(formulier)[0]?.attributes.value).toContain('Schrijf niets over een klant');
    expect(gitlabSjabloon(formulier)).toContain('Schrijf niets over een klant');
  });

  test('is er een dat GitHub aanneemt', () => {
    const { name, description, labels } = parse(githubFormulier(formulier));
    expect(name).toMatch(/\S{2}/);
    expect(description).toMatch(/\S/);
    expect(labels).toEqual([formulier]);
    for (const waarden of [
      velden.map(({ id }) => id ?? ''),
      velden.map(({ attributes }) => kaal(attributes.label ?? '')),
    ]) {
      expect(new Set(waarden).size).toBe(velden.length);
      expect(waarden).not.toContain('');
    }
    for (const { id, type, attributes } of velden) {
      expect(id).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      const opties = (attributes.options ?? []).map((optie) => (typeof optie === 'string' ? optie : optie.label));
      expect(new Set(opties).size).toBe(opties.length);
      for (const optie of opties) expect(optie).toMatch(/^(?!none$)\S/i);
      // Anders is in een lijst met komma's niet te zien waar een keuze ophoudt.
      for (const optie of opties) expect(optie).not.toContain(', ');
      expect(opties.length > 0).toBe(type === 'dropdown' || type === 'checkboxes');
    }
  });

  test('heeft op GitLab dezelfde koppen, en zijn label', () => {
    const koppen = [...gitlabSjabloon(formulier).matchAll(/^### (.+)$/gm)].map(([, kop]) => kop);
    expect(koppen).toEqual(velden.map(({ attributes }) => attributes.label));
    expect(gitlabSjabloon(formulier)).toMatch(new RegExp(`^/label ~${formulier}$`, 'm'));
  });
});

test('wat een bladzijde op een formulier invult, is daar ook een vraag', () => {
  const ids = (formulier: Formulier) => blokken(formulier).map(({ id }) => id);
  expect(ids('melding')).toContain('bladzijde');
  expect(ids('studie')).toContain(vraagId('interventies'));
  expect(ids('bezwaar')).toEqual(expect.arrayContaining(['rij', 'bladzijde', 'oordeel']));
});

test('een verplichte vraag is op GitHub verplicht', () => {
  for (const { pad, nodig, vorm } of vragen.methode) {
    const blok = blokken('methode').find(({ id }) => id === vraagId(pad));
    expect(blok?.validations?.required ?? false, pad).toBe(nodig && vorm !== 'keuzes');
  }
});
