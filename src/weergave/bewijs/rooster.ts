import { type Onzeker, voorbehouden } from '../../kern/bewijs/grootte.ts';
import { getal } from '../../kern/getal.ts';
import type { Schatting } from '../../kern/schatting.ts';

/** Een tekening van honderd mensen, mét en zonder de methode naast elkaar. */
export interface Rooster {
  /** Wat de tekening laat zien, voor wie haar niet ziet. */
  naam: string;
  groepen: { kop: string; gevuld: string; leeg: string }[];
}

/** Zijden van het rooster: tien bij tien vakjes van `vak`, met `tussen` ertussen, in eenheden van de tekening. */
const vak = 7;
const tussen = 3;
export const roosterzijde = 10 * (vak + tussen) - tussen;

export function rooster(
  { met, zonder }: Extract<Schatting, { soort: 'per100' }>,
  onzeker: Onzeker | null = null,
): Rooster {
  const groep = (naam: string, aantal: number) => ({ kop: `${naam}: ${getal(aantal)}`, ...vakjes(aantal) });
  return {
    naam: `Tekening van honderd mensen: ${getal(met)} met, ${getal(zonder)} zonder${onzeker ? `, ${voorbehouden[onzeker]}` : ''}.`,
    groepen: [groep('Met de methode', met), groep('Zonder de methode', zonder)],
  };
}

/** Twee paden: de gevulde vakjes van bovenaf, en de rest. Een half mens is een half vakje. */
function vakjes(aantal: number): { gevuld: string; leeg: string } {
  const gevuld: string[] = [];
  const leeg: string[] = [];
  for (let i = 0; i < 100; i++) {
    const x = (i % 10) * (vak + tussen);
    const y = Math.floor(i / 10) * (vak + tussen);
    const deel = Math.round(Math.min(Math.max(aantal - i, 0), 1) * vak * 10) / 10;
    if (deel > 0) gevuld.push(`M${x} ${y}h${deel}v${vak}h${-deel}z`);
    if (deel < vak) leeg.push(`M${x + deel} ${y}h${vak - deel}v${vak}h${deel - vak}z`);
  }
  return { gevuld: gevuld.join(''), leeg: leeg.join('') };
}
