import type { Kenmerk, Klant } from '../../kern/overdracht.ts';
import { klantIn, zegtAlleenWie } from '../../weergave/klant/klant-in-vraag.ts';
import { klantvragen } from '../../weergave/klant/overdracht.ts';
import { type Voorklant, voorKlant } from '../../weergave/klant/voor-klant.ts';
import { bewaarKlant, volgKlant } from '../klant/klant.ts';
import { leesVoorwie } from '../klant/lees-voorwie.ts';
import { alle, een, zet } from '../site/dom.ts';
import { haalRegels } from './haal-regels.ts';

/** Zoveel methoden van de korte lijst staan er meteen. */
const eerst = 5;

/**
 * De korte lijst bij een vraag die alleen zegt wie de klant is. Wat wij lazen staat in keuzelijsten en is te veranderen; het geldt nergens
 * anders, tot iemand de hele lijst opent.
 */
export class WieIsHet {
  #deel: HTMLElement;
  #beurt = 0;
  #onthouden: Klant = {};

  constructor(deel: HTMLElement) {
    this.#deel = deel;
    volgKlant((klant) => {
      this.#onthouden = klant;
    });
    deel.addEventListener('change', (gebeurtenis) => {
      // Deze keuze is geen filter: zij hoort niet in het adres.
      gebeurtenis.stopPropagation();
      void this.#toon();
    });
    een(deel, '[data-wie-onthoud]').addEventListener('click', () =>
      bewaarKlant({ ...this.#onthouden, ...this.#gekozen }),
    );
  }

  /** Zegt of deze vraag alleen zegt wie de klant is; dan staat de korte lijst er. */
  zet(vraag: string): boolean {
    const alleenWie = zegtAlleenWie(vraag);
    this.#deel.hidden = !alleenWie;
    const antwoorden = alleenWie ? klantIn(vraag) : [];
    een(this.#deel, 'form').replaceChildren(...antwoorden.map(({ kenmerk, code }) => keuze(kenmerk, code)));
    if (alleenWie) void this.#toon();
    return alleenWie;
  }

  get #gekozen(): Klant {
    const keuzes = alle<HTMLSelectElement>(this.#deel, 'select').filter(({ value }) => value !== '');
    return Object.fromEntries(keuzes.map(({ name, value }) => [name, [value]]));
  }

  async #toon(): Promise<void> {
    const beurt = ++this.#beurt;
    const klant = this.#gekozen;
    const regels = await haalRegels();
    if (beurt !== this.#beurt) return;
    const passend = regels
      .flatMap((item) => uitslagVan(klant, item))
      .filter(({ hoortErin }) => hoortErin)
      .sort((a, b) => b.plaats - a.plaats);
    een(this.#deel, '[data-wie-lijst]').replaceChildren(
      ...passend.slice(0, eerst).map(({ item, zin }) => metZin(item, zin)),
    );
    zet(een(this.#deel, '[data-wie-telling]'), telling(passend.length, regels.length));
    zet(een(this.#deel, '[data-wie-onthoud]'), 'Onthoud deze klant en toon de hele lijst');
    een(this.#deel, '[data-wie-verder]').hidden = regels.length === 0;
  }
}

function telling(passend: number, alle: number): string {
  if (alle === 0) return 'De korte lijst is nu niet te halen. Hieronder staat wat je woorden vonden.';
  if (passend === 0) return 'Bij geen methode komt genoeg overeen. Verander een antwoord, of toon de hele lijst.';
  return passend > eerst
    ? `Voor wie zo is, past dit het beste: ${eerst} van de ${passend} methoden.`
    : `Voor wie zo is, ${passend === 1 ? 'past deze methode' : `passen deze ${passend} methoden`} het beste.`;
}

function uitslagVan(klant: Klant, item: HTMLElement): (Voorklant & { item: HTMLElement })[] {
  const regel = item.querySelector<HTMLElement>('[data-klantrijen]');
  const uitslag = regel && voorKlant(klant, leesVoorwie(regel));
  return uitslag ? [{ ...uitslag, item }] : [];
}

/** Een regel uit de lijst met waarom zij past. */
function metZin(item: HTMLElement, zin: string): HTMLElement {
  const kopie = document.importNode(item, true);
  const regel = een(kopie, '[data-klantrijen]');
  regel.hidden = false;
  zet(regel, zin);
  return kopie;
}

function keuze(kenmerk: Kenmerk, code: string): HTMLLabelElement {
  const { titel = '', opties = {}, kort } = klantvragen.find((vraag) => vraag.kenmerk === kenmerk) ?? {};
  const lijst = document.createElement('select');
  lijst.name = kenmerk;
  lijst.append(...Object.entries(kort ?? opties).map(([waarde, label]) => new Option(label, waarde)));
  lijst.append(new Option('weet ik niet', ''));
  lijst.value = code;
  const label = document.createElement('label');
  label.append(titel, lijst);
  return label;
}
