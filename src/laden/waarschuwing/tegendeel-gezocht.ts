import { weeg } from '../../kern/bewijs/bewijskracht.ts';
import type { Bron } from '../../kern/bron.ts';
import type { Goed, Lading } from '../lading.ts';
import { isWeegbaar } from '../weegbaar.ts';
import { type Waarschuwingsregel, waarschuwing } from './waarschuwing.ts';

/**
 * Wie alleen gunstig bewijs noemt, heeft ook naar het tegendeel gezocht. Eén bevinding die geen verschil of iets ongunstigs laat
 * zien is genoeg, net als een rij met `gezochtOp`.
 */
export const tegendeelGezocht: Waarschuwingsregel = (lading) =>
  lading
    .goede('interventie')
    .filter((bestand) => isAlleenGunstig(bestand, lading))
    .map((bestand) =>
      waarschuwing(bestand, bestand.plekken['bewijs#'], {
        controle: 'tegendeel-gezocht',
        gevonden: 'alleen gunstige uitkomsten',
        verwacht: 'ook wat geen verschil maakte, of een rij met de dag waarop je daarnaar zocht',
        doe: 'Zoek naar onderzoek dat niets of iets ongunstigs vond. Niets gevonden? Zet er een rij bij met `gezochtOp`.',
      }),
    );

function isAlleenGunstig({ velden: { bewijs = [] } }: Goed<'interventie'>, lading: Lading): boolean {
  const genoemd = bewijs.flatMap(({ bevindingen = [] }) => bevindingen);
  const bronnen = new Map(
    genoemd.flatMap(({ bron: id }) => {
      const bron = lading.bron(id);
      return bron ? [[id, bron]] : [];
    }),
  );
  const stukken = { bronnen, onderzoeken: lading.onderzoeken ?? new Map() };
  return (
    bewijs.length > 0 &&
    // Wat er niet is, is niet te wegen; dat het ontbreekt, is al gemeld.
    genoemd.every((verwijzing) => isWeegbaar(verwijzing, stukken)) &&
    bewijs.every((rij) => rij.gezochtOp === undefined && weeg(rij, stukken).richting === 'positief') &&
    genoemd.every(({ bron, bevinding }) => richtingVan(bronnen.get(bron), bevinding) === 'positief')
  );
}

function richtingVan(bron: Bron | undefined, id: string) {
  return bron?.bevindingen?.find((bevinding) => bevinding.id === id)?.richting;
}
