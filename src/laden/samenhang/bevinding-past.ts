import { probleemBij, type Samenhangregel } from '../lading.ts';

/** Een bevinding staat in een rij over dezelfde uitkomst, en dezelfde groep of vorm. */
export const bevindingPast: Samenhangregel = (lading) =>
  lading.goede('interventie').flatMap((bestand) =>
    (bestand.velden.bewijs ?? []).flatMap((rij, r) =>
      (rij.bevindingen ?? []).flatMap((verwijzing, b) => {
        const bevinding = lading.bron(verwijzing.bron)?.bevindingen?.find((x) => x.id === verwijzing.bevinding);
        if (!bevinding) return [];
        const velden =
          verwijzing.directheid === 'zelfde' ? (['uitkomst', 'variant', 'subgroep'] as const) : (['uitkomst'] as const);
        return velden
          .filter((veld) => rij[veld] !== bevinding[veld] && (veld === 'uitkomst' || bevinding[veld] !== undefined))
          .map((veld) =>
            probleemBij(bestand, `bewijs.${r}.bevindingen.${b}.bevinding`, {
              controle: 'bevinding-past',
              gevonden: `een bevinding met ${veld} \`${bevinding[veld]}\` in een rij met ${veld} \`${rij[veld] ?? 'leeg'}\``,
              verwacht: `in rij en bevinding dezelfde ${veld}`,
              doe: 'Zet de bevinding in een eigen rij, of verbeter de rij.',
            }),
          );
      }),
    ),
  );
