import type { Aanhaling, Bewijsstukken } from '../../kern/bewijs/aanhaling.ts';
import { regelversie, weeg } from '../../kern/bewijs/bewijskracht.ts';
import { zinVan } from '../../kern/bewijs/oordeel.ts';
import type { Bibliotheek, InterventieInLijst } from '../../kern/bibliotheek.ts';
import type { Bron } from '../../kern/bron.ts';
import type { BewijsRij } from '../../kern/interventie/bewijsvelden.ts';
import { codeVan } from '../../vragen/opzoeken.ts';
import { verwijzingInTekst } from '../bronnen/verwijzing.ts';
import { licentie } from '../site/licentie.ts';
import { paden } from '../site/paden.ts';
import { type Bewijsdata, type Databron, type Datarij, gegevensversie } from './schema.ts';

interface Site {
  naam: string;
  /** Zonder schuine streep aan het eind. */
  adres: string;
}

/** Wat er van de bibliotheek in de gegevens staat. */
type Deel = Pick<Bibliotheek, 'interventies' | 'bronnen' | 'onderzoeken' | 'permalinks'>;

/** Alles wat nodig is om elk oordeel over bewijs na te rekenen. Zonder bouwtijd: dezelfde inhoud geeft dezelfde gegevens. */
export function bewijsdata(bibliotheek: Deel, site: Site): Bewijsdata {
  const { interventies, bronnen, onderzoeken } = bibliotheek;
  return {
    $schema: `${site.adres}${paden.bewijsSchema}`,
    versie: gegevensversie,
    uitleg: `${site.adres}${paden.data}`,
    licentie,
    bronvermelding: `${site.naam}, ${site.adres}${paden.data}, ${licentie.naam}`,
    rijen: interventies.flatMap((interventie) =>
      (interventie.bewijs ?? []).map((rij, i) => ({
        interventie: interventieIn(interventie, bibliotheek, site),
        nummer: i + 1,
        ...rij,
        berekend: berekend(rij, bibliotheek),
      })),
    ),
    onderzoeken: [...onderzoeken.values()],
    bronnen: [...bronnen.values()].map((bron) => databron(bron, site)),
  };
}

/** De gegevens als tekst van een JSON-bestand. */
export function alsJson(gegevens: unknown): string {
  return `${JSON.stringify(gegevens, null, 2)}\n`;
}

function interventieIn(
  { id, titel, type, status, versie }: InterventieInLijst,
  bibliotheek: Deel,
  site: Site,
): Datarij['interventie'] {
  const code = codeVan(bibliotheek, id) ?? null;
  return {
    id,
    code,
    titel,
    type,
    status,
    versie,
    url: `${site.adres}${code ? paden.vast(code) : paden.interventie(id)}`,
  };
}

function berekend(rij: BewijsRij, stukken: Bewijsstukken): Datarij['berekend'] {
  const weging = weeg(rij, stukken);
  const naam = ({ bron, bevinding }: Aanhaling) => ({ bron: bron.id, bevinding: bevinding.id });
  return {
    regelversie,
    richting: weging.richting,
    grond: weging.grond,
    klein: weging.klein,
    nietOveral: weging.nietOveral,
    nauwkeurig: weging.nauwkeurig,
    voorZoverWijLazen: weging.voorZoverWijLazen,
    aangetoond: weging.aangetoond,
    bewijskracht: weging.bewijskracht,
    zin: zinVan(weging, rij.uitkomst),
    waaromNietHoger: weging.waaromNietHoger,
    waaromNietLager: weging.waaromNietLager,
    onderzoeken: weging.onderzoeken,
    stemmen: weging.stemmen.map(({ soort, naam: id, uitslag, klein, verdeeld, verloop }) => ({
      soort,
      naam: id,
      uitslag,
      klein,
      verdeeld,
      verloop,
    })),
    tellend: weging.tellend.map(naam),
    nietTellend: weging.nietTellend.map(({ aanhaling, waarom }) => ({ ...naam(aanhaling), reden: waarom })),
  };
}

function databron({ id, ...bron }: Bron, site: Site): Databron {
  return {
    id,
    verwijzing: verwijzingInTekst({ id, ...bron }),
    bladzijde: `${site.adres}${paden.bron(id)}`,
    ...bron,
  };
}
