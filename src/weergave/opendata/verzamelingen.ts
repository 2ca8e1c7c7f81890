import { z } from 'zod';
import { begripSchema } from '../../kern/begrip.ts';
import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { type Interventie, interventieSchema } from '../../kern/interventie/schema.ts';
import { leerpadSchema } from '../../kern/leerpad.ts';
import { onderzoekSchema } from '../../kern/onderzoek.ts';
import { altijd, id } from '../../kern/velden.ts';
import { codeVan } from '../../vragen/opzoeken.ts';
import { type Csl, cslSchema } from '../citeren/csl.ts';
import { cslVanBron } from '../citeren/van-bron.ts';
import { banierVan } from '../interventie/banier.ts';
import { paden } from '../site/paden.ts';
import type { Site } from '../site/site.ts';
import { metOmhulsel, omhulsel } from './omhulsel.ts';

/** Waar de open data uit gemaakt wordt. */
export interface Dataomgeving {
  bibliotheek: Bibliotheek;
  interventies: readonly Interventie[];
  site: Site;
}

const eigen = z.object({
  id: altijd('Id', 'Naam van de interventie in haar adres. Kan ooit veranderen; de code niet.', id()),
  code: altijd('Code', 'Vaste code, zoals `VW-001`; `null` als zij er nog geen heeft.', z.string().nullable()),
  url: altijd('Adres', 'Adres van de interventie dat blijft, zodra zij een code heeft.', z.url()),
  markdown: altijd('Markdown', 'De hele tekst als Markdown, met elk oordeel over bewijs.', z.url()),
  voorbehoud: altijd(
    'Voorbehoud',
    'Wat een lezer eerst moet weten, zoals dat dit een concept is; anders leeg.',
    z.string(),
  ),
});

const vanLeerpad = z.object({
  id: altijd('Id', 'Naam van het leerpad in zijn adres.', id()),
  url: altijd('Adres', 'Adres van het leerpad.', z.url()),
  markdown: altijd('Markdown', 'Het hele leerpad als Markdown.', z.url()),
  voorbehoud: altijd('Voorbehoud', 'Dat dit een concept is, of niet meer geldt; anders leeg.', z.string()),
});

/** Elke interventie met de velden van haar bestand. De lopende tekst staat in de Markdown. */
export function interventiesdata({ bibliotheek, interventies, site }: Dataomgeving) {
  return {
    ...omhulsel('interventies.schema.json', site),
    interventies: interventies.map(({ lijf: _, id: naam, ...velden }) => {
      const code = codeVan(bibliotheek, naam) ?? null;
      return {
        id: naam,
        code,
        url: `${site.adres}${code ? paden.vast(code) : paden.interventie(naam)}`,
        markdown: `${site.adres}${paden.interventieMarkdown(naam)}`,
        voorbehoud: banierVan(velden, bibliotheek)?.tekst ?? '',
        ...velden,
      };
    }),
  };
}

export function onderzoekendata({ bibliotheek, site }: Pick<Dataomgeving, 'bibliotheek' | 'site'>) {
  return { ...omhulsel('onderzoeken.schema.json', site), onderzoeken: [...bibliotheek.onderzoeken.values()] };
}

export function begrippendata({ bibliotheek, site }: Pick<Dataomgeving, 'bibliotheek' | 'site'>) {
  return {
    ...omhulsel('begrippen.schema.json', site),
    begrippen: bibliotheek.begrippen.map((begrip) => ({ ...begrip, url: `${site.adres}${paden.begrip(begrip.id)}` })),
  };
}

/** Elk leerpad met de velden van zijn bestand. De tekst voor wie begeleidt, staat in de Markdown. */
export function leerpadendata({ bibliotheek, site }: Pick<Dataomgeving, 'bibliotheek' | 'site'>) {
  return {
    ...omhulsel('leerpaden.schema.json', site),
    leerpaden: bibliotheek.leerpaden.map(({ lijf: _, id: naam, ...velden }) => ({
      id: naam,
      url: `${site.adres}${paden.leerpad(naam)}`,
      markdown: `${site.adres}${paden.leerpadMarkdown(naam)}`,
      voorbehoud: banierVan(velden, bibliotheek)?.tekst ?? '',
      ...velden,
    })),
  };
}

/** Elke bron als CSL-JSON: een kale lijst, want zo leest elk programma haar in. */
export function bronnendata({ bibliotheek }: Pick<Dataomgeving, 'bibliotheek'>): Csl[] {
  return [...bibliotheek.bronnen.values()].map(cslVanBron);
}

/** Het schema van elk bestand, op de naam ervan zonder `.json`. */
export const dataschemas = {
  interventies: metOmhulsel('interventies', 'Elke interventie met al haar velden.', eigen.and(interventieSchema)),
  onderzoeken: metOmhulsel('onderzoeken', 'Elk onderzoek waar een bron verslag van doet.', onderzoekSchema),
  begrippen: metOmhulsel(
    'begrippen',
    'Elk begrip.',
    begripSchema.and(z.object({ url: altijd('Adres', 'Waar het begrip staat.', z.url()) })),
  ),
  leerpaden: metOmhulsel('leerpaden', 'Elk leerpad met al zijn velden.', vanLeerpad.and(leerpadSchema)),
  'bronnen.csl': z.array(cslSchema),
} as const;
