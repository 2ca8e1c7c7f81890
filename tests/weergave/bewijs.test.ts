import { describe, expect, test } from 'vitest';
import { zekerheidsbronnen } from '../../src/kern/bewijs/schalen.ts';
import type { Bron } from '../../src/kern/bron.ts';
import type { BewijsRij } from '../../src/kern/interventie/bewijsvelden.ts';
import { bewijsWeergave } from '../../src/weergave/bewijs/bewijs.ts';
import { onderzochtenTabel } from '../../src/weergave/bewijs/onderzochten.ts';
import { middenInZin } from '../../src/weergave/site/midden-in-zin.ts';
import {
  type Bevindinginvoer,
  bevinding,
  geteld,
  na,
  nauwkeurig,
  onbeslist,
  onderzoek,
  overzicht,
  per100,
  punten,
  registerVan,
} from '../kern/hulp.ts';

/** Een rij die elke bevinding van deze bronnen aanhaalt, zoals de bladzijde haar toont. */
function weergave(
  bronnen: readonly Bron[],
  velden: Partial<BewijsRij> = {},
  directheid: 'zelfde' | 'verwant' = 'zelfde',
) {
  const bevindingen = bronnen.flatMap(({ id, bevindingen = [] }) =>
    bevindingen.map((b) => ({ bron: id, bevinding: b.id, directheid })),
  );
  return bewijsWeergave(
    { uitkomst: 'werk-gevonden', toelichting: 'Wat dit betekent.', bevindingen, ...velden },
    { bronnen: new Map(bronnen.map((bron) => [bron.id, bron])), onderzoeken: registerVan(bronnen) },
  );
}
const eerste = (...bronnen: Bron[]) => weergave(bronnen).alles[0];
const coral = onderzoek({
  id: 'coral',
  n: 153,
  vergelijking: 'Gewone begeleiding',
  bevindingen: [bevinding({ gemeten: na(6), schatting: per100(51, 26) })],
});

describe('een bevinding', () => {
  test('toont beide getallen, hoe onzeker zij is, wanneer en waarmee vergeleken, en waar zij staat', () => {
    const gevonden = eerste(coral);
    expect(gevonden?.grootte).toBe(
      'Van de 100 mensen vonden 51 werk met, 26 zonder: 25 meer op de 100, met grote onzekerheid.',
    );
    expect(gevonden?.omstandigheden).toBe('Na 6 maanden, vergeleken met gewone begeleiding');
    expect(gevonden?.href).toBe('/bronnen/coral/#bevinding-werk');
  });

  test('noemt haar eigen vergelijking, niet die van de bron, als een onderzoek drie groepen had', () => {
    const bron = onderzoek({
      vergelijking: 'Gewone begeleiding',
      bevindingen: [
        bevinding({ id: 'a', schatting: punten(9, 2, 16) }),
        bevinding({ id: 'b', schatting: punten(1, -9, 11), vergelijking: 'Alleen een brief' }),
      ],
    });
    expect(weergave([bron]).groepen[0]?.bevindingen.map(({ omstandigheden }) => omstandigheden)).toEqual([
      'Na 12 maanden, vergeleken met gewone begeleiding',
      'Na 12 maanden, vergeleken met alleen een brief',
    ]);
  });

  test.each<[string, Partial<Bevindinginvoer>, string]>([
    ['niet vergeleken', { vergelijking: 'geen' }, 'Na 12 maanden, niet vergeleken'],
    ['het effect van meedoen', { deelname: true }, 'Na 12 maanden, van wie meedeed'],
    ['één plek', { plek: 'Groningen' }, 'Na 12 maanden, alleen Groningen'],
    ['een tijd in plaats van een moment', { gemeten: { soort: 'ergens-in', tot: 12 } }, 'Ergens in 12 maanden'],
    ['een onbekend moment', { gemeten: null }, '(moment: ?)'],
    [
      'een onbekend moment achteraan',
      { gemeten: null, vergelijking: 'Alleen een brief' },
      'Vergeleken met alleen een brief (moment: ?)',
    ],
  ])('zegt het als het gaat om %s', (_, velden, omstandigheden) => {
    expect(eerste(onderzoek({ bevindingen: [bevinding(velden)] }))?.omstandigheden).toBe(omstandigheden);
  });

  test('wie alleen beschrijft, meet op geen moment, en een telling zegt zelf dat er niet vergeleken is', () => {
    const beschrijving = onderzoek({ ontwerp: 'kwalitatief', bevindingen: [bevinding({ gemeten: null })] });
    expect(eerste(beschrijving)?.omstandigheden).toBe('');
    const telling = eerste(onderzoek({ ontwerp: 'cohort', bevindingen: [bevinding({ schatting: geteld(9) })] }));
    expect([telling?.grootte, telling?.omstandigheden]).toEqual(['9 geteld, niet vergeleken.', 'Na 12 maanden']);
  });

  test('naast een bevinding over een deel van de groep staat niet het aantal van het hele onderzoek', () => {
    const met = (velden: Partial<Bevindinginvoer>, rij: Partial<BewijsRij> = {}) => {
      const bron = onderzoek({ n: 153, bevindingen: [bevinding(velden)] });
      return weergave([bron], rij).groepen[0]?.bevindingen[0]?.onderzoek;
    };
    const jongeren = { subgroep: 'jongeren' };
    expect(met({})).toContain('153 mensen');
    expect(met(jongeren, jongeren)).not.toContain('mensen');
    expect(met({ ...jongeren, n: 40 }, jongeren)).toContain('40 mensen');
  });

  test('zegt in één regel hoe zij onderzocht is, en wat dat waard is', () => {
    const bron = overzicht({
      land: ['nederland', 'belgie'],
      uitval: 0.126,
      alleenAfmakers: true,
      bevindingen: [bevinding({ n: 1250, primair: true, zekerheid: { oordeel: 'redelijk', volgens: 'auteurs' } })],
    });
    expect(eerste(bron)?.onderzoek).toBe(
      `Meta-analyse · 1.250 mensen · 13 van de 100 vielen uit · alleen wie het afmaakte is geteld · hoofdmaat · zekerheid redelijk volgens ${middenInZin(zekerheidsbronnen.auteurs)} · Nederland, België`,
    );
    expect(eerste(onderzoek())?.onderzoek).toBe('Onderzoek met loting');
    expect(eerste(overzicht({ zekerheid: 'niet-vermeld' }))?.onderzoek).toBe('Meta-analyse');
  });

  test('zegt wat er gelezen is en waar het staat', () => {
    expect(eerste(onderzoek({ bevindingen: [bevinding({ plaats: 'Tabel 2' })] }))?.gezien).toBe(
      'Gelezen: de samenvatting. Gezien in: tabel 2.',
    );
  });

  test('in een voorlopige bron zegt dat', () => {
    expect(eerste(onderzoek({ stand: 'voorlopig' }))?.geldigheid?.zin).toContain('Voorlopig');
  });
});

describe('een meting', () => {
  test('zegt met wie er vergeleken is, en dat het lot die groepen niet koos', () => {
    const caplan = onderzoek({
      bevindingen: [bevinding({ vergelijking: 'geen', gekozenNaStart: 'wie zonder de training werk vond' })],
    });
    expect(eerste(caplan)?.omstandigheden).toBe(
      'Na 12 maanden, vergeleken met wie zonder de training werk vond; die groepen koos het lot niet',
    );
    expect(weergave([caplan]).groepen[0]?.kop).toBe('Leek gunstig, niet eerlijk vergeleken');
    expect(weergave([caplan]).waaromNietHoger).toBe(
      'Er is alleen vergeleken onder mensen die pas na de start gekozen zijn; die groepen koos het lot niet.',
    );
  });

  test('zegt niet dat er niet vergeleken is als wij dat niet zagen', () => {
    const bundel = onderzoek({ ontwerp: 'systematische-review', samenhang: true });
    expect(eerste(bundel)?.omstandigheden).toBe('Na 12 maanden (vergelijking: ?)');
  });
});

describe('met grote onzekerheid', () => {
  const beeldVanNaam = (bron: Bron) => weergave([bron]).beeld?.rooster?.naam;
  const onzeker = (bronnen: readonly Bron[]) =>
    weergave(bronnen).alles.map(({ grootte }) => grootte.includes('met grote onzekerheid'));

  test('hangt aan het onderzoek, ook als een ander onderzoek in de rij nauwkeurig is', () => {
    const [klein, groot] = [151, 1000].map((n) => onderzoek({ n, schatting: per100(44, 25) })) as [Bron, Bron];
    expect(onzeker([klein, groot])).toEqual([true, false]);
  });

  test('staat bij elke vorm van een getal', () => {
    const vormen = [per100(44, 25), punten(9), { soort: 'verhouding', maat: 'OR', schatting: 2 } as const];
    for (const schatting of vormen) expect(onzeker([onderzoek({ n: 90, schatting })])).toEqual([true]);
    const dagen = { soort: 'verschil', waarde: 9, eenheid: 'dagen' } as const;
    expect(onzeker([onderzoek({ n: 90, schatting: dagen })])).toEqual([true]);
  });

  test('staat bij een bevinding die niets beslist, ook in een onderzoek dat nauwkeurig is', () => {
    const bron = nauwkeurig({
      bevindingen: [
        bevinding({ id: 'vroeg', gemeten: na(3), schatting: punten(2, -9, 13) }),
        bevinding({ id: 'laat', schatting: punten(8, 4, 12) }),
      ],
    });
    expect(onzeker([bron])).toEqual([true, false]);
  });

  test('staat bij een overzicht waarvan de auteurs zelf weinig zeker zijn, hoe smal hun interval ook is', () => {
    const met = (zekerheid: 'zeer-laag' | 'laag' | 'redelijk') => overzicht({ zekerheid, schatting: punten(8, 4, 12) });
    expect(onzeker([met('zeer-laag')])).toEqual([true]);
    expect(onzeker([met('laag')])).toEqual([true]);
    expect(onzeker([met('redelijk')])).toEqual([false]);
  });

  test('wordt niet gezegd van een proef waarvan wij alleen het aantal, de loting of het interval niet zagen', () => {
    const landelijk = onderzoek({ schatting: per100(65, 63) });
    expect(weergave([landelijk]).beeld?.grootte).toBe(
      'Van de 100 mensen vonden 65 werk met, 63 zonder: 2 meer op de 100, hoe zeker dat is, zagen wij niet.',
    );
    expect(eerste(landelijk)).toMatchObject({
      grootte: 'Van de 100 mensen vonden 65 werk met, 63 zonder: 2 meer op de 100.',
      omstandigheden: 'Na 12 maanden (zekerheid: ?)',
      nietGezien: ['zekerheid'],
    });
    expect(beeldVanNaam(landelijk)).toMatch(/, hoe zeker dat is, zagen wij niet\.$/);
  });

  test('geldt ook voor een getal dat niet meetelt', () => {
    const { nietTellend } = weergave([coral], {}, 'verwant');
    expect(nietTellend[0]?.grootte).toContain('met grote onzekerheid');
  });
});

describe('de bevindingen staan per onderzoek', () => {
  test('met wat het vond, hoe dat in de tijd ging, en hoeveel verslagen erover zijn', () => {
    const verslag = (maanden: number, schatting: Bevindinginvoer['schatting']) =>
      onderzoek({ onderzoek: 'proef', bevindingen: [bevinding({ gemeten: na(maanden), schatting })] });
    const { groepen } = weergave([verslag(6, punten(9, 4, 14)), verslag(24, punten(1, -9, 11)), nauwkeurig()]);
    expect(groepen.map(({ kop, bevindingen }) => [kop, bevindingen.length])).toEqual([
      ['Gunstig', 2],
      ['Gunstig', 1],
    ]);
    expect(groepen[0]?.erbij).toEqual([
      'Eén onderzoek, met 2 verslagen.',
      'Na 6 maanden was het gunstig, na 24 maanden was geen verschil aangetoond.',
    ]);
  });

  test('een onderzoek dat per maat of per plek verschilt, zegt dat', () => {
    const met = (a: Partial<Bevindinginvoer>, b: Partial<Bevindinginvoer>) =>
      weergave([
        onderzoek({
          bevindingen: [
            bevinding({ id: 'a', schatting: punten(9, 4, 14), ...a }),
            bevinding({ id: 'b', schatting: punten(-9, -14, -4), richting: 'negatief', ...b }),
          ],
        }),
        nauwkeurig(),
      ]).groepen[0];
    expect(met({}, {})?.kop).toBe('De ene meting vond iets wat de andere niet vond');
    expect(met({ plek: 'Noord' }, { plek: 'Zuid' })?.kop).toBe('De ene plek vond iets anders dan de andere');
  });

  test('een overzicht heet zo, en wat niet vergelijkt zegt dat het het oordeel niet bepaalt', () => {
    const { groepen } = weergave([
      overzicht(),
      onderzoek({ ontwerp: 'cohort' }),
      onderzoek({ ontwerp: 'kwalitatief' }),
    ]);
    expect(groepen.map(({ kop }) => kop)).toEqual([
      'Overzicht van onderzoeken: gunstig',
      'Leek gunstig, niet vergeleken',
      'Beschreven, niet gemeten: gunstig',
    ]);
    expect(groepen[1]?.erbij).toEqual(['Dit bepaalt het oordeel niet: er is ook onderzoek dat wel vergelijkt.']);
    expect(weergave([onderzoek({ ontwerp: 'cohort' })]).groepen[0]?.erbij).toEqual([]);
  });
});

describe('een bevinding die niet meetelt, staat erbij met de reden', () => {
  const reden = (...[bron, rij, directheid]: [Bron, Partial<BewijsRij>?, ('zelfde' | 'verwant')?]) => {
    const { groepen, nietTellend, meter } = weergave([bron], rij, directheid);
    expect([meter.label, groepen]).toEqual(['onbekend', []]);
    return nietTellend[0]?.teltNiet;
  };

  test('iets anders, een andere groep, of niet gelezen', () => {
    expect(reden(coral, {}, 'verwant')).toBe('Dit gaat over iets dat erop lijkt.');
    expect(reden(onderzoek({ bevindingen: [bevinding({ subgroep: 'jongeren' })] }))).toBe(
      'Dit gaat over een andere groep of vorm: jongeren.',
    );
    expect(reden(onderzoek({ inhoud: 'secundair' }))).toContain('niet zelf kunnen lezen');
  });

  test('ingetrokken met de dag en het bericht, of vervangen met wat ervoor kwam', () => {
    const intrekking = { datum: '2025-03-04', url: 'https://example.org/bericht' };
    const weg = onderzoek({ stand: 'ingetrokken', intrekking });
    expect(reden(weg)).toBe('Ingetrokken op 4 maart 2025: dit telt nergens mee.');
    expect(weergave([weg]).nietTellend[0]?.geldigheid?.link?.href).toBe('https://example.org/bericht');
    const oud = onderzoek({ stand: 'vervangen', vervangenDoor: 'nieuw' });
    expect(reden(oud)).toContain('Vervangen');
    expect(weergave([oud]).nietTellend[0]?.geldigheid?.link?.href).toBe('/bronnen/nieuw/');
  });
});

describe('het beeld bovenaan een rij', () => {
  const beeld = (...bronnen: Bron[]) => weergave(bronnen).beeld;

  test('tekent honderd mensen, en de tekening zegt hoe onzeker dat is', () => {
    expect(beeld(coral)?.rooster?.naam).toBe('Tekening van honderd mensen: 51 met, 26 zonder, met grote onzekerheid.');
    // Het ene getal hoeft er niet twee keer te staan.
    expect(weergave([coral]).groepen).toEqual([]);
  });

  test('is er nooit bij onbeslist, gemengd, of zonder vergelijking', () => {
    const honderd = (...marges: [number?, number?]) => per100(51, 26, ...marges);
    expect(beeld(onderzoek({ schatting: honderd(-5, 55) }))).toBeNull();
    expect(beeld(onderzoek({ schatting: honderd() }), nauwkeurig({ vond: 'negatief' }))).toBeNull();
    expect(beeld(onderzoek({ ontwerp: 'cohort', schatting: honderd() }))).toBeNull();
    // Een rij die iets aantoont, tekent niet wat niets aantoont.
    expect(beeld(nauwkeurig(), onderzoek({ schatting: honderd(-5, 55) }))).toBeNull();
  });

  test('is dat van het nauwkeurigste en grootste onderzoek, niet van het grootste verschil', () => {
    const klein = onderzoek({ n: 90, schatting: per100(80, 20) });
    const groot = onderzoek({ n: 5000, schatting: per100(31, 26) });
    const grootst = onderzoek({ n: 9000, schatting: per100(30, 26) });
    expect(beeld(klein, groot, grootst)?.grootte).toContain('30 werk met');
    expect(
      weergave([klein, groot, grootst]).groepen.every(({ bevindingen }) => bevindingen.every((b) => !b.rooster)),
    ).toBe(true);
  });

  test('is eerder dat van een onderzoek waarvan wij weten hoeveel mensen meededen', () => {
    const [ongeteld, geteldeMensen] = [undefined, 90].map((n, i) =>
      onderzoek({ ...(n && { n }), schatting: per100(50 + i, 20) }),
    ) as [Bron, Bron];
    expect(beeld(ongeteld, geteldeMensen)?.grootte).toContain('51 werk met');
    expect(beeld(geteldeMensen, ongeteld)?.grootte).toContain('51 werk met');
  });

  test('zegt bij één onderzoek alles; staan er meer, dan staan zij eronder', () => {
    expect(weergave([coral]).groepen).toEqual([]);
    expect(weergave([coral, nauwkeurig()]).groepen).toHaveLength(2);
  });

  test('is de bevinding die spreekt; is die niet te tekenen, dan een ander moment dat hetzelfde zegt', () => {
    const moment = (maanden: number, velden: Partial<Bevindinginvoer> = {}) =>
      bevinding({ id: `na-${maanden}`, gemeten: na(maanden), schatting: per100(51, 26), ...velden });
    const met = (...bevindingen: Bevindinginvoer[]) => beeld(onderzoek({ bevindingen }))?.omstandigheden;
    expect(met(moment(3), moment(12))).toBe('Na 12 maanden');
    expect(met(moment(3), moment(12, { schatting: punten(8, 4, 12) }))).toBe('Na 3 maanden');
    const later = moment(12, { schatting: punten(-8, -12, -4), richting: 'negatief' });
    expect(met(moment(3), later)).toBeUndefined();
  });
});

test('onbeslist heet niet geen verschil en niet misschien', () => {
  const { zin, meter } = weergave([onderzoek({ schatting: onbeslist })]);
  expect([zin, meter.label]).toEqual([
    'Het onderzoek kan niet zeggen of dit verschil maakt. Er is geen verschil aangetoond, ook niet uitgesloten.',
    'beperkt bewijs, 1 onderzoek',
  ]);
});

test('wie er onderzocht zijn, staat in een tabel met wat wij van hen weten', () => {
  const bron = onderzoek({
    populatie: { omschrijving: 'Mensen in Utrecht.', stelsel: ['wajong-achtig'] },
    vrijwilligheid: 'verplicht-mogelijk',
  });
  const tabel = onderzochtenTabel([weergave([bron])]);
  expect(tabel.regels[0]?.cellen).toEqual([
    'Mensen in Utrecht.',
    'Wajong of vergelijkbaar',
    '–',
    '–',
    '–',
    'Verplicht kan',
    '–',
    '–',
    '–',
  ]);
  expect(tabel.koppen).toHaveLength(10);
});
