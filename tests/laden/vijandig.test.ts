import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { afterAll, describe, expect, test } from 'vitest';
import { keur } from '../../src/laden/keur.ts';
import { ontleed } from '../../src/laden/tekst/ontleed.ts';
import { interventieTekst, maakBestand } from '../hulp/content.ts';
import { proef } from '../hulp/eigenschap.ts';
import { conceptvelden } from '../hulp/maak.ts';
import { onveilig } from '../hulp/veilige-html.ts';
import { lijven, listen, merk } from '../hulp/vijandig.ts';

let geprobeerd = 0;

/** Wat er mis is als deze tekst wordt aangeboden: niets als er een bezwaar is, of als de HTML veilig is. */
function lek(lijf: string): string[] {
  geprobeerd++;
  const gekeurd = keur(maakBestand('leerpaden/a.mdx', `---\n---\n${lijf}`));
  const bezwaar = gekeurd.problemen.some(({ ernst, controle }) => ernst === 'fout' && !controle.startsWith('veld-'));
  if (gekeurd.lijf === null) return bezwaar ? [] : ['geen HTML en geen bezwaar'];
  return bezwaar ? ['HTML ondanks een bezwaar'] : onveilig(gekeurd.lijf.html);
}

afterAll(() => {
  expect(merk in globalThis).toBe(false);
});

describe('elk vijandig lijf is geweigerd of veilig', () => {
  test.each(Object.entries(lijven))('%s', (_, aanvallen) => {
    expect(aanvallen.flatMap((lijf) => lek(lijf).map((wat) => [lijf, wat]))).toEqual([]);
  });

  test('ook gemuteerd', () => {
    const stuk = fc.constantFrom(...Object.values(lijven).flat());
    const plek = fc.nat({ max: 400 });
    const leesteken = fc.constantFrom(
      ...'<>{}[]()`"\'\\/&;:=!#*_~|-+. \n\t',
      '\u00a0',
      '</',
      '/>',
      '{/*',
      '*/}',
      '](',
      '&#',
      '😀',
    );
    const mutatie = fc.oneof(
      fc.tuple(plek, leesteken).map(
        ([i, teken]) =>
          (t: string) =>
            t.slice(0, i) + teken + t.slice(i),
      ),
      fc.tuple(plek, fc.nat({ max: 5 })).map(
        ([i, n]) =>
          (t: string) =>
            t.slice(0, i) + t.slice(i + n),
      ),
      fc.tuple(plek, plek, stuk).map(
        ([i, j, ander]) =>
          (t: string) =>
            t.slice(0, i) + ander.slice(j),
      ),
      stuk.map((ander) => (t: string) => `${t}\n${ander}`),
      stuk.map((ander) => (t: string) => `<Zeg>\n${t}\n</Zeg>\n\n${ander}`),
      plek.map((i) => (t: string) => t.slice(i) + t.slice(0, i)),
    );
    const mutant = fc.tuple(stuk, fc.array(mutatie, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(mutant, ([lijf, mutaties]) => {
        expect(lek(mutaties.reduce((tekst, muteer) => muteer(tekst), lijf))).toEqual([]);
      }),
      proef(6000),
    );
  });

  test('dat waren er tienduizenden', () => {
    expect(geprobeerd).toBeGreaterThan(30_000);
  });
});

test('elke lastige tekst staat in elk tekstveld precies zoals hij getypt is, of is geweigerd', () => {
  let gelijk = 0;
  for (const tekst of listen) {
    const velden = metTekst(`Lang genoeg voor elk veld: ${tekst}`.slice(0, 80).trim());
    const gekeurd = keur(maakBestand('interventies/a.mdx', interventieTekst(velden)));
    if (gekeurd.problemen.length) continue;
    expect(gekeurd.velden).toEqual(conceptvelden(velden));
    gelijk++;
  }
  expect(gelijk).toBeGreaterThan(480);
  expect(merk in globalThis).toBe(false);
});

describe('de controle hierboven kan falen', () => {
  test.each([
    '<script>alert(1)</script>',
    '<p onclick="alert(1)">a</p>',
    '<p style="color:red">a</p>',
    '<p id="titel">a</p>',
    '<p class="visueel-verborgen">a</p>',
    '<img src="x">',
    '<svg><a href="/a">a</a></svg>',
    '<!-- a -->',
    '<a href="javascript:alert(1)">a</a>',
    '<a href="java&#10;script:alert(1)">a</a>',
    '<a href="http://x.nl">a</a>',
    '<a href="//x.nl">a</a>',
    '<a href="/\\x.nl">a</a>',
    '<a href="https://x.nl@kwaad.nl">a</a>',
    '<a href="pad">a</a>',
    '<a href="/a" target="_blank">a</a>',
    '<h2 id="inhoud">a</h2>',
    '<aside class="let-op anders">a</aside>',
    '<custom-element>a</custom-element>',
    '<p>a\u202eb</p>',
  ])('op %s', (html) => {
    expect(onveilig(html)).not.toEqual([]);
  });

  test('en niet op onze eigen HTML', () => {
    expect(lek('## a\n\n*b* **c** ~~d~~ `e` [f](/g/ "h")[^1]\n\n| i |\n|:-|\n\n<LetOp>j</LetOp>\n\n[^1]: k')).toEqual(
      [],
    );
  });

  test('zonder keuring zouden er honderden doorheen komen', () => {
    const adressen = (lijven['adressen in elke codering en op elke plek'] ?? []).filter((_, i) => i % 7 === 0);
    const lekken = adressen.filter((lijf) => {
      const boom = ontleed(lijf);
      return 'type' in boom && onveilig(toHtml(toHast(boom))).length > 0;
    });
    expect(lekken.length).toBeGreaterThan(300);
  });
});

/** Dezelfde tekst in elk veld waarin een schrijver vrije tekst kan zetten. */
function metTekst(t: string): Record<string, unknown> {
  return {
    titel: t,
    inEenZin: t,
    samenvatting: `${t} ${t} ${t}`,
    context: { setting: t, organisatievorm: ['regie'], land: t, toelichting: t },
    doelgroep: { omschrijving: t, codes: ['migranten'] },
    nietGeschiktVoor: [t],
    wanneer: t,
    situaties: [t, `Nog een: ${t}`],
    zoekwoorden: [t.slice(0, 60).trim()],
    eersteZin: t,
    stappen: [{ titel: t, uitleg: t, zeg: t, meer: t }],
    tijd: t,
    valkuilen: [t],
    waaraanMerkJeHet: [t],
    uitvoerder: [t],
    betrokkenen: [{ wie: t, plek: 'binnen', belang: t }],
    halverwege: t,
    stoppen: t,
    nodigVanOrganisatie: [t],
    intervisievragen: [t, t, t],
    klantperspectief: { tekst: t, bronnen: ['bron'] },
    leerdoelen: [t],
    oefening: t,
    benodigdheden: [t],
    bijlagen: [{ titel: t, url: 'https://example.org' }],
    juridisch: { tekst: t, peildatum: '2026-01-01' },
    voorDeKlant: { watHetIs: t, watJeKiest: t, watWeWeten: t },
    dossierzin: t,
    bewijs: [{ uitkomst: 'inkomen', toelichting: t, subgroep: t, variant: t, gezochtOp: '2026-01-01' }],
    werking: { tekst: t },
    wijzigingen: [{ versie: 1, datum: '2026-01-01', wat: t, raaktHetAdvies: false }],
    auteurs: [t],
    herkomst: t,
    gilde: t,
    belangenverklaring: t,
  };
}
