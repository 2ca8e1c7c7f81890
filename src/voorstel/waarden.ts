import { idUit } from '../kern/velden.ts';
import type { Formulierveld } from './formuliervelden.ts';

/** Een interventie die er al is: zo herkennen wij haar naam in een antwoord. */
export interface Bekend {
  id: string;
  titel: string;
}

/** Het antwoord als waarde voor het bestand; `undefined` als het leeg is. Wat niet te lezen is, blijft staan: het schema zegt er iets van. */
export function waardeVan(
  { vorm, keuzes, delen }: Formulierveld,
  antwoord: string,
  interventies: readonly Bekend[],
): unknown {
  if (vorm === 'regel' || vorm === 'tekst') return opEenRegel(antwoord) || undefined;
  // Meer dan één keuze waar er één mag: geen code uit de lijst, dus het schema zegt er iets van.
  if (vorm === 'keuze') return gekozen(antwoord, keuzes).join(' en ') || undefined;
  const lijst =
    vorm === 'keuzes'
      ? gekozen(antwoord, keuzes)
      : vorm === 'groepen'
        ? stukken(antwoord).map((stuk) => groepUit(stuk, delen))
        : regelsVan(antwoord).map((regel) => (vorm === 'interventies' ? idVan(regel, interventies) : regel));
  return lijst.length ? lijst : undefined;
}

/** Velden in een bestand zijn platte tekst: een regeleinde wordt een spatie. */
function opEenRegel(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').trim();
}

/** Elke regel met tekst, zonder het streepje of nummer ervoor. */
function regelsVan(tekst: string): string[] {
  return tekst
    .split('\n')
    .map((regel) => opEenRegel(zonderTeken(regel)))
    .filter(Boolean);
}

function zonderTeken(regel: string): string {
  return regel.trim().replace(/^(?:[-*•–]\s+|\d{1,2}[.)]\s+)/, '');
}

/** De codes bij wat iemand koos: aangekruiste vakjes, of anders de namen zelf, op regels of met komma's ertussen. */
function gekozen(antwoord: string, keuzes: Readonly<Record<string, string>>): string[] {
  const codeVan = (naam: string) =>
    Object.entries(keuzes).find(([code, label]) => gelijk(label, naam) || code === naam)?.[0] ?? naam;
  const vakjes = [...antwoord.matchAll(/^[ \t]*[-*] \[([ xX])\] (.+)$/gm)];
  const namen = vakjes.length
    ? vakjes.flatMap(([, kruis, naam = '']) => (kruis === ' ' ? [] : [opEenRegel(naam)]))
    : regelsVan(antwoord).flatMap((regel) =>
        codeVan(regel) === regel ? regel.split(',').map(opEenRegel).filter(Boolean) : [regel],
      );
  return namen.map(codeVan);
}

function gelijk(een: string, ander: string): boolean {
  return een.toLowerCase() === ander.toLowerCase();
}

/** Stukken tekst met een lege regel ertussen. */
function stukken(tekst: string): string[][] {
  return tekst
    .split(/\n[ \t]*\n/)
    .map((stuk) => stuk.split('\n').filter((regel) => regel.trim()))
    .filter((regels) => regels.length > 0);
}

/** Eerste regel: het eerste deel. Daarna het tweede, tot een regel die met de naam van een deel begint. */
function groepUit(regels: readonly string[], delen: Formulierveld['delen']): Record<string, unknown> {
  const tekst = new Map<string, string[]>();
  let hier = delen[0]?.naam ?? '';
  for (const [i, regel] of regels.entries()) {
    const kaal = i === 0 ? zonderTeken(regel).replace(/^\**stap \d{1,2}\**[.:]\s*/i, '') : regel;
    const deel = delen.find(({ label }) => kaal.trimStart().toLowerCase().startsWith(`${label.toLowerCase()}:`));
    if (deel) hier = deel.naam;
    else if (i === 1 && hier === delen[0]?.naam) hier = delen[1]?.naam ?? hier;
    const inhoud = deel ? kaal.trimStart().slice(deel.label.length + 1) : kaal;
    tekst.set(hier, [...(tekst.get(hier) ?? []), inhoud]);
  }
  return Object.fromEntries(
    [...tekst].map(([naam, stuk]) => [naam, opEenRegel(stuk.join(' '))] as const).filter(([, waarde]) => waarde),
  );
}

/** Het id bij een naam, een id of een webadres. */
function idVan(regel: string, interventies: readonly Bekend[]): string {
  const [, uitAdres = ''] = /\/interventies\/([a-z0-9-]+)/.exec(regel) ?? [];
  const gezocht = uitAdres || idUit(regel);
  return interventies.find(({ id, titel }) => id === gezocht || idUit(titel) === gezocht)?.id ?? gezocht;
}
