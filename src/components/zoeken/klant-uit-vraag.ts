import { isIngevuld, type Klant } from '../../kern/overdracht.ts';
import { type Klantantwoord, klantIn } from '../../weergave/klant/klant-in-vraag.ts';
import { klantvragen } from '../../weergave/klant/overdracht.ts';

import { bewaarKlant, volgKlant } from '../klant/klant.ts';
import { een } from '../site/dom.ts';

/**
 * Stelt voor wat de vraag over de klant zegt, om met één tik over te nemen bij *Past dit bij mijn klant?*. Nooit vanzelf: wie *58* typt, kan
 * iets anders bedoelen.
 */
export class KlantUitVraag {
  #deel: HTMLElement;
  #klant: Klant = {};

  constructor(deel: HTMLElement) {
    this.#deel = deel;
    volgKlant((klant) => {
      this.#klant = klant;
      this.#toonKeuze();
    });
  }

  zet(vraag: string): void {
    const antwoorden = klantIn(vraag);
    this.#deel.hidden = antwoorden.length === 0;
    een(this.#deel, 'ul').replaceChildren(...antwoorden.map((antwoord) => this.#regel(antwoord)));
    this.#toonKeuze();
  }

  #regel({ kenmerk, code }: Klantantwoord): HTMLLIElement {
    const { titel = '', opties = {}, kort } = klantvragen.find((vraag) => vraag.kenmerk === kenmerk) ?? {};
    const knop = document.createElement('button');
    knop.type = 'button';
    knop.className = 'nl-button nl-button--secondary';
    knop.textContent = `${titel}: ${(kort ?? opties)[code] ?? code}`;
    knop.dataset.kenmerk = kenmerk;
    knop.dataset.code = code;
    knop.addEventListener('click', () => {
      const al = knop.ariaPressed === 'true';
      bewaarKlant({ ...this.#klant, [kenmerk]: al ? [] : [code] });
    });
    const item = document.createElement('li');
    item.append(knop);
    return item;
  }

  #toonKeuze(): void {
    for (const knop of this.#deel.querySelectorAll<HTMLButtonElement>('button')) {
      const { kenmerk = '', code = '' } = knop.dataset;
      knop.ariaPressed = String(this.#klant[kenmerk as keyof Klant]?.includes(code) ?? false);
    }
    een(this.#deel, '[data-onthouden]').hidden = !isIngevuld(this.#klant);
  }
}
