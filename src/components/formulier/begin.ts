import type { Deel, Deelsoort, Pakket } from '../../formulier/pakket.ts';
import { beginDeel, verbeterDeel } from '../../formulier/soorten.ts';
import { dagVan } from '../../kern/datum.ts';
import type { Formulierrecord } from '../../weergave/bijdragen/formulierrecord.ts';
import { paden } from '../../weergave/site/paden.ts';

/** Een leeg voorstel met dit ene deel. */
export function voorstelVan(deel: Deel): Pakket {
  return {
    vakwerk: 'voorstel',
    vorm: 1,
    lees: `Een voorstel voor Vakwerk. Open het op ${location.origin}${paden.formulier}`,
    naam: '',
    bericht: '',
    delen: [deel],
  };
}

/** Wat het adres vraagt: iets nieuws, of een verbetering van wat er is; `null` als het niets vraagt. */
export async function deelUitAdres(vraag: URLSearchParams): Promise<Deel | null> {
  const soort = vraag.get('soort');
  const id = vraag.get('id') ?? '';
  if ((soort === 'interventie' || soort === 'bron') && id) return verbetering(soort, id);
  if (!isBegin(soort)) return null;
  const vooraf = Object.fromEntries([...vraag].filter(([naam]) => naam !== 'soort' && naam !== 'interventies'));
  const bij = vraag.get('interventies');
  return beginDeel(soort, dagVan(new Date()), { ...vooraf, ...(bij ? { interventies: [bij] } : {}) });
}

/** Een methode of bron zoals zij op de site staat. Gooit als zij niet op te halen is. */
export async function verbetering(soort: 'interventie' | 'bron', id: string): Promise<Deel> {
  const adres = soort === 'bron' ? paden.formulierBron(id) : paden.formulierInterventie(id);
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
  const { velden, tekst } = (await antwoord.json()) as Formulierrecord;
  return verbeterDeel(soort, id, velden, tekst);
}

function isBegin(soort: string | null): soort is Deelsoort {
  return soort !== null && ['interventie', 'bron', 'ervaring', 'studie', 'bezwaar', 'melding'].includes(soort);
}
