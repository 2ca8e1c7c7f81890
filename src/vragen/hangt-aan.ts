import { tellendeBronnen } from '../kern/bewijs/aanhaling.ts';
import type { Bibliotheek, InterventieInLijst } from '../kern/bibliotheek.ts';
import type { Bron } from '../kern/bron.ts';
import { isInGebruik } from '../kern/interventie/status.ts';
import { rustendOp } from './opzoeken.ts';
import { type Gewogen, gewogenRijen, overWerk, sterkte } from './werk.ts';

/** Een oordeel over werk, met een bron die het kan veranderen. */
export interface AanBron {
  bron: Bron;
  interventie: InterventieInLijst;
  gewogen: Gewogen;
}

/** Oordelen over werk die op één bron rusten waarvan wij alleen de samenvatting lazen; waar het meest op te bouwen lijkt eerst. */
export function hangtAanSamenvatting(bibliotheek: Bibliotheek): AanBron[] {
  return oordelenOverWerk(bibliotheek)
    .flatMap(({ interventie, gewogen }) => {
      const [bron, tweede] = tellendeBronnen(gewogen.weging);
      return bron && !tweede && bron.gecontroleerd.inhoud === 'samenvatting' ? [{ bron, interventie, gewogen }] : [];
    })
    .sort((a, b) => sterkte(b.gewogen.weging) - sterkte(a.gewogen.weging) || bereik(b) - bereik(a));
}

/** Oordelen over werk waar een bron bij hoort die niet meetelt omdat wij haar niet lazen; waar nu het minst over te zeggen is eerst. */
export function misteLezing(bibliotheek: Bibliotheek): AanBron[] {
  return oordelenOverWerk(bibliotheek)
    .flatMap(({ interventie, gewogen }) =>
      gewogen.weging.nietTellend
        .filter(({ waarom }) => waarom === 'niet-gelezen')
        .map(({ aanhaling: { bron } }) => ({ bron, interventie, gewogen })),
    )
    .sort((a, b) => sterkte(a.gewogen.weging) - sterkte(b.gewogen.weging) || bereik(b) - bereik(a));
}

/** Bronnen die niet meer gelden, met de methoden die haar noemen zonder te noemen wat ervoor in de plaats kwam. */
export function vervallen(bibliotheek: Bibliotheek): { bron: Bron; interventies: InterventieInLijst[] }[] {
  return [...bibliotheek.bronnen.values()]
    .filter(({ stand }) => stand === 'ingetrokken' || stand === 'vervangen')
    .map((bron) => ({
      bron,
      interventies: rustendOp(bibliotheek, bron.id).filter(
        (i) => isInGebruik(i) && !(bron.vervangenDoor && i.bronnen.includes(bron.vervangenDoor)),
      ),
    }))
    .filter(({ interventies }) => interventies.length > 0)
    .sort((a, b) => b.interventies.length - a.interventies.length);
}

function oordelenOverWerk(bibliotheek: Bibliotheek): Omit<AanBron, 'bron'>[] {
  return bibliotheek.interventies
    .filter(isInGebruik)
    .flatMap((interventie) =>
      overWerk(gewogenRijen(interventie, bibliotheek)).map((gewogen) => ({ interventie, gewogen })),
    );
}

/** Hoeveel situaties naar de methode leiden: lezers tellen wij niet. */
function bereik({ interventie }: { interventie: InterventieInLijst }): number {
  return interventie.situaties.length;
}
