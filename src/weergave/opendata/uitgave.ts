import { alsJson } from '../bewijsdata/bewijsdata.ts';
import { licentie } from '../site/licentie.ts';
import { paden } from '../site/paden.ts';
import { zip } from '../site/zip.ts';
import { databestanden, verzamelingen } from './bestanden.ts';
import { dcat, dcatbestand, laatsteDag, zipbestand } from './dcat.ts';
import type { Dataomgeving } from './verzamelingen.ts';

/** Een bestand met wat erin staat. */
export interface Uitgegeven {
  naam: string;
  mime: string;
  inhoud: string | Uint8Array<ArrayBuffer>;
}

/** Alles wat er op te halen is: elk bestand, de beschrijving ervan, en alles samen in een zip. */
export function uitgave(omgeving: Dataomgeving, licentietekst: string): Uitgegeven[] {
  const { bibliotheek, site } = omgeving;
  const los = [
    ...databestanden.map(({ naam, mime, inhoud }) => ({ naam, mime, inhoud: inhoud(omgeving) })),
    { naam: dcatbestand, mime: 'application/ld+json', inhoud: alsJson(dcat(bibliotheek, site)) },
  ];
  const inZip = [
    { naam: 'LEESMIJ.txt', inhoud: leesmij(omgeving) },
    { naam: 'LICENTIE.txt', inhoud: licentietekst },
    ...los,
  ];
  return [...los, { naam: zipbestand, mime: 'application/zip', inhoud: zip(inZip, laatsteDag(bibliotheek)) }];
}

function leesmij({ bibliotheek, site }: Dataomgeving): string {
  const regels = verzamelingen.flatMap(({ titel, uitleg, bestanden }) => [
    '',
    titel,
    '-'.repeat(titel.length),
    uitleg,
    ...bestanden.map((bestand) => `- ${bestand.naam}: ${bestand.uitleg}`),
  ]);
  return [
    `Open data van ${site.naam}`,
    `${site.adres}${paden.data}`,
    '',
    `Nieuwste wijziging: ${laatsteDag(bibliotheek)}.`,
    `Licentie: ${licentie.naam} (${licentie.url}). De tekst staat in LICENTIE.txt.`,
    'De publicaties waar wij naar verwijzen, zijn van hun eigen makers.',
    '',
    'Let op: kijk bij elke methode naar `status` en `voorbehoud`. Een concept is nog door niemand beoordeeld.',
    'Een bron die ingetrokken of vervangen is, zegt dat bij `stand` en `note`.',
    'Staat bij een oordeel `voorZoverWijLazen`, dan houdt alleen iets wat wij niet zagen het op beperkt.',
    ...regels,
    '',
  ].join('\r\n');
}
