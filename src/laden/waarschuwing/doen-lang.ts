import { langsteStap, meesteWoorden, woordenOpDoen } from '../../kern/interventie/doen-woorden.ts';
import { type Waarschuwingsregel, waarschuwing } from './waarschuwing.ts';

/** Wat *Doen* van een methode toont, is vlak voor een gesprek te lezen. */
export const doenLang: Waarschuwingsregel = (lading) =>
  lading.goede('interventie').flatMap((bestand) => {
    const aantal = woordenOpDoen(bestand.velden);
    if (aantal <= meesteWoorden) return [];
    const langste = langsteStap(bestand.velden);
    return [
      waarschuwing(bestand, bestand.plekken[`stappen.${langste.nr}.uitleg`], {
        controle: 'doen-lang',
        gevonden: `${aantal} woorden op Doen, met de plaats voor het bewijs erbij: ${aantal - meesteWoorden} te veel`,
        verwacht: `ten hoogste ${meesteWoorden}`,
        doe: `Stap ${langste.nr + 1} is de langste, met ${langste.woorden} woorden. Schrijf wat je doet korter, of zet wat er meer over te zeggen is bij \`meer\`.`,
      }),
    ];
  });
