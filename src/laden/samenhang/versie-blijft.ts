import { bestandsnaamVan } from '../../kern/versie.ts';
import { digestVan } from '../digest.ts';
import { type Goed, type Lading, probleemBij, type Samenhangregel } from '../lading.ts';
import { dubbele } from './dubbele.ts';

const controle = 'versie-blijft';
const terug =
  'Zet het bestand terug zoals het was. Klopt er iets niet meer, maak dan een nieuwe versie met `npm run versie`.';

/** Wat vastgelegd is, staat er nog precies zo: elk bestand is dat van het register, en elke versie in het register is er. */
export const versieBlijft: Samenhangregel = (lading) => {
  // Een register dat niet te lezen is, zegt dat zelf.
  if (lading.namen('permalinks').size > 0 && lading.goede('permalinks').length === 0) return [];
  const register = registerVan(lading);
  const digests = new Map(register.map(({ naam, digest }) => [naam, digest]));
  return [
    ...dubbele(
      register.map(({ bestand, veld, naam }) => ({ bestand, veld, waarde: naam })),
      controle,
      'Een versie ligt één keer vast: haal de tweede regel weg.',
    ),
    ...register
      .filter(({ naam }) => !lading.namen('versie').has(naam))
      .map(({ bestand, veld, naam }) =>
        probleemBij(bestand, veld, {
          controle,
          gevonden: `een versie zonder bestand: versies/${naam}.json is er niet`,
          verwacht: 'elke versie die verschenen is',
          doe: 'Zet het bestand terug: iemand kan deze versie hebben aangehaald.',
        }),
      ),
    ...lading.goede('versie').flatMap((bestand) => bezwaarTegen(bestand, digests)),
  ];
};

function registerVan(lading: Lading) {
  return lading.goede('permalinks').flatMap((bestand) =>
    bestand.velden.flatMap(({ code, versies = [] }, i) =>
      versies.map(({ versie, digest }, j) => ({
        bestand,
        veld: `${i}.versies.${j}.versie`,
        naam: bestandsnaamVan({ code, versie }),
        digest,
      })),
    ),
  );
}

function bezwaarTegen(bestand: Goed<'versie'>, digests: ReadonlyMap<string, string>) {
  const naam = bestandsnaamVan(bestand.velden);
  const meld = (veld: string, gevonden: string, verwacht: string, doe: string) => [
    probleemBij(bestand, veld, { controle, gevonden, verwacht, doe }),
  ];
  if (naam !== bestand.id)
    return meld('versie', `een versie die \`${naam}\` heet`, `een bestand met de naam ${naam}.json`, terug);
  const digest = digests.get(naam);
  if (digest === undefined)
    return meld(
      'versie',
      'een versie die niet in permalinks.yaml staat',
      'een versie die `npm run versie` vastlegde',
      'Haal het bestand weg, of zet de regel in permalinks.yaml terug.',
    );
  if (digest !== digestVan(bestand.velden))
    return meld(
      'versie',
      'een andere tekst dan er is vastgelegd',
      `de tekst met digest ${digest.slice(0, 12)}…`,
      terug,
    );
  return [];
}
