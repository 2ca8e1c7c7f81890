import type { Bron } from '../../src/kern/bron.ts';
import type { Onderzoek } from '../../src/kern/onderzoek.ts';
import { kenmerkenVan } from '../../src/laden/samenhang/publicatie.ts';
import { bestandVan } from '../../src/overname/bestand.ts';
import { bronUit, type Overgenomen } from '../../src/overname/bron-uit.ts';
import type { CslIn } from '../../src/overname/csl-in.ts';
import { onderzoekBij } from '../../src/overname/onderzoek.ts';

export interface Verdeeld {
  nieuw: { id: string; titel: string; tekst: string; niet: string[] }[];
  /** Wat er al is, of twee keer in het bestand staat. */
  dubbel: { titel: string; id: string }[];
}

/** Zet elke verwijzing om naar een bestand, behalve wat aan zijn DOI, adres of titel te herkennen is als wat er al is. */
export function verdeel(
  verwijzingen: readonly CslIn[],
  { bronnen, onderzoeken }: { bronnen: ReadonlyMap<string, Bron>; onderzoeken: ReadonlyMap<string, Onderzoek> },
): Verdeeld {
  const bekend = new Map([...bronnen.values()].flatMap((bron) => kenmerken(bron).map((kenmerk) => [kenmerk, bron.id])));
  const bezet = new Set(bronnen.keys());
  const verdeeld: Verdeeld = { nieuw: [], dubbel: [] };
  for (const csl of verwijzingen) {
    const { id: voorkeur, velden, niet } = bronUit(csl);
    const eigen = kenmerken(velden);
    const al = eigen.map((kenmerk) => bekend.get(kenmerk)).find(Boolean);
    if (al) {
      verdeeld.dubbel.push({ titel: velden.titel, id: al });
      continue;
    }
    const id = vrijeNaam(voorkeur, bezet);
    bezet.add(id);
    for (const kenmerk of eigen) bekend.set(kenmerk, id);
    const voorstel = onderzoekBij(csl, id, [...onderzoeken.values()]);
    verdeeld.nieuw.push({ id, titel: velden.titel, tekst: bestandVan(velden, niet, voorstel), niet });
  }
  return verdeeld;
}

/** Een titel zonder jaar zegt te weinig: veel organisaties hebben een bladzijde *Proefplaatsing*. */
function kenmerken(velden: Overgenomen): string[] {
  return kenmerkenVan(velden as Bron).flatMap(({ soort, waarde }) =>
    soort === 'titel' ? (velden.jaar === null ? [] : [`titel ${velden.jaar} ${waarde}`]) : [`${soort} ${waarde}`],
  );
}

function vrijeNaam(voorkeur: string, bezet: ReadonlySet<string>): string {
  const kort = voorkeur.slice(0, 56).replace(/-+$/, '');
  for (let nummer = 1; ; nummer++) {
    const id = nummer === 1 ? voorkeur : `${kort}-${nummer}`;
    if (!bezet.has(id)) return id;
  }
}
