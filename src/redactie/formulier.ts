import './voorkeuren.ts';
import './formulier.css';
import CMS from '@sveltia/cms';
import { dagVan } from '../kern/datum.ts';
import { lees, schrijf } from './bestand.ts';
import { metDagen } from './dagen.ts';
import { type Bestandsoort, bestandsoorten } from './verzamelingen.ts';

/** Het begin van /redactie/: leert Sveltia onze bestanden lezen en schrijven en zet het formulier aan. */
for (const soort of Object.keys(bestandsoorten) as Bestandsoort[])
  CMS.registerCustomFormat(`vakwerk-${soort}`, bestandsoorten[soort].uitgang, {
    fromFile: (tekst: string) => lees(soort, tekst),
    toFile: (velden: Record<string, unknown>) => schrijf(soort, velden),
  });

// Een kop tussen de velden heeft een naam en uitleg, en niets om in te vullen.
CMS.registerFieldType('kop', () => null);

const antwoord = await fetch('/redactie/config.json');
CMS.init({ config: metDagen(await antwoord.text(), dagVan(new Date())) });
