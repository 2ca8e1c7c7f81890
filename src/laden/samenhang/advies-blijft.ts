import { adviesVan } from '../../kern/advies.ts';
import type { Bewijsstukken } from '../../kern/bewijs/aanhaling.ts';
import type { InterventieVelden } from '../../kern/interventie/schema.ts';
import type { Versie } from '../../kern/versie.ts';
import { digestPerDeel } from '../digest.ts';
import { type Goed, type Lading, probleemBij, type Samenhangregel } from '../lading.ts';
import { isWeegbaar } from '../weegbaar.ts';

/** Ligt er van een methode een versie vast, dan verandert haar advies alleen met een nieuwe versie. */
export const adviesBlijft: Samenhangregel = (lading) => {
  const stukken = stukkenIn(lading);
  if (!stukken) return [];
  return metVersie(lading).flatMap(({ bestand, nieuwste }) => {
    const { velden } = bestand;
    if (velden.versie < nieuwste.versie)
      return [
        probleemBij(bestand, 'versie', {
          controle: 'advies-blijft',
          gevonden: `versie ${velden.versie}, terwijl versie ${nieuwste.versie} al vastligt`,
          verwacht: `versie ${nieuwste.versie} of hoger`,
          doe: 'Zet het nummer terug: een versie gaat alleen omhoog.',
        }),
      ];
    if (velden.versie > nieuwste.versie) return [];
    return andersDanIn(nieuwste, velden, stukken).map((deel) =>
      probleemBij(bestand, bestand.plekken[`${deel}#`] ? deel : 'versie', {
        controle: 'advies-blijft',
        gevonden: `${deel === 'bewijs' ? 'een ander oordeel over het bewijs' : `een andere \`${deel}\``} dan in versie ${nieuwste.versie}`,
        verwacht: `hetzelfde als in versie ${nieuwste.versie}, of een nieuwe versie`,
        doe: `Draai \`npm run versie -- ${nieuwste.code} --soort groot --wat "…" --raakt-advies ja\`, of zet het terug.`,
      }),
    );
  });
};

/** De delen van het advies die anders zijn dan in een versie; geen als het bewijs nu niet te wegen is. */
export function andersDanIn(versie: Versie, velden: InterventieVelden, stukken: Bewijsstukken): string[] {
  const bevindingen = (velden.bewijs ?? []).flatMap((rij) => rij.bevindingen ?? []);
  if (!bevindingen.every((b) => isWeegbaar(b, stukken))) return [];
  const toen = new Map(versie.advies.map(({ deel, digest }) => [deel, digest]));
  return digestPerDeel(adviesVan(velden, stukken)).flatMap(({ deel, digest }) =>
    toen.get(deel) === digest ? [] : [deel],
  );
}

/** Een nummer dat nog niet vastligt, is nog niet aan te halen. Een waarschuwing: vastleggen gebeurt pas op de hoofdtak. */
export const versieVast: Samenhangregel = (lading) =>
  metVersie(lading)
    .filter(({ bestand, nieuwste }) => bestand.velden.versie > nieuwste.versie)
    .map(({ bestand, nieuwste }) => ({
      ...probleemBij(bestand, 'versie', {
        controle: 'versie-vast',
        gevonden: `versie ${bestand.velden.versie}, die nog niet vastligt`,
        verwacht: `een versie die vastligt; de nieuwste is ${nieuwste.versie}`,
        doe: `Draai op de hoofdtak \`npm run versie -- ${nieuwste.code} --soort groot\` (of \`klein\`).`,
      }),
      ernst: 'waarschuwing' as const,
    }));

/** Elke methode waarvan een versie vastligt, met de nieuwste daarvan. */
export function metVersie(lading: Lading): { bestand: Goed<'interventie'>; nieuwste: Versie }[] {
  const perCode = Map.groupBy(
    lading.goede('versie').map(({ velden }) => velden),
    ({ code }) => code,
  );
  const codes = new Map(lading.goede('permalinks').flatMap(({ velden }) => velden.map(({ id, code }) => [id, code])));
  return lading.goede('interventie').flatMap((bestand) => {
    const versies = perCode.get(codes.get(bestand.id) ?? '') ?? [];
    const nieuwste = versies.toSorted((a, b) => a.versie - b.versie).at(-1);
    return nieuwste ? [{ bestand, nieuwste }] : [];
  });
}

/** Waarmee bewijs te wegen is; `null` als het register van onderzoeken niet te lezen is. */
export function stukkenIn(lading: Lading): Bewijsstukken | null {
  const { onderzoeken } = lading;
  if (!onderzoeken) return null;
  return { onderzoeken, bronnen: new Map(lading.goede('bron').map(({ id, velden }) => [id, { ...velden, id }])) };
}
