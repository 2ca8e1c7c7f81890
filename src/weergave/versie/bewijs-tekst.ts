import type { Tekstblok } from '../../kern/versie.ts';
import type { BevindingWeergave } from '../bewijs/bevinding.ts';
import { metVraagtekens } from '../bewijs/niet-gezien.ts';
import type { BewijslaagWeergave } from '../interventie/bewijslaag.ts';
import type { Uitspraak } from '../interventie/uitspraken.ts';
import { alinea, bronregel, lijst, metAdres, onder } from './blok.ts';

/** Wat *Bewijs* zegt, als tekst om vast te leggen: per uitkomst het oordeel met zijn woorden, en elke bevinding met haar bron. */
export function bewijsTekst(b: BewijslaagWeergave): Tekstblok[] {
  return [
    ...b.rijen.flatMap((rij) => onder(rij.naam, rijTekst(rij))),
    ...alinea(b.vraagtekens),
    ...onder(
      'Hier zochten wij ook naar, en vonden niets',
      lijst(b.nietGevonden.map(({ naam, toelichting }) => `${naam}: ${toelichting}`)),
    ),
    ...(b.onderzochten.regels.length > 0
      ? onder('Wie er onderzocht zijn', [
          {
            soort: 'tabel',
            rijen: [
              [...b.onderzochten.koppen],
              ...b.onderzochten.regels.map(({ bron, href, cellen }) => [metAdres({ naam: bron, href }), ...cellen]),
            ],
          },
        ])
      : []),
    ...onder(
      'Gemeld, nog niet gelezen',
      lijst(
        b.gemeld.map(({ verwijzing, vond, adres }) =>
          [verwijzing, vond, adres && `(${adres})`].filter(Boolean).join(' '),
        ),
      ),
    ),
    ...onder('Het instrument', b.meting.flatMap(uitspraakTekst)),
    ...onder('Waardoor en voor wie', b.achtergrond.flatMap(uitspraakTekst)),
    ...onder(
      'Erkenningen',
      lijst(b.erkenningen.map((e) => `${e.kop}: ${e.tekst} Geldig tot en met ${e.totEnMet}. ${metAdres(e.bron)}`)),
    ),
  ];
}

function rijTekst(rij: BewijslaagWeergave['rijen'][number]): Tekstblok[] {
  const getoond = new Set([...rij.groepen.flatMap(({ bevindingen }) => bevindingen), ...rij.nietTellend]);
  return [
    ...alinea(rij.zin, `(${rij.meter.naam})`),
    ...alinea(rij.toelichting),
    ...alinea(rij.inzet),
    ...alinea(rij.beeld && bevindingInTekst(rij.beeld)),
    ...rij.groepen.flatMap(({ kop, erbij, bevindingen }) =>
      onder(kop, [...erbij.flatMap((zin) => alinea(zin)), ...lijst(bevindingen.map(bevindingInTekst))], 2),
    ),
    ...onder('Telt niet mee', lijst(rij.nietTellend.map(bevindingInTekst)), 2),
    ...alinea(rij.waaromNietHoger && `Waarom niet hoger: ${rij.waaromNietHoger}`),
    ...onder('Waarom niet lager', lijst(rij.waaromNietLager), 2),
    ...onder('Voor onderzoekers', lijst(rij.alles.filter((b) => !getoond.has(b)).map(bevindingInTekst)), 2),
  ];
}

/** Eén bevinding in volle woorden, ook wat een tekening liet zien. */
export function bevindingInTekst(b: BevindingWeergave): string {
  return [
    b.grootte,
    metVraagtekens(b.nietGezien),
    b.omstandigheden && `${b.omstandigheden}.`,
    b.teltNiet,
    b.waarom,
    metAdres({ naam: b.bron, href: b.href }),
    b.geldigheid && b.geldigheid.zin !== b.teltNiet && b.geldigheid.zin,
    b.gezien,
    `${b.onderzoek}.`,
    b.voorOnderzoekers && `Gemeld als: ${b.voorOnderzoekers}.`,
    b.rooster?.naam,
  ]
    .filter(Boolean)
    .join(' ');
}

function uitspraakTekst({ kop, stand, tekst, bronnen }: Uitspraak): Tekstblok[] {
  return onder(`${kop}: ${stand}`, [...alinea(tekst), ...alinea(bronregel(bronnen))], 2);
}
