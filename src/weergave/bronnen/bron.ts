import { inhouden, verwijzingen } from '../../kern/bewijs/schalen.ts';
import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import type { Bron } from '../../kern/bron.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import { bronnenMet, rustendOp } from '../../vragen/opzoeken.ts';
import { uitlegVraagtekens } from '../bewijs/niet-gezien.ts';
import { aanHetBegin } from '../site/midden-in-zin.ts';
import { paden } from '../site/paden.ts';
import { type Vindbaar, zoekveldenVanBron } from '../zoeken/zoekvelden.ts';
import { type BronBevinding, bevindingenVan } from './bronbevindingen.ts';
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
  /** Wat wij zochten en niet vonden, elk als zin met waar en wanneer. */
  vergeefs: string[];
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
    vergeefs: (bron.vergeefs ?? []).map(
      ({ wat, waar, wanneer }) => `${aanHetBegin(wat)}: gezocht op ${datumInWoorden(wanneer)} (${waar}).`,
    ),
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
