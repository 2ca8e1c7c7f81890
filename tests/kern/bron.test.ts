import { describe, expect, test } from 'vitest';
import { isOverzicht, ontwerpen } from '../../src/kern/bewijs/ontwerpen.ts';
import { bronSchema } from '../../src/kern/bron.ts';
import { maakBron } from '../hulp/maak.ts';
import { bevinding, bezwarenVan, geteld, per100, punten, verhouding, verschil } from './hulp.ts';

/** De paden waar het schema iets over te zeggen heeft; `undefined` haalt een veld weg. */
function bezwaren(velden: Record<string, unknown>): string[] {
  const { id: _, ...goed } = maakBron();
  const samen = Object.entries({ ...goed, ...velden }).filter(([, waarde]) => waarde !== undefined);
  return bezwarenVan(bronSchema, Object.fromEntries(samen));
}

describe('vindbaar', () => {
  test('een bron heeft een DOI of een webadres', () => {
    expect(bezwaren({ url: undefined })).toEqual(['titel']);
    expect(bezwaren({ url: undefined, doi: '10.1007/s10926-023-10129-z' })).toEqual([]);
  });

  test('dat hoort een bijdrager ook als er iets anders fout is', () => {
    expect(bezwaren({ url: undefined, jaar: 'onbekend' }).sort()).toEqual(['jaar', 'titel']);
  });

  test.each(['https://doi.org/10.1007/abc', '11.1007/abc', '10.1007/', '10.1007/a b'])('%s is geen DOI', (doi) => {
    expect(bezwaren({ doi })).toEqual(['doi']);
  });

  test('een auteur is een persoon of een organisatie, niet allebei', () => {
    expect(bezwaren({ auteurs: [{ familie: 'van Hooft', voorletters: 'E. A. J.' }] })).toEqual([]);
    expect(bezwaren({ auteurs: [{ organisatie: 'RWI' }] })).toEqual([]);
    expect(bezwaren({ auteurs: [{ familie: 'van Hooft', organisatie: 'RWI' }] })).not.toEqual([]);
  });

  test('een onbekend jaar is `null`, geen gok', () => {
    expect(bezwaren({ jaar: null })).toEqual([]);
    expect(bezwaren({ jaar: 'in druk' })).toEqual([]);
    expect(bezwaren({ jaar: 'binnenkort' })).toEqual(['jaar']);
    expect(bezwaren({ jaar: undefined })).toEqual(['jaar']);
  });
});

describe('bevindingen', () => {
  test('zijn er niet van een bron die niemand las', () => {
    const gecontroleerd = { verwijzing: 'bevestigd', inhoud: 'geen', waar: 'example.org', wanneer: '2026-01-01' };
    expect(bezwaren({ gecontroleerd, bevindingen: [bevinding()] })).toEqual(['bevindingen']);
    expect(bezwaren({ gecontroleerd })).toEqual([]);
  });

  test('hebben elk een eigen naam', () => {
    expect(bezwaren({ bevindingen: [bevinding(), bevinding()] })).toEqual(['bevindingen.1.id']);
  });

  test('hebben een richting zoals de onderzoekers haar melden, en nooit `gemengd`', () => {
    expect(bezwaren({ bevindingen: [{ ...bevinding(), richting: 'gemengd' }] })).toEqual(['bevindingen.0.richting']);
  });

  test('tellen op de 100: meer dan 100 of minder dan 0 bestaat niet', () => {
    for (const met of [101, -1])
      expect(bezwaren({ bevindingen: [bevinding({ schatting: { soort: 'per100', met, zonder: 1 } })] })).toEqual([
        'bevindingen.0.schatting.met',
      ]);
  });
});

describe('de richting van een bevinding', () => {
  const zonder = () => {
    const { richting: _, ...rest } = bevinding();
    return rest;
  };

  test('hoort bij elk effect, en bij een telling niet', () => {
    expect(bezwaren({ bevindingen: [zonder()] })).toEqual(['bevindingen.0']);
    expect(bezwaren({ bevindingen: [bevinding({ schatting: geteld(3) })] })).toEqual([]);
    expect(bezwaren({ bevindingen: [bevinding({ schatting: geteld(3), richting: 'positief' })] })).toEqual([
      'bevindingen.0.richting',
    ]);
  });

  test('hoort een bijdrager van elke bevinding, ook als er een andere fout in staat', () => {
    const fout = { ...zonder(), id: 'ook', n: -1 };
    expect(bezwaren({ bevindingen: [zonder(), fout] }).toSorted()).toEqual([
      'bevindingen.0',
      'bevindingen.1',
      'bevindingen.1.n',
    ]);
  });
});

describe('wanneer er gemeten is', () => {
  const met = (gemeten: unknown) => bezwaren({ bevindingen: [{ ...bevinding(), gemeten }] });

  test('staat er altijd bij; `null` als het niet gemeld is', () => {
    const { gemeten: _, ...rest } = bevinding();
    expect(bezwaren({ bevindingen: [rest] })).toEqual(['bevindingen.0.gemeten']);
    expect(met(null)).toEqual([]);
  });

  test('is een moment, of een tijd met een begin en een eind', () => {
    expect(met({ soort: 'op-moment', tot: 6 })).toEqual([]);
    expect(met({ soort: 'op-moment', tot: 0 })).toEqual([]);
    expect(met({ soort: 'ergens-in', van: 0, tot: 12 })).toEqual([]);
    expect(met({ soort: 'gemiddeld', tot: 12 })).toEqual([]);
    expect(met({ soort: 'ergens-in', van: 6 })).toEqual([]);
    expect(met({ soort: 'gemiddeld', van: 6, tot: 6 })).toEqual([]);
  });

  test.each([
    ['een moment met een begin', { soort: 'op-moment', van: 0, tot: 6 }, ['gemeten.van']],
    ['een moment zonder maanden', { soort: 'op-moment' }, ['gemeten']],
    ['een begin na het eind', { soort: 'ergens-in', van: 12, tot: 6 }, ['gemeten.van']],
    ['maanden voor het begin', { soort: 'op-moment', tot: -1 }, ['gemeten.tot']],
    ['meer dan vijftig jaar', { soort: 'op-moment', tot: 601 }, ['gemeten.tot']],
    ['een andere wijze', { soort: 'ooit', tot: 6 }, ['gemeten.soort']],
  ])('is nooit %s', (_, gemeten, paden) => {
    expect(met(gemeten)).toEqual(paden.map((pad) => `bevindingen.0.${pad}`));
  });
});

describe('wanneer de hulp begon', () => {
  const met = (inzet: unknown) => bezwaren({ bevindingen: [{ ...bevinding(), inzet }] });

  test('mag ontbreken, en heeft een begin, een eind of beide', () => {
    expect(met(undefined)).toEqual([]);
    expect(met({ van: 12 })).toEqual([]);
    expect(met({ tot: 1 })).toEqual([]);
    expect(met({ van: 6, tot: 6 })).toEqual([]);
  });

  test.each([
    ['zonder maanden', {}, ['inzet']],
    ['met een begin na het eind', { van: 12, tot: 6 }, ['inzet.van']],
    ['voor het begin', { van: -1 }, ['inzet.van']],
    ['in woorden', { van: 'vroeg' }, ['inzet.van']],
  ])('is nooit %s', (_, inzet, paden) => {
    expect(met(inzet)).toEqual(paden.map((pad) => `bevindingen.0.${pad}`));
  });
});

describe('wie een deel van de groep was', () => {
  const populatie = { stelsel: ['wia-achtig'] };

  test('staat bij een bevinding over een deel, en niet bij een over iedereen', () => {
    expect(bezwaren({ bevindingen: [{ ...bevinding(), subgroep: 'Mensen met WIA', populatie }] })).toEqual([]);
    expect(bezwaren({ bevindingen: [{ ...bevinding(), populatie }] })).toEqual(['bevindingen.0.populatie']);
  });
});

describe('een schatting', () => {
  const mag = (schatting: object) =>
    bezwaren({ bevindingen: [bevinding({ schatting: schatting as never })] }).length === 0;

  test('heeft grenzen als getal of `open`', () => {
    for (const grens of [1.1, 'open']) expect(mag({ ...verhouding(8), onder: grens, boven: 'open' })).toBe(true);
    for (const grens of ['onbekend', null, '1,1']) expect(mag({ ...verhouding(8), onder: grens })).toBe(false);
  });

  test('van een verhouding en haar grenzen is meer dan 0', () => {
    for (const waarde of [0, -1]) {
      expect(mag(verhouding(waarde))).toBe(false);
      expect(mag(verhouding(1, waarde, 2))).toBe(false);
      expect(mag(verhouding(1, 0.5, waarde))).toBe(false);
    }
    expect(mag(verhouding(0.01, 0.001, 0.2))).toBe(true);
  });

  test('in punten ligt tussen -100 en 100, en van de 100 tussen 0 en 100', () => {
    expect(mag(punten(100, -100, 100))).toBe(true);
    for (const waarde of [101, -101]) {
      expect(mag(punten(waarde))).toBe(false);
      expect(mag(punten(0, waarde, 1))).toBe(false);
      expect(mag(per100(50, 50, waarde, 1))).toBe(false);
    }
    expect(mag({ ...per100(100, 0, -100, 100), voorafMet: 0, voorafZonder: 100 })).toBe(true);
    for (const waarde of [101, -1]) {
      expect(mag(per100(waarde, 1))).toBe(false);
      expect(mag(per100(1, waarde))).toBe(false);
      expect(mag({ ...per100(1, 1), voorafMet: waarde })).toBe(false);
      expect(mag({ ...per100(1, 1), voorafZonder: waarde })).toBe(false);
    }
  });

  test('van een telling is een heel aantal, van minstens één', () => {
    expect(mag({ ...geteld(0), van: 1 })).toBe(true);
    expect(mag(geteld(1.5))).toBe(false);
    expect(mag(geteld(-1))).toBe(false);
    expect(mag({ ...geteld(1), van: 0 })).toBe(false);
  });

  test('van een telling is nooit meer dan waarvan er geteld is', () => {
    const van = (aantal: number, van: number) =>
      bezwaren({ bevindingen: [bevinding({ schatting: { soort: 'telling', aantal, van } })] });
    expect(van(5, 5)).toEqual([]);
    expect(van(5, 3)).toEqual(['bevindingen.0.schatting.aantal']);
  });

  test('heeft nooit een percentage als eenheid: daarvoor is er `per100`, `procentpunt` of `woorden`', () => {
    for (const eenheid of ['procent', 'procent loon', '% van het loon']) expect(mag(verschil(12, eenheid))).toBe(false);
    expect(mag(verschil(12, 'dagen'))).toBe(true);
  });
});

describe('velden van een overzicht', () => {
  const eigen = { zekerheid: 'laag', samenhang: true, omvatOnderzoeken: ['scion'], omvatVolledig: true };
  const zekerheid = { oordeel: 'laag', volgens: 'later-overzicht' };

  test('horen alleen bij een meta-analyse of systematische review', () => {
    const overzichten = Object.keys(ontwerpen).filter((ontwerp) => bezwaren({ ontwerp, ...eigen }).length === 0);
    expect(overzichten).toEqual(['meta-analyse', 'systematische-review']);
    expect(bezwaren({ ontwerp: 'rct', ...eigen })).toEqual(Object.keys(eigen));
    expect(isOverzicht('meta-analyse')).toBe(true);
    expect(isOverzicht('cohort')).toBe(false);
  });

  test('de zekerheid van één bevinding ook', () => {
    const bevindingen = [{ ...bevinding(), zekerheid }];
    expect(bezwaren({ ontwerp: 'meta-analyse', bevindingen })).toEqual([]);
    expect(bezwaren({ bevindingen })).toEqual(['bevindingen.0.zekerheid']);
  });

  test('wie zegt dat de lijst van onderzoeken volledig is, geeft die lijst', () => {
    expect(bezwaren({ ontwerp: 'meta-analyse', omvatVolledig: true })).toEqual(['omvatVolledig']);
    expect(bezwaren({ ontwerp: 'meta-analyse', omvatVolledig: false })).toEqual([]);
  });

  test('een bevinding uit één onderzoek van een overzicht komt uit een onderzoek dat in een volledige lijst staat', () => {
    const bevindingen = [bevinding({ onderzoek: 'seed' })];
    const met = (velden: object) => bezwaren({ ontwerp: 'meta-analyse', bevindingen, ...velden });
    expect(met({ omvatOnderzoeken: ['scion'], omvatVolledig: true })).toEqual(['bevindingen.0.onderzoek']);
    expect(met({ omvatOnderzoeken: ['scion', 'seed'], omvatVolledig: true })).toEqual([]);
    expect(met({ omvatOnderzoeken: ['scion'] })).toEqual([]);
    expect(met({})).toEqual([]);
  });
});

describe('de stand van een bron', () => {
  const intrekking = { datum: '2026-01-01', url: 'https://example.org/bericht' };

  test('*ingetrokken* heeft een bericht, en een bericht hoort bij *ingetrokken*', () => {
    expect(bezwaren({ stand: 'ingetrokken', intrekking })).toEqual([]);
    expect(bezwaren({ stand: 'ingetrokken' })).toEqual(['stand']);
    expect(bezwaren({ intrekking })).toEqual(['intrekking']);
    expect(bezwaren({ stand: 'geldig', intrekking })).toEqual(['intrekking']);
  });

  test('*vervangen* zegt waardoor, en wie dat zegt is vervangen', () => {
    expect(bezwaren({ stand: 'vervangen', vervangenDoor: 'nieuw' })).toEqual([]);
    expect(bezwaren({ stand: 'vervangen' })).toEqual(['stand']);
    expect(bezwaren({ stand: 'voorlopig', vervangenDoor: 'nieuw' })).toEqual(['vervangenDoor']);
    expect(bezwaren({ vervangenDoor: 'nieuw' })).toEqual(['vervangenDoor']);
  });
});

describe('de vergelijking', () => {
  const bijna = [
    'Geen',
    'geen vergelijking',
    'Geen controlegroep.',
    'niet vergeleken',
    'n.v.t.',
    'niets',
    'zonder vergelijkingsgroep (voor en na)',
  ];
  const goed = ['geen', 'Geen plan', 'Niet verplichte begeleiding', 'Gewone begeleiding', 'geen interventie'];

  test('is de code `geen`, of zegt wat de andere groep kreeg', () => {
    for (const vergelijking of goed) expect(bezwaren({ vergelijking }), vergelijking).toEqual([]);
    for (const vergelijking of bijna) expect(bezwaren({ vergelijking }), vergelijking).toEqual(['vergelijking']);
  });

  test('is in de weging `geen` als er alleen vergeleken is onder mensen die na de start gekozen zijn', () => {
    const gekozen = { gekozenNaStart: 'wie zonder de training werk vond' };
    expect(bezwaren({ bevindingen: [bevinding({ ...gekozen, vergelijking: 'geen' })] })).toEqual([]);
    expect(bezwaren({ bevindingen: [bevinding(gekozen)] })).toEqual(['bevindingen.0.gekozenNaStart']);
  });

  test('ook die van één bevinding', () => {
    const bevindingen = [bevinding(), bevinding({ id: 'ook', vergelijking: 'Geen controlegroep' })];
    expect(bezwaren({ bevindingen })).toEqual(['bevindingen.1.vergelijking']);
  });

  test.each([
    'naast mensen zonder hulp',
    'Vergeleken met een brief',
    'tegenover de wachtlijst',
    'versus alleen een brief',
  ])(
    'van een vorm die *%s* heet, staat ook in haar eigen veld: anders noemt de bladzijde de groep van de bron',
    (tekst) => {
      for (const veld of ['variant', 'subgroep']) {
        expect(bezwaren({ bevindingen: [bevinding({ [veld]: tekst })] }), veld).toEqual([`bevindingen.0.${veld}`]);
        const bevindingen = [bevinding({ [veld]: tekst, vergelijking: 'Een wachtlijst' })];
        expect(bezwaren({ bevindingen }), veld).toEqual([]);
      }
    },
  );

  test.each(['verplicht', 'mensen naast een baan', 'naastenhulp'])('*%s* vergelijkt niet', (variant) => {
    expect(bezwaren({ bevindingen: [bevinding({ variant })] })).toEqual([]);
  });
});

test.each([1.2, -0.1, 30])('uitval is een deel van 0 tot 1, niet %d', (uitval) => {
  expect(bezwaren({ uitval })).toEqual(['uitval']);
});
