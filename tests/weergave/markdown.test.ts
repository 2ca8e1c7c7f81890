import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { weeg } from '../../src/kern/bewijs/bewijskracht.ts';
import { zinVan } from '../../src/kern/bewijs/oordeel.ts';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import { interventieInMarkdown } from '../../src/weergave/markdown/interventie.ts';
import { llmsTxt } from '../../src/weergave/markdown/llms.ts';
import { gewoon, lijst, link } from '../../src/weergave/markdown/schrijf.ts';
import { uitHtml } from '../../src/weergave/markdown/uit-html.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { maakBron, maakInterventie, maakOnderzoek } from '../hulp/maak.ts';
import { bevinding } from '../kern/hulp.ts';

const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };
const lees = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);

/** De tekst die een lezer van Markdown ziet. */
function tekstIn(knoop: unknown): string {
  const { value = '', children = [] } = knoop as { value?: string; children?: unknown[] };
  return value + children.map(tekstIn).join('');
}

describe('gewone tekst blijft in Markdown wat zij was', () => {
  test.each([
    '*geen* nadruk',
    'onder_streept_',
    '# geen kop',
    '## ook niet',
    '- geen lijst',
    '1. geen lijst',
    '> geen citaat',
    'een [haak](x)',
    '`code`',
    '<b>html</b>',
    'a \\ b',
    '~~door~~ of & en < 5',
  ])('%s', (tekst) => {
    expect(tekstIn(lees(gewoon(tekst))).replaceAll('~~', '')).toBe(tekst.replaceAll('~~', ''));
  });

  test('een adres met haken breekt de link niet', () => {
    const [alinea] = lees(link('hier', 'https://example.org/a(b)_c')).children as { children: { url: string }[] }[];
    expect(alinea?.children[0]?.url).toBe('https://example.org/a%28b%29_c');
  });

  test('een witregel in een onderdeel van een lijst blijft leeg, en het onderdeel heel', () => {
    expect(lijst(['een\n\ntwee'])).toBe('- een\n\n  twee');
  });
});

test('de lopende tekst komt uit HTML terug als Markdown, met hele adressen', () => {
  const html =
    '<h2 id="a">Kop</h2><p>Lees <a href="/bronnen/b/">de <em>bron</em></a> en <strong>let op</strong>.</p>' +
    '<div class="schuifvak"><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2 | 3</td></tr></tbody></table></div>' +
    '<aside class="let-op"><p class="bloktitel">Let op</p><p>Rustig.</p></aside>' +
    '<details class="uitklap"><summary>Meer</summary><ul><li>een</li><li><p>twee</p></li></ul></details>';
  expect(uitHtml(html, 'https://vakwerk.example')).toBe(
    [
      '### Kop',
      'Lees [de bron](https://vakwerk.example/bronnen/b/) en **let op**.',
      '| A | B |\n| --- | --- |\n| 1 | 2 \\| 3 |',
      '> **Let op**\n>\n> Rustig.',
      '**Meer**',
      '- een\n- twee',
    ].join('\n\n'),
  );
});

const weg = maakBron({
  id: 'weg',
  stand: 'ingetrokken',
  intrekking: { datum: '2025-03-04', url: 'https://example.org/bericht' },
  onderzoeken: ['weg'],
  bevindingen: [bevinding()],
});
const bibliotheek = maakBibliotheek({ proef: { bewijs: [rijOver([weg])] } }, [weg], {
  onderzoeken: new Map([['weg', maakOnderzoek({ id: 'weg' })]]),
});
const proef: Interventie = {
  ...maakInterventie({ titel: 'De proef', bewijs: [rijOver([weg])] }),
  id: 'proef',
  lijf: { html: '', koppen: [] },
};

test('een methode die niemand beoordeelde en een bron die ingetrokken is, zeggen dat in de Markdown', () => {
  const markdown = interventieInMarkdown(proef, bibliotheek, site);
  expect(markdown).toContain('> **Concept: nog niet beoordeeld door een Gilde.**');
  expect(markdown).toContain('Wat niet meetelt, en waarom:');
  expect(markdown.match(/Ingetrokken op 4 maart 2025/g)?.length).toBeGreaterThan(1);
});

describe('van content/', () => {
  const alle = inhoud.interventies.map((i) => [i, interventieInMarkdown(i, inhoud.bibliotheek, site)] as const);

  test('staat elk oordeel er met zijn hele zin in, ook met voor zover wij lazen', () => {
    let voorbehouden = 0;
    for (const [i, markdown] of alle)
      for (const rij of i.bewijs ?? []) {
        if (!rij.bevindingen) continue;
        const zin = zinVan(weeg(rij, inhoud.bibliotheek), rij.uitkomst);
        if (zin.includes('voor zover wij lazen')) voorbehouden++;
        expect(markdown).toContain(`**${gewoon(zin)}**`);
      }
    expect(voorbehouden).toBeGreaterThan(0);
  });

  test('leest elk bestand als Markdown zonder HTML, met één titel en alleen hele adressen', () => {
    for (const [i, markdown] of alle) {
      const boom = lees(markdown);
      const koppen = boom.children.filter((knoop) => knoop.type === 'heading' && knoop.depth === 1);
      expect(koppen.map(tekstIn)).toEqual([i.titel]);
      const soorten = new Set<string>();
      loop(boom, (knoop) => {
        soorten.add(knoop.type);
        if (knoop.type === 'link') expect(knoop.url).toMatch(/^(https?|mailto|tel):/);
      });
      expect(soorten.has('html')).toBe(false);
      expect(markdown).not.toMatch(/undefined|\[object/);
    }
  });

  test('noemt de wegwijzer voor taalmodellen elke methode, en van een concept dat het er een is', () => {
    const tekst = llmsTxt(inhoud.bibliotheek, { ...site, beschrijving: 'Methoden.' });
    for (const { id, status } of inhoud.interventies) {
      const regel = tekst.split('\n').find((een) => een.includes(`/interventies/${id}.md)`));
      expect(regel).toBeDefined();
      if (status === 'concept') expect(regel).toContain('): Concept: nog niet beoordeeld');
    }
  });
});

function loop(knoop: unknown, doe: (knoop: { type: string; url?: string }) => void): void {
  doe(knoop as { type: string });
  for (const kind of (knoop as { children?: unknown[] }).children ?? []) loop(kind, doe);
}
