import type { Bevinding, Bron } from './gegevens.ts';
import { momentVan, nauwste, perMoment } from './moment.ts';
import type { Stuk } from './stuk.ts';
import { heeftInterval } from './uitslag.ts';

/** Stap 5: de ene uitslag van een onderzoek of een overzicht. */
export interface Stem {
  soort: 'onderzoek' | 'overzicht';
  naam: string;
  uitslag: string;
  klein: boolean;
  verdeeld: 'per-maat' | 'per-plek' | null;
  verloop: { maanden: number | null; gemeten: Bevinding['gemeten']; uitslag: string; verdeeld: boolean }[];
}

/** Een stem met alles waar zij uit komt: de bevindingen die meespreken, en elk verslag van het onderzoek in de rij. */
export interface Groep extends Stem {
  stukken: Stuk[];
  /** De bevindingen van elk moment die hetzelfde zeggen als de stem. */
  eens: Stuk[];
}

type Uitspraak = Pick<Stem, 'uitslag' | 'klein' | 'verdeeld'>;

export function groepenVan(tellend: readonly Stuk[], bronnen: readonly Bron[]): Groep[] {
  const groepen = new Map<string, { soort: Stem['soort']; naam: string; stukken: Stuk[] }>();
  for (const stuk of tellend) {
    if (stuk.rol !== 'vergelijkend' && stuk.rol !== 'overzicht') continue;
    const soort = stuk.rol === 'overzicht' ? 'overzicht' : 'onderzoek';
    const naam = soort === 'overzicht' ? eersteUitgave(stuk.bron, bronnen) : stuk.onderzoek?.id;
    if (!naam) throw new Error(`Bevinding ${stuk.bevinding.id} van ${stuk.bron.id} hoort bij geen onderzoek.`);
    const groep = groepen.get(`${soort} ${naam}`) ?? { soort, naam, stukken: [] };
    groepen.set(`${soort} ${naam}`, { ...groep, stukken: [...groep.stukken, stuk] });
  }
  return [...groepen.values()].map(({ soort, naam, stukken }) => {
    const blijft = zonderPlekNaastGeheel(stukken);
    const uitspraak = vanPlekken(blijft);
    const eens = blijft.filter(({ uitslag }) => uitslag === uitspraak.uitslag);
    return { soort, naam, ...uitspraak, verloop: verloopVan(blijft), stukken, eens };
  });
}

/** Volg `verslagVan` tot een bron die dat veld niet heeft. */
function eersteUitgave(bron: Bron, bronnen: readonly Bron[]): string {
  if (bron.verslagVan === undefined) return bron.id;
  const vorige = bronnen.find(({ id }) => id === bron.verslagVan);
  return vorige ? eersteUitgave(vorige, bronnen) : bron.verslagVan;
}

function zonderPlekNaastGeheel(stukken: readonly Stuk[]): Stuk[] {
  const geheel = stukken.filter(({ bevinding }) => bevinding.plek === undefined);
  return geheel.length > 0 ? geheel : [...stukken];
}

function perPlek(stukken: readonly Stuk[]): Stuk[][] {
  const plekken = [...new Set(stukken.map(({ bevinding }) => bevinding.plek))];
  return plekken.map((plek) => stukken.filter(({ bevinding }) => bevinding.plek === plek));
}

function alleenHoofdmaat(stukken: readonly Stuk[]): Stuk[] {
  const hoofdmaten = stukken.filter(({ bevinding }) => bevinding.primair === true);
  return hoofdmaten.length > 0 ? hoofdmaten : [...stukken];
}

function vanPlekken(stukken: readonly Stuk[]): Uitspraak {
  const plekken = perPlek(stukken).map((plek) => vanMomenten(alleenHoofdmaat(plek)));
  const samen = samengenomen(plekken);
  if (!samen) return { uitslag: 'onbeslist', klein: false, verdeeld: 'per-plek' };
  const verdeeld = plekken.find((plek) => plek.verdeeld)?.verdeeld ?? null;
  return { ...samen, verdeeld };
}

/** Het laatste moment dat iets beslist, ook als het daarover verdeeld is. */
function vanMomenten(stukken: readonly Stuk[]): Uitspraak {
  for (const moment of perMoment(stukken).reverse()) {
    const sprekend = zonderZwijgers(moment);
    if (sprekend.every(({ uitslag }) => uitslag === 'onbeslist')) continue;
    const samen = samengenomen(sprekend);
    return samen ? { ...samen, verdeeld: null } : { uitslag: 'onbeslist', klein: false, verdeeld: 'per-maat' };
  }
  return { uitslag: 'onbeslist', klein: false, verdeeld: null };
}

/** Spreken er op één moment bevindingen met een interval, dan zwijgen die zonder. */
function zonderZwijgers(moment: readonly Stuk[]): Stuk[] {
  const met = moment.filter(({ bevinding }) => heeftInterval(bevinding.schatting));
  return met.length > 0 ? met : [...moment];
}

/** Wat uitslagen binnen één groep samen zeggen; `null` als zij verschillen. Klein en geen verschil zijn hier hetzelfde. */
function samengenomen(uitslagen: readonly Pick<Stuk, 'uitslag' | 'klein'>[]) {
  const effecten = new Set(uitslagen.map(({ uitslag }) => uitslag).filter((uitslag) => uitslag !== 'geen-verschil'));
  if (effecten.size > 1) return null;
  const [effect] = effecten;
  const alleKlein = uitslagen.every(({ uitslag, klein }) => klein || uitslag === 'geen-verschil');
  if (!effect) return { uitslag: 'geen-verschil', klein: false };
  if (uitslagen.some(({ uitslag }) => uitslag === 'geen-verschil') && !alleKlein) return null;
  return { uitslag: effect, klein: alleKlein };
}

/** Elk moment met wat er toen gevonden is; op een moment met een hoofdmaat telt alleen die. */
function verloopVan(stukken: readonly Stuk[]): Stem['verloop'] {
  const momenten = perMoment(stukken).map((moment) => {
    const sprekend = zonderZwijgers(alleenHoofdmaat(moment));
    const [eerste] = sprekend as [Stuk];
    const samen = samengenomen(sprekend);
    return {
      maanden: momentVan(eerste),
      gemeten: nauwste(sprekend.map(({ bevinding }) => bevinding.gemeten)),
      uitslag: samen?.uitslag ?? 'onbeslist',
      verdeeld: samen === null,
    };
  });
  return new Set(momenten.map(({ uitslag }) => uitslag)).size > 1 ? momenten : [];
}
