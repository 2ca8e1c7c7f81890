import { besteVoor, isIngevuld, type Klant, plaatsVoor } from '../../kern/overdracht.ts';
import { overdrachtInWoorden } from '../../weergave/klant/overdracht.ts';
import type { Klantregel } from '../../weergave/lijst/interventielijst.ts';
import { alle, een, zet } from '../site/dom.ts';
import { volgKlant } from './klant.ts';

/** Zet bij de situaties vooraan wat het beste bij de klant past: de blokken in een groep, en het verwante in een blok. */
const blokken = alle(document.body, '[data-blok]');
/** De volgorde zonder klant, zoals de bladzijde haar gaf. */
const vanzelf = new Map([...blokken, ...alle(document.body, '[data-verwant]')].map((element, i) => [element, i]));

volgKlant((klant) => {
  const plaatsen = new Map(blokken.map((blok) => [blok.dataset.blok ?? '', plaatsVan(blok, klant)]));
  for (const vak of alle(document.body, '[data-blokken], [data-verwanten]')) {
    const plaats = ({ dataset: { blok, verwant } }: HTMLElement) => plaatsen.get(blok ?? verwant ?? '') ?? 0;
    const kinderen = alle(vak, ':scope > *');
    const gesorteerd = kinderen.toSorted(
      (a, b) => (isIngevuld(klant) ? plaats(b) - plaats(a) : 0) || (vanzelf.get(a) ?? 0) - (vanzelf.get(b) ?? 0),
    );
    if (gesorteerd.some((kind, i) => kind !== kinderen[i])) vak.append(...gesorteerd);
  }
});

function plaatsVan(blok: HTMLElement, klant: Klant): number {
  const regel = een(blok, '[data-klantrijen]');
  const beste = besteVoor(klant, JSON.parse(regel.dataset.klantrijen ?? '[]') as Klantregel[]);
  regel.hidden = !isIngevuld(klant);
  if (!beste) return 0;
  zet(regel, `${beste.naam}: ${overdrachtInWoorden(klant, beste.onderzochten)}`);
  return plaatsVoor(klant, beste);
}
