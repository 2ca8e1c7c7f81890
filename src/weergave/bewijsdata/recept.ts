import { eigenZinnen } from '../../kern/bewijs/eigen-zinnen.ts';
import type { Bewijskracht, Richting } from '../../kern/bewijs/schalen.ts';
import { bewijskrachten } from '../../kern/bewijs/schalen.ts';
import type { Uitkomst } from '../../kern/bewijs/uitkomsten.ts';
import { uitkomsten } from '../../kern/bewijs/uitkomsten.ts';
import { zinnen } from '../../kern/bewijs/zinnen.ts';
import { bewijskracht, nauwkeurig, nietGezien } from './recept-kracht.ts';
import { richting, rol, stem, uitslag, watTelt, zoekOp } from './recept-richting.ts';
import { zin } from './recept-zin.ts';
import { type Stuk, stukken } from './uitleg.ts';

/** Het rekenrecept op `/data/`: dezelfde regels als `docs/bewijsregels.md`, in de velden van de JSON. */
export interface Recept {
  stappen: {
    kop: string;
    inleiding: Stuk[];
    punten: Stuk[][];
    slot: Stuk[][];
    /** Eén bedacht geval, met wat de regels ervan vinden. */
    voorbeeld: Stuk[];
  }[];
  zinnen: { kop: string; zinnen: Receptzin[] }[];
}

interface Receptzin {
  bewijskracht: Bewijskracht;
  richting: Richting;
  zin: string;
}

export function recept(): Recept {
  const eigen = Object.entries(eigenZinnen) as [Uitkomst, typeof zinnen][];
  return {
    stappen: stappen
      .map((stap) => stap())
      .map(({ kop, inleiding, punten = [], slot = [], voorbeeld }) => ({
        kop,
        inleiding: stukken(inleiding),
        punten: punten.map(stukken),
        slot: slot.map(stukken),
        voorbeeld: stukken(voorbeeld),
      })),
    zinnen: [
      { kop: 'Bij de meeste uitkomsten', zinnen: zinnenIn(zinnen) },
      ...eigen.map(([uitkomst, tabel]) => ({
        kop: `Bij de uitkomst ${uitkomsten[uitkomst].toLowerCase()}`,
        zinnen: zinnenIn(tabel),
      })),
    ],
  };
}

/** In de volgorde waarin je ze doet; een later deel gebruikt wat een eerder deel vond. */
const stappen = [zoekOp, watTelt, rol, uitslag, stem, nauwkeurig, richting, bewijskracht, nietGezien, zin];

function zinnenIn(tabel: typeof zinnen): Receptzin[] {
  return bewijskrachten.flatMap((bewijskracht) =>
    (Object.entries(tabel[bewijskracht]) as [Richting, string | null][]).flatMap(([richting, zin]) =>
      zin === null ? [] : [{ bewijskracht, richting, zin }],
    ),
  );
}
