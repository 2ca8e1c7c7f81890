import { alle, een } from '../site/dom.ts';

/** Zet bovenaan wat het zwaarst weegt van wat vandaag (`JJJJ-MM-DD`) aan de beurt is. Waar niets te verschuiven is, blijft alles staan. */
export function toonEerste(bord: HTMLElement, vandaag: string): void {
  const lijst = een(bord, '[data-eerst]');
  const soms = document.importNode(een<HTMLTemplateElement>(bord, 'template[data-soms]').content, true);
  const klussen = [...alle(lijst, 'li'), ...soms.querySelectorAll<HTMLElement>('li')]
    .filter(({ dataset }) => (dataset.vanaf ?? '') <= vandaag)
    .sort((a, b) => Number(a.dataset.plaats) - Number(b.dataset.plaats))
    .slice(0, Number(lijst.dataset.eerst));
  lijst.replaceChildren(...klussen);
}
