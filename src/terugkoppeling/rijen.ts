import type { Bewijsstukken } from '../kern/bewijs/aanhaling.ts';
import type { Weging } from '../kern/bewijs/bewijskracht.ts';
import { zinVan } from '../kern/bewijs/oordeel.ts';
import { ankerVanRij } from '../kern/interventie/bewijsvelden.ts';
import { onderzochtenIn, overdracht } from '../kern/overdracht.ts';
import { type Gewogen, gewogenRijen } from '../vragen/werk.ts';
import { naamVanRij } from '../weergave/bewijs/bewijs.ts';
import { korteVerwijzing } from '../weergave/bronnen/verwijzing.ts';
import { klantvragen } from '../weergave/klant/overdracht.ts';
import { gelijk, type Kant, type Paar } from './kant.ts';
import type { Verslag } from './verslag.ts';

/** Dezelfde rij aan beide kanten. */
interface Rijpaar {
  voor: Gewogen | undefined;
  na: Gewogen | undefined;
}

/** Wat de wijziging doet met de sterkte: rijen die anders wegen, nieuw zijn of weg. Ook als alleen een bron veranderde. */
export function rijenVan({ voor, na }: Paar, oud: Kant, nieuw: Kant): Verslag['rijen'] {
  const stukken = { voor: oud.bibliotheek, na: nieuw.bibliotheek };
  return rijparen({ voor, na }, stukken).flatMap((rij) => {
    const [stand, wordt] = [rij.voor && standVan(rij.voor), rij.na && standVan(rij.na)];
    if (gelijk(stand, wordt)) return [];
    return [
      {
        interventie: (na ?? voor)?.titel ?? '',
        rij: naamVan(rij),
        ...(stand && { voor: stand }),
        ...(wordt && { na: wordt }),
        door: oorzaken(rij, stukken),
      },
    ];
  });
}

/** Bij welke klanten het antwoord op *Past dit bij mijn klant?* verandert, voor elk kenmerk apart. */
export function passingVan({ voor, na }: Paar, oud: Kant, nieuw: Kant): Verslag['passing'] {
  const stukken = { voor: oud.bibliotheek, na: nieuw.bibliotheek };
  return rijparen({ voor, na }, stukken).flatMap((rij) => {
    if (!rij.voor || !rij.na) return [];
    const [eerst, nu] = [rij.voor, rij.na].map(({ weging }) =>
      onderzochtenIn(weging.tellend).map(({ codes }) => codes),
    );
    if (!eerst || !nu || gelijk(eerst, nu)) return [];
    const anders = klantvragen.flatMap(({ kenmerk, titel, opties }) => {
      const codes = Object.entries(opties).map(([code, label]) => {
        const klant = { [kenmerk]: [code] };
        return { label, voor: overdracht(klant, eerst).passing, na: overdracht(klant, nu).passing };
      });
      const groepen = Map.groupBy(codes, ({ voor, na }) => `${voor} ${na}`).values();
      return [...groepen].flatMap(([een, ...rest]) => {
        if (!een || een.voor === een.na) return [];
        const labels = [een, ...rest].map(({ label }) => label);
        return [
          {
            ...een,
            klant: `${titel}: ${labels.length > meesteAntwoorden ? opgeteld(labels, codes) : labels.join(', ')}`,
          },
        ];
      });
    });
    return [...Map.groupBy(anders, (a) => `${a.voor} ${a.na}`).values()].flatMap((groep) =>
      groep.slice(0, 1).map((een) => ({
        interventie: na?.titel ?? '',
        rij: naamVan(rij),
        voor: een.voor,
        na: een.na,
        klanten: groep.map(({ klant }) => klant),
      })),
    );
  });
}

/** Meer antwoorden op één vraag tellen wij, anders verdwijnt in een lange opsomming wat er echt verandert. */
const meesteAntwoorden = 5;

function opgeteld(labels: readonly unknown[], alle: readonly unknown[]): string {
  return labels.length === alle.length ? 'elk antwoord' : `${labels.length} van de ${alle.length} antwoorden`;
}

function rijparen({ voor, na }: Paar, stukken: { voor: Bewijsstukken; na: Bewijsstukken }): Rijpaar[] {
  const perAnker = (gewogen: Gewogen[]) => new Map(gewogen.map((g) => [ankerVanRij(g.rij), g]));
  const oud = perAnker(voor ? gewogenRijen(voor, stukken.voor) : []);
  const nieuw = perAnker(na ? gewogenRijen(na, stukken.na) : []);
  return [...new Set([...nieuw.keys(), ...oud.keys()])].map((anker) => ({
    voor: oud.get(anker),
    na: nieuw.get(anker),
  }));
}

function standVan({ rij, weging }: Gewogen) {
  return { kracht: weging.bewijskracht, richting: weging.richting, zin: zinVan(weging, rij.uitkomst) };
}

function naamVan({ voor, na }: Rijpaar): string {
  const gewogen = na ?? voor;
  return gewogen ? naamVanRij(gewogen.rij) : '';
}

/** De bronnen die erbij kwamen, weggingen of veranderden: alleen daaruit kan een andere uitkomst volgen. */
function oorzaken(
  { voor, na }: Rijpaar,
  stukken: { voor: Bewijsstukken; na: Bewijsstukken },
): Verslag['rijen'][number]['door'] {
  if (!voor || !na) return [];
  const [oud, nieuw] = [aangehaald(voor.weging), aangehaald(na.weging)];
  return [...new Set([...nieuw.keys(), ...oud.keys()])].flatMap((id) => {
    if (gelijk(oud.get(id), nieuw.get(id))) return [];
    const kant = (nieuw.has(id) ? stukken.na : stukken.voor).bronnen;
    const bron = kant.get(id);
    const wat = !oud.has(id) ? ('nieuw' as const) : !nieuw.has(id) ? ('weg' as const) : ('anders' as const);
    return bron ? [{ bron: korteVerwijzing(bron), wat }] : [];
  });
}

/** Per bron alles wat zij aan een weging bijdraagt. */
function aangehaald({ tellend, nietTellend }: Weging): Map<string, unknown[]> {
  return Map.groupBy([...tellend, ...nietTellend.map(({ aanhaling }) => aanhaling)], ({ bron }) => bron.id);
}
