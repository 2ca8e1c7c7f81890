import { isStandaardmaat } from '../../kern/bewijs/interval.ts';
import { meerIsBeter, type Uitkomst } from '../../kern/bewijs/uitkomsten.ts';
import { effectVan, type Geschat, isGeschat } from './effect.ts';
import { type Gegevensregel, perBevinding } from './regel.ts';

/**
 * `richting` past bij de schatting. Is er geen verschil, dan is er geen richting; en waar meer altijd beter is, is meer gunstig.
 * Bij welbevinden of stress zegt alleen de bron wat gunstig is: daar zwijgt deze regel over meer en minder.
 */
export const richtingKlopt: Gegevensregel = perBevinding(({ uitkomst, richting, schatting }) => {
  if (richting === undefined || richting === 'geen-verschil' || !isGeschat(schatting)) return [];
  const { waarde } = effectVan(schatting);
  const nul = schatting.soort === 'verhouding' ? 1 : 0;
  const meer = schatting.soort === 'verhouding' && schatting.andersom ? waarde < nul : waarde > nul;
  const past = waarde === nul ? 'geen-verschil' : meer ? 'positief' : 'negatief';
  if (past === richting || (past !== 'geen-verschil' && !isMeerBeter(uitkomst, schatting))) return [];
  const schattingInWoorden = `een ${schatting.soort === 'verhouding' ? 'verhouding' : 'verschil'} van \`${waarde}\``;
  return [
    {
      controle: 'richting-klopt',
      veld: 'richting',
      gevonden: `\`${richting}\` naast ${schattingInWoorden} (geen verschil is \`${nul}\`)${uitkomst ? ` bij \`${uitkomst}\`` : ''}`,
      verwacht: `\`${past}\` bij deze schatting`,
      doe:
        past === 'geen-verschil'
          ? 'Kijk in de bron na of de schatting klopt. Klopt zij, zet dan `geen-verschil`.'
          : 'Kijk in de bron na welke van de twee klopt. Gaat de schatting over het omgekeerde, zoals géén werk of dagen ziek? Zeg het dan met `woorden`: dit veld gaat over meer van deze uitkomst.',
    },
  ];
});

/** Of een hoger getal hier zeker gunstig is. Een tijd tot iets of dagen afwezig zijn juist gunstig als zij kort zijn. */
function isMeerBeter(uitkomst: Uitkomst | undefined, schatting: Geschat): boolean {
  if (uitkomst === undefined || !meerIsBeter.has(uitkomst)) return false;
  if (schatting.soort !== 'verschil') return true;
  const { eenheid } = schatting;
  if (minderIsBeter.test(eenheid)) return false;
  if (/\bgewerkt(?:e)?\b/i.test(eenheid)) return true;
  if (uitkomst === 'inkomen' || uitkomst === 'verdiensten')
    return /^(?:€|euro\b)/i.test(eenheid) || isStandaardmaat(eenheid);
  if (uitkomst === 'uren-werk') return /^(?:uur|uren)\b/i.test(eenheid) || isStandaardmaat(eenheid);
  // Opleiding en meedoen meet je op een schaal; werk vinden, houden of hervatten in tijd.
  return (uitkomst === 'opleiding' || uitkomst === 'participatie') && isStandaardmaat(eenheid);
}

const minderIsBeter =
  /\b(?:tot|totdat|voordat|zonder|geen|niet|minder|later|werkloos|werkloosheid|uitkering|schulden?|kosten|ziek\w*|verzuim\w*|afwezig\w*|gemist\w*|wacht\w*|duur)\b/i;
