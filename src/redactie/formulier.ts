import './voorkeuren.ts';
import './formulier.css';
import CMS, { type CmsConfig } from '@sveltia/cms';
import { lees, schrijf } from './bestand.ts';
import { dagen } from './indeling.ts';
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
CMS.init({ config: metDagen(await antwoord.text()) });

function metDagen(tekst: string): CmsConfig {
  const nu = new Date();
  const dag = (jaren: number) => {
    const datum = new Date(Date.UTC(nu.getFullYear() + jaren, nu.getMonth(), nu.getDate()));
    return datum.toISOString().slice(0, 10);
  };
  return JSON.parse(tekst.replaceAll(dagen.vandaag, dag(0)).replaceAll(dagen.overEenJaar, dag(1)));
}
