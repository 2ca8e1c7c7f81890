import { describe, expect, test } from 'vitest';
import { type Treffer, weeg } from '../../src/zoeken/weeg.ts';

const vraagwoord = (getypt: string, uit = getypt) => ({ getypt, uit, zoek: [getypt] });
const vraag = (woorden: ReturnType<typeof vraagwoord>[], onbekend: string[] = []) => ({
  woorden,
  gelezen: [...woorden.map(({ getypt }) => getypt), ...onbekend],
  onbekend,
  zin: '',
  bedoeld: '',
  verbeterd: '',
});
const treffer = (id: string, score: number, ...matchedMetaFields: string[]): Treffer => ({
  id,
  score,
  matchedMetaFields,
});
/** Zoveel bladzijden met dit woord; zonder velden staat het alleen ergens in de tekst. */
const op = (aantal: number, ...velden: string[]) =>
  Array.from({ length: aantal }, (_, i) => treffer(`p${i}`, 1, ...velden));
const niets = { alle: [], samen: [], zin: [], lijkt: new Map<string, number>() };

/** Wat er voor één woord op de lijst komt, beste eerst. */
const voorEenWoord = (...vormen: Treffer[][]) =>
  weeg({ vraag: vraag([vraagwoord('werk')]), bladzijden: 100, ...niets, perWoord: [vormen] }).map(
    ({ treffer: { id } }) => id,
  );

describe('een bladzijde is een antwoord als zij genoeg van de vraag heeft', () => {
  /** Het eerste woord staat op zoveel van de duizend bladzijden, het tweede nergens. */
  const half = (aantal: number, ...velden: string[]) =>
    weeg({
      vraag: vraag([vraagwoord('werk'), vraagwoord('angst')]),
      bladzijden: 1000,
      ...niets,
      perWoord: [[op(aantal, ...velden)], [[]]],
    });
  /** Zoveel bekende woorden staan op zoveel van de duizend bladzijden, en één woord kent niemand. */
  const metOnbekend = (woorden: number, aantal: number, ...velden: string[]) =>
    weeg({
      vraag: vraag([vraagwoord('werk'), vraagwoord('angst')].slice(0, woorden), ['xqzwvk']),
      bladzijden: 1000,
      ...niets,
      perWoord: Array.from({ length: woorden }, () => [op(aantal, ...velden)]),
    });

  // Hoe gewoner het gevonden woord, hoe minder het van de vraag is: bij deze aantallen gaat het net over de grens.
  test('drie tiende als het woord alleen ergens in de tekst staat', () => {
    expect([half(38).length, half(39).length]).toEqual([38, 0]);
  });
  test('minder dan een zesde als het in haar titel of woorden staat', () => {
    expect([half(261, 'naam').length, half(262, 'naam').length]).toEqual([261, 0]);
  });
  test.each(['deel', 'delen', 'genoemd', 'gezegde', 'kort', 'onderwerp', 'situatie'])(
    'in %s staat een woord toevallig',
    (veld) => {
      expect(half(39, veld)).toEqual([]);
      expect(half(39, veld, 'woord')).toHaveLength(39);
    },
  );
  test('mist er een woord, dan de helft en iets meer', () => {
    expect([metOnbekend(2, 25).length, metOnbekend(2, 26).length]).toEqual([25, 0]);
  });
  test('mist er een woord en staat de rest in haar titel, dan een vijfde', () => {
    expect([metOnbekend(1, 223, 'naam').length, metOnbekend(1, 224, 'naam').length]).toEqual([223, 0]);
  });
  test('is de ene een antwoord, dan is een andere die er te weinig van heeft het nog niet', () => {
    const perWoord = [[[treffer('genoeg', 5, 'naam'), ...op(60)]], [[]]];
    const vragen = vraag([vraagwoord('werk'), vraagwoord('angst')]);
    expect(weeg({ vraag: vragen, bladzijden: 1000, ...niets, perWoord }).map((t) => t.treffer.id)).toEqual(['genoeg']);
  });
  test('staat een woord overal, dan zegt het nog iets, ook als er meer bladzijden zijn dan wij dachten', () => {
    const alles = { vraag: vraag([vraagwoord('werk')]), ...niets, perWoord: [[op(12)]] };
    expect(weeg({ ...alles, bladzijden: 12 })).toHaveLength(12);
    expect(weeg({ ...alles, bladzijden: 10 })).toHaveLength(12);
  });
});

describe('een woord dat alleen in delen bestaat', () => {
  const gesplitst = (begin: Treffer[], eind: Treffer[]) =>
    weeg({
      vraag: vraag([vraagwoord('telefoon', 'telefoonangst'), vraagwoord('angst', 'telefoonangst')]),
      bladzijden: 100,
      ...niets,
      perWoord: [[begin], [eind]],
    }).map(({ treffer: { id } }) => id);

  test('is gevonden waar beide delen staan, en er één niet toevallig staat', () => {
    expect(gesplitst([treffer('a', 1, 'woord')], [treffer('a', 1)])).toEqual(['a']);
    expect(gesplitst([treffer('a', 1)], [treffer('a', 1, 'woord')])).toEqual(['a']);
    expect(gesplitst([treffer('a', 1)], [treffer('a', 1)])).toEqual([]);
    expect(gesplitst([treffer('a', 1, 'woord')], [treffer('b', 1, 'woord')])).toEqual([]);
  });

  test('is zo zeldzaam als een woord dat nergens staat, hoe gewoon zijn delen ook zijn', () => {
    const overal = Array.from({ length: 95 }, (_, i) => treffer(`p${i}`, 1, 'woord'));
    expect(gesplitst(overal, overal)).toEqual([]);
    expect(gesplitst(overal.slice(0, 40), overal.slice(0, 40))).toHaveLength(40);
  });
});

describe('de volgorde', () => {
  test('een verbuiging telt negen tiende van het woord zelf', () => {
    expect(voorEenWoord([treffer('zelf', 9.05)], [treffer('verbogen', 10)])).toEqual(['zelf', 'verbogen']);
    expect(voorEenWoord([treffer('zelf', 8.95)], [treffer('verbogen', 10)])).toEqual(['verbogen', 'zelf']);
  });

  test('een bladzijde met twee vormen telt haar beste, niet allebei', () => {
    expect(voorEenWoord([treffer('twee', 4), treffer('een', 5)], [treffer('twee', 4), treffer('x', 1)])[0]).toBe('een');
    const gevonden = (...vormen: Treffer[][]) =>
      weeg({ vraag: vraag([vraagwoord('werk')]), bladzijden: 100, ...niets, perWoord: [vormen] });
    const samen = gevonden([treffer('twee', 4)], [treffer('twee', 8)]);
    expect(samen.map(({ score, woorden }) => [score.toFixed(3), woorden])).toEqual([['7.200', ['werk']]]);
  });

  test('telt een bladzijde met twee vormen even zwaar, dan geldt waar het woord zelf staat', () => {
    const [zelf, verbogen] = [treffer('a', 9, 'naam'), treffer('a', 10, 'kort')];
    const perWoord = [[[zelf], [verbogen]]];
    expect(weeg({ vraag: vraag([vraagwoord('werk')]), bladzijden: 100, ...niets, perWoord })[0]?.treffer).toBe(zelf);
  });

  test('de hele zin op een rij telt dubbel, alle woorden samen telt één keer', () => {
    const gevonden = (extra: Partial<Record<'samen' | 'zin', Treffer[]>>) =>
      weeg({
        vraag: vraag([vraagwoord('werk')]),
        bladzijden: 100,
        ...niets,
        ...extra,
        perWoord: [[[treffer('gewoon', 3), treffer('samen', 1)]]],
      })[0]?.treffer.id;
    expect(gevonden({ zin: [treffer('samen', 1.1)] })).toBe('samen');
    expect(gevonden({ zin: [treffer('samen', 0.9)] })).toBe('gewoon');
    expect(gevonden({ samen: [treffer('samen', 2.1)] })).toBe('samen');
    expect(gevonden({ samen: [treffer('samen', 1.9)] })).toBe('gewoon');
  });

  test('wat minder dan een honderdste van de beste telt, valt weg', () => {
    const nipt = [treffer('beste', 10), treffer('net-wel', 0.1), treffer('net-niet', 0.0999)];
    expect(voorEenWoord(nipt)).toEqual(['beste', 'net-wel']);
  });
});

test('een bladzijde zegt van elk woord dat erop staat hoe het getypt is', () => {
  const gevonden = weeg({
    vraag: vraag([vraagwoord('werk'), vraagwoord('angst')]),
    bladzijden: 100,
    ...niets,
    perWoord: [[[treffer('beide', 1), treffer('een', 1)]], [[treffer('beide', 1)]]],
  });
  expect(Object.fromEntries(gevonden.map(({ treffer: { id }, woorden }) => [id, woorden]))).toEqual({
    beide: ['werk', 'angst'],
    een: ['werk'],
  });
});

describe('wat op de hele vraag lijkt', () => {
  const woorden = ['post', 'brief', 'angst'].map((woord) => vraagwoord(woord));
  /** De punten van een bladzijde die zoveel op een vraag van zoveel woorden lijkt, naast een bladzijde die de motor zoveel geeft. */
  const punten = (aantal: number, lijkt: number, beste = 8) =>
    weeg({
      vraag: vraag(woorden.slice(0, aantal)),
      bladzijden: 1000,
      ...niets,
      samen: [treffer('beste', beste, 'naam')],
      alle: [treffer('gelijk', 1)],
      lijkt: new Map([['gelijk', lijkt]]),
      perWoord: woorden.slice(0, aantal).map(() => [[]]),
    }).find(({ treffer: { id } }) => id === 'gelijk')?.score;

  test('telt driekwart van het beste van de motor voor elk woord na het eerste', () => {
    expect([punten(2, 1), punten(3, 1)]).toEqual([6, 12]);
    expect(punten(2, 1, 40)).toBe(30);
  });
  test('telt in het kwadraat: wat maar half lijkt, telt een kwart', () => {
    expect([punten(3, 0.9), punten(3, 0.8)].map((score) => score?.toFixed(2))).toEqual(['9.72', '7.68']);
  });
  test('telt ook waar de motor bijna niets vindt', () => {
    expect(punten(2, 1, 0.1)).toBe(0.75);
  });
});
