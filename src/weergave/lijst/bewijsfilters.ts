import { type Bewijskracht, bewijskrachten, bewijskrachtLabels, type Richting } from '../../kern/bewijs/schalen.ts';
import { type Uitkomst, uitkomsten } from '../../kern/bewijs/uitkomsten.ts';
import { kantVan, richtingLabels } from '../../kern/bewijs/zinnen.ts';
import { type Gewogen, overWerk, sterkte } from '../../vragen/werk.ts';
import { paden } from '../site/paden.ts';
import { groepVan } from './filterlijst.ts';

type Gevonden = Exclude<Richting, 'onbekend'>;

const { onbekend: _, ...richtingen } = richtingLabels;
/** Wat alleen gemeten is, staat bij wat alleen geteld is: *gunstig* hoort alleen bij wat vergeleken is. */
const gevonden: Record<Gevonden, string> = { ...richtingen, geteld: 'Alleen gemeten of geteld, niet vergeleken' };

/** Een plaats op de schaal, met *beperkt* in tweeën: wat wij niet zagen, is niet zwak. */
type Krachtcode = Bewijskracht | typeof voorZoverWijLazen;
const voorZoverWijLazen = 'beperkt-voor-zover-gelezen';

const krachtopties: Record<string, string> = Object.fromEntries(
  [...bewijskrachten]
    .reverse()
    .flatMap((kracht) => [
      ...(kracht === 'beperkt' ? [[voorZoverWijLazen, `${bewijskrachtLabels.beperkt}, voor zover wij lazen`]] : []),
      [kracht, bewijskrachtLabels[kracht]],
    ]),
);

/**
 * Hoe zeker iets is en wat er gevonden is, zijn twee vragen. Daarom eigen groepen: *sterk bewijs* dat iets geen verschil
 * maakt, vind je net zo makkelijk als sterk bewijs dat iets werkt.
 */
export const bewijsgroepen = [
  groepVan('werk', 'Resultaat voor werk', gevonden),
  groepVan(
    'bewijskracht',
    'Bewijs over werk',
    krachtopties,
    'Hoe zeker het is, niet hoe goed het werkt. Voor zover wij lazen: alleen iets dat wij niet zagen, houdt het op beperkt.',
  ),
  groepVan('uitkomst', 'Uitkomst', uitkomsten, 'Waarover bewijs is gezocht.'),
  groepVan('resultaat', 'Resultaat, alle uitkomsten', gevonden, 'Ook wat niet helpt, staat hier.'),
];

/** De lijst met alles waarvan onderzoek voor werk geen voordeel liet zien: net zo makkelijk te vinden als de rest. */
export const nietGunstig = paden.interventiesMet({
  werk: (Object.keys(gevonden) as Gevonden[]).filter((richting) => kantVan[richting] === 'niet-gunstig'),
});

/** De codes van een interventie in `bewijsgroepen`. Wat niet gemeten is, heeft niets gevonden. */
export function bewijscodes(rijen: readonly Gewogen[]): {
  werk: Gevonden[];
  bewijskracht: Krachtcode[];
  uitkomst: Uitkomst[];
  resultaat: Gevonden[];
} {
  const werk = overWerk(rijen);
  const [sterkste] = werk.map(({ weging }) => weging).sort((a, b) => sterkte(b) - sterkte(a));
  return {
    werk: gevondenIn(werk),
    bewijskracht: [sterkste?.voorZoverWijLazen ? voorZoverWijLazen : (sterkste?.bewijskracht ?? 'onbekend')],
    uitkomst: [...new Set(rijen.map(({ rij }) => rij.uitkomst))],
    resultaat: gevondenIn(rijen),
  };
}

function gevondenIn(rijen: readonly Gewogen[]): Gevonden[] {
  const gemeten = rijen.map(({ weging }) => weging).filter(({ bewijskracht }) => bewijskracht !== 'praktijk');
  const codes = gemeten.map(({ bewijskracht, richting }) => (bewijskracht === 'aanwijzing' ? 'geteld' : richting));
  return [...new Set(codes)].filter((richting) => richting !== 'onbekend');
}
