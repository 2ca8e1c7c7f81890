import type { Bewijskracht } from '../../kern/bewijs/schalen.ts';
import { middenInZin } from '../site/midden-in-zin.ts';
import type { Vergelijkbaar } from './vergelijking.ts';
import type { Werkoordeel } from './werkoordeel.ts';

/** Wat een lezer als eerste van een vergelijking moet weten; draait in de browser. */
export interface Verschil {
  /** *IPS of Jobcoach en Harrie?* */
  vraag: string;
  /** Wat er over werk bekend is van de ene en van de andere methode, in één zin. */
  zin: string;
  /** Wat daar bij elke methode nog bij hoort; een oordeel staat nooit zonder. */
  verder: string[];
  /** Welke methoden nog een concept zijn; leeg als geen dat is. */
  concept: string;
}

export function verschilTussen(naastElkaar: readonly Vergelijkbaar[]): Verschil {
  const naam = ({ id, kort, titel }: Vergelijkbaar) =>
    naastElkaar.some((ander) => ander.id !== id && ander.kort === kort) ? titel : kort;
  const concepten = naastElkaar.filter(({ concept }) => concept);
  return {
    vraag: `${opsomming(naastElkaar.map(naam), 'of')}?`,
    zin: overWerkIn(naastElkaar.map((i) => ({ werk: i.werk, naam: naam(i) }))),
    verder: naastElkaar.flatMap((i) => (i.werk.verder ? [`${naam(i)}: ${middenInZin(i.werk.verder)}`] : [])),
    concept: conceptzin(concepten.map(naam), naastElkaar.length),
  };
}

function overWerkIn(methoden: readonly { naam: string; werk: Werkoordeel }[]): string {
  const groepen = [
    ...Map.groupBy(methoden, ({ werk }) => JSON.stringify([oordeelVan(werk, '', 1), werk.mits])).values(),
  ];
  const zinnen = groepen.map((groep) => {
    const [{ werk }] = groep as [(typeof groep)[number]];
    const wie = opsomming(
      groep.map(({ naam, werk: { bij } }) => (bij ? `${naam} (${bij})` : naam)),
      'en',
    );
    return [oordeelVan(werk, wie, groep.length), werk.mits].filter(Boolean).join(', ');
  });
  const gelijk = groepen.length === 1 && methoden.length > 1;
  return `Over werk${gelijk ? ' weten wij van elk hetzelfde' : ''}: ${zinnen.join('; ')}.`;
}

const hoeZeker: Partial<Record<Bewijskracht, string>> = { redelijk: ' waarschijnlijk', beperkt: ' misschien' };

/** Het oordeel over een of meer methoden, met het werkwoord dat daarbij past. */
function oordeelVan({ richting, bewijskracht }: Werkoordeel, wie: string, aantal: number): string {
  const een = aantal === 1;
  const zeker = hoeZeker[bewijskracht] ?? '';
  if (richting === 'onbekend') return `van ${wie} weten wij het niet`;
  if (bewijskracht === 'praktijk' || bewijskracht === 'aanwijzing') {
    const gedaan = bewijskracht === 'praktijk' ? 'beschreven' : richting === 'geteld' ? 'geteld' : 'gemeten';
    return `of ${wie} ${een ? 'werkt' : 'werken'}, weten wij niet: er is alleen ${gedaan}`;
  }
  switch (richting) {
    case 'positief':
      return `${wie} ${een ? 'werkt' : 'werken'}${zeker}`;
    case 'negatief':
      return `${wie} ${een ? 'werkt' : 'werken'}${zeker} averechts`;
    case 'geen-verschil':
      return `${wie} ${een ? 'maakt' : 'maken'}${zeker} geen verschil`;
    case 'gemengd':
      return `over ${wie} spreken de bevindingen elkaar tegen`;
    default:
      return `van ${wie} kan het onderzoek niet zeggen ${een ? 'of het verschil maakt' : 'of zij verschil maken'}`;
  }
}

function conceptzin(namen: readonly string[], van: number): string {
  if (namen.length === 0) return '';
  if (namen.length === 1) return `Concept: ${namen[0]} is nog niet beoordeeld door een Gilde.`;
  if (namen.length === van) return `Concept: geen van deze ${van} methoden is al beoordeeld door een Gilde.`;
  return `Concept: ${opsomming(namen, 'en')} zijn nog niet beoordeeld door een Gilde.`;
}

function opsomming(delen: readonly string[], slot: 'en' | 'of'): string {
  return delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} ${slot} ${delen.at(-1)}`;
}
