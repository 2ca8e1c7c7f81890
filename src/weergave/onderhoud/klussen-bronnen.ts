import type { Weging } from '../../kern/bewijs/bewijskracht.ts';
import { bewijskrachten, bewijskrachtLabels } from '../../kern/bewijs/schalen.ts';
import { uitkomsten } from '../../kern/bewijs/uitkomsten.ts';
import type { Bron } from '../../kern/bron.ts';
import { contentpaden } from '../../kern/contentpaden.ts';
import { ankerVanRij } from '../../kern/interventie/bewijsvelden.ts';
import { type AanBron, hangtAanSamenvatting, misteLezing, vervallen } from '../../vragen/hangt-aan.ts';
import * as leemtes from '../../vragen/leemtes.ts';
import * as onderhoud from '../../vragen/onderhoud.ts';
import { rustendOp } from '../../vragen/opzoeken.ts';
import { sterkte, werkuitkomsten } from '../../vragen/werk.ts';
import { nodig } from '../agenda/nodig.ts';
import type { Forge } from '../bijdragen/forge.ts';
import { korteVerwijzing } from '../bronnen/verwijzing.ts';
import { middenInZin } from '../site/midden-in-zin.ts';
import { paden } from '../site/paden.ts';
import { inBestand, type Klus, type Klussoort, type Stukken } from './klus.ts';

/** De klussen aan bronnen: vinden, lezen, nakijken. Wat een oordeel over werk kan veranderen, staat vooraan. */

export function gemeldeStudies({ bibliotheek, forge }: Stukken): Klussoort {
  return {
    id: 'gemeld-onderzoek',
    titel: 'Onderzoek dat iemand meldde',
    doe: 'Zoek het op en kijk wat het vond. Maak er een bestand van in `bronnen/`, en haal de melding weg.',
    waarom: '',
    klussen: bibliotheek.studies.map(({ id, verwijzing, interventies = [] }) => ({
      tekst: verwijzing,
      href: paden.studie(id),
      erbij: '',
      methoden: interventies,
      ...inBestand(contentpaden.studie(id), forge),
    })),
  };
}

export function nietMeerGeldig(stukken: Stukken): Klussoort {
  const alle = vervallen(stukken.bibliotheek);
  const namen = alle[0]?.interventies.map(({ titel }) => titel).join(', ');
  return {
    id: 'bron-vervallen',
    titel: 'Bron die niet meer geldt',
    doe: 'Zoek wat ervoor in de plaats kwam en noem dat. Is er niets, herschrijf dan wat op deze bron rust.',
    waarom: namen
      ? `Zij telt niet meer mee, maar wordt nog genoemd bij ${namen}. Wie erop afgaat, leest iets wat niet meer geldt.`
      : '',
    klussen: alle.map(({ bron }) => bronklus(bron, stukken)),
  };
}

export function nietGezien(stukken: Stukken): Klussoort {
  const { bibliotheek } = stukken;
  const overWerk = misteLezing(bibliotheek);
  const telt = new Set([...overWerk.map(({ bron }) => bron), ...leemtes.ongelezen(bibliotheek)]);
  const alle = onderhoud.bronnenMetInhoud(bibliotheek, ['geen', 'secundair']);
  return {
    id: 'bron-niet-gezien',
    titel: 'Bron die wij niet zelf lazen',
    doe: 'Zoek de samenvatting of de hele tekst. Gevonden? Vul aan wat er staat, en pas `gecontroleerd` aan.',
    waarom: waaromBij(
      overWerk,
      ({ titel }, uitkomst) =>
        `Bij ${titel} telt zij niet mee voor ${uitkomst}, alleen omdat wij haar niet lazen. Wat erin staat, kan het oordeel veranderen.`,
    ),
    klussen: vooraan(alle, telt).map((bron) => bronklus(bron, stukken, telt.has(bron) ? 'telt nu niet mee' : '')),
  };
}

export function samenvattingGezien(stukken: Stukken): Klussoort {
  const { bibliotheek } = stukken;
  const overWerk = hangtAanSamenvatting(bibliotheek);
  const alleen = new Set(overWerk.map(({ bron }) => bron));
  const alle = onderhoud.bronnenMetInhoud(bibliotheek, ['samenvatting']);
  return {
    id: 'bron-samenvatting',
    titel: 'Bron waarvan wij alleen de samenvatting lazen',
    doe: 'Kun je bij de hele tekst? Kijk één bevinding na, en pas `gecontroleerd` aan als alles klopt.',
    waarom: waaromBij(
      overWerk,
      ({ titel }, uitkomst, { bewijskracht }) =>
        `Wat wij bij ${titel} over ${uitkomst} zeggen (${middenInZin(bewijskrachtLabels[bewijskracht])}), rust alleen op deze bron, en daarvan lazen wij alleen de samenvatting.`,
    ),
    klussen: vooraan(alle, alleen).map((bron) =>
      bronklus(bron, stukken, alleen.has(bron) ? 'een oordeel over werk rust er alleen op' : ''),
    ),
  };
}

export function opTeZoeken({ bibliotheek, forge }: Stukken): Klussoort {
  const alle = leemtes
    .eenStapHoger(bibliotheek)
    .flatMap(({ interventie, rijen }) => rijen.map(({ rij, weging }) => ({ interventie, rij, weging })))
    .flatMap((stuk) => stuk.weging.tekorten.map((tekort) => ({ ...stuk, ...nodig[tekort] })))
    .filter(({ hoe }) => hoe === 'opzoeken')
    .sort((a, b) => voorWerk(b.rij) - voorWerk(a.rij) || sterkte(b.weging) - sterkte(a.weging));
  const [eerste] = alle.filter(({ rij }) => voorWerk(rij));
  return {
    id: 'op-te-zoeken',
    titel: 'Uitkomst die één gegeven mist',
    doe: 'Zoek het gegeven op in de bron. Daarmee kan het bewijs een niveau hoger komen.',
    waarom: eerste
      ? `Staat het in de bron, dan kan het oordeel over werk hoger: van ${niveau(eerste.weging)} naar ${niveau(eerste.weging, 1)}.`
      : '',
    klussen: alle.map(({ interventie, rij, weging, wat }) => ({
      tekst: interventie.titel,
      href: paden.bewijsrij(interventie.id, ankerVanRij(rij)),
      erbij: `${uitkomsten[rij.uitkomst].toLowerCase()}: ${wat.toLowerCase()}`,
      methoden: [interventie.id],
      ...inEnigeBron(weging, forge),
    })),
  };
}

function bronklus(bron: Bron, { bibliotheek, forge }: Stukken, erbij = ''): Klus {
  return {
    tekst: korteVerwijzing(bron),
    href: paden.bron(bron.id),
    erbij,
    methoden: rustendOp(bibliotheek, bron.id).map(({ id }) => id),
    ...inBestand(contentpaden.bron(bron.id), forge),
  };
}

/** Het gegeven hoort in de bron; welke dat is, staat alleen vast als de rij er één heeft. */
function inEnigeBron({ tellend }: Weging, forge: Forge | undefined): Pick<Klus, 'bestand' | 'verbeter'> {
  const [enige, tweede] = new Set(tellend.map(({ bron }) => bron.id));
  return enige && !tweede ? inBestand(contentpaden.bron(enige), forge) : { bestand: '', verbeter: '' };
}

/** De bronnen die vooraan horen in hun eigen volgorde, daarna de andere. */
function vooraan(alle: readonly Bron[], eerst: ReadonlySet<Bron>): Bron[] {
  return [...[...eerst].filter((bron) => alle.includes(bron)), ...alle.filter((bron) => !eerst.has(bron))];
}

function waaromBij(
  [eerste]: readonly AanBron[],
  zin: (methode: AanBron['interventie'], uitkomst: string, weging: Weging) => string,
): string {
  if (!eerste) return '';
  const { interventie, gewogen } = eerste;
  return zin(interventie, uitkomsten[gewogen.rij.uitkomst].toLowerCase(), gewogen.weging);
}

function voorWerk({ uitkomst }: { uitkomst: keyof typeof uitkomsten }): number {
  return werkuitkomsten.includes(uitkomst) ? 1 : 0;
}

function niveau({ bewijskracht }: Weging, hoger = 0): string {
  const kracht = bewijskrachten[bewijskrachten.indexOf(bewijskracht) + hoger] ?? bewijskracht;
  return middenInZin(bewijskrachtLabels[kracht]);
}
