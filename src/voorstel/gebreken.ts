import type { Bezwaar } from '../kern/probleem.ts';
import type { Plekken } from '../laden/yaml.ts';
import type { Formulierveld } from './formuliervelden.ts';

/** Wat er aan een voorstel mist. Herhaalt nooit wat iemand schreef: dit komt in een openbare reactie. */
export interface Gebrek {
  /** De kop op het formulier; leeg als het over het geheel gaat. */
  vraag: string;
  wat: string;
}

/** Een bezwaar van de keuring, in de woorden van het formulier. */
export function gebrekUit({ controle, gevonden, verwacht, doe }: Bezwaar, vraag?: Formulierveld): Gebrek {
  const wat = {
    'veld-ontbreekt': `Dit is nog niet ingevuld. ${doe}`,
    // De maat van een antwoord zegt iets en verklapt niets.
    'veld-lengte': `${zin(zonderVeldnaam(gevonden, vraag))} Nodig: ${verwacht}.`,
    'situatie-uniek': `Een andere methode heeft al precies deze situatie. ${doe}`,
    'niet-nagekeken': doe,
    persoonsgegevens: `Hier staat ${gevonden}. ${doe}`,
  }[controle as string];
  return { vraag: vraag?.label ?? '', wat: wat ?? `Dit klopt nog niet. Nodig: ${verwacht}. ${doe}` };
}

/** De vraag waar een veld uit het bestand bij hoort. */
export function vraagBij(pad: string, vragen: readonly Formulierveld[]): Formulierveld | undefined {
  return vragen.find((vraag) => pad === vraag.pad || pad.startsWith(`${vraag.pad}.`));
}

/** De vraag bij een regel van het gemaakte bestand. */
export function vraagOpRegel(
  regel: number | undefined,
  plekken: Plekken,
  vragen: readonly Formulierveld[],
): Formulierveld | undefined {
  const [pad = ''] = Object.entries(plekken).find(([naam, plek]) => naam && plek.regel === regel) ?? [];
  return vraagBij(pad.replace(/#$/, ''), vragen);
}

/** “12 tekens bij `stappen.2.uitleg`” wordt “12 tekens (nummer 2, uitleg)”: de kop zegt al bij welke vraag. */
function zonderVeldnaam(gevonden: string, vraag: Formulierveld | undefined): string {
  return gevonden.replace(/ bij `([^`]+)`(?: \(\*[^*]*\*\))?/, (_, pad: string) => {
    const rest = vraag && pad.startsWith(vraag.pad) ? pad.slice(vraag.pad.length + 1) : '';
    const naam = rest.replace(/\d+/, 'nummer $&').replace('.', ', ');
    return naam && ` (${naam})`;
  });
}

function zin(tekst: string): string {
  return `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}.`;
}
