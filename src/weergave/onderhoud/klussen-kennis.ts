import type { Weging } from '../../kern/bewijs/bewijskracht.ts';
import { uitkomsten } from '../../kern/bewijs/uitkomsten.ts';
import type { Bron } from '../../kern/bron.ts';
import { contentpaden } from '../../kern/contentpaden.ts';
import { ankerVanRij } from '../../kern/interventie/bewijsvelden.ts';
import * as leemtes from '../../vragen/leemtes.ts';
import * as onderhoud from '../../vragen/onderhoud.ts';
import { nodig } from '../agenda/nodig.ts';
import type { Forge } from '../bijdragen/forge.ts';
import { korteVerwijzing } from '../bronnen/verwijzing.ts';
import { paden } from '../site/paden.ts';
import { inBestand, type Klus, type Klussoort, methodeklus, type Stukken } from './klus.ts';

/** De klussen aan wat wij weten: bronnen lezen, begrippen nakijken, leemtes vullen. */

export function gemeldeStudies({ bibliotheek, forge }: Stukken): Klussoort {
  return {
    id: 'gemeld-onderzoek',
    titel: 'Onderzoek dat iemand meldde',
    doe: 'Zoek het op en kijk wat het vond. Maak er een bestand van in `bronnen/`, en haal de melding weg.',
    klussen: bibliotheek.studies.map(({ id, verwijzing }) => ({
      tekst: verwijzing,
      href: paden.studie(id),
      erbij: '',
      ...inBestand(contentpaden.studie(id), forge),
    })),
  };
}

export function nietGezien({ bibliotheek, forge }: Stukken): Klussoort {
  const eerst = new Set(leemtes.ongelezen(bibliotheek));
  const alle = onderhoud.bronnenMetInhoud(bibliotheek, ['geen', 'secundair']);
  return {
    id: 'bron-niet-gezien',
    titel: 'Bron die wij niet zelf lazen',
    doe: 'Zoek de samenvatting of de hele tekst. Gevonden? Vul aan wat er staat, en pas `gecontroleerd` aan.',
    klussen: [...alle.filter((bron) => eerst.has(bron)), ...alle.filter((bron) => !eerst.has(bron))].map((bron) =>
      bronklus(bron, forge, eerst.has(bron) ? 'telt nu niet mee' : ''),
    ),
  };
}

export function samenvattingGezien({ bibliotheek, forge }: Stukken): Klussoort {
  return {
    id: 'bron-samenvatting',
    titel: 'Bron waarvan wij alleen de samenvatting lazen',
    doe: 'Kun je bij de hele tekst? Kijk één bevinding na, en pas `gecontroleerd` aan als alles klopt.',
    klussen: onderhoud.bronnenMetInhoud(bibliotheek, ['samenvatting']).map((bron) => bronklus(bron, forge)),
  };
}

export function begrippen({ bibliotheek, forge }: Stukken): Klussoort {
  return {
    id: 'zonder-definitie',
    titel: 'Begrip zonder uitleg',
    doe: 'Schrijf in één of twee gewone zinnen wat het is.',
    klussen: onderhoud.zonderDefinitie(bibliotheek).map((begrip) => begripklus(begrip, forge)),
  };
}

export function wetten({ bibliotheek, forge }: Stukken): Klussoort {
  return {
    id: 'wet-nakijken',
    titel: 'Wet die niet is nagekeken',
    doe: 'Leg de uitleg naast de wet op wetten.overheid.nl. Klopt zij? Zet de dag bij `peildatum`.',
    klussen: onderhoud.wettenZonderPeildatum(bibliotheek).map((begrip) => begripklus(begrip, forge)),
  };
}

export function opTeZoeken({ bibliotheek, forge }: Stukken): Klussoort {
  return {
    id: 'op-te-zoeken',
    titel: 'Uitkomst die één gegeven mist',
    doe: 'Zoek het gegeven op in de bron. Daarmee kan het bewijs een niveau hoger komen.',
    klussen: leemtes.eenStapHoger(bibliotheek).flatMap(({ interventie, rijen }) =>
      rijen.flatMap(({ rij, weging }) =>
        weging.tekorten
          .map((tekort) => nodig[tekort])
          .filter(({ hoe }) => hoe === 'opzoeken')
          .map(({ wat }) => ({
            tekst: interventie.titel,
            href: paden.bewijsrij(interventie.id, ankerVanRij(rij)),
            erbij: `${uitkomsten[rij.uitkomst].toLowerCase()}: ${wat.toLowerCase()}`,
            ...inEnigeBron(weging, forge),
          })),
      ),
    ),
  };
}

export function nietsOverWerk({ bibliotheek, forge }: Stukken): Klussoort {
  return {
    id: 'niets-over-werk',
    titel: 'Methode waarvan niets over werk bekend is',
    doe: 'Zoek een kwartier naar onderzoek. Niets gevonden? Zet de dag bij `gezochtOp`.',
    klussen: leemtes.zonderKennisOverWerk(bibliotheek).map((i) => methodeklus(i, forge)),
  };
}

export function groepen({ bibliotheek }: Stukken): Klussoort {
  return {
    id: 'groep-zonder-onderzoek',
    titel: 'Groep zonder onderzoek naar werk',
    doe: 'Zoek één onderzoek naar werk waaraan deze groep meedeed. Voeg het toe als bron.',
    klussen: leemtes.groepenZonderWerkonderzoek(bibliotheek).map(({ soort, groep, naam }) => ({
      tekst: naam,
      href: paden.kaartrij(soort, groep),
      erbij: '',
      bestand: '',
      verbeter: '',
    })),
  };
}

export function vragen({ bibliotheek, forge }: Stukken): Klussoort {
  return {
    id: 'open-vraag',
    titel: 'Open vraag uit het vak',
    doe: 'Kijk of er een antwoord is. Vond je onderzoek? Zet de bron bij de vraag.',
    klussen: bibliotheek.kennisvragen.map(({ id, vraag }) => ({
      tekst: vraag,
      href: paden.kennisvraag(id),
      erbij: '',
      ...inBestand(contentpaden.kennisvragen, forge),
    })),
  };
}

function bronklus(bron: Bron, forge: Forge | undefined, erbij = ''): Klus {
  return {
    tekst: korteVerwijzing(bron),
    href: paden.bron(bron.id),
    erbij,
    ...inBestand(contentpaden.bron(bron.id), forge),
  };
}

function begripklus({ id, term }: { id: string; term: string }, forge: Forge | undefined): Klus {
  return { tekst: term, href: paden.begrip(id), erbij: '', ...inBestand(contentpaden.begrippen, forge) };
}

/** Het gegeven hoort in de bron; welke dat is, staat alleen vast als de rij er één heeft. */
function inEnigeBron({ tellend }: Weging, forge: Forge | undefined): Pick<Klus, 'bestand' | 'verbeter'> {
  const [enige, tweede] = new Set(tellend.map(({ bron }) => bron.id));
  return enige && !tweede ? inBestand(contentpaden.bron(enige), forge) : { bestand: '', verbeter: '' };
}
