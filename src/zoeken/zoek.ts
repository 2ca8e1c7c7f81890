import { type Ernaast, ernaastVan } from './ernaast.ts';
import { zonderStopwoorden } from './stopwoorden.ts';
import type { Uitdrukkingen } from './uitdrukkingen.ts';
import { leesVraag, type Vraag } from './vraag.ts';
import { type Gevonden, type Treffer, weeg } from './weeg.ts';
import type { Woordenlijst } from './woordenlijst.ts';

/**
 * De zoekmotor: elk woord van de term moet op de bladzijde staan, of er begint een woord mee; tussen aanhalingstekens precies zo. Een
 * lege term geeft elke bladzijde.
 */
export type Motor<T extends Treffer> = (term: string) => Promise<readonly T[]>;

/** Wat er van een index naast de zoekmotor bekend is. */
export interface Gegevens {
  lijst: Woordenlijst;
  uitdrukkingen: Uitdrukkingen;
}

export interface Uitslag<T extends Treffer> extends Vraag, Ernaast {
  /** Beste eerst. */
  treffers: Gevonden<T>[];
}

/** Zoekt elk woord apart, alle woorden samen, de zin zoals hij er staat en wat erop lijkt, en maakt er één lijst van. */
export async function zoek<T extends Treffer>(
  tekst: string,
  { lijst, uitdrukkingen }: Gegevens,
  motor: Motor<T>,
  letterlijk = false,
): Promise<Uitslag<T>> {
  const vraag = leesVraag(tekst, lijst, letterlijk);
  const [alle, samen, zin, perWoord] = await Promise.all([
    motor(''),
    vraag.woorden.length > 1 ? motor(vraag.woorden.map(({ zoek: [eerste = ''] }) => eerste).join(' ')) : [],
    vraag.zin ? motor(`"${vraag.zin}"`) : [],
    Promise.all(vraag.woorden.map(({ zoek: vormen }) => Promise.all(vormen.map(motor)))),
  ]);
  // Van een gesplitst woord ook de delen.
  const woorden = [...vraag.gelezen, ...vraag.woorden.map(({ getypt }) => getypt)];
  const lijkt = uitdrukkingen.lijken(woorden);
  const treffers = weeg({ vraag, bladzijden: lijst.bladzijden, alle, samen, zin, perWoord, lijkt });
  const passend = treffers.filter(({ antwoord }) => antwoord === 'past');
  // Zeggen dat wij iets niet hebben, mag alleen op één uitdrukking die erop lijkt: vele halve zijn geen hele.
  const precies = uitdrukkingen.heten(woorden);
  const hoogste = Math.max(0, ...passend.map(({ treffer }) => precies.get(treffer.id) ?? 0));
  // Wie *wat is* ervoor zet, vraagt naar dezelfde naam.
  const heet = [vraag.gelezen, zonderStopwoorden(vraag.gelezen)].flatMap((naam) => [...uitdrukkingen.heten(naam)]);
  return { ...vraag, treffers, ...ernaastVan(precies, heet, hoogste) };
}
