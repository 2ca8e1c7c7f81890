import { isGeschat } from './effect.ts';
import { type Gegevensregel, perBevinding } from './regel.ts';

/** Van een interval staan beide grenzen er. Een waarschuwing: een grens die ontbreekt, telt als open. */
export const intervalHalf: Gegevensregel = perBevinding(({ schatting }) => {
  if (!isGeschat(schatting)) return [];
  const { onder, boven } = schatting;
  if ((onder === undefined) === (boven === undefined)) return [];
  const [is, mist] = onder === undefined ? (['boven', 'onder'] as const) : (['onder', 'boven'] as const);
  return [
    {
      controle: 'interval-half',
      ernst: 'waarschuwing',
      veld: `schatting.${is}`,
      gevonden: `\`${is}\` zonder \`${mist}\``,
      verwacht: 'beide grenzen van het interval',
      doe: `Typ ook \`${mist}\`: het getal uit de bron, of \`open\` als de bron zegt dat die grens niet te schatten is.`,
    },
  ];
});
