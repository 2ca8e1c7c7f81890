import { bewijskrachten, bewijskrachtLabels, type Uitkomst, uitkomsten } from '../kern/bewijs/schalen.ts';
import { kantVan, type Oordeel, oordeelLabels } from '../kern/bewijs/zinnen.ts';
import { type Gewogen, overWerk } from '../vragen/werk.ts';
import { groepVan } from './filterlijst.ts';
import { paden } from './paden.ts';

type Gevonden = Exclude<Oordeel, 'onbekend'>;

const { onbekend: _, ...gevonden } = oordeelLabels;

/**
 * Hoe zeker iets is en wat er gevonden is, zijn twee vragen. Daarom eigen groepen: *sterk bewijs* dat iets geen verschil
 * maakt, vind je net zo makkelijk als sterk bewijs dat iets werkt.
 */
export const bewijsgroepen = [
  groepVan('werk', 'Resultaat voor werk', gevonden),
  groepVan(
    'bewijskracht',
    'Bewijs over werk',
    Object.fromEntries([...bewijskrachten].reverse().map((kracht) => [kracht, bewijskrachtLabels[kracht]])),
    'Hoe zeker het is, niet hoe goed het werkt.',
  ),
  groepVan('uitkomst', 'Uitkomst', uitkomsten, 'Waarover bewijs is gezocht.'),
  groepVan('resultaat', 'Resultaat, alle uitkomsten', gevonden, 'Ook wat niet helpt, staat hier.'),
];

/** De lijst met alles waarvan onderzoek geen voordeel liet zien: net zo makkelijk te vinden als de rest. */
export const nietGunstig = paden.interventiesMet({
  resultaat: (Object.keys(gevonden) as Gevonden[]).filter((oordeel) => kantVan[oordeel] === 'niet-gunstig'),
});

/** De codes van een interventie in `bewijsgroepen`. Wat niet gemeten is, heeft niets gevonden. */
export function bewijscodes(rijen: readonly Gewogen[]): {
  werk: Gevonden[];
  bewijskracht: (typeof bewijskrachten)[number][];
  uitkomst: Uitkomst[];
  resultaat: Gevonden[];
} {
  const werk = overWerk(rijen);
  const sterkste = bewijskrachten.findLast((kracht) => werk.some(({ weging }) => weging.bewijskracht === kracht));
  return {
    werk: gevondenIn(werk),
    bewijskracht: [sterkste ?? 'onbekend'],
    uitkomst: [...new Set(rijen.map(({ rij }) => rij.uitkomst))],
    resultaat: gevondenIn(rijen),
  };
}

function gevondenIn(rijen: readonly Gewogen[]): Gevonden[] {
  const oordelen = rijen.filter(({ weging }) => weging.bewijskracht !== 'praktijk').map(({ weging }) => weging.oordeel);
  return [...new Set(oordelen)].filter((oordeel) => oordeel !== 'onbekend');
}
