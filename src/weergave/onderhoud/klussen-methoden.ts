import { datumInWoorden } from '../../kern/datum.ts';
import { type Interventie, veldenVan } from '../../kern/interventie/schema.ts';
import * as onderhoud from '../../vragen/onderhoud.ts';
import { nietBeoordeeld } from '../../vragen/voortgang.ts';
import { paden } from '../site/paden.ts';
import { inBestand, type Klussoort, methodeklus, type Stukken } from './klus.ts';

/** De klussen aan methoden: bekijken, beheren, afmaken. */

export function beoordelen({ volledig, forge }: Stukken): Klussoort {
  const alle = onderhoud.teBeoordelen(volledig);
  const [eerste] = alle;
  return {
    id: 'beoordelen',
    titel: 'Opnieuw bekijken',
    doe: 'Spreek af wie dit bekijkt, of doe het nu: lees de kaart en de stappen. Klopt het nog? Zet een nieuwe datum bij `beoordelenVoor`. Klopt er iets niet, verbeter dat eerst.',
    waarom: eerste ? waaromNu(eerste.wat) : '',
    klussen: alle.map(({ wat, ...wanneer }) => ({ ...methodeklus(wat, forge, bekijkVoor(wat)), wanneer })),
  };
}

export function beoordeelAlsEerste({ bibliotheek, volledig, forge }: Stukken): Klussoort {
  const alle = nietBeoordeeld(volledig, bibliotheek);
  return {
    id: 'nog-niet-beoordeeld',
    titel: 'Methode die niemand nog beoordeelde',
    doe: 'Vraag iemand die dit werk doet de kaart en de stappen te lezen. Klopt het? Zet naam, rol en dag bij `beoordelaars`.',
    waarom:
      alle.length > 0
        ? 'Niemand uit het vak keek haar na. Van alle methoden waarvoor dat geldt, is hier het bewijs over werk het gunstigst: daar bouwen lezers als eerste op.'
        : '',
    klussen: alle.map((i) => methodeklus(i, forge)),
  };
}

export function erkenningen({ volledig, forge }: Stukken): Klussoort {
  return {
    id: 'erkenningen',
    titel: 'Erkenning nakijken',
    doe: 'Zoek bij de commissie op of de erkenning verlengd is. Pas de datum aan, of haal de erkenning weg.',
    waarom: '',
    klussen: onderhoud.erkenningenOpDatum(volledig).map(({ wat: { interventie, erkenning }, ...wanneer }) => {
      const { niveau, stelsel, geldigTot } = erkenning;
      const erbij = `${niveau} (${stelsel}), geldig tot ${datumInWoorden(geldigTot)}`;
      return { ...methodeklus(interventie, forge, erbij), wanneer };
    }),
  };
}

export function eigenaar({ volledig, forge }: Stukken): Klussoort {
  return {
    id: 'zonder-eigenaar',
    titel: 'Methode zonder eigenaar',
    doe: 'Vraag één groep of zij deze methode wil beheren. Zegt zij ja? Vul haar naam in bij `gilde`.',
    waarom: '',
    klussen: onderhoud.zonderEigenaar(volledig).map((i) => methodeklus(i, forge)),
  };
}

export function nogTeSchrijven({ problemen, forge }: Stukken): Klussoort {
  const plekken = problemen.filter(({ controle }) => controle === 'nog-in-te-vullen');
  return {
    id: 'nog-te-schrijven',
    titel: 'Tekst die nog geschreven moet worden',
    doe: 'Vervang de tekst die met `Vul in:` begint door eigen tekst. De uitleg staat erboven.',
    waarom: '',
    klussen: [...Map.groupBy(plekken, ({ bestand }) => bestand)].map(([bestand, deze]) => {
      const id = /^interventies\/(.+)\.mdx$/.exec(bestand)?.[1];
      const erbij = telwoord(deze.length, 'plek', 'plekken');
      return {
        tekst: bestand,
        href: id ? paden.interventie(id) : paden.voorGildes,
        erbij,
        methoden: id ? [id] : [],
        ...inBestand(bestand, forge),
      };
    }),
  };
}

export function invullen({ volledig, forge }: Stukken): Klussoort {
  return {
    id: 'nog-in-te-vullen',
    titel: 'Concept dat nog niet vol is',
    doe: 'Kies één veld en vul het in.',
    waarom: '',
    klussen: onderhoud.onvolledig(volledig).map(({ interventie, velden }) => {
      const namen = velden.map((veld) => veldenVan(interventie.type)[veld]?.meta()?.title ?? veld);
      return methodeklus(interventie, forge, namen.join(', '));
    }),
  };
}

function waaromNu({ beoordelenVoor, status }: Interventie): string {
  const sinds =
    status === 'toe-aan-onderhoud'
      ? 'De redactie zette haar op toe aan onderhoud.'
      : `Zij had voor ${datumInWoorden(beoordelenVoor)} opnieuw bekeken moeten zijn.`;
  return `${sinds} Tot dat gebeurt, weet een lezer niet of het nog klopt.`;
}

function bekijkVoor({ beoordelenVoor, status }: Interventie): string {
  const nu = status === 'toe-aan-onderhoud' ? 'toe aan onderhoud, ' : '';
  return `${nu}bekijken voor ${datumInWoorden(beoordelenVoor)}`;
}

function telwoord(aantal: number, een: string, meer: string): string {
  return `${aantal} ${aantal === 1 ? een : meer}`;
}
