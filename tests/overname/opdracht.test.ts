import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { uitTekst } from '../../scripts/bron/lees.ts';
import { verdeel } from '../../scripts/bron/verdeel.ts';
import type { Bron } from '../../src/kern/bron.ts';
import { bronSchema } from '../../src/kern/bron.ts';
import { bronUit } from '../../src/overname/bron-uit.ts';
import { bibtex } from '../../src/weergave/citeren/bibtex.ts';
import { ris } from '../../src/weergave/citeren/ris.ts';
import { cslVanBron } from '../../src/weergave/citeren/van-bron.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { maakOnderzoek } from '../hulp/maak.ts';

const { bibliotheek } = inhoud;
const bronnen = [...bibliotheek.bronnen.values()];
const leeg = { bronnen: new Map<string, Bron>(), onderzoeken: new Map() };

/** Zonder wat een ander programma niet kent; een komma in de naam van een organisatie kan RIS niet houden. */
const namen = ({ auteurs }: Pick<Bron, 'auteurs'>) =>
  auteurs.map((a) =>
    'organisatie' in a
      ? a.organisatie.replace(/, | - /g, ' ').replace(/[’‘`]/g, "'")
      : `${a.familie}, ${a.voorletters ?? ''}`.replace(/[’‘`]/g, "'"),
  );

describe('al onze bronnen, geschreven en weer ingelezen als', () => {
  test.each([
    ['CSL-JSON', () => JSON.stringify(bronnen.map(cslVanBron))],
    ['RIS', () => bronnen.map((bron) => ris(cslVanBron(bron))).join('')],
    ['BibTeX', () => bronnen.map((bron) => bibtex(cslVanBron(bron))).join('\n')],
  ])('%s hebben elke naam, elk jaar en elke DOI nog', (vorm, schrijf) => {
    const { verwijzingen, stuk } = uitTekst(schrijf(), vorm);
    expect(stuk).toEqual([]);
    const terug = verwijzingen.map((csl) => bronUit(csl).velden);
    // RIS kent geen verschil tussen een organisatie en een mens zonder voorletters.
    const kort = (lijst: string[][]) =>
      vorm === 'RIS' ? lijst.map((n) => n.map((naam) => naam.replace(/, $/, ''))) : lijst;
    expect(kort(terug.map(namen))).toEqual(kort(bronnen.map(namen)));
    expect(terug.map(({ jaar }) => (jaar === 'in druk' ? null : jaar))).toEqual(
      bronnen.map(({ jaar }) => (jaar === 'in druk' ? null : jaar)),
    );
    expect(terug.map(({ doi }) => doi?.toLowerCase())).toEqual(bronnen.map(({ doi }) => doi?.toLowerCase()));
  });
});

describe('wat een ander programma bewaarde', () => {
  const titels = (tekst: string) => uitTekst(tekst, 'x').verwijzingen.map(({ title }) => title);

  test('wordt herkend aan zijn inhoud', () => {
    expect(titels('[{"title":"Een"}]')).toEqual(['Een']);
    expect(titels('TY  - RPRT\r\nTI  - Twee\r\nER  - \r\n')).toEqual(['Twee']);
    expect(titels('@string{tva = "TvA"}\n@article{a, title={Drie}, journal=tva}')).toEqual(['Drie']);
    expect(() => titels('Jansen, A. (2019). Werk.')).toThrow(/CSL-JSON, RIS en BibTeX/);
    expect(() => titels('[{"title":')).toThrow(/niet helemaal/);
  });

  test('blijft heel als één verwijzing stuk is, en die wordt genoemd', () => {
    const uitBib = uitTekst('@article{a, title={Een}}\n@article{b, title={Twee\n@article{c, title={Drie}}', 'x');
    expect(uitBib.verwijzingen.map(({ title }) => title)).toEqual(['Een', 'Drie']);
    expect(uitBib.stuk).toHaveLength(1);
    const uitJson = uitTekst('[{"title":"Een"},{"title":"Twee","author":"Jansen"},7]', 'x');
    expect(uitJson.verwijzingen).toHaveLength(1);
    expect(uitJson.stuk).toEqual([
      'Verwijzing 2, “Twee”, is niet te lezen: `author`.',
      'Verwijzing 3 is niet te lezen.',
    ]);
  });
});

describe('een nieuw bestand', () => {
  const csl = {
    title: 'Zoeken naar werk',
    type: 'report',
    DOI: '10.1000/abc',
    issued: { 'date-parts': [['2019']] },
    author: [{ family: 'Aa', given: 'P.' }],
  };

  test('is een bron zodra iemand zegt wat hij zag en hoe het onderzocht is', () => {
    const [{ tekst = '' } = {}] = verdeel([csl], leeg).nieuw;
    const gezien = { verwijzing: 'bevestigd', inhoud: 'samenvatting', waar: 'De site', wanneer: '2026-12-01' };
    expect(bronSchema.safeParse({ ...parse(tekst), gecontroleerd: gezien, ontwerp: 'rct' }).success).toBe(true);
    const mist = bronSchema.safeParse(parse(tekst)).error?.issues.map(({ path }) => path.join('.'));
    expect(mist).toEqual(['gecontroleerd', 'ontwerp']);
  });

  test('is er niet voor wat er al staat: aan de DOI, of aan de titel met hetzelfde jaar', () => {
    const al = new Map([...bibliotheek.bronnen].slice(0, 3));
    const uitvoer = [...al.values()].map((bron) => ({
      ...JSON.parse(JSON.stringify(cslVanBron(bron))),
      title: bron.titel.toUpperCase(),
    }));
    const { nieuw, dubbel } = verdeel([...uitvoer, csl, { ...csl, DOI: 'https://doi.org/10.1000/ABC' }], {
      ...leeg,
      bronnen: al,
    });
    expect(nieuw.map(({ id }) => id)).toEqual(['aa-2019-zoeken']);
    expect(dubbel.map(({ id }) => id)).toEqual([...al.keys(), 'aa-2019-zoeken']);
  });

  test('krijgt een naam die nog vrij is', () => {
    const { nieuw } = verdeel([csl, { ...csl, title: 'Zoeken zonder werk', DOI: '10.1000/def' }], leeg);
    expect(nieuw.map(({ id }) => id)).toEqual(['aa-2019-zoeken', 'aa-2019-zoeken-2']);
  });

  test('stelt het onderzoek voor dat hetzelfde nummer heeft, en anders een nieuwe regel in het register', () => {
    const onderzoeken = new Map([['seed', maakOnderzoek({ id: 'seed', registratie: 'NCT01234567' })]]);
    const tekst = (abstract: string) => verdeel([{ ...csl, abstract }], { ...leeg, onderzoeken }).nieuw[0]?.tekst ?? '';
    expect(tekst('Registered as NCT01234567.')).toContain('#   - seed\n');
    expect(tekst('Registered as NCT07654321.')).toContain('# - id: aa-zoeken\n');
    expect(tekst('Registered as NCT07654321.')).toContain('#   registratie: NCT07654321\n');
  });
});
