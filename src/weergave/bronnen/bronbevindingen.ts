import type { Aanhaling } from '../../kern/bewijs/aanhaling.ts';
import { tijdInWoorden } from '../../kern/bewijs/meetmoment.ts';
import { zekerheden, zekerheidsbronnen } from '../../kern/bewijs/schalen.ts';
import { stemmenIn } from '../../kern/bewijs/stem.ts';
import { uitkomsten } from '../../kern/bewijs/uitkomsten.ts';
import { uitslagVan } from '../../kern/bewijs/uitslag.ts';
import { voorOnderzoekers } from '../../kern/bewijs/voor-onderzoekers.ts';
import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import type { Bron } from '../../kern/bron.ts';
import { getal } from '../../kern/getal.ts';
import { aanhalingenUit } from '../../vragen/bronnen.ts';
import { gevondenIn } from '../bewijs/bevinding.ts';
import { grootteInLijst, metVraagtekens, type NietGezien, nietGezienIn } from '../bewijs/niet-gezien.ts';
import { vergelijkingInWoorden } from '../bewijs/omstandigheden.ts';
import { onzekerheidVan } from '../bewijs/onzeker.ts';
import { overVan } from '../bewijs/waarover.ts';
import { aanHetBegin } from '../site/midden-in-zin.ts';

/** Een bevinding zoals de bladzijde van haar bron haar toont. */
export interface BronBevinding {
  id: string;
  uitkomst: string;
  gevonden: string;
  /** Wat de onderzoekers melden, als de getallen dat niet dragen; meestal leeg. */
  gemeld: string;
  grootte: string;
  voorOnderzoekers: string;
  /** Wanneer, bij hoeveel mensen, en vergeleken waarmee. */
  omstandigheden: string;
  nietGezien: NietGezien[];
  over: string;
  plaats: string;
}

/** Elke bevinding van een bron, in de volgorde van de bron. */
export function bevindingenVan(bron: Bron, bibliotheek: Bibliotheek): BronBevinding[] {
  const alle = aanhalingenUit(bron, bibliotheek);
  // Een onderzoek heeft per uitkomst, groep en vorm een eigen stem.
  const stemmen = [
    ...Map.groupBy(alle, ({ bevinding }) => `${bevinding.uitkomst} ${overVan(bevinding)}`).values(),
  ].flatMap(stemmenIn);
  return alle.map((aanhaling) => {
    const { bevinding } = aanhaling;
    const onzeker = onzekerheidVan(aanhaling, stemmen);
    const nietGezien = nietGezienIn(aanhaling, onzeker);
    return {
      id: bevinding.id,
      uitkomst: uitkomsten[bevinding.uitkomst],
      gevonden: gevondenIn(aanhaling),
      gemeld: gemeldIn(aanhaling),
      grootte: grootteInLijst(aanhaling, onzeker),
      voorOnderzoekers: [
        voorOnderzoekers(bevinding.schatting),
        bevinding.primair ? 'hoofdmaat' : '',
        bevinding.zekerheid
          ? `zekerheid ${zekerheden[bevinding.zekerheid.oordeel].toLowerCase()}, volgens: ${zekerheidsbronnen[bevinding.zekerheid.volgens].toLowerCase()}`
          : '',
      ]
        .filter(Boolean)
        .join('; '),
      omstandigheden: omstandighedenVan(aanhaling, nietGezien),
      nietGezien,
      over: [overVan(bevinding), bevinding.plek].filter(Boolean).join(', '),
      plaats: bevinding.plaats,
    };
  });
}

/** Alleen als de onderzoekers een kant noemen die het interval openlaat. */
function gemeldIn({ bevinding }: Aanhaling): string {
  const { richting } = bevinding;
  const kant = richting === 'positief' ? 'gunstig' : richting === 'negatief' ? 'ongunstig' : '';
  return kant && uitslagVan(bevinding) !== richting
    ? `De onderzoekers noemen dit ${kant}; hun getallen laten ook geen verschil toe.`
    : '';
}

function omstandighedenVan(aanhaling: Aanhaling, nietGezien: readonly NietGezien[]): string {
  const { gemeten, n, deelname, vergelijking } = aanhaling.bevinding;
  const delen = [
    gemeten ? `gemeten ${tijdInWoorden(gemeten)}` : '',
    n === undefined ? '' : `bij ${getal(n)} mensen`,
    deelname ? 'van wie meedeed' : '',
    vergelijking ? vergelijkingInWoorden(aanhaling) : '',
  ].filter(Boolean);
  return [aanHetBegin(delen.join(', ')), metVraagtekens(nietGezien)].filter(Boolean).join(' ');
}
