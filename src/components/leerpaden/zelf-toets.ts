import { alle, een } from '../site/dom.ts';

/**
 * `<zelf-toets>`: maakt van elk antwoord een keuze, en zet na een keuze de uitleg eronder, met waar het staat. De uitleg is die van
 * *Antwoorden* op dezelfde bladzijde. Er wordt niets bewaard.
 */
class ZelfToets extends HTMLElement {
  connectedCallback(): void {
    for (const vraag of alle(this, '[data-vraag]')) this.#maakKiesbaar(vraag);
  }

  #maakKiesbaar(vraag: HTMLElement): void {
    const uitleg = document.createElement('div');
    uitleg.role = 'status';
    uitleg.className = 'uitleg';
    for (const antwoord of alle(vraag, '[data-letter]')) {
      const keuze = document.createElement('input');
      keuze.type = 'radio';
      keuze.name = `vraag-${vraag.dataset.vraag}`;
      keuze.addEventListener('change', () => uitleg.replaceChildren(...uitlegBij(vraag, antwoord)));
      const label = document.createElement('label');
      label.append(keuze, ' ', ...antwoord.childNodes);
      antwoord.replaceChildren(label);
    }
    vraag.append(uitleg);
  }
}

/** Of het klopt, waarom, en waar het staat. */
function uitlegBij(vraag: HTMLElement, { dataset: { letter } }: HTMLElement): Node[] {
  const antwoord = een(document.body, `#antwoord-${vraag.dataset.vraag}`);
  const gekozen = een(antwoord, `[data-letter="${letter}"]`);
  const zin = document.createElement('p');
  const oordeel = document.createElement('strong');
  oordeel.textContent = gekozen.dataset.goed === undefined ? 'Dit klopt niet.' : 'Dit klopt.';
  zin.append(oordeel, ' ', gekozen.textContent.trim());
  return [zin, een(antwoord, 'p:last-child').cloneNode(true)];
}

customElements.define('zelf-toets', ZelfToets);
