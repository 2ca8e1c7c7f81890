import { describe, expect, test, vi } from 'vitest';
import type { Bevinding } from '../../src/kern/bevinding.ts';
import type { Weging } from '../../src/kern/bewijs/bewijskracht.ts';
import { zinVan } from '../../src/kern/bewijs/oordeel.ts';
import { type Bewijskracht, bewijskrachten } from '../../src/kern/bewijs/schalen.ts';
import type { Uitkomst } from '../../src/kern/bewijs/uitkomsten.ts';
import { uitslagVan } from '../../src/kern/bewijs/uitslag.ts';
import { type Bron, bronSchema } from '../../src/kern/bron.ts';
import { bewijsRijSchema } from '../../src/kern/interventie/bewijsvelden.ts';
import { onderzoekenSchema } from '../../src/kern/onderzoek.ts';
import type { Toeval } from '../hulp/toeval.ts';
import { type Geval, maakBron, maakOnderzoek, metBevindingen, weegGeval } from './genereer.ts';
import type { Kant } from './genereer-bevinding.ts';
import { mits, voorElkeRij } from './voor-elke-rij.ts';

// Duizenden rijen, elk een paar keer gewogen: op een drukke machine duurt dat langer dan gewoon.
vi.setConfig({ testTimeout: 600_000 });

describe('elke rij', () => {
  test('die wij hier maken, komt door het echte schema', () => {
    voorElkeRij(({ onderzoeken, bronnen, rij }, t) => {
      // Het schema is traag; een op de twintig rijen volstaat.
      mits(t.tussen(1, 20) === 1);
      expect(onderzoekenSchema.parse(onderzoeken)).toEqual(onderzoeken);
      expect(bewijsRijSchema.parse(rij)).toEqual(rij);
      for (const { id: _, ...bron } of bronnen) expect(bronSchema.parse(bron)).toEqual(bron);
    }, 0.03);
  });

  test('krijgt een weging, een zin voor elke uitkomst, en een reden waarom zij niet hoger of lager staat', () => {
    voorElkeRij((geval) => {
      const weging = weegGeval(geval);
      for (const uitkomst of ['werk-gevonden', 'bruikbaarheid', 'juiste-diagnose'] satisfies Uitkomst[])
        expect(zinVan(weging, uitkomst)).toMatch(/^\p{Lu}.*\.$/u);
      expect(weging.waaromNietHoger).toMatch(weging.bewijskracht === 'sterk' ? /^$/ : /^\p{Lu}.*\.$/u);
      expect(weging.tekorten.length === 0).toBe(weging.bewijskracht === 'sterk');
      expect(weging.waaromNietLager.length === 0).toBe(weging.bewijskracht === 'onbekend');
    });
  });

  test('krijgt een zin in goed Nederlands, zonder tegenspraak in zichzelf', () => {
    voorElkeRij((geval) => {
      const weging = weegGeval(geval);
      for (const uitkomst of ['werk-gevonden', 'bruikbaarheid', 'juiste-diagnose', 'kosten', 'verdringing'] as const) {
        const zin = zinVan(weging, uitkomst);
        const zinnen = zin.split(/(?<=\.) /);
        for (const deel of zinnen) expect(deel, zin).toMatch(/^\p{Lu}[^.]*\.$/u);
        expect(new Set(zinnen).size, zin).toBe(zinnen.length);
        expect(zin).not.toMatch(
          /het andere k(onden|unnen)|andere \d+ k(on|an) |\bde 1\b|onderzoek ernaast konden| {2}/i,
        );
        if (zin.includes('Er is geen verschil aangetoond'))
          expect(zin).not.toMatch(/iets anders dan de andere|wat de andere niet vond|misschien/);
        // Alleen onderzoek dat vergelijkt, toont iets aan of kan het niet zeggen.
        if (weging.grond !== 'vergelijking') expect(zin).not.toMatch(/aangetoond|aantonen|in de tijd/);
      }
    });
  });

  test('staat niet hoger dan haar gronden toelaten', () => {
    voorElkeRij((geval) => {
      const { bewijskracht, grond, richting, voorZoverWijLazen, klein, aangetoond } = weegGeval(geval);
      const mogen: Record<typeof grond, readonly Bewijskracht[]> = {
        vergelijking: ['beperkt', 'redelijk', 'sterk'],
        meting: ['aanwijzing'],
        telling: ['aanwijzing'],
        beschrijving: ['praktijk'],
        niets: ['onbekend'],
      };
      expect(mogen[grond]).toContain(bewijskracht);
      expect(richting === 'geteld').toBe(grond === 'telling');
      expect(richting === 'onbekend').toBe(grond === 'niets');
      if (richting === 'onbeslist') expect(rang(bewijskracht)).toBeLessThanOrEqual(rang('beperkt'));
      if (richting === 'gemengd') expect(rang(bewijskracht)).toBeLessThanOrEqual(rang('redelijk'));
      if (voorZoverWijLazen) expect([bewijskracht, grond]).toEqual(['beperkt', 'vergelijking']);
      if (voorZoverWijLazen || aangetoond) expect(['positief', 'negatief', 'geen-verschil']).toContain(richting);
      if (klein) expect(['positief', 'negatief']).toContain(richting);
      if (aangetoond) expect(aangetoond.in).toBeLessThan(aangetoond.van);
    });
  });

  test('die alleen op onzekere verwijzingen rust, staat niet boven beperkt', () => {
    voorElkeRij((geval) => {
      const onzeker = elkeBron(geval, (bron) => ({
        ...bron,
        gecontroleerd: { ...bron.gecontroleerd, verwijzing: 'onzeker' },
      }));
      expect(rang(weegGeval(onzeker).bewijskracht)).toBeLessThanOrEqual(rang('beperkt'));
    });
  });
});

describe('aan een rij verandert niets', () => {
  test('door de volgorde van bevindingen, bronnen en onderzoeken', () => {
    voorElkeRij((geval, t) => {
      const geschud = metBevindingen(
        { ...geval, bronnen: t.schud(geval.bronnen), onderzoeken: t.schud(geval.onderzoeken) },
        t.schud(geval.rij.bevindingen ?? []),
      );
      expect(kern(weegGeval(geschud))).toEqual(kern(weegGeval(geval)));
    });
  });

  test('door een tweede verslag dat hetzelfde zegt, of een deel ervan', () => {
    voorElkeRij((geval, t) => {
      const bron = eenVan(t, geval.bronnen);
      mits(bron);
      const isOverzicht = ['meta-analyse', 'systematische-review'].includes(bron.ontwerp);
      const tweede: Bron = { ...bron, id: 'tweede', ...(isOverzicht && { verslagVan: bron.id }) };
      const verwijzingen = (geval.rij.bevindingen ?? []).filter((verwijzing) => verwijzing.bron === bron.id);
      const deel = verwijzingen.filter(() => t.kies(true, true, false)).map((v) => ({ ...v, bron: 'tweede' }));
      const met = metBevindingen({ ...geval, bronnen: [...geval.bronnen, tweede] }, [
        ...(geval.rij.bevindingen ?? []),
        ...deel,
      ]);
      expect(kern(weegGeval(met))).toEqual(kern(weegGeval(geval)));
    }, 0.7);
  });

  test('door wat niet meetelt; ingetrokken is hetzelfde als er niet zijn', () => {
    voorElkeRij((geval, t) => {
      const bron = eenVan(t, geval.bronnen);
      mits(bron);
      const zonder = metBevindingen(
        geval,
        (geval.rij.bevindingen ?? []).filter((v) => v.bron !== bron.id),
      );
      const weg = t.kies<Partial<Bron>>(
        { stand: 'ingetrokken' },
        { stand: 'vervangen' },
        { gecontroleerd: { ...bron.gecontroleerd, inhoud: 'secundair' } },
      );
      const met = elkeBron(geval, (b) => (b === bron ? { ...b, ...weg } : b));
      const { waaromNietHoger: _, tekorten: __, ...verwacht } = kern(weegGeval(zonder));
      const weging = weegGeval(met);
      expect(kern(weging)).toMatchObject(verwacht);
      // Alleen als er niets over is, hoort de lezer waarom het niet telt.
      if (weging.bewijskracht !== 'onbekend') expect(kern(weging)).toEqual(kern(weegGeval(zonder)));
    }, 0.7);
  });

  test('door andere namen voor bestanden, bevindingen en onderzoeken', () => {
    voorElkeRij((geval) => {
      expect(kern(weegGeval(hernoemd(geval)))).toEqual(kern(weegGeval(geval)));
    });
  });
});

describe('het niveau gaat niet omlaag', () => {
  test('door nog een onderzoek dat hetzelfde aantoont', () => {
    voorElkeRij((geval, t) => {
      const voor = weegGeval(geval);
      const nieuw = metNieuwOnderzoek(geval, t, kantVan[voor.richting]);
      const alleen = weegGeval(nieuw.alleen);
      mits(isBeslist(voor) && voor.richting === alleen.richting && !spreektTegen(voor, alleen));
      const na = weegGeval(nieuw.erbij);
      expect(na.richting).toBe(voor.richting);
      expect(rang(na.bewijskracht)).toBeGreaterThanOrEqual(rang(voor.bewijskracht));
    }, 0.05);
  });

  test('door een later moment van een onderzoek of overzicht dat hetzelfde meldt', () => {
    voorElkeRij((geval, t) => {
      const voor = weegGeval(geval);
      const stem = eenVan(
        t,
        voor.stemmen.filter(({ uitslag }) => uitslag === voor.richting),
      );
      const aanhaling = eenVan(t, stem?.dragend ?? []);
      mits(isBeslist(voor) && stem && aanhaling);
      const { primair: _, ...bevinding } = aanhaling.bevinding;
      const later: Bevinding = { ...bevinding, id: 'later', gemeten: { soort: 'op-moment', tot: 48 } };
      const erbij = metBevindingen(
        elkeBron(geval, (bron) =>
          bron.id === aanhaling.bron.id ? { ...bron, bevindingen: [...(bron.bevindingen ?? []), later] } : bron,
        ),
        [...(geval.rij.bevindingen ?? []), { bron: aanhaling.bron.id, bevinding: 'later', directheid: 'zelfde' }],
      );
      const na = weegGeval(erbij);
      // Een groter effect kan tegenspreken wie geen verschil vond; een even klein effect niet.
      mits(!voor.klein || na.richting !== 'gemengd');
      expect(na.richting).toBe(voor.richting);
      expect(rang(na.bewijskracht)).toBeGreaterThanOrEqual(rang(voor.bewijskracht));
    }, 0.05);
  });

  test('en de richting verandert niet door een onderzoek dat niets beslist; alleen sterk kan dalen, door het aantal', () => {
    voorElkeRij((geval, t) => {
      const nieuw = metNieuwOnderzoek(geval, t);
      const [voor, alleen] = [weegGeval(geval), weegGeval(nieuw.alleen)];
      mits(alleen.richting === 'onbeslist' && alleen.grond === 'vergelijking' && voor.grond === 'vergelijking');
      const na = weegGeval(nieuw.erbij);
      expect(na.richting).toBe(voor.richting);
      if (voor.bewijskracht !== 'sterk' || !na.tekorten.includes('meerderheid'))
        expect(na.bewijskracht).toBe(voor.bewijskracht);
      else expect(na.bewijskracht).toBe('redelijk');
    }, 0.2);
  });
});

describe('het niveau gaat niet omhoog', () => {
  test('door een interval in de richting van de rij breder te maken', () => {
    voorElkeRij((geval, t) => {
      const voor = weegGeval(geval);
      const mee = voor.stemmen
        .filter(({ uitslag }) => uitslag === voor.richting)
        .flatMap(({ aanhalingen }) => aanhalingen);
      const aanhaling = eenVan(
        t,
        mee.filter(({ bevinding }) => uitslagVan(bevinding) === voor.richting),
      );
      const schatting = aanhaling && breder(t, aanhaling.bevinding.schatting);
      mits(isBeslist(voor) && schatting);
      const na = weegGeval(
        elkeBron(geval, (bron) =>
          bron.id !== aanhaling.bron.id
            ? bron
            : {
                ...bron,
                bevindingen: (bron.bevindingen ?? []).map((b) =>
                  b.id === aanhaling.bevinding.id ? { ...b, schatting } : b,
                ),
              },
        ),
      );
      // Wijst de rij daarna een andere kant op, dan is het niveau daarvan een ander.
      if (na.richting === voor.richting) expect(rang(na.bewijskracht)).toBeLessThanOrEqual(rang(voor.bewijskracht));
    }, 0.2);
  });

  test('doordat een verwijzing onzeker wordt', () => {
    voorElkeRij((geval, t) => {
      const [bron, voor] = [eenVan(t, geval.bronnen), weegGeval(geval)];
      mits(bron && isBeslist(voor));
      const gecontroleerd = { ...bron.gecontroleerd, verwijzing: 'onzeker' as const };
      const na = weegGeval(elkeBron(geval, (b) => (b === bron ? { ...b, gecontroleerd } : b)));
      if (na.richting === voor.richting) expect(rang(na.bewijskracht)).toBeLessThanOrEqual(rang(voor.bewijskracht));
    }, 0.2);
  });
});

const rang = (kracht: Bewijskracht) => bewijskrachten.indexOf(kracht);
const eenVan = <T>(t: Toeval, waarden: readonly T[]): T | undefined =>
  waarden[t.tussen(0, Math.max(waarden.length - 1, 0))];
const isBeslist = ({ grond, richting }: Weging) =>
  grond === 'vergelijking' && richting !== 'onbeslist' && richting !== 'gemengd';
const kantVan: Partial<Record<Weging['richting'], Kant>> = { positief: 1, negatief: -1, 'geen-verschil': 0 };

/** Een groot effect spreekt in een rij met een klein effect tegen wie daar geen verschil vond. */
const spreektTegen = (rij: Weging, nieuw: Weging) =>
  rij.klein && !nieuw.klein && rij.stemmen.some(({ uitslag }) => uitslag === 'geen-verschil');

function elkeBron(geval: Geval, verander: (bron: Bron) => Bron): Geval {
  return { ...geval, bronnen: geval.bronnen.map(verander) };
}

/** De rij met een verslag van een nieuw onderzoek erbij, en dat verslag alleen. */
function metNieuwOnderzoek(geval: Geval, t: Toeval, kant?: Kant): { erbij: Geval; alleen: Geval } {
  const {
    onderzoeken: _,
    omvatOnderzoeken,
    omvatVolledig,
    samenhang,
    zekerheid,
    verslagVan,
    ...bron
  } = maakBron(t, 'nieuw', kant);
  const nieuw: Bron = {
    ...bron,
    ontwerp: 'rct',
    onderzoeken: ['nieuw'],
    bevindingen: (bron.bevindingen ?? []).map(({ onderzoek: _, zekerheid: __, ...bevinding }) => bevinding),
  };
  const verwijzingen = (nieuw.bevindingen ?? []).map(({ id }) => ({
    bron: 'nieuw',
    bevinding: id,
    directheid: 'zelfde' as const,
  }));
  const erbij = {
    ...geval,
    onderzoeken: [...geval.onderzoeken, maakOnderzoek(t, 'nieuw')],
    bronnen: [...geval.bronnen, nieuw],
  };
  return {
    erbij: metBevindingen(erbij, [...(geval.rij.bevindingen ?? []), ...verwijzingen]),
    alleen: metBevindingen(erbij, verwijzingen),
  };
}

/** Dezelfde schatting met een breder interval; `undefined` zonder interval. */
function breder(t: Toeval, schatting: Bevinding['schatting']): Bevinding['schatting'] | undefined {
  if (!('onder' in schatting || 'boven' in schatting)) return undefined;
  const { onder, boven } = schatting;
  const stap = t.kies(0.3, 2, 15, 60);
  const verder = (grens: typeof onder, kant: -1 | 1) => {
    if (typeof grens !== 'number') return grens;
    if (t.tussen(1, 6) === 1) return 'open' as const;
    return schatting.soort === 'verhouding' ? grens * Math.exp((kant * stap) / 20) : grens + kant * stap;
  };
  return {
    ...schatting,
    ...(onder !== undefined && { onder: verder(onder, -1) }),
    ...(boven !== undefined && { boven: verder(boven, 1) }),
  } as Bevinding['schatting'];
}

/** Dezelfde rij met voor alles een andere naam, in een andere alfabetische volgorde. */
function hernoemd({ onderzoeken, bronnen, rij }: Geval): Geval {
  const nieuw = (naam: string) => `z-${[...naam].reverse().join('')}`;
  return {
    onderzoeken: onderzoeken.map((onderzoek) => ({ ...onderzoek, id: nieuw(onderzoek.id) })),
    bronnen: bronnen.map((bron) => ({
      ...bron,
      id: nieuw(bron.id),
      ...(bron.onderzoeken && { onderzoeken: bron.onderzoeken.map(nieuw) }),
      ...(bron.omvatOnderzoeken && { omvatOnderzoeken: bron.omvatOnderzoeken.map(nieuw) }),
      ...(bron.verslagVan && { verslagVan: nieuw(bron.verslagVan) }),
      bevindingen: (bron.bevindingen ?? []).map((bevinding) => ({
        ...bevinding,
        id: nieuw(bevinding.id),
        ...(bevinding.onderzoek && { onderzoek: nieuw(bevinding.onderzoek) }),
      })),
    })),
    rij: {
      ...rij,
      ...(rij.bevindingen && {
        bevindingen: rij.bevindingen.map((v) => ({ ...v, bron: nieuw(v.bron), bevinding: nieuw(v.bevinding) })),
      }),
    },
  };
}

/** Alles wat een weging vindt, zonder de namen en de volgorde van waar het op rust. */
function kern({ tellend: _, nietTellend: __, stemmen, ...rest }: Weging) {
  return {
    ...rest,
    stemmen: stemmen
      .map(({ soort, uitslag, klein, verdeeld, verloop }) =>
        JSON.stringify({ soort, uitslag, klein, verdeeld, verloop }),
      )
      .toSorted(),
  };
}
