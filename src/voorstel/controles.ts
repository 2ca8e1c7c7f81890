import { type Type, types } from '../kern/codes.ts';
import { persoonsgegevens, persoonsgegevensIn } from '../kern/persoonsgegevens.ts';
import { bezwarenTegenPersoonsgegevens } from '../laden/persoonsgegevens.ts';
import { leesTekst } from '../laden/tekens.ts';
import type { Antwoorden } from './antwoorden.ts';
import type { Formulierveld } from './formuliervelden.ts';
import { type Gebrek, gebrekUit } from './gebreken.ts';
import type { Bekend } from './waarden.ts';

/** Onzichtbare tekens, met de vraag waarin zij staan. */
export function overTekens(tekst: string, alle: readonly Formulierveld[], { perLabel }: Antwoorden): Gebrek[] {
  return leesTekst(new TextEncoder().encode(tekst)).bezwaren.map((bezwaar) => {
    const erboven = [...perLabel].filter(([, { regel }]) => regel <= (bezwaar.plek?.regel ?? 0)).at(-1)?.[0];
    return {
      ...gebrekUit(
        bezwaar,
        alle.find(({ label }) => label === erboven),
      ),
      wat: `Hier staat ${bezwaar.gevonden}. ${bezwaar.doe}`,
    };
  });
}

export function dubbeleKop(vraag: string): Gebrek {
  return { vraag, wat: 'Deze kop staat er meer dan één keer. Haal hem weg uit je antwoord.' };
}

export function geenNaam(vraag: Formulierveld | undefined): Gebrek {
  return {
    vraag: vraag?.label ?? '',
    wat: 'Hiervan is geen bestandsnaam te maken. Gebruik gewone letters of cijfers.',
  };
}

export function bestaatAl(vraag: Formulierveld | undefined, isMethode: boolean): Gebrek {
  const wat = isMethode
    ? 'Een methode met deze naam is er al. Verbeter die, of kies een andere naam.'
    : 'Dit onderzoek is al gemeld.';
  return { vraag: vraag?.label ?? '', wat };
}

export function verkeerdType({ label, alleenBij }: Formulierveld): Gebrek {
  return {
    vraag: label,
    wat: `Dit hoort alleen bij het type ${types[alleenBij as Type]}. Kies dat type, of maak dit antwoord leeg.`,
  };
}

/** Wie iets schreef mag er staan, en de dag waarop ook. */
const openbaar = new Set(['auteurs', 'herkomst', 'verwijzing']);

export function overPersonen(vraag: Formulierveld, antwoord: string): Gebrek[] {
  if (!openbaar.has(vraag.pad))
    return bezwarenTegenPersoonsgegevens(antwoord, { waarde: null, plekken: {} }).map((b) => gebrekUit(b, vraag));
  return persoonsgegevensIn(antwoord)
    .filter(({ soort }) => soort !== 'naam' && soort !== 'datum')
    .map(({ soort }) => ({
      vraag: vraag.label,
      wat: `Hier staat iets dat op ${persoonsgegevens[soort].naam} lijkt. ${persoonsgegevens[soort].doe}`,
    }));
}

/** Een genoemde interventie die er niet is. */
export function onbekendeMethode(
  velden: Record<string, unknown>,
  alle: readonly Formulierveld[],
  interventies: readonly Bekend[],
): Gebrek[] {
  const vraag = alle.find(({ vorm }) => vorm === 'interventies');
  const genoemd = (vraag && (velden[vraag.pad] as string[] | undefined)) ?? [];
  return genoemd.every((id) => interventies.some((i) => i.id === id))
    ? []
    : [
        {
          vraag: vraag?.label ?? '',
          wat: 'Een van deze methoden staat niet in Vakwerk. Kopieer het webadres van de bladzijde.',
        },
      ];
}
