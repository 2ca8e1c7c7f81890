import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { paden } from '../site/paden.ts';
import type { Site } from '../site/site.ts';
import { type Lesstuk, lesstuk } from './lesstuk.ts';

/** Een kaart voor op een andere site: wat er in het venster staat. */
export interface Embed extends Lesstuk {
  /** De methode op de site van nu. */
  href: string;
  site: string;
}

export function embedWeergave(i: Interventie, bibliotheek: Bibliotheek, site: Site): Embed {
  return { ...lesstuk(i, bibliotheek, site), href: paden.interventie(i.id), site: site.naam };
}

/** Zo groot is het venster, in CSS-pixels; op een smaller scherm wordt het smaller. */
const maat = { breed: 600, hoog: 420 };

/** De code om de kaart in te sluiten. Zij staat op de andere site, dus elke teken dat HTML iets zegt, is ontsnapt. */
export function insluitcode({ id, titel }: Pick<Interventie, 'id' | 'titel'>, site: Site): string {
  const naam = titel.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${site.adres}${paden.embed(id)}" title="${naam}" lang="nl" width="${maat.breed}" height="${maat.hoog}" style="max-width:100%;border:1px solid #767676" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}

/** De kaart volgens oEmbed 1.0: een programma dat het adres van de methode krijgt, sluit haar daarmee in. */
export function oembed(i: Interventie, site: Site) {
  return {
    version: '1.0',
    type: 'rich',
    title: i.titel,
    provider_name: site.naam,
    provider_url: site.adres,
    // Een dag: wat ingetrokken is, moet snel overal te zien zijn.
    cache_age: 86_400,
    html: insluitcode(i, site),
    width: maat.breed,
    height: maat.hoog,
  };
}
