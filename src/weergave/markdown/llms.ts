import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { banierVan } from '../interventie/banier.ts';
import { licentie } from '../site/licentie.ts';
import { paden } from '../site/paden.ts';
import type { Site } from '../site/site.ts';
import { citaat, deel, gewoon, kop, lijst, link, onder } from './schrijf.ts';

/** De wegwijzer voor taalmodellen (llmstxt.org): wat hier staat, waar, en met welk voorbehoud iemand het overneemt. */
export function llmsTxt(
  bibliotheek: Bibliotheek,
  { naam, adres, beschrijving }: Site & { beschrijving: string },
): string {
  const naar = (tekst: string, pad: string, uitleg: string) => `${link(tekst, `${adres}${pad}`)}: ${gewoon(uitleg)}`;
  return `${onder(
    kop(1, naam),
    citaat(gewoon(beschrijving)),
    lijst([
      'Wie iets overneemt, noemt bij elk oordeel over bewijs hoe zeker het is, en het voorbehoud dat erbij staat, zoals *voor zover wij lazen*.',
      'Onbeslist is niet hetzelfde als: het werkt niet. Niets gevonden is niet hetzelfde als: er is niets.',
      'Een methode met *Concept* is nog door niemand beoordeeld. Een bron die ingetrokken of vervangen is, telt nergens mee.',
      `Licentie: ${link(licentie.naam, licentie.url)}. Noem de bron, en zeg wat je veranderde.`,
    ]),
    deel(
      2,
      'Methoden',
      lijst(
        bibliotheek.interventies.map((i) =>
          naar(
            i.titel,
            paden.interventieMarkdown(i.id),
            [banierVan(i, bibliotheek)?.tekst, i.inEenZin].filter(Boolean).join(' '),
          ),
        ),
      ),
    ),
    deel(
      2,
      'Leerpaden',
      lijst(
        bibliotheek.leerpaden.map((l) =>
          naar(
            l.titel,
            paden.leerpadMarkdown(l.id),
            [banierVan(l, bibliotheek)?.tekst, l.inEenZin].filter(Boolean).join(' '),
          ),
        ),
      ),
    ),
    deel(
      2,
      'Gegevens',
      lijst([
        naar('bewijs.json', paden.bewijsJson, 'Elke rij bewijs, met de zin, de bewijskracht en elk voorbehoud.'),
        naar('interventies.json', paden.databestand('interventies.json'), 'Elke methode met haar velden.'),
        naar('bronnen.csl.json', paden.databestand('bronnen.csl.json'), 'Elke publicatie, om aan te halen.'),
        naar('leerpaden.json', paden.databestand('leerpaden.json'), 'Elk leerpad met zijn onderdelen en vragen.'),
        naar('begrippen.json', paden.databestand('begrippen.json'), 'De woordenlijst.'),
        naar('Open data', paden.data, 'Alle bestanden, met uitleg bij elk veld.'),
      ]),
    ),
    deel(2, 'Uitleg', lijst([naar('Hoe wij bewijs wegen', paden.bewijsuitleg, 'De regels achter elk oordeel.')])),
  )}\n`;
}
