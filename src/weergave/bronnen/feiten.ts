import { ontwerpen } from '../../kern/bewijs/ontwerpen.ts';
import { inhouden, zekerheden } from '../../kern/bewijs/schalen.ts';
import type { Bron } from '../../kern/bron.ts';
import * as codes from '../../kern/codes.ts';
import { getal } from '../../kern/getal.ts';

/** Ontwerp, land, hoeveel mensen, en wat wij ervan lazen, in één regel; wat wij niet weten, staat er niet. */
export function feitenInHetKort({ ontwerp, land = [], n, gecontroleerd }: Bron): string {
  return [
    ontwerpen[ontwerp],
    land.map((code) => codes.landen[code]).join(', '),
    n === undefined ? '' : `${getal(n)} mensen`,
    `gelezen: ${inhouden[gecontroleerd.inhoud].toLowerCase()}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Wat een bron over haar onderzoek meldt, als paren; wat zij niet meldt, staat er niet. */
export function feitenVan(bron: Bron): { naam: string; waarde: string }[] {
  const { populatie } = bron;
  const namen = <K extends string>(gekozen: readonly K[] | undefined, lijst: Record<K, string>) =>
    (gekozen ?? []).map((code) => lijst[code]).join(', ');
  return [
    { naam: 'Ontwerp', waarde: ontwerpen[bron.ontwerp] },
    { naam: 'Land', waarde: namen(bron.land, codes.landen) },
    { naam: 'Aantal mensen', waarde: bron.n === undefined ? '' : getal(bron.n) },
    { naam: 'Wie', waarde: populatie?.omschrijving ?? '' },
    { naam: 'Uitkering of stelsel', waarde: namen(populatie?.stelsel, codes.stelsels) },
    { naam: 'Leeftijd', waarde: namen(populatie?.leeftijd, codes.leeftijden) },
    { naam: 'Duur werkloosheid', waarde: namen(populatie?.werkloosheidsduur, codes.werkloosheidsduren) },
    { naam: 'Opleiding', waarde: namen(populatie?.opleiding, codes.opleidingen) },
    { naam: 'Doelgroep', waarde: namen(populatie?.doelgroep, codes.doelgroepen) },
    { naam: 'Klantkenmerk', waarde: namen(populatie?.klantkenmerk, codes.klantkenmerken) },
    { naam: 'Vrijwillig', waarde: bron.vrijwilligheid ? codes.vrijwilligheden[bron.vrijwilligheid] : '' },
    { naam: 'Vergeleken met', waarde: bron.vergelijking === 'geen' ? 'Niet vergeleken' : (bron.vergelijking ?? '') },
    {
      naam: 'Uitval',
      waarde: bron.uitval === undefined ? '' : `${getal(Math.round(bron.uitval * 100))} van de 100 deelnemers`,
    },
    { naam: 'Meegeteld', waarde: bron.alleenAfmakers ? 'Alleen wie het programma afmaakte' : '' },
    { naam: 'Zekerheid volgens de auteurs', waarde: bron.zekerheid ? zekerheden[bron.zekerheid] : '' },
    { naam: 'Bundelt', waarde: bron.samenhang ? 'Samenhangen, geen vergelijkingen' : '' },
  ].filter(({ waarde }) => waarde !== '');
}
