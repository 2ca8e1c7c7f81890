import { intervalVan, isVoorbijNul } from '../../kern/bewijs/interval.ts';
import { intervalInWoorden, isGeschat } from './effect.ts';
import { type Gegevensregel, perBevinding } from './regel.ts';

/** Wie geen verschil vond, heeft een interval waar geen verschil in ligt. */
export const geenVerschilKlopt: Gegevensregel = perBevinding(({ richting, schatting }) => {
  const interval = intervalVan(schatting);
  if (richting !== 'geen-verschil' || !isGeschat(schatting) || !interval || !isVoorbijNul(interval)) return [];
  return [
    {
      controle: 'geen-verschil-klopt',
      veld: 'richting',
      gevonden: `\`geen-verschil\` naast een interval ${intervalInWoorden(schatting)}`,
      verwacht: `een interval waar \`${interval.nul}\` (geen verschil) in ligt`,
      doe: 'Kijk in de bron na of de grenzen kloppen. Kloppen zij, dan is er een verschil: zet `positief` of `negatief`.',
    },
  ];
});
