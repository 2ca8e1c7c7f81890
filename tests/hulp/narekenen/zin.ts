import type { Rij } from './gegevens.ts';
import type { Stem } from './stem.ts';
import type { Stuk } from './stuk.ts';
import { verloopzin } from './verloop.ts';
import { zinUitTabel } from './zinnen.ts';

interface Gevonden {
  bewijskracht: string;
  richting: string;
  klein: boolean;
  nietOveral: boolean;
  voorZoverWijLazen: boolean;
  aangetoond: { in: number; van: number } | null;
  stemmen: readonly Stem[];
  nietTellend: readonly { reden: string }[];
  ongunstigElders: boolean;
  metingen: readonly Pick<Stuk, 'bron' | 'bevinding'>[];
}

/** Stap 10: de vaste zin, met elk voorbehoud erachter. */
export function zinVan(rij: Rij, gevonden: Gevonden): string {
  const { bewijskracht, richting, aangetoond, stemmen } = gevonden;
  const verdeeld = [
    verdeeldheid(stemmen, 'per-maat', 'vond de ene meting iets wat de andere niet vond'),
    verdeeldheid(stemmen, 'per-plek', 'vond de ene plek iets anders dan de andere'),
  ];
  if (richting === 'onbeslist' && verdeeld.some(Boolean))
    return aaneen([
      ...verdeeld,
      vanDeRest(stemmen),
      `Wij kunnen dus niet zeggen ${wat(rij.uitkomst)}.`,
      verloopzin(stemmen),
    ]);
  const zin = hoeVergeleken(zinUitTabel(rij.uitkomst, bewijskracht, richting), gevonden.metingen);
  const isRichting = ['positief', 'negatief', 'geen-verschil'].includes(richting);
  return aaneen([
    gevonden.voorZoverWijLazen ? zin.replace(/\.$/, ', voor zover wij lazen.') : zin,
    richting === 'onbekend' && welIetsAnders(rij, gevonden),
    gevonden.klein && 'Het verschil is klein.',
    aangetoond && hoeVaak(aangetoond, richting, stemmen),
    isRichting && watOverzichtenNietKonden(stemmen),
    gevonden.nietOveral && 'Het is niet in elk onderzoek bevestigd.',
    ...verdeeld,
    verloopzin(stemmen),
  ]);
}

/** *Er is niet vergeleken* geldt niet als elke meting oneerlijk vergeleek, of als wij het van geen enkele zagen. */
function hoeVergeleken(zin: string, metingen: Gevonden['metingen']): string {
  if (metingen.length === 0 || !zin.startsWith('Er is niet vergeleken')) return zin;
  const begin = metingen.every(({ bevinding }) => bevinding.gekozenNaStart)
    ? 'Er is wel vergeleken, maar niet eerlijk: wie er in de groepen zat, hing af van wat er na de start gebeurde.'
    : metingen.every(
          ({ bron, bevinding }) => !bevinding.gekozenNaStart && !(bevinding.vergelijking ?? bron.vergelijking),
        )
      ? 'Of er vergeleken is, zagen wij niet.'
      : null;
  if (!begin) return zin;
  const hoofdletter = (tekst: string) => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;
  const [, dus, rest] = /^Er is niet vergeleken, dus (.+?), weten we niet\.(.*)$/.exec(zin) ?? [];
  if (dus !== undefined) return `${begin} ${hoofdletter(dus)}, weten we dus niet.${rest}`;
  const [, en] = /^Er is niet vergeleken, en (.*)$/.exec(zin) ?? [];
  if (en !== undefined) return `${begin} ${hoofdletter(en)}`;
  return zin.startsWith('Er is niet vergeleken. ') ? `${begin} ${zin.slice('Er is niet vergeleken. '.length)}` : zin;
}

function aaneen(zinnen: readonly (string | false | null)[]): string {
  return zinnen.filter(Boolean).join(' ');
}

function welIetsAnders({ bevindingen = [] }: Rij, { nietTellend, ongunstigElders }: Gevonden): string | false {
  if (nietTellend.length === 0 || nietTellend.some(({ reden }) => reden !== 'niet-deze-methode')) return false;
  const namen: [string, string][] = [
    ['onderdeel', 'naar een onderdeel ervan'],
    ['verwant', 'naar iets dat erop lijkt'],
  ];
  const wel = namen.filter(([code]) => bevindingen.some(({ directheid }) => directheid === code));
  const zin = `Naar deze methode zelf vonden wij geen onderzoek, wel ${wel.map(([, naam]) => naam).join(' en ')}.`;
  return ongunstigElders ? `${zin} Over dat onderdeel is ook iets ongunstigs gevonden.` : zin;
}

function hoeVaak({ in: zelfde, van }: { in: number; van: number }, richting: string, stemmen: readonly Stem[]): string {
  const dwars = stemmen.some(
    ({ soort, uitslag }) => soort === 'onderzoek' && ![richting, 'onbeslist'].includes(uitslag),
  );
  const rest = van - zelfde;
  const einde = `${rest > 1 ? 'konden' : 'kon'} het niet zeggen${dwars ? ' of vonden iets anders' : ''}.`;
  if (zelfde === 0)
    return `Een overzicht toont het aan; ${van > 1 ? `de ${van} onderzoeken` : 'het onderzoek'} ernaast ${einde}`;
  return `Het is aangetoond in ${zelfde} van de ${van} onderzoeken; ${rest > 1 ? `de andere ${rest}` : 'het andere'} ${einde}`;
}

function watOverzichtenNietKonden(stemmen: readonly Stem[]): string | false {
  const alle = stemmen.filter(({ soort }) => soort === 'overzicht').length;
  const niet = stemmen.filter(({ soort, uitslag }) => soort === 'overzicht' && uitslag === 'onbeslist').length;
  if (niet === 0) return false;
  const kon = niet > 1 ? 'konden' : 'kon';
  if (niet < alle) return `Van de ${alle} overzichten van onderzoeken ${kon} ${niet} het niet aantonen.`;
  return `${alle > 1 ? `De ${alle} overzichten` : 'Een overzicht'} van onderzoeken ${kon} het niet aantonen.`;
}

function verdeeldheid(stemmen: readonly Stem[], soort: string, zegt: string): string | false {
  const aantal = stemmen.filter(({ verdeeld }) => verdeeld === soort).length;
  return aantal > 0 && `In ${hoeveelVan(aantal, stemmen)} ${zegt}.`;
}

/** *Het onderzoek*, of *1 van de 3 onderzoeken*. */
export function hoeveelVan(aantal: number, stemmen: readonly Stem[]): string {
  const soorten = new Set(stemmen.map(({ soort }) => soort));
  if (stemmen.length === 1) return soorten.has('onderzoek') ? 'het onderzoek' : 'het overzicht van onderzoeken';
  const meer =
    soorten.size > 1
      ? 'onderzoeken en overzichten'
      : soorten.has('onderzoek')
        ? 'onderzoeken'
        : 'overzichten van onderzoeken';
  return `${aantal} van de ${stemmen.length} ${meer}`;
}

function vanDeRest(stemmen: readonly Stem[]): string | false {
  const rest = stemmen.filter(({ verdeeld }) => verdeeld === null).length;
  if (rest === 0) return false;
  return rest > 1 ? `De andere ${rest} kunnen het niet zeggen.` : 'Het andere kan het niet zeggen.';
}

function wat(uitkomst: string): string {
  switch (uitkomst) {
    case 'bruikbaarheid':
      return 'of mensen die dit kregen, tevredener zijn dan mensen die het niet kregen';
    case 'juiste-diagnose':
      return 'of dit een juister beeld geeft';
    case 'kosten':
      return 'of dit meer of minder kost';
    case 'uitstroom-uitkering':
      return 'of mensen hierdoor vaker uit de uitkering gaan';
    case 'bekwaamheid-professional':
      return 'of professionals zichzelf hierna bekwamer vinden';
    case 'baten-samenleving':
      return 'of de baten voor iedereen samen opwegen tegen de kosten';
    case 'verdringing':
      return 'of anderen er werk door verliezen';
    default:
      return 'wat dit doet';
  }
}
