import { beweringenVan } from '../../kern/interventie/bronnen.ts';
import { type Lading, probleemBij, type Samenhangregel } from '../lading.ts';

/** Een ingetrokken of vervangen bron is niet de enige grond van een rij of bewering. Een waarschuwing: zij telt niet mee. */
export const bronVervallen: Samenhangregel = (lading) =>
  lading.goede('interventie').flatMap((bestand) => {
    const gronden = [
      ...(bestand.velden.bewijs ?? []).map(({ bevindingen = [] }, r) => ({
        veld: `bewijs.${r}.bevindingen.0.bron`,
        wat: 'een rij',
        bronnen: bevindingen.map(({ bron }) => bron),
      })),
      ...beweringenVan(bestand.velden).map(({ veld, bewering: { bronnen = [] } }) => ({
        veld: `${veld}.bronnen.0`,
        wat: 'een bewering',
        bronnen,
      })),
    ];
    return gronden
      .filter(({ bronnen }) => bronnen.length > 0 && bronnen.every((id) => isVervallen(id, lading)))
      .map(({ veld, wat, bronnen }) => ({
        ...probleemBij(bestand, veld, {
          controle: 'bron-vervallen',
          gevonden: `${wat} die alleen rust op ${[...new Set(bronnen)].map((id) => inWoorden(id, lading)).join(' en ')}`,
          verwacht: 'een bron die nog geldt',
          doe: 'Noem een andere bron, of herschrijf wat hier staat: deze telt niet meer mee.',
        }),
        ernst: 'waarschuwing' as const,
      }));
  });

function isVervallen(id: string, lading: Lading): boolean {
  return ['ingetrokken', 'vervangen'].includes(lading.bron(id)?.stand ?? 'geldig');
}

function inWoorden(id: string, lading: Lading): string {
  const { stand, vervangenDoor } = lading.bron(id) ?? {};
  return `\`${id}\` (${stand}${vervangenDoor ? ` door \`${vervangenDoor}\`` : ''})`;
}
