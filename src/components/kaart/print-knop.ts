/** Opent het printvenster; zonder script print de lezer met de browser zelf. */
class PrintKnop extends HTMLElement {
  connectedCallback(): void {
    const knop = document.createElement('button');
    knop.type = 'button';
    knop.className = 'nl-button nl-button--primary';
    knop.textContent = this.dataset.tekst ?? 'Print';
    knop.addEventListener('click', () => print());
    this.replaceChildren(knop);
  }
}

customElements.define('print-knop', PrintKnop);
