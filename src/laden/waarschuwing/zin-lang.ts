import { woordenIn, zinnenIn } from '../../kern/leesbaarheid.ts';
import { leesbareBestanden, plekIn, type Stuk } from './leestekst.ts';
import { type Waarschuwingsregel, waarschuwing } from './waarschuwing.ts';

const meesteWoorden = 20;

/** Een zin heeft ten hoogste 20 woorden: wie hem in een gesprek leest, moet hem in één keer begrijpen. */
export const zinLang: Waarschuwingsregel = (lading) =>
  leesbareBestanden(lading).flatMap(({ bestand, stukken }) =>
    stukken.flatMap((stuk) =>
      zinnenMetPlaats(stuk).flatMap(({ zin, index }) => {
        const aantal = woordenIn(zin).length;
        if (aantal <= meesteWoorden) return [];
        return [
          waarschuwing(bestand, plekIn(stuk, index), {
            controle: 'zin-lang',
            gevonden: `een zin van ${aantal} woorden: “${zin.split(' ').slice(0, 6).join(' ')} …”`,
            verwacht: `ten hoogste ${meesteWoorden} woorden`,
            doe: 'Maak er twee zinnen van, of haal iets weg.',
          }),
        ];
      }),
    ),
  );

/** De zinnen met waar zij in het stuk beginnen; een zin kan over meer regels lopen. */
function zinnenMetPlaats({ tekst }: Stuk): { zin: string; index: number }[] {
  const woorden = [...tekst.matchAll(/\S+/g)];
  let volgende = 0;
  return zinnenIn(tekst).map((zin) => {
    const delen = zin.split(' ');
    while (volgende < woorden.length && woorden[volgende]?.[0] !== delen[0]) volgende++;
    const index = woorden[volgende]?.index ?? 0;
    volgende += delen.length;
    return { zin, index };
  });
}
