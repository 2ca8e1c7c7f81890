import type { Aanhaling } from '../../kern/bewijs/aanhaling.ts';
import { tijdInWoorden, voorOnderzoekers } from '../../kern/bewijs/grootte.ts';
import { inhouden, verwijzingen, zekerheden, zekerheidsbronnen } from '../../kern/bewijs/schalen.ts';
import { stemmenIn } from '../../kern/bewijs/stem.ts';
import { uitkomsten } from '../../kern/bewijs/uitkomsten.ts';
import { uitslagVan } from '../../kern/bewijs/uitslag.ts';
import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import type { Bron } from '../../kern/bron.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import { getal } from '../../kern/getal.ts';
import { aanhalingenUit } from '../../vragen/bronnen.ts';
import { bronnenMet, rustendOp } from '../../vragen/opzoeken.ts';
import { gevondenIn } from '../bewijs/bevinding.ts';
import {
  grootteInLijst,
  metVraagtekens,
  type NietGezien,
  nietGezienIn,
  uitlegVraagtekens,
} from '../bewijs/niet-gezien.ts';
import { vergelijkingInWoorden } from '../bewijs/omstandigheden.ts';
import { onzekerheidVan } from '../bewijs/onzeker.ts';
import { overVan } from '../bewijs/waarover.ts';
import { aanHetBegin } from '../site/midden-in-zin.ts';
import { paden } from '../site/paden.ts';
import { type Vindbaar, zoekveldenVanBron } from '../zoeken/zoekvelden.ts';
import { feitenInHetKort, feitenVan } from './feiten.ts';
import { gevondenBij } from './gevonden.ts';
import { type OnderzoekWeergave, onderzoekWeergave } from './onderzoeken.ts';
import { korteVerwijzing, type Verwijzing, verwijzingVan } from './verwijzing.ts';

/** Precies wat de bladzijde van een bron toont. */
export interface BronWeergave {
  id: string;
  /** Haar eigen adres. */
  href: string;
  vindbaar: Pick<Vindbaar, 'velden' | 'codes'>;
  naam: string;
  verwijzing: Verwijzing;
  /** Wat zij vond, in één regel; leeg als daar niets van vastligt. */
  vond: string;
  /** Ontwerp, land, hoeveel mensen, en wat wij ervan lazen. */
  kort: string;
  gezien: string;
  onzeker: string[];
  /** Andere uitgaven en delen van dezelfde publicatie. */
  hoortBij: { wat: string; naam: string; href: string }[];
  feiten: { naam: string; waarde: string }[];
  /** De onderzoeken uit het register waarvan dit een verslag is. */
  verslagVan: OnderzoekWeergave[];
  /** De onderzoeken uit het register die in dit overzicht zitten, en of dat ze alle zijn; `null` als er geen genoemd is. */
  omvat: { onderzoeken: OnderzoekWeergave[]; alle: boolean } | null;
  bevindingen: BronBevinding[];
  /** Wat een vraagteken bij een bevinding betekent; leeg als er geen staat. */
  vraagtekens: string;
  beperkingen: string[];
  opmerkingen: string[];
  gebruiktDoor: { titel: string; href: string }[];
}

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

export function bronWeergave(bron: Bron, bibliotheek: Bibliotheek): BronWeergave {
  const { gecontroleerd } = bron;
  const { bronnen } = bibliotheek;
  const bevindingen = bevindingenVan(bron, bibliotheek);
  const uitRegister = (ids: readonly string[] = []) =>
    ids.flatMap((id) => {
      const onderzoek = bibliotheek.onderzoeken.get(id);
      return onderzoek ? [onderzoekWeergave(onderzoek, bronnen)] : [];
    });
  return {
    id: bron.id,
    href: paden.bron(bron.id),
    vindbaar: { velden: zoekveldenVanBron(bron), codes: { soort: ['bron'] } },
    naam: korteVerwijzing(bron),
    verwijzing: verwijzingVan(bron),
    vond: gevondenBij(bron, bibliotheek),
    kort: feitenInHetKort(bron),
    gezien: `${inhouden[gecontroleerd.inhoud]}, gezien op ${datumInWoorden(gecontroleerd.wanneer)} (${gecontroleerd.waar}). Verwijzing: ${verwijzingen[gecontroleerd.verwijzing].toLowerCase()}.`,
    onzeker: bron.onzeker ?? [],
    hoortBij: hoortBij(bron, bronnen),
    feiten: feitenVan(bron),
    verslagVan: uitRegister(bron.onderzoeken),
    omvat: bron.omvatOnderzoeken
      ? { onderzoeken: uitRegister(bron.omvatOnderzoeken), alle: bron.omvatVolledig === true }
      : null,
    bevindingen,
    vraagtekens: uitlegVraagtekens(bevindingen),
    beperkingen: bron.beperkingen ?? [],
    opmerkingen: bron.opmerkingen ?? [],
    gebruiktDoor: rustendOp(bibliotheek, bron.id).map(({ id, titel }) => ({ titel, href: paden.interventie(id) })),
  };
}

function hoortBij({ id, verslagVan, anderDeelVan }: Bron, bronnen: Bibliotheek['bronnen']): BronWeergave['hoortBij'] {
  const naar = (wat: string, gekozen: readonly (Bron | undefined)[]) =>
    gekozen.flatMap((bron) => (bron ? [{ wat, naam: korteVerwijzing(bron), href: paden.bron(bron.id) }] : []));
  return [
    ...naar('Andere uitgave van', [verslagVan ? bronnen.get(verslagVan) : undefined]),
    ...naar('Ander deel van', [anderDeelVan ? bronnen.get(anderDeelVan) : undefined]),
    ...naar('Ook verschenen als', bronnenMet('verslagVan', id, bronnen)),
    ...naar('Heeft nog een deel', bronnenMet('anderDeelVan', id, bronnen)),
    ...naar('Kwam in de plaats van', bronnenMet('vervangenDoor', id, bronnen)),
  ];
}

function bevindingenVan(bron: Bron, bibliotheek: Bibliotheek): BronBevinding[] {
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
