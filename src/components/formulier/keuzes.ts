import type { Deelsoort, Pakket } from '../../formulier/pakket.ts';
import { titelVan } from '../../formulier/soorten.ts';
import type { Formulierkeuzes } from '../../weergave/bijdragen/formulierrecord.ts';
import { paden } from '../../weergave/site/paden.ts';

let opgehaald: Promise<Formulierkeuzes> | undefined;

/** Waar een verwijzing uit kiest: wat op de site staat, met vooraan wat er in dit voorstel bij komt. Zonder netwerk alleen dat. */
export async function keuzesBij(pakket: Pakket | undefined): Promise<Formulierkeuzes> {
  opgehaald ??= fetch(paden.formulierkeuzes).then((antwoord) => antwoord.json());
  const site = await opgehaald.catch((): Formulierkeuzes => ({ interventies: [], bronnen: [] }));
  const eigen = (soort: Deelsoort) =>
    (pakket?.delen ?? [])
      .filter((deel) => deel.soort === soort && deel.nieuw && deel.id)
      .map(({ id, velden }) => ({
        id,
        naam: `${titelVan({ velden })} (in dit voorstel)`,
        bevindingen: (Array.isArray(velden.bevindingen) ? velden.bevindingen : []).map((b) => String(b?.id ?? '')),
      }));
  return {
    interventies: [...eigen('interventie'), ...site.interventies],
    bronnen: [...eigen('bron'), ...site.bronnen],
  };
}
