import type { Bron, Onderzoek, Rij } from './narekenen/gegevens.ts';
import { aangetoond, voorZoverWijLazen } from './narekenen/gezien.ts';
import { bewijskrachtVan, inRichting } from './narekenen/kracht.ts';
import { isNauwkeurig } from './narekenen/nauwkeurig.ts';
import { richtingVan } from './narekenen/richting.ts';
import { groepenVan, type Stem } from './narekenen/stem.ts';
import { stukkenVan } from './narekenen/stuk.ts';
import { uitslagVan } from './narekenen/uitslag.ts';
import { zinVan } from './narekenen/zin.ts';

/**
 * Rekent een rij na met alleen de tekst van `/data/` en de gegevens uit de JSON. Staat met opzet los van `src/`: elke
 * grens, code en zin is hier overgetypt, zodat een vergissing in de code niet ook in het narekenen zit.
 */
export function narekenen(rij: Rij, bronnen: readonly Bron[], onderzoeken: readonly Onderzoek[]) {
  const { tellend, nietTellend } = stukkenVan(rij, bronnen, onderzoeken);
  const groepen = groepenVan(tellend, bronnen);
  const { richting, grond, nietOveral, klein } = richtingVan(tellend, groepen);
  const bewijskracht = bewijskrachtVan(tellend, groepen, richting);
  const stemmen = groepen.map(
    ({ soort, naam, uitslag, klein, verdeeld, verloop }): Stem => ({ soort, naam, uitslag, klein, verdeeld, verloop }),
  );
  const gevonden = {
    richting,
    grond,
    klein,
    nietOveral,
    nauwkeurig: inRichting(groepen, richting).some((groep) => isNauwkeurig(groep)),
    voorZoverWijLazen: voorZoverWijLazen(groepen, richting, bewijskracht),
    aangetoond: aangetoond(groepen, richting),
    bewijskracht,
    onderzoeken: groepen.filter(({ soort }) => soort === 'onderzoek').length,
    stemmen,
    tellend: tellend.map(({ bron, bevinding }) => ({ bron: bron.id, bevinding: bevinding.id })),
    nietTellend,
  };
  return {
    ...gevonden,
    zin: zinVan(rij, {
      ...gevonden,
      ongunstigElders: ongunstigElders(rij, bronnen),
      metingen: tellend.filter(({ rol }) => rol === 'meting'),
    }),
  };
}

/** Of er over een onderdeel iets ongunstigs is. */
function ongunstigElders({ bevindingen = [] }: Rij, bronnen: readonly Bron[]): boolean {
  return bevindingen.some(({ bron, bevinding, directheid }) => {
    const gevonden = bronnen.find(({ id }) => id === bron)?.bevindingen?.find(({ id }) => id === bevinding);
    if (directheid !== 'onderdeel' || !gevonden || gevonden.schatting.soort === 'telling') return false;
    return uitslagVan(gevonden) === 'negatief';
  });
}
