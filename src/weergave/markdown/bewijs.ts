import type { BevindingWeergave } from '../bewijs/bevinding.ts';
import type { BewijsWeergave } from '../bewijs/bewijs.ts';
import type { BewijslaagWeergave } from '../interventie/bewijslaag.ts';
import type { Uitspraak } from '../interventie/uitspraken.ts';
import type { Site } from '../site/site.ts';
import { deel, gewoon, lijst, link, onder } from './schrijf.ts';

/** Wat er gevonden is, met bij elk oordeel hoe zeker het is en elk voorbehoud: wie het kopieert, neemt dat mee. */
export function bewijsInMarkdown(laag: BewijslaagWeergave, { adres }: Site): string {
  return onder(
    deel(
      2,
      'Wat er gevonden is',
      laag.rijen.length === 0 && laag.nietGevonden.length === 0 && 'Hierover is nog niets opgeschreven.',
      laag.vraagtekens && gewoon(laag.vraagtekens),
      ...laag.rijen.map((rij) => rijInMarkdown(rij, adres)),
    ),
    deel(
      2,
      'Waar wij niets over vonden',
      lijst(laag.nietGevonden.map(({ naam, toelichting }) => `**${gewoon(naam)}.** ${gewoon(toelichting)}`)),
    ),
    deel(2, 'Gemeld onderzoek dat nog niet gelezen is', lijst(laag.gemeld.map(({ verwijzing }) => gewoon(verwijzing)))),
    deel(2, 'Het instrument', ...laag.meting.map((een) => uitspraak(een, adres))),
    deel(2, 'Waardoor en voor wie', ...laag.achtergrond.map((een) => uitspraak(een, adres))),
    deel(
      2,
      'Erkenningen',
      lijst(
        laag.erkenningen.map(
          (e) =>
            `**${gewoon(e.kop)}.** ${gewoon(e.tekst)} Geldig tot en met ${e.totEnMet}. ${link(e.bron.naam, e.bron.href)}`,
        ),
      ),
    ),
  );
}

function rijInMarkdown(rij: BewijsWeergave, adres: string): string {
  const tellend = rij.alles.filter((bevinding) => !rij.nietTellend.includes(bevinding));
  const lager = rij.waaromNietLager.join(' ');
  return deel(
    3,
    rij.naam,
    `**${gewoon(rij.zin)}** (${gewoon(rij.meter.label)})`,
    gewoon(rij.toelichting),
    rij.inzet && gewoon(rij.inzet),
    lijst(tellend.map((bevinding) => bevindingInMarkdown(bevinding, adres))),
    rij.nietTellend.length > 0 && 'Wat niet meetelt, en waarom:',
    lijst(rij.nietTellend.map((bevinding) => bevindingInMarkdown(bevinding, adres))),
    rij.waaromNietHoger && `Waarom niet hoger? ${gewoon(rij.waaromNietHoger)}`,
    lager && `Waarom niet lager? ${gewoon(lager)}`,
  );
}

function bevindingInMarkdown(b: BevindingWeergave, adres: string): string {
  const zinnen = [b.grootte, b.omstandigheden, b.teltNiet, b.waarom, b.geldigheid?.zin ?? '', b.gezien].filter(Boolean);
  return `${link(b.bron, `${adres}${b.href}`)}: ${zinnen.map((zin) => gewoon(metPunt(zin))).join(' ')}`;
}

function uitspraak({ kop: titel, stand, tekst, bronnen }: Uitspraak, adres: string): string {
  const waar = bronnen.map(({ naam, href }) => link(naam, `${adres}${href}`)).join(', ');
  return deel(3, titel, `${gewoon(tekst)} (${gewoon(stand)}${waar && `: ${waar}`})`);
}

function metPunt(zin: string): string {
  return /[.?!]$/.test(zin) ? zin : `${zin}.`;
}
