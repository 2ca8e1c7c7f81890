import type { Bron } from '../bron.ts';
import { type Onnauwkeurig, onnauwkeurigheid, sluitVerschilUit } from './nauwkeurigheid.ts';
import { type Richtinguitslag, richtingVan } from './richting.ts';
import {
  type Aanhaling,
  isGeloot,
  isGezaghebbend,
  isVergelijking,
  onderzoekVan,
  rolVan,
  type TeltNiet,
} from './telling.ts';

/** Eén onderzoek met vergelijking, met alles wat er in deze rij van meetelt. */
export interface Onderzoek {
  naam: string;
  geloot: boolean;
  onnauwkeurig: Onnauwkeurig | null;
  /** Langste gemelde tijd tot de meting, in maanden; `null` als geen bevinding haar meldt. */
  maanden: number | null;
}

/** Wat de eisen van een niveau over een rij moeten weten. */
export interface Feiten {
  richting: Richtinguitslag;
  /** Minstens één onderzoek of gezaghebbend overzicht in de richting van de rij is nauwkeurig. */
  nauwkeurig: boolean;
  /** Minstens één daarvan sluit een verschil van betekenis uit. */
  sluitUit: boolean;
  /** Onderzoeken met vergelijking; `alle` ook die waarvan de verwijzing onzeker is. */
  alle: Onderzoek[];
  /** Onderzoeken met een zekere verwijzing, in de richting van de rij (bij een gemengde rij: alle). */
  dragend: Onderzoek[];
  /** Overzichten met een zekere verwijzing, in de richting van de rij. */
  overzichten: Bron[];
  /** Van elk gezaghebbend overzicht (zekerheid redelijk of hoog) de dragende onderzoeken die er zeker buiten vallen. */
  buitenOverzicht: Onderzoek[];
  /** Iets dat mensen telt of meet: een vergelijking, een overzicht, of een meting zonder vergelijking. */
  gemeten: boolean;
  /** Er telt iets mee, al is het een beschrijving. */
  ietsTelt: boolean;
  /** Alles wat een vergelijking is, rust op een onzekere verwijzing. */
  alleenOnzeker: boolean;
  nietGeteld: readonly TeltNiet[];
  gezochtOp: string | undefined;
}

export function feitenVan(
  tellend: readonly Aanhaling[],
  nietGeteld: readonly TeltNiet[],
  gezochtOp: string | undefined,
): Feiten {
  const richting = richtingVan(tellend);
  const inRichting = tellend.filter(
    ({ bevinding }) => richting.richting === 'gemengd' || bevinding.richting === richting.richting,
  );
  const zeker = inRichting.filter(({ bron }) => bron.gecontroleerd.verwijzing === 'bevestigd');
  const dragend = onderzoekenIn(zeker);
  const overzichten = [...new Set(zeker.map(({ bron }) => bron).filter((bron) => rolVan(bron) === 'overzicht'))];
  const gezaghebbend = overzichten.filter(isGezaghebbend);
  const metVergelijking = inRichting.filter(({ bron }) => isVergelijking(bron));
  const oordelend = [
    ...perOnderzoek(inRichting).values(),
    ...gezaghebbend.map((overzicht) => inRichting.filter(({ bron }) => bron === overzicht)),
  ];
  return {
    richting,
    nauwkeurig: oordelend.some((groep) => onnauwkeurigheid(groep) === null),
    sluitUit: oordelend.some(sluitVerschilUit),
    alle: onderzoekenIn(tellend),
    dragend,
    overzichten,
    buitenOverzicht: dragend.filter(({ naam }) =>
      gezaghebbend.some(({ omvatOnderzoeken }) => omvatOnderzoeken && !omvatOnderzoeken.includes(naam)),
    ),
    gemeten: tellend.some(({ bron }) => rolVan(bron) !== 'beschrijving'),
    ietsTelt: tellend.length > 0,
    alleenOnzeker: metVergelijking.length > 0 && dragend.length === 0 && overzichten.length === 0,
    nietGeteld,
    gezochtOp,
  };
}

/** De vergelijkende onderzoeken achter deze aanhalingen; meer verslagen van één onderzoek zijn er één. */
function onderzoekenIn(aanhalingen: readonly Aanhaling[]): Onderzoek[] {
  return [...perOnderzoek(aanhalingen)].map(([naam, groep]) => {
    const gemeld = groep.flatMap(({ bevinding }) => bevinding.maanden ?? []);
    return {
      naam,
      geloot: groep.some(({ bron }) => isGeloot(bron)),
      onnauwkeurig: onnauwkeurigheid(groep),
      maanden: gemeld.length ? Math.max(...gemeld) : null,
    };
  });
}

function perOnderzoek(aanhalingen: readonly Aanhaling[]): Map<string, Aanhaling[]> {
  return Map.groupBy(
    aanhalingen.filter(({ bron }) => rolVan(bron) === 'vergelijkend'),
    ({ bron }) => onderzoekVan(bron),
  );
}
