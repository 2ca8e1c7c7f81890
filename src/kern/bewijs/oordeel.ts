import type { Bevinding } from '../bevinding.ts';
import type { TeltNiet } from './aanhaling.ts';
import { eigenZinnen, watNietTeZeggenIs } from './eigen-zinnen.ts';
import { type HoeVergeleken, metHoeVergeleken } from './hoe-vergeleken.ts';
import type { Richtinguitslag } from './richting.ts';
import type { Bewijskracht, Directheid } from './schalen.ts';
import type { Stem } from './stem.ts';
import type { Uitkomst } from './uitkomsten.ts';
import { uitslagVan } from './uitslag.ts';
import { verloopInWoorden } from './verloop.ts';
import { zinnen } from './zinnen.ts';

/** Wat een zin over een rij moet weten. */
export interface Gewogen extends Pick<Richtinguitslag, 'richting' | 'klein' | 'nietOveral'> {
  bewijskracht: Bewijskracht;
  hoeVergeleken: HoeVergeleken;
  voorZoverWijLazen: boolean;
  aangetoond: { in: number; van: number } | null;
  stemmen: readonly Gewogenstem[];
  nietTellend: readonly { waarom: TeltNiet; aanhaling: { directheid: Directheid; bevinding?: Gevonden } }[];
}

type Gevonden = Pick<Bevinding, 'richting' | 'schatting'>;

export type Gewogenstem = Pick<Stem, 'soort' | 'uitslag' | 'verdeeld' | 'verloop'>;

/** De vaste zin bij een weging, met elk voorbehoud dat er altijd bij hoort. */
export function zinVan(weging: Gewogen, uitkomst: Uitkomst): string {
  const { bewijskracht, richting, voorZoverWijLazen, klein, nietOveral, stemmen } = weging;
  const vast = (eigenZinnen[uitkomst] ?? zinnen)[bewijskracht][richting];
  if (vast === null)
    throw new Error(`Geen zin voor ${bewijskracht} en ${richting}: de regels horen dit niet te geven.`);
  const zin = metHoeVergeleken(vast, weging.hoeVergeleken);
  const verdeeld = verdeeldeZinnen(stemmen);
  // Vond het onderzoek op de ene maat wel iets, dan is *geen verschil aangetoond* niet waar.
  if (richting === 'onbeslist' && verdeeld.length > 0)
    return [
      ...verdeeld,
      ...restzin(stemmen),
      `Wij kunnen dus niet zeggen ${watNietTeZeggenIs(uitkomst)}.`,
      ...verloopzinnen(stemmen),
    ].join(' ');
  return [
    voorZoverWijLazen ? zin.replace(/\.$/, ', voor zover wij lazen.') : zin,
    ...(richting === 'onbekend' ? verwantzinnen(weging) : []),
    ...(klein ? ['Het verschil is klein.'] : []),
    ...aangetoondzinnen(weging),
    ...(nietOveral ? ['Het is niet in elk onderzoek bevestigd.'] : []),
    ...verdeeld,
    ...verloopzinnen(stemmen),
  ].join(' ');
}

/** Naar de methode zelf is er niets, naar iets anders wel. Wat er aan een onderdeel ongunstig was, is een waarschuwing en mag niet verdwijnen. */
function verwantzinnen({ nietTellend }: Gewogen): string[] {
  if (nietTellend.length === 0 || nietTellend.some(({ waarom }) => waarom !== 'niet-deze-methode')) return [];
  const directheden = new Set(nietTellend.map(({ aanhaling }) => aanhaling.directheid));
  const wel = [
    ...(directheden.has('onderdeel') ? ['naar een onderdeel ervan'] : []),
    ...(directheden.has('verwant') ? ['naar iets dat erop lijkt'] : []),
  ];
  const ongunstig = nietTellend.some(
    ({ aanhaling: { directheid, bevinding } }) =>
      directheid === 'onderdeel' && bevinding !== undefined && uitslagVan(bevinding) === 'negatief',
  );
  return [
    `Naar deze methode zelf vonden wij geen onderzoek, wel ${wel.join(' en ')}.`,
    ...(ongunstig ? ['Over dat onderdeel is ook iets ongunstigs gevonden.'] : []),
  ];
}

/** Hoeveel onderzoeken het aantonen, en wat de andere dan zeggen; daarna de overzichten die niets konden zeggen. */
function aangetoondzinnen({ richting, aangetoond, stemmen }: Gewogen): string[] {
  if (richting === 'onbeslist' || richting === 'gemengd') return [];
  const overzichten = stemmen.filter(({ soort }) => soort === 'overzicht');
  const onbeslist = overzichten.filter(({ uitslag }) => uitslag === 'onbeslist').length;
  return [
    ...(aangetoond ? [aangetoondInWoorden(aangetoond, vindtIetsAnders(richting, stemmen))] : []),
    ...(onbeslist > 0 ? [overzichtenInWoorden(onbeslist, overzichten.length)] : []),
  ];
}

function aangetoondInWoorden({ in: aantal, van }: { in: number; van: number }, anders: boolean): string {
  const ernaast = van - aantal;
  const slot = `${ernaast === 1 ? 'kon' : 'konden'} het niet zeggen${anders ? ' of vonden iets anders' : ''}`;
  if (aantal > 0)
    return `Het is aangetoond in ${aantal} van de ${van} onderzoeken; ${ernaast === 1 ? 'het andere' : `de andere ${ernaast}`} ${slot}.`;
  return `Een overzicht toont het aan; ${van === 1 ? 'het onderzoek' : `de ${van} onderzoeken`} ernaast ${slot}.`;
}

/** Naast wat niets beslist, is er een onderzoek dat een andere kant op wijst. */
function vindtIetsAnders(richting: Gewogen['richting'], stemmen: readonly Gewogenstem[]): boolean {
  return stemmen.some(({ soort, uitslag }) => soort === 'onderzoek' && uitslag !== 'onbeslist' && uitslag !== richting);
}

function overzichtenInWoorden(onbeslist: number, van: number): string {
  const kon = onbeslist === 1 ? 'kon' : 'konden';
  if (onbeslist < van) return `Van de ${van} overzichten van onderzoeken ${kon} ${onbeslist} het niet aantonen.`;
  return `${van === 1 ? 'Een overzicht' : `De ${van} overzichten`} van onderzoeken ${kon} het niet aantonen.`;
}

function verdeeldeZinnen(stemmen: readonly Gewogenstem[]): string[] {
  return (Object.keys(verdelingen) as (keyof typeof verdelingen)[]).flatMap((soort) => {
    const aantal = stemmen.filter(({ verdeeld }) => verdeeld === soort).length;
    return aantal > 0 ? [`In ${waarin(aantal, stemmen)} ${verdelingen[soort]}.`] : [];
  });
}

/** Wat er in een onderzoek of overzicht verschilt als het daardoor niets kan zeggen. */
export const verdelingen = {
  'per-maat': 'vond de ene meting iets wat de andere niet vond',
  'per-plek': 'vond de ene plek iets anders dan de andere',
} as const satisfies Record<NonNullable<Stem['verdeeld']>, string>;

/** Wat de stemmen zeggen die niet verdeeld zijn, en ook niets beslissen. */
function restzin(stemmen: readonly Gewogenstem[]): string[] {
  const rest = stemmen.filter(({ verdeeld }) => verdeeld === null).length;
  if (rest === 0) return [];
  return [rest === 1 ? 'Het andere kan het niet zeggen.' : `De andere ${rest} kunnen het niet zeggen.`];
}

/** Wat er bij een onderzoek in de tijd veranderde. Bij meer onderzoeken staat dat bij elk onderzoek zelf. */
function verloopzinnen(stemmen: readonly Gewogenstem[]): string[] {
  const met = stemmen.filter(({ verloop: [moment] }) => moment);
  const [enige] = met;
  if (!enige) return [];
  if (stemmen.length === 1) return [verloopInWoorden(enige.verloop)];
  const waar = met.length === 1 ? `bij dat ${enige.soort}` : 'bij elk daarvan';
  return [`In ${waarin(met.length, stemmen)} veranderde de uitkomst in de tijd; ${waar} staat hoe.`];
}

/** *Het onderzoek*, of *1 van de 3 onderzoeken*. */
function waarin(aantal: number, stemmen: readonly Gewogenstem[]): string {
  const overzichten = stemmen.filter(({ soort }) => soort === 'overzicht').length;
  if (stemmen.length === 1) return overzichten === 1 ? 'het overzicht van onderzoeken' : 'het onderzoek';
  const naam =
    overzichten === 0
      ? 'onderzoeken'
      : overzichten === stemmen.length
        ? 'overzichten van onderzoeken'
        : 'onderzoeken en overzichten';
  return `${aantal} van de ${stemmen.length} ${naam}`;
}
