import { lezingen } from '../../kern/getypt-getal.ts';
import type { Soort } from '../bestanden.ts';
import { schemas } from '../schema.ts';
import { isGetalveld } from '../uitleg.ts';
import type { Gelezen } from '../yaml.ts';
import type { Veldbezwaar } from './regel.ts';

/** Elk getal is maar op één manier te lezen: geen drie cijfers achter een punt. */
export function getalDuidelijk(soort: Soort, { waarde, dubbelzinnig }: Gelezen): Veldbezwaar[] {
  return Object.entries(dubbelzinnig)
    .filter(([veld]) => isGetalveld(schemas[soort], veld.split('.'), waarde))
    .map(([veld, getypt]) => {
      const [duizendtal, kommagetal] = lezingen(getypt);
      return {
        controle: 'getal-duidelijk',
        veld,
        gevonden: `\`${getypt}\`, dat op twee manieren te lezen is`,
        verwacht: `\`${duizendtal}\` of \`${kommagetal}\``,
        doe: `Is de punt een punt voor duizendtallen, typ dan \`${duizendtal}\`. Is zij een komma, typ dan \`${kommagetal}\`: hoogstens twee cijfers achter de punt.`,
      };
    });
}
