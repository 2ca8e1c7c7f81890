import type { KorteKopregel } from '../../weergave/bewijs/kopregel-kort.ts';
import type { Suggestielijst } from '../../weergave/zoeken/suggesties.ts';
import { woordenVan } from '../../zoeken/normaliseer.ts';
import { lijktOp, stelVoor, type Voorstel } from '../../zoeken/suggesties.ts';
import { maakKopregel } from '../bewijs/maak-kopregel.ts';

/** Wat het zoekveld voorstelt: een situatie of methode met wat het onderzoek erover zegt, of een begrip. */
export interface Suggestie extends Voorstel {
  soort: keyof typeof perSoort;
  tekst: string;
  href: string;
  /** Wat eronder staat: de methode van een situatie, of wat voor suggestie het is. */
  onder: string;
  bewijs: readonly KorteKopregel[];
}

/** Zoveel voorstellen van elke soort; meer leest niemand tijdens het typen. */
const perSoort = { situatie: 4, methode: 3, begrip: 2 };

/** De voorstellen bij wat iemand typt. De soort waarvan iets er het meest op lijkt, staat voorop; een klant zegt het zelden precies zo. */
export function voorstellen(invoer: string, suggesties: readonly Suggestie[]): Suggestie[] {
  const gevonden = stelVoor(invoer, suggesties);
  const situaties = suggesties.filter(({ soort }) => soort === 'situatie');
  const meer = gevonden.some(({ soort }) => soort === 'situatie') ? [] : lijktOp(invoer, situaties);
  return [...Map.groupBy([...gevonden, ...meer], ({ soort }) => soort)].flatMap(([soort, deze]) =>
    deze.slice(0, perSoort[soort]),
  );
}

/** Haalt op waaruit voor te stellen is. Situaties gaan bij gelijke stand voor. */
export async function haalSuggesties(adres: string): Promise<Suggestie[]> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
  const { methoden, situaties, begrippen } = (await antwoord.json()) as Suggestielijst;
  const maak = (soort: Suggestie['soort'], [tekst, href, ook]: readonly [string, string, string]) => ({
    soort,
    tekst,
    href,
    woorden: woordenVan(tekst),
    ook: woordenVan(ook),
  });
  return [
    ...situaties.map(([zin, href, nummer]) => {
      const [titel, , , bewijs] = methoden[nummer] ?? ['', '', '', []];
      return { ...maak('situatie', [zin, href, titel]), onder: titel, bewijs };
    }),
    ...methoden.map(([titel, href, inEenZin, bewijs, afk]) => ({
      ...maak('methode', [titel, href, inEenZin]),
      afk: woordenVan(afk),
      onder: inEenZin,
      bewijs,
    })),
    ...begrippen.map((begrip) => ({ ...maak('begrip', begrip), onder: 'Begrip', bewijs: [] })),
  ];
}

/** Eén voorstel in de lijst: de hele zin, de methode, en haar teken met zijn woorden. */
export function optie({ soort, tekst, href, onder, bewijs }: Suggestie, plek: number): HTMLLIElement {
  const item = document.createElement('li');
  item.id = `zoeksuggestie-${plek}`;
  item.role = 'option';
  item.ariaSelected = 'false';
  item.dataset.href = href;
  const kop = document.createElement('p');
  kop.className = 'kopzin';
  kop.textContent = soort === 'situatie' ? `“${tekst}”` : tekst;
  const regel = document.createElement('p');
  regel.textContent = onder;
  item.append(kop, regel, ...bewijs.map(maakKopregel));
  return item;
}
