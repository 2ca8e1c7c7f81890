import type { Weging } from '../../kern/bewijs/bewijskracht.ts';
import { bewijskrachtLabels } from '../../kern/bewijs/schalen.ts';
import { uitkomsten } from '../../kern/bewijs/uitkomsten.ts';
import type { Bron } from '../../kern/bron.ts';
import { contentpaden } from '../../kern/contentpaden.ts';
import { type AanBron, hangtAanSamenvatting, misteLezing, vervallen } from '../../vragen/hangt-aan.ts';
import * as leemtes from '../../vragen/leemtes.ts';
import * as onderhoud from '../../vragen/onderhoud.ts';
import { rustendOp } from '../../vragen/opzoeken.ts';
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

function bronklus(bron: Bron, { bibliotheek, forge }: Stukken, erbij = ''): Klus {
  return {
    tekst: korteVerwijzing(bron),
    href: paden.bron(bron.id),
    erbij,
    methoden: rustendOp(bibliotheek, bron.id).map(({ id }) => id),
    ...inBestand(contentpaden.bron(bron.id), forge),
  };
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
