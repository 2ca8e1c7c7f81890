import { getal } from '../getal.ts';
import type { Grens, Schatting } from '../schatting.ts';

/** De schatting zoals gemeld, met interval; leeg als er niets meer te melden is dan de gewone woorden al doen. */
export function voorOnderzoekers(schatting: Schatting): string {
  if (schatting.soort === 'woorden' || schatting.soort === 'telling') return '';
  const interval = intervalInWoorden(schatting);
  if (schatting.soort === 'per100')
    return interval && `${getal(schatting.met - schatting.zonder)} procentpunt${interval}`;
  if (schatting.soort === 'verhouding')
    return `${schatting.maat} ${getal(schatting.schatting)}${interval}${schatting.andersom ? ', van de andere groep tegenover de methode' : ''}`;
  if (schatting.soort === 'procentpunt') return `${getal(schatting.verschil)} procentpunt${interval}`;
  return `${getal(schatting.waarde)} ${schatting.eenheid}${interval}`;
}

/** Ook één bekende grens wordt getoond; wat niet te schatten of niet gezien is, heet open. */
function intervalInWoorden({ onder, boven }: { onder?: Grens | undefined; boven?: Grens | undefined }): string {
  if (onder === undefined && boven === undefined) return '';
  return ` (95%-interval ${grensInWoorden(onder)} tot ${grensInWoorden(boven)})`;
}

function grensInWoorden(grens: Grens | undefined): string {
  if (grens === undefined) return 'niet gezien';
  return grens === 'open' ? 'niet te schatten' : getal(grens);
}
