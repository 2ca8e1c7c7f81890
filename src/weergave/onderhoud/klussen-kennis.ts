import { contentpaden } from '../../kern/contentpaden.ts';
import { isNogNiet } from '../../kern/onderwerp.ts';
import * as leemtes from '../../vragen/leemtes.ts';
import * as onderhoud from '../../vragen/onderhoud.ts';
import type { Forge } from '../bijdragen/forge.ts';
import { paden } from '../site/paden.ts';
import { inBestand, type Klus, type Klussoort, methodeklus, type Stukken } from './klus.ts';

/** De klussen aan wat er nog niet is: begrippen uitleggen, leemtes vullen, vragen beantwoorden. */

export function begrippen({ bibliotheek, forge }: Stukken): Klussoort {
  return {
    id: 'zonder-definitie',
    titel: 'Begrip zonder uitleg',
    doe: 'Schrijf in één of twee gewone zinnen wat het is.',
    waarom: '',
    klussen: onderhoud.zonderDefinitie(bibliotheek).map((begrip) => begripklus(begrip, forge)),
  };
}

export function wetten({ bibliotheek, forge }: Stukken): Klussoort {
  return {
    id: 'wet-nakijken',
    titel: 'Wet die niet is nagekeken',
    doe: 'Leg de uitleg naast de wet op wetten.overheid.nl. Klopt zij? Zet de dag bij `peildatum`.',
    waarom: '',
    klussen: onderhoud.wettenZonderPeildatum(bibliotheek).map((begrip) => begripklus(begrip, forge)),
  };
}

export function nietsOverWerk({ bibliotheek, forge }: Stukken): Klussoort {
  return {
    id: 'niets-over-werk',
    titel: 'Methode waarvan niets over werk bekend is',
    doe: 'Zoek een kwartier naar onderzoek. Niets gevonden? Zet de dag bij `gezochtOp`.',
    waarom: '',
    klussen: leemtes.zonderKennisOverWerk(bibliotheek).map((i) => methodeklus(i, forge)),
  };
}

export function groepen({ bibliotheek }: Stukken): Klussoort {
  return {
    id: 'groep-zonder-onderzoek',
    titel: 'Groep zonder onderzoek naar werk',
    doe: 'Zoek één onderzoek naar werk waaraan deze groep meedeed. Voeg het toe als bron.',
    waarom: '',
    klussen: leemtes.groepenZonderWerkonderzoek(bibliotheek).map(({ soort, groep, naam }) => ({
      tekst: naam,
      href: paden.kaartrij(soort, groep),
      erbij: '',
      methoden: [],
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
    waarom: '',
    klussen: bibliotheek.kennisvragen.map(({ id, vraag }) => ({
      tekst: vraag,
      href: paden.kennisvraag(id),
      erbij: '',
      methoden: [],
      ...inBestand(contentpaden.kennisvragen, forge),
    })),
  };
}

export function nogNiet({ bibliotheek, forge }: Stukken): Klussoort {
  return {
    id: 'nog-niet-geschreven',
    titel: 'Onderwerp waar nog niets over staat',
    doe: 'Zoek een kwartier of er een methode voor is. Gevonden? Stel haar voor.',
    waarom: '',
    klussen: bibliotheek.onderwerpen.filter(isNogNiet).map(({ id, onderwerp }) => ({
      tekst: onderwerp,
      href: paden.onderwerp(id),
      erbij: '',
      methoden: [],
      ...inBestand(contentpaden.onderwerpen, forge),
    })),
  };
}

function begripklus({ id, term }: { id: string; term: string }, forge: Forge | undefined): Klus {
  return {
    tekst: term,
    href: paden.begrip(id),
    erbij: '',
    methoden: [],
    ...inBestand(contentpaden.begrippen, forge),
  };
}
