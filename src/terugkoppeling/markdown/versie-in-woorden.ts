import type { Verslag } from '../verslag.ts';
import { tekst } from './ontsnap.ts';

/** Wat er met `versie` en `raaktHetAdvies` moet gebeuren, en waarom, in één of twee zinnen. */
export function versieInWoorden(versie: Verslag['versies'][number]): string {
  const { interventie, voor, na, moetOmhoog, raaktHetAdvies, geschreven } = versie;
  const naam = `**${tekst(interventie)}**`;
  const waarom = versie.waarom.map(tekst).join(', ') || 'iets wat een lezer ziet';
  const ja = raaktHetAdvies ? '`true`' : '`false`';
  const reden = raaktHetAdvies
    ? `wie de vorige versie kent, werkt hier anders door (${waarom})`
    : `een lezer ziet het, en hoeft er niet anders door te werken (${waarom})`;
  if (na < voor)
    return `${naam}: \`versie\` ging van ${voor} naar ${na}. Een versie gaat alleen omhoog: maak er ${voor + 1} van.`;
  if (!moetOmhoog)
    return na === voor
      ? `${naam}: \`versie\` mag ${voor} blijven. Er lijkt alleen anders geschreven te zijn (${waarom}). Klopt dat niet, maak er dan ${voor + 1} van.`
      : `${naam}: \`versie\` ging van ${voor} naar ${na}. Wij zien niets wat een lezer merkt; ${voor} mag blijven.`;
  if (na === voor)
    return `${naam}: zet \`versie\` op ${voor + 1}, en zet bovenaan bij \`wijzigingen\` wat er veranderde, met \`raaktHetAdvies: ${raaktHetAdvies}\`. Want ${reden}.`;
  if (geschreven !== undefined && geschreven !== raaktHetAdvies)
    return raaktHetAdvies
      ? `${naam}: je schreef \`raaktHetAdvies: ${geschreven}\`. Wij denken ${ja}, want ${reden}.`
      : `${naam}: je schreef \`raaktHetAdvies: ${geschreven}\`. Wij zien alleen dingen die een lezer ziet (${waarom}). Klopt het dat hij anders moet gaan werken?`;
  return `${naam}: versie ${voor} wordt ${na}, met \`raaktHetAdvies: ${raaktHetAdvies}\`. Dat klopt: ${reden}.`;
}
