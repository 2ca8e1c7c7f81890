import { type Gevonden, zoek } from './pagefind.ts';

/** Vult de zoekbladzijde met resultaten voor `?q=`, en opnieuw bij elke zoekopdracht; een antwoord dat te laat komt telt niet. */
class ZoekResultaten extends HTMLElement {
  #beurt = 0;

  connectedCallback(): void {
    const formulier = document.querySelector<HTMLFormElement>('form.zoekveld');
    const veld = formulier?.querySelector<HTMLInputElement>('input[name="q"]');
    if (!formulier || !veld) return;
    const vanAdres = () => {
      veld.value = new URLSearchParams(location.search).get('q') ?? '';
      void this.#toon(veld.value);
    };
    formulier.addEventListener('submit', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      history.pushState(null, '', `?${new URLSearchParams({ q: veld.value })}`);
      void this.#toon(veld.value);
    });
    addEventListener('popstate', vanAdres);
    vanAdres();
  }

  async #toon(invoer: string): Promise<void> {
    const beurt = ++this.#beurt;
    const term = invoer.trim();
    if (term === '') return this.#vul('', []);
    try {
      const { totaal, bladzijden } = await zoek(term);
      if (beurt === this.#beurt) this.#vul(slotzin(totaal, bladzijden.length, term), bladzijden);
    } catch {
      if (beurt === this.#beurt)
        this.#vul('Zoeken lukt nu niet. Probeer het opnieuw, of blader door de interventies.', []);
    }
  }

  #vul(melding: string, gevonden: readonly Gevonden[]): void {
    this.querySelector('[data-melding]')?.replaceChildren(melding);
    this.querySelector('[data-lijst]')?.replaceChildren(...gevonden.map(regel));
  }
}

function slotzin(totaal: number, getoond: number, term: string): string {
  if (totaal === 0) return `Niets gevonden voor “${term}”. Probeer een ander of korter woord.`;
  const gevonden = totaal === 1 ? '1 bladzijde' : `${totaal} bladzijden`;
  return `${gevonden} gevonden voor “${term}”.${getoond < totaal ? ` Dit zijn de eerste ${getoond}.` : ''}`;
}

function regel({ href, titel, fragment }: Gevonden): HTMLLIElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = titel;
  const stukje = document.createElement('p');
  stukje.textContent = fragment;
  const item = document.createElement('li');
  item.append(link, stukje);
  return item;
}

// Trusted Types: het enige adres dat een script mag worden is de zoekindex van deze site.
window.trustedTypes?.createPolicy('default', {
  createScriptURL: (adres) => {
    const { origin, pathname } = new URL(adres, location.href);
    if (origin === location.origin && pathname.startsWith('/pagefind/')) return adres;
    throw new TypeError(`Script van ${adres} geweigerd`);
  },
});
customElements.define('zoek-resultaten', ZoekResultaten);
