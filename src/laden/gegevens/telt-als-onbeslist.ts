import { intervalVan, isVoorbijNul } from '../../kern/bewijs/interval.ts';
import { uitslagVan } from '../../kern/bewijs/uitslag.ts';
import { effectVan, intervalInWoorden, isGeschat } from './effect.ts';
import { type Gegevensregel, perBevinding } from './regel.ts';

/** Een uitkomst met een richting heeft een interval dat geen verschil uitsluit. Een waarschuwing: de weging telt haar dan niet zo. */
export const teltAlsOnbeslist: Gegevensregel = perBevinding((bevinding) => {
  const { richting, schatting } = bevinding;
  const interval = intervalVan(schatting);
  if (
    richting === undefined ||
    richting === 'geen-verschil' ||
    !isGeschat(schatting) ||
    !interval ||
    isVoorbijNul(interval)
  )
    return [];
  // De grens aan de kant van geen verschil beslist; zagen wij die niet, dan weten wij het niet.
  const ernaast = effectVan(schatting).waarde > interval.nul ? interval.onder : interval.boven;
  const als = uitslagVan(bevinding) === 'geen-verschil' ? 'geen verschil' : 'onbeslist';
  return [
    {
      controle: 'telt-als-onbeslist',
      ernst: 'waarschuwing',
      veld: 'richting',
      gevonden: `\`${richting}\` naast een interval ${intervalInWoorden(schatting)}, waar \`${interval.nul}\` (geen verschil) in ${ernaast === null ? 'kan liggen' : 'ligt'}`,
      verwacht: 'een interval dat geen verschil uitsluit',
      doe: `Deze bevinding telt als ${als}, wat de onderzoekers er ook van zeggen. Kijk na of de grenzen kloppen; zo ja, dan kan dit blijven.`,
    },
  ];
});
