import { z } from 'zod';
import { gezegde } from './gezegde.ts';
import { altijd, id, lijst, metRegel, naam, tekst, vrij } from './velden.ts';

const methoden = (min: number) =>
  lijst(id(), min, 12).refine((ids) => new Set(ids).size === ids.length, 'elke methode één keer');

const velden = z.strictObject({
  id: altijd('Id', 'Korte naam in kleine letters; met `onderwerp-` ervoor het anker op /bewijskaart/agenda/.', id()),
  onderwerp: altijd(
    'Onderwerp',
    'Hoe mensen het noemen, zoals het midden in een zin staat: `brieven die dicht blijven`.',
    naam(3, 80),
  ),
  woorden: altijd(
    'Woorden',
    'Hoe een klant of klantmanager het zegt of typt. Bedacht door de redactie, nooit een citaat. Zonder hoofdletter aan het begin en zonder punt.',
    lijst(gezegde(), 2),
  ),
  hier: vrij(
    'Hier',
    'De methoden die erover gaan: namen van bestanden in content/interventies/, zonder `.mdx`. Of schrijf `nogNiet`.',
    methoden(1),
  ),
  nogNiet: vrij(
    'Nog niet',
    'Als geen methode erover gaat: dat wij er nog niets over schreven, en waarom. Nooit dat er niets bestaat: dat weten wij niet.',
    tekst(15, 300),
  ),
  dichtstbij: vrij(
    'Dichtstbij',
    'Alleen bij `nogNiet`: methoden waar iemand toch iets aan kan hebben. Mag leeg zijn.',
    methoden(0),
  ),
  elders: vrij('Elders', 'Alleen bij `nogNiet`: waar iemand nu wel heen kan.', tekst(5, 200)),
});

/**
 * Een onderwerp uit het dagelijks werk (`content/onderwerpen.yaml`, een lijst): hoe mensen het noemen, en welke methoden erover gaan. Is er
 * nog geen, dan zegt het zoeken dat, met wat het dichtst in de buurt komt.
 */
export const onderwerpSchema = metRegel(velden, velden.partial().loose(), ({ hier, nogNiet, ...rest }, meld) => {
  if (!hier && !nogNiet)
    meld(
      ['onderwerp'],
      'Noem bij `hier` de methoden die erover gaan, of schrijf bij `nogNiet` dat wij er nog niets over hebben.',
    );
  if (!hier) return;
  if (nogNiet) meld(['hier'], 'Noem methoden bij `hier`, of schrijf `nogNiet`: niet allebei.');
  for (const veld of ['dichtstbij', 'elders'] as const)
    if (rest[veld] && !nogNiet) meld([veld], `\`${veld}\` hoort bij \`nogNiet\`: haal het weg, of haal \`hier\` weg.`);
});
export const onderwerpenSchema = z.array(onderwerpSchema);
export type Onderwerp = z.infer<typeof onderwerpSchema>;

/** Een onderwerp waarover wij nog niets schreven. */
export type Leemteonderwerp = Onderwerp & { nogNiet: string };

export function isNogNiet(onderwerp: Onderwerp): onderwerp is Leemteonderwerp {
  return onderwerp.nogNiet !== undefined;
}
