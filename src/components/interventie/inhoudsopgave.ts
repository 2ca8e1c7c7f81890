/** Laat in de inhoudsopgave zien waar de lezer is: het laatste kopje dat al voorbij de bovenkant is. */
class Inhoudsopgave extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const koppen = links.map((link) => document.getElementById(link.hash.slice(1)));
    // Op een breed scherm staat de opgave altijd open, ook voor wie haar met het toetsenbord bedient.
    const breed = matchMedia('(min-width: 64rem)');
    const opening = () => this.querySelector('details')?.toggleAttribute('open', breed.matches);
    breed.addEventListener('change', opening);
    opening();

    const volg = () => {
      const hier = koppen.findLastIndex((kop) => kop && kop.getBoundingClientRect().top < innerHeight / 3);
      for (const [i, link] of links.entries()) {
        if (i === hier) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    };
    addEventListener('scroll', () => requestAnimationFrame(volg), { passive: true });
    volg();
  }
}

customElements.define('inhouds-opgave', Inhoudsopgave);
