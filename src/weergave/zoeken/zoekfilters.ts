import * as codes from '../../kern/codes.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import type { Codes } from '../lijst/filter.ts';
import { type Filtergroep, groepVan } from '../lijst/filterlijst.ts';

/** De filters op de zoekbladzijde, voor wie bij de methoden zoekt. */
export const zoekfilters: Filtergroep[] = [
  groepVan('type', 'Type', codes.types),
  groepVan('processtap', 'Processtap', codes.processtappen),
  groepVan('klantkenmerk', 'Klantkenmerk', codes.klantkenmerken),
  groepVan('uitkering', 'Uitkering', codes.uitkeringen),
  groepVan('vorm', 'Vorm', codes.vormen),
];

/** Waarop een interventie in de zoekresultaten te filteren is. */
export function zoekcodesVan(i: Interventie): Codes {
  return {
    soort: ['interventie'],
    type: [i.type],
    processtap: i.processtap ?? [],
    klantkenmerk: i.klantkenmerk ?? [],
    uitkering: i.uitkering ?? [],
    vorm: i.vorm ?? [],
  };
}
