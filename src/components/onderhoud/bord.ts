import { dagVan } from '../../kern/datum.ts';
import { inKlussen } from '../../weergave/onderhoud/klustelling.ts';
import { alle, een, zet } from '../site/dom.ts';
import { toonEerste } from './eerst.ts';

/**
 * Laat van de klussen staan wat vandaag aan de beurt is en wat bij de keuze hoort, zegt wat verlopen is, en telt opnieuw. De keuze staat
 * in het adres, zodat een link naar de klussen van één methode kan.
 */
const vandaag = dagVan(new Date());
const bord = document.body;
const filter = een<HTMLFormElement>(bord, '[data-filter]');
const [soort, methode] = ['soort', 'methode'].map((naam) => een<HTMLSelectElement>(filter, `[name=${naam}]`)) as [
  HTMLSelectElement,
  HTMLSelectElement,
];

for (const klus of alle(bord, '[data-verlopen]'))
  if ((klus.dataset.verlopen ?? '') <= vandaag) zet(een(klus, '[data-stand]'), ' (verlopen)');
toonEerste(bord, vandaag);

const adres = new URLSearchParams(location.search);
for (const keuze of [soort, methode]) {
  const gevraagd = adres.get(keuze.name) ?? '';
  if ([...keuze.options].some(({ value }) => value === gevraagd)) keuze.value = gevraagd;
}
filter.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault());
filter.addEventListener('change', () => {
  const gekozen = new URLSearchParams(
    [soort, methode].filter(({ value }) => value).map(({ name, value }) => [name, value]),
  );
  const vraag = gekozen.toString();
  history.replaceState(null, '', vraag ? `?${vraag}` : location.pathname);
  toon();
});
filter.hidden = false;
toon();

function toon(): void {
  const gefilterd = soort.value !== '' || methode.value !== '';
  let samen = 0;
  for (const telling of alle(bord, '[data-telling]')) {
    const id = telling.dataset.telling ?? '';
    telling.hidden = soort.value !== '' && soort.value !== id;
    const aantal = toonSoort(id, telling.hidden, gefilterd);
    zet(een(telling, '.aantal'), String(aantal));
    // Een link naar niets is geen link.
    const link = telling.querySelector('a');
    if (aantal > 0) link?.setAttribute('href', `#${id}`);
    else link?.removeAttribute('href');
    samen += aantal;
  }
  zet(een(bord, '#tellingen'), inKlussen(samen));
  zet(een(filter, '[data-gevonden]'), gefilterd ? `${samen > 0 ? inKlussen(samen) : 'Geen klus'} bij deze keuze.` : '');
}

/** Toont van een soort wat aan de beurt is en erbij hoort, en geeft hoeveel dat er zijn. Wie koos, hoeft niet nog eens te klikken. */
function toonSoort(id: string, verborgen: boolean, open: boolean): number {
  const sectie = bord.querySelector<HTMLElement>(`[data-soort="${id}"]`);
  if (!sectie) return 0;
  let aantal = 0;
  for (const klus of alle(sectie, 'li')) {
    const { vanaf = '', methoden = '' } = klus.dataset;
    klus.hidden = vanaf > vandaag || (methode.value !== '' && !methoden.split(' ').includes(methode.value));
    if (!klus.hidden) aantal++;
  }
  zet(een(sectie, '[data-aantal]'), String(aantal));
  zet(een(sectie, '[data-klussen]'), inKlussen(aantal));
  sectie.hidden = verborgen || aantal === 0;
  if (open) een<HTMLDetailsElement>(sectie, 'details').open = true;
  return verborgen ? 0 : aantal;
}
