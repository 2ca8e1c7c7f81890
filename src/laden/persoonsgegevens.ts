import { type Gevonden, type Persoonsgegeven, persoonsgegevens, persoonsgegevensIn } from '../kern/persoonsgegevens.ts';
import { persoonsgegevensOveral } from '../kern/persoonsgegevens-overal.ts';
import type { Bezwaar, Plek } from '../kern/probleem.ts';
import type { Gelezen } from './yaml.ts';

/**
 * Bezwaren tegen alles in een bestand dat op gegevens van een persoon lijkt, ook in een opmerking of een adres. Een melding
 * herhaalt niet wat er staat: zij komt in een openbaar log.
 */
export function bezwarenTegenPersoonsgegevens(
  tekst: string,
  { waarde, plekken }: Pick<Gelezen, 'waarde' | 'plekken'>,
): Bezwaar[] {
  // De dag waarop de ervaring is opgeschreven hoort erin.
  const isEigenDatum = ({ soort }: Gevonden, { regel }: Plek) => soort === 'datum' && regel === plekken.datum?.regel;
  const geschreven = persoonsgegevensIn(tekst)
    .map((gevonden) => ({ gevonden, plek: plekVan(tekst, gevonden.begin) }))
    .filter(({ gevonden, plek }) => !isEigenDatum(gevonden, plek));

  const gezien = new Set(geschreven.map(({ gevonden, plek }) => `${plek.regel} ${gevonden.soort}`));
  const zonderOpmaak = opmaakWeg(tekst);
  const achterOpmaak = persoonsgegevensIn(zonderOpmaak)
    .map((gevonden) => ({ gevonden, plek: { regel: plekVan(zonderOpmaak, gevonden.begin).regel, kolom: 1 } }))
    .filter(({ gevonden, plek }) => !isEigenDatum(gevonden, plek) && !gezien.has(`${plek.regel} ${gevonden.soort}`));

  // Wat pas na het lezen van de YAML te zien is, zoals `"jan\x40voorbeeld.nl"`.
  const letterlijk = new Set([tekst, zonderOpmaak].flatMap((bron) => persoonsgegevensIn(bron).map(sleutel(bron))));
  const inVelden = veldenIn(waarde).flatMap(({ pad, tekst: veld }) =>
    persoonsgegevensIn(veld)
      .filter((gevonden) => pad !== 'datum' && !letterlijk.has(sleutel(veld)(gevonden)))
      .map((gevonden) => ({ gevonden, plek: plekken[pad] ?? { regel: 1, kolom: 1 } })),
  );
  return [...geschreven, ...achterOpmaak, ...inVelden].map(({ gevonden, plek }) => bezwaar(gevonden.soort, plek));
}

/** Bezwaren tegen wat in een andere tekst dan een ervaring over een mens gaat. Ook zij herhalen niet wat er staat. */
export function bezwarenTegenPersonen(tekst: string): Bezwaar[] {
  return persoonsgegevensOveral(tekst).map(({ soort, begin, ernst }) => ({
    ...bezwaar(soort, plekVan(tekst, begin)),
    ernst,
    verwacht: 'een tekst zonder gegevens van een mens',
  }));
}

function bezwaar(soort: Persoonsgegeven, plek: Plek): Bezwaar {
  const { naam, doe } = persoonsgegevens[soort];
  return {
    controle: 'persoonsgegevens',
    plek,
    gevonden: `iets dat op ${naam} lijkt`,
    verwacht: 'een ervaring waarin niemand te herkennen is',
    doe,
  };
}

/** Markdown weg en tekencodes ingevuld, met dezelfde regels: `mevrouw **De Vries**` en `&#64;` leest een bezoeker ook. */
function opmaakWeg(tekst: string): string {
  return tekst
    .replace(/[*_`~\\]/g, '')
    .replaceAll('&commat;', '@')
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (code, zestien?: string, tien?: string) => {
      const punt = zestien ? Number.parseInt(zestien, 16) : Number(tien);
      return punt > 32 && punt <= 0x10ffff ? String.fromCodePoint(punt) : code;
    });
}

function sleutel(tekst: string): (gevonden: Gevonden) => string {
  return ({ soort, begin, eind }) => `${soort} ${tekst.slice(begin, eind).replace(/\s+/g, ' ')}`;
}

function veldenIn(waarde: unknown, pad: string[] = []): { pad: string; tekst: string }[] {
  if (typeof waarde === 'string') return [{ pad: pad.join('.'), tekst: waarde }];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) => veldenIn(deel, [...pad, naam]));
}

function plekVan(tekst: string, begin: number): Plek {
  const ervoor = tekst.slice(0, begin).split('\n');
  return { regel: ervoor.length, kolom: (ervoor.at(-1)?.length ?? 0) + 1 };
}
