import { woordenVan } from '../../zoeken/normaliseer.ts';
import { type ThemaId, themas } from './themas.ts';
import { wieZegt } from './wie-zegt.ts';

/**
 * Het thema van een zin: dat waarvan zij de meeste woorden heeft, en bij gelijke stand het eerste. Altijd precies één, dus ook een nieuwe
 * zin vindt haar plek.
 */
export function themaVan(zin: string): ThemaId {
  const tekst = ` ${woordenVan(zin).join(' ')} `;
  let beste: { id: ThemaId; score: number } | undefined;
  for (const { id, delen } of kenmerken) {
    const score = delen.reduce((som, { zoek, gewicht }) => som + (tekst.includes(zoek) ? gewicht : 0), 0);
    if (score > (beste?.score ?? 0)) beste = { id, score };
  }
  return beste?.id ?? (wieZegt(zin) === 'klantmanager' ? 'wat-nog-meer-speelt' : 'wat-klanten-nog-meer-zeggen');
}

interface Kenmerk {
  /** Met een spatie ervoor, en erachter als het een heel woord is. */
  zoek: string;
  /** Woorden achter elkaar zeggen meer dan één woord. */
  gewicht: number;
}

const kenmerken = Object.entries(themas).flatMap(([id, { woorden }]) =>
  woorden ? [{ id: id as ThemaId, delen: woorden.split(', ').map(kenmerkVan) }] : [],
);

function kenmerkVan(deel: string): Kenmerk {
  return { zoek: deel.endsWith('*') ? ` ${deel.slice(0, -1)}` : ` ${deel} `, gewicht: deel.split(' ').length };
}
