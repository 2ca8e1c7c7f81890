import type { Tekstblok } from '../../kern/versie.ts';
import type { Kopbeeld } from '../bewijs/kopbeeld.ts';
import { alsTekst } from '../bewijs/kopbewijs.ts';
import type { DoenWeergave } from '../interventie/doen.ts';
import type { LerenWeergave } from '../interventie/lerenlaag.ts';
import type { OverWeergave } from '../interventie/overlaag.ts';
import type { VoorDeKlantWeergave } from '../interventie/voor-de-klant.ts';
import type { KaartWeergave } from '../kaart/kaart.ts';
import { bevindingInTekst } from './bewijs-tekst.ts';
import { alinea, citaat, lijst, metAdres, onder, uitBlokken } from './blok.ts';
import { uitHtml } from './html-tekst.ts';

/** Wat *Doen*, *Leren*, *Over*, de kaart en het blad voor de klant zeggen, als tekst om vast te leggen. */

export function doenTekst(d: DoenWeergave): Tekstblok[] {
  return [
    ...onder('Wat je als eerste zegt', citaat(d.eersteZin)),
    ...onder('Wat het onderzoek zegt', [
      ...lijst(d.bewijs.map(alsTekst)),
      ...beeldTekst(d.cijfers),
      ...lijst(d.tekens.map(({ naam }) => naam)),
    ]),
    ...onder('Zo doe je het', lijst(d.stappen.map(stapTekst), 'stappen')),
    ...onder('Wanneer', alinea(d.wanneer)),
    ...onder('Mag dit?', alinea(d.magDit?.begin, d.magDit?.nagekeken)),
    ...onder('Let op', lijst(d.letOp)),
    ...onder('Niet geschikt voor', lijst(d.nietGeschiktVoor)),
    ...onder('Waaraan merk je dat het werkt', lijst(d.merken)),
    ...onder('Wanneer je stopt', alinea(d.stoppen)),
    ...onder('Voor het dossier', citaat(d.dossierzin)),
  ];
}

export function lerenTekst(l: LerenWeergave): Tekstblok[] {
  return [
    ...onder('Samen leren', uitBlokken(l.samenLeren)),
    ...onder('Herken je dit?', lijst(l.situaties.map(({ zin }) => zin))),
    ...onder('Zo wordt het gezegd (voorbeelden van de redactie)', lijst(l.zoGezegd)),
    ...onder('Meer uitleg', uitHtml(l.html)),
    ...onder(
      'De stappen uitgebreid',
      lijst(l.stappen.map((stap) => `Stap ${stap.nummer}. ${stap.titel}: ${stap.meer}`)),
    ),
    ...onder('In het gesprek', uitBlokken(l.gesprek)),
    ...onder(
      'Ervaringen uit de praktijk (geen bewijs)',
      l.ervaringen.flatMap((e) => [
        ...onder(
          `Ervaring van een ${e.rol}, ${e.datum}`,
          [...alinea(e.setting), ...lijst(e.delen.map((deel) => `${deel.kop}: ${deel.tekst}`)), ...lijst(e.aangepast)],
          2,
        ),
        ...uitHtml(e.html),
      ]),
    ),
  ];
}

export function overTekst(o: OverWeergave): Tekstblok[] {
  return [
    ...alinea(o.samenvatting),
    ...alinea(`${o.type}. ${o.status}.`),
    ...onder('Voor wie en wanneer', uitBlokken(o.kenmerken)),
    ...onder('Met wie', uitBlokken(o.metWie)),
    ...onder('Wat je organisatie regelt', uitBlokken(o.organisatie)),
    ...onder('Verwante methoden', lijst(o.verwant.map((v) => `${v.soort}: ${v.titel} (${v.href}). ${v.waarom}`))),
    ...onder('Bronnen en hulpmiddelen', [
      ...lijst(
        o.bronnen.map((b) =>
          [b.auteursEnJaar, b.titel, b.waarin, b.link?.url, b.geldigheid?.zin, `(${b.href})`].filter(Boolean).join(' '),
        ),
      ),
      ...lijst(o.bijlagen.map(({ titel, url }) => metAdres({ naam: titel, href: url }))),
    ]),
    ...onder('Over deze methode', [
      ...lijst(o.colofon.map(({ naam, waarde }) => `${naam}: ${waarde}`)),
      ...onder('Nog in te vullen', lijst(o.nogInTeVullen), 2),
      ...onder(
        'Wijzigingen',
        lijst(
          o.wijzigingen.map(
            (w) => `Versie ${w.versie}, ${w.datum}: ${w.wat}${w.raaktHetAdvies ? ' Dit raakt het advies.' : ''}`,
          ),
        ),
        2,
      ),
    ]),
  ];
}

export function kaartTekst(k: KaartWeergave): Tekstblok[] {
  return [
    ...onder('Wat je als eerste zegt', citaat(k.eersteZin)),
    ...onder('Wat het onderzoek zegt', [...lijst(k.bewijs.map(alsTekst)), ...beeldTekst(k.beeld)]),
    ...onder('Zo doe je het', lijst(k.stappen, 'stappen')),
    ...onder('Wanneer', alinea(k.wanneer)),
    ...onder('Let op', alinea(k.letOp)),
    ...onder('Niet voor', alinea(k.nietVoor)),
    ...alinea(`${k.versie}.`),
  ];
}

export function klantTekst(blad: VoorDeKlantWeergave): Tekstblok[] {
  return [...blad.delen.flatMap(({ kop, tekst }) => onder(kop, alinea(tekst))), ...alinea(blad.gemaakt)];
}

function stapTekst({ titel, uitleg, zeg }: DoenWeergave['stappen'][number]): string {
  return `${titel}. ${uitleg}${zeg ? ` Zeg: “${zeg}”` : ''}`;
}

function beeldTekst(beeld: Kopbeeld | null): Tekstblok[] {
  return beeld ? alinea(`${beeld.naam}: ${bevindingInTekst(beeld.bevinding)}`) : [];
}
