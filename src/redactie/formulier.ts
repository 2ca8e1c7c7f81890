import './voorkeuren.ts';
import './formulier.css';
import CMS from '@sveltia/cms';
import { dagVan } from '../kern/datum.ts';
import { paden } from '../weergave/site/paden.ts';
import { gevraagdBestand, hashVan } from './adres.ts';
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

// *Verbeter deze bladzijde* noemt het bestand; welke verzameling daarbij hoort, staat in het bestand zelf.
const gevraagd = gevraagdBestand(location.search);
if (gevraagd) {
  const { soort, id } = gevraagd;
  const record = soort === 'interventie' ? await fetch(paden.formulierInterventie(id)).catch(() => null) : null;
  const { velden: { type = '' } = {} } = record?.ok ? await record.json() : {};
  if (soort !== 'interventie' || type) history.replaceState(null, '', paden.redactie + hashVan(soort, id, type));
}

const antwoord = await fetch('/redactie/config.json');
CMS.init({ config: metDagen(await antwoord.text(), dagVan(new Date())) });
