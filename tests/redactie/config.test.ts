import { readFileSync } from 'node:fs';
import type { CmsConfig, EntryCollection, Field } from '@sveltia/cms';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import * as codes from '../../src/kern/codes.ts';
import { beleid, bladzijde } from '../../src/redactie/bladzijde.ts';
import { config } from '../../src/redactie/config.ts';
import { uitleg } from '../../src/redactie/veld.ts';
import { verzamelingen } from '../../src/redactie/verzamelingen.ts';
import type { Vorm } from '../../src/redactie/vorm.ts';
import type { Forge } from '../../src/weergave/bijdragen/forge.ts';

const github: Forge = { soort: 'github', adres: 'https://github.com/eigenaar/naam', tak: 'main', aanmelden: '' };
const gitlab: Forge = {
  soort: 'gitlab',
  adres: 'https://git.gemeente.nl/groep/sub/naam/',
  tak: 'hoofd',
  aanmelden: '',
};
const gemaakt = config(github, 'Vakwerk');
const collecties = (gemaakt.collections ?? []).filter((c): c is EntryCollection => 'fields' in c);

type Veld = Field & {
  fields?: Veld[];
  field?: Veld;
  types?: { name: string; fields: Veld[] }[];
  typeKey?: string;
  options?: { label: string; value: unknown }[];
  comment?: string;
};
const alleVelden = (velden: readonly Veld[]): Veld[] =>
  velden.flatMap((v) => [
    v,
    ...alleVelden([...(v.fields ?? []), ...(v.field ? [v.field] : []), ...(v.types ?? []).flatMap((t) => t.fields)]),
  ]);
const velden = ({ fields }: EntryCollection) => fields as Veld[];

test.each<[string, CmsConfig]>([
  ['GitHub', gemaakt],
  ['GitHub met een tussenstation', config({ ...github, aanmelden: 'https://aanmelden.example' }, 'V')],
  ['GitLab', config(gitlab, 'V')],
])('Sveltia keurt de instellingen voor %s goed', (_, instellingen) => {
  const schema = JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'));
  const keur = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  keur(JSON.parse(JSON.stringify(instellingen)));
  expect(keur.errors ?? []).toEqual([]);
});

test.each(verzamelingen.map((v) => [v.naam, v] as const))(
  'elk veld van het schema staat in %s, met zijn titel en uitleg',
  (naam, { vorm }) => {
    const collectie = collecties.find(({ name }) => name === naam);
    const mist = gemist(vorm, collectie ? velden(collectie) : []);
    expect(mist).toEqual([]);
  },
);

test('wat een concept nodig heeft staat boven wat later mag, en alleen dat is verplicht', () => {
  for (const { naam, vorm } of verzamelingen) {
    const namen = velden(collecties.find(({ name }) => name === naam) as EntryCollection).map(({ name }) => name);
    const grens = namen.indexOf('kop-later');
    for (const [veld, { nodig }] of Object.entries(vorm.properties))
      expect(nodig === 'concept', `${naam}.${veld}`).toBe(grens === -1 || namen.indexOf(veld) < grens);
  }
});

test('bij elk type methode vraagt het formulier hoe het gezegd wordt, met voorbeelden, en mag dat leeg blijven', () => {
  for (const { naam } of verzamelingen.filter(({ soort }) => soort === 'interventie')) {
    const collectie = collecties.find(({ name }) => name === naam) as EntryCollection;
    expect(velden(collectie).find(({ name }) => name === 'zoGezegd')).toMatchObject({
      widget: 'list',
      max: 40,
      required: false,
      hint: expect.stringContaining('durf niet te bellen'),
    });
  }
});

test('geen enkel veld gaat door een tekstverwerker: die maakt onze teksten stuk', () => {
  const soorten = new Set(collecties.flatMap((c) => alleVelden(velden(c)).map(({ widget }) => widget)));
  expect([...soorten].filter((soort) => ['richtext', 'markdown'].includes(soort ?? ''))).toEqual([]);
});

test('een keuze toont de Nederlandse woorden van de kern', () => {
  const [doelgroep] = alleVelden(velden(collecties[0] as EntryCollection)).filter(({ name }) => name === 'codes');
  expect(doelgroep?.options).toEqual(Object.entries(codes.doelgroepen).map(([value, label]) => ({ label, value })));
});

test('een bron en een andere methode kies je uit een lijst', () => {
  const verwijzingen = collecties.flatMap((c) => alleVelden(velden(c)).filter(({ widget }) => widget === 'relation'));
  const namen = new Set(verwijzingen.map(({ name }) => name));
  expect([...namen].toSorted()).toEqual([
    'anderDeelVan',
    'bron',
    'bronnen',
    'id',
    'interventie',
    'interventies',
    'verslagVan',
    'vervangenDoor',
  ]);
  for (const veld of verwijzingen)
    expect(collecties.map(({ name }) => name)).toContain((veld as unknown as { collection: string }).collection);
});

test('wat iets anders vervangt, is van dezelfde soort: een bron een bron, een methode een methode', () => {
  const uit = (collectie: string) => {
    const gezocht = collecties.find(({ name }) => name === collectie);
    const veld = gezocht && velden(gezocht).find(({ name }) => name === 'vervangenDoor');
    return (veld as unknown as { collection: string }).collection;
  };
  expect([uit('bronnen'), uit('netwerk')]).toEqual(['bronnen', 'interventies']);
});

test('waar een getal of een woord mag, is één tekstveld dat alleen dat aanneemt', () => {
  const bron = collecties.find(({ name }) => name === 'bronnen') as EntryCollection;
  const patroon = (naam: string) => {
    const veld = alleVelden(velden(bron)).find(({ name }) => name === naam) as unknown as { pattern: [string, string] };
    return new RegExp(veld.pattern[0]);
  };
  for (const goed of ['open', '1.9', '-0,5']) expect(goed).toMatch(patroon('boven'));
  for (const fout of ['oneindig', 'in druk', '1.', '']) expect(fout).not.toMatch(patroon('boven'));
  for (const goed of ['in druk', '2019']) expect(goed).toMatch(patroon('jaar'));
});

test('iedereen doet een voorstel, ook wie geen rechten heeft op de bestanden', () => {
  expect(gemaakt).toMatchObject({
    publish_mode: 'editorial_workflow',
    backend: { name: 'github', repo: 'eigenaar/naam', branch: 'main', open_authoring: true, auth_methods: ['token'] },
  });
  expect(config({ ...github, aanmelden: 'https://aanmelden.example' }, 'V').backend).toMatchObject({
    base_url: 'https://aanmelden.example',
    auth_methods: ['oauth', 'token'],
  });
  expect(config(gitlab, 'V').backend).toMatchObject({
    name: 'gitlab',
    repo: 'groep/sub/naam',
    branch: 'hoofd',
    api_root: 'https://git.gemeente.nl/api/v4',
  });
});

test.each([
  ['github.com', github, 'https://api.github.com'],
  ['een eigen GitLab', gitlab, 'https://git.gemeente.nl'],
  ['een eigen GitHub', { ...github, adres: 'https://github.gemeente.nl/a/b' }, 'https://github.gemeente.nl'],
])('bij %s mag de bladzijde alleen met die forge praten', (_, forge, api) => {
  expect(beleid(forge)).toContain(`connect-src 'self' blob: data: ${api};`);
  expect(beleid(forge).match(/https:[^;\s]+/g)).toEqual([api]);
  expect(bladzijde(forge, 'V')).toContain('name="robots" content="noindex"');
});

/** De velden van de vorm die in het formulier ontbreken of er een andere titel of uitleg hebben. */
function gemist(vorm: Vorm, inFormulier: readonly Veld[], pad = ''): string[] {
  return Object.entries(vorm.properties ?? {}).flatMap(([naam, deel]) => {
    const hier = pad ? `${pad}.${naam}` : naam;
    const veld = inFormulier.find(({ name }) => name === naam);
    if (!veld || veld.label !== deel.title) return [hier];
    if (veld.widget === 'hidden') return [];
    if (!deel.description || veld.comment !== uitleg(naam, hier, deel)) return [`${hier}: uitleg`];
    const vormen = [
      deel,
      ...(deel.items ? [deel.items, ...(deel.items.anyOf ?? [])] : []),
      ...(deel.anyOf ?? []),
      ...(deel.oneOf ?? []),
    ];
    return vormen.flatMap((v) => gemist({ ...v, properties: zonderKeuze(v, veld) }, veldenBij(v, veld), hier));
  });
}

/** De velden in het formulier bij deze vorm van een groep. */
function veldenBij({ properties = {} }: Vorm, { fields = [], types = [], typeKey = '' }: Veld): Veld[] {
  const eigen = types.filter(({ name }) => name === properties[typeKey]?.const);
  return [...fields, ...eigen.flatMap((type) => type.fields)];
}

/** In een groep die uit vormen kiest is het veld dat kiest zelf de keuze. */
function zonderKeuze({ properties = {} }: Vorm, veld: Veld): Record<string, Vorm> {
  const kiest = (veld as { typeKey?: string }).typeKey;
  return Object.fromEntries(Object.entries(properties).filter(([naam]) => naam !== kiest));
}
