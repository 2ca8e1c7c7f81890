import { paden } from '../../weergave/site/paden.ts';

/** Wie voor één zin komt, ziet meteen het antwoord. Staat zij hier niet meer, dan weet de bladzijde met alle situaties waar wel. */
function open(): void {
  const anker = location.hash.slice(1);
  if (anker === '') return;
  const plek = document.getElementById(anker);
  if (plek) plek.querySelector('details')?.setAttribute('open', '');
  else location.replace(`${paden.situaties}#${anker}`);
}

addEventListener('hashchange', open);
open();
