import { weeg } from '../../src/kern/bewijs/bewijskracht.ts';
import { types } from '../../src/kern/codes.ts';
import { getal } from '../../src/kern/getal.ts';
import { leesgemak, woordenIn, zinnenIn } from '../../src/kern/leesbaarheid.ts';
import { prozaVan } from '../../src/kern/proza.ts';
import { contentmap } from '../../src/laden/contentmap.ts';
import { laad } from '../../src/laden/laad.ts';
import { naamVanRij } from '../../src/weergave/bewijs/bewijs.ts';

/** `npm run meet:inhoud`: twee tabellen in Markdown over de inhoud van nu; per interventie, en per rij bewijs. */
const { interventies, bibliotheek } = await laad(contentmap());

console.log(
  tabel(
    [
      'interventie',
      'type',
      'rijen',
      'bevindingen',
      'waarvan geteld',
      'woorden',
      'leesgemak',
      'zinnen boven 20 woorden',
    ],
    interventies.map((interventie) => {
      const wegingen = (interventie.bewijs ?? []).map((rij) => weeg(rij, bibliotheek));
      const teksten = prozaVan(interventie);
      const zinnen = teksten.flatMap(zinnenIn);
      const geteld = wegingen.flatMap(({ tellend }) => tellend).length;
      return [
        interventie.id,
        types[interventie.type],
        wegingen.length,
        geteld + wegingen.flatMap(({ nietTellend }) => nietTellend).length,
        geteld,
        getal(teksten.flatMap(woordenIn).length),
        Math.round(leesgemak(teksten.join('\n\n'))),
        `${zinnen.filter((zin) => woordenIn(zin).length > 20).length} van ${zinnen.length}`,
      ];
    }),
  ),
);
console.log(
  tabel(
    ['interventie', 'rij', 'richting', 'bewijskracht', 'voor zover wij lazen', 'waarom niet hoger'],
    interventies.flatMap(({ id, bewijs = [] }) =>
      bewijs.map((rij) => {
        const { richting, bewijskracht, voorZoverWijLazen, waaromNietHoger } = weeg(rij, bibliotheek);
        return [id, naamVanRij(rij), richting, bewijskracht, voorZoverWijLazen ? 'ja' : '', waaromNietHoger];
      }),
    ),
  ),
);

function tabel(koppen: string[], rijen: (string | number)[][]): string {
  const regel = (cellen: (string | number)[]) => `| ${cellen.join(' | ')} |`;
  return `${[regel(koppen), regel(koppen.map(() => '---')), ...rijen.map(regel)].join('\n')}\n`;
}
