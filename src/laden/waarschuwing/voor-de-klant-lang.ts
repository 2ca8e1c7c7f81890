import { woordenIn } from '../../kern/leesbaarheid.ts';
import { type Waarschuwingsregel, waarschuwing } from './waarschuwing.ts';

const meesteWoorden = 120;

/** Wat een klant meekrijgt, past met grote letters op één vel. */
export const voorDeKlantLang: Waarschuwingsregel = (lading) =>
  lading.goede('interventie').flatMap((bestand) => {
    const aantal = woordenIn(Object.values(bestand.velden.voorDeKlant ?? {}).join(' ')).length;
    if (aantal <= meesteWoorden) return [];
    return [
      waarschuwing(bestand, bestand.plekken.voorDeKlant, {
        controle: 'voor-de-klant-lang',
        gevonden: `${aantal} woorden in de drie delen samen`,
        verwacht: `ten hoogste ${meesteWoorden}`,
        doe: 'Laat weg wat een klant niet hoeft te weten om te kiezen. De rest vertel je erbij.',
      }),
    ];
  });
