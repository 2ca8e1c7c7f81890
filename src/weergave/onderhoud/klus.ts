import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { contentpaden } from '../../kern/contentpaden.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import type { Probleem } from '../../kern/probleem.ts';
import type { Forge } from '../bijdragen/forge.ts';
import { verbeterAdres } from '../bijdragen/verbeteren.ts';
import { paden } from '../site/paden.ts';

/** Alles waar het bord uit volgt. */
export interface Stukken {
  bibliotheek: Bibliotheek;
  /** De interventies met al hun velden. */
  volledig: readonly Interventie[];
  /** Wat de controles nu melden. */
  problemen: readonly Probleem[];
  /** De repository; `undefined` als er geen is. */
  forge: Forge | undefined;
}

/** Een soort klus, met wat je in ongeveer een kwartier doet; zonder klussen is er niets te doen. */
export interface Klussoort {
  id: string;
  titel: string;
  doe: string;
  klussen: Klus[];
  /** Waarom de eerste klus van deze soort lezers helpt; leeg als zij niet bijzonder is. */
  waarom: string;
}

export interface Klus {
  tekst: string;
  /** Waar het op de site staat. */
  href: string;
  /** Waar het bij deze om gaat. */
  erbij: string;
  /** De methoden waar het over gaat, als id. */
  methoden: string[];
  /** Het bestand vanaf content/; leeg als de klus niet bij één bestand hoort. */
  bestand: string;
  /** Waar je dat bestand kunt aanpassen; leeg als er geen bestand is. */
  verbeter: string;
  /** Alleen bij een klus met een datum: vanaf welke dag (`JJJJ-MM-DD`) zij aan de beurt is, en vanaf welke te laat. */
  wanneer?: { vanaf: string; verlopen: string };
}

/** Een klus aan een methode. */
export function methodeklus({ id, titel }: { id: string; titel: string }, forge: Forge | undefined, erbij = ''): Klus {
  return {
    tekst: titel,
    href: paden.interventie(id),
    erbij,
    methoden: [id],
    ...inBestand(contentpaden.interventie(id), forge),
  };
}

/** Het bestand van een klus, en waar het aan te passen is. */
export function inBestand(bestand: string, forge: Forge | undefined): Pick<Klus, 'bestand' | 'verbeter'> {
  return { bestand, verbeter: verbeterAdres(forge, bestand) };
}
