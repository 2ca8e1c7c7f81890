import type { Bibliotheek } from '../../../kern/bibliotheek.ts';
import { licentie } from '../../site/licentie.ts';
import { paden } from '../../site/paden.ts';
import type { Site } from '../../site/site.ts';
import { ontsnapt as tekst } from '../../site/xml.ts';
import type { LeerpadWeergave, Naar, OnderdeelWeergave } from '../leerpad.ts';
import type { Toetsvraag } from '../zelftoets.ts';
import { vastAdres } from './vast-adres.ts';

/** De ene bladzijde van een SCORM-pakket. Zij haalt niets van buiten; alleen een link gaat naar de site. */
export function bladzijdeVan(
  l: LeerpadWeergave,
  soort: '1.2' | '2004',
  bibliotheek: Pick<Bibliotheek, 'permalinks'>,
  site: Site,
): string {
  const link = ({ titel, href }: Naar) =>
    `<a href="${tekst(vastAdres(href, bibliotheek, site))}" target="_blank" rel="noopener">${tekst(titel)}</a>`;
  const hier = link({ titel: `${l.titel} op ${site.naam}`, href: paden.leerpad(l.id) });
  return `${[
    '<!doctype html>',
    `<html lang="nl" data-scorm="${soort}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${tekst(l.titel)}</title>`,
    '<link rel="stylesheet" href="stijl.css">',
    '</head>',
    '<body>',
    '<main>',
    `<h1>${tekst(l.titel)}</h1>`,
    `<p class="intro">${tekst(l.inEenZin)}</p>`,
    l.banier ? `<p class="banier">${tekst(l.banier.tekst)}</p>` : '',
    `<p class="stand" role="status" data-melding></p>`,
    '<p>Je leeromgeving bewaart welke onderdelen je aanvinkt, en je begeleider kan dat zien. Je antwoorden op de vragen gaan nergens heen.</p>',
    `<dl>${l.feiten.map(({ naam, waarde }) => `<dt>${tekst(naam)}</dt><dd>${tekst(waarde)}</dd>`).join('')}</dl>`,
    deel('Wat je hierna kunt', lijst(l.doelen.map(tekst))),
    deel('De onderdelen', alinea(l.voorbehoud), ...l.onderdelen.map((een) => onderdeel(een, link))),
    l.intervisie
      ? deel(
          `Eén bijeenkomst met je groep (${l.intervisie.duur})`,
          lijst(l.intervisie.nodig.map(tekst)),
          `<ol>${l.intervisie.stappen.map(({ vanaf, tot, titel, doe }) => `<li><strong>${tekst(titel)}</strong> (minuut ${vanaf} tot ${tot}). ${tekst(doe)}</li>`).join('')}</ol>`,
          `<p><strong>Afspraak.</strong> ${tekst(l.intervisie.afspraak)}</p>`,
        )
      : '',
    deel('Oefengevallen (verzonnen)', ...l.oefengevallen.map(oefengeval)),
    deel('Toets jezelf', ...l.zelftoets.map((een) => vraag(een, link))),
    deel('Verder lezen', lijst(l.verderLezen.map((een) => `${link(een)}. ${tekst(een.waarom)}`))),
    deel(
      'Wat deze vinkjes zeggen',
      '<p>Wel:</p>',
      lijst(l.bewijst.wel.map(tekst)),
      '<p>Niet:</p>',
      lijst(l.bewijst.niet.map(tekst)),
    ),
    '</main>',
    `<footer><p>${hier}. ${l.herkomst.map(({ naam, waarde }) => `${tekst(naam)}: ${tekst(waarde)}`).join(' · ')}. <a href="${licentie.url}" target="_blank" rel="noopener license">${licentie.naam}</a></p></footer>`,
    '<script src="speler.js"></script>',
    '</body>',
    '</html>',
  ]
    .filter(Boolean)
    .join('\n')}\n`;
}

type Naarlink = (naar: Naar) => string;

function onderdeel({ nummer, naam, titel, duur, methode, lees, ...rest }: OnderdeelWeergave, link: Naarlink): string {
  return [
    `<section class="onderdeel"><h3 id="${naam}">${nummer}. ${tekst(titel)} <small>${duur}</small></h3>`,
    methode ? `<p>Methode: ${link(methode)}. ${tekst(methode.inEenZin)}</p>` : '',
    lees.length > 0 ? `<p>Lees: ${lees.map(link).join(', ')}.</p>` : '',
    alinea(rest.uitleg),
    `<p><strong>Opdracht.</strong> ${tekst(rest.opdracht)}</p>`,
    rest.bespreken.length > 0 ? `<p>Bespreek:</p>${lijst(rest.bespreken.map(tekst))}` : '',
    `<p><strong>Klaar als.</strong> ${tekst(rest.klaarAls)}</p>`,
    `<p><label><input type="checkbox" data-onderdeel="${naam}"> Gedaan: ${tekst(titel)}</label></p></section>`,
  ]
    .filter(Boolean)
    .join('\n');
}

function oefengeval({ titel, verhaal, vragen, letOp }: LeerpadWeergave['oefengevallen'][number]): string {
  return [
    `<section class="geval"><h3>${tekst(titel)}</h3>`,
    '<p class="verzonnen">Verzonnen voorbeeld: deze mensen bestaan niet.</p>',
    alinea(verhaal),
    lijst(vragen.map(tekst)),
    letOp.length > 0 ? uitklap('Let op bij het nabespreken', lijst(letOp.map(tekst))) : '',
    '</section>',
  ].join('\n');
}

function vraag({ nummer, vraag: zin, antwoorden, goed, lees }: Toetsvraag, link: Naarlink): string {
  return [
    `<section class="vraag"><h3>${nummer}. ${tekst(zin)}</h3>`,
    `<ol type="a">${antwoorden.map((een) => `<li>${tekst(een.tekst)}</li>`).join('')}</ol>`,
    uitklap(
      'Antwoord',
      `<p>Goed: ${goed}.</p><ol type="a">${antwoorden.map(({ uitleg }) => `<li>${tekst(uitleg)}</li>`).join('')}</ol><p>Lees: ${link(lees)}.</p>`,
    ),
    '</section>',
  ].join('\n');
}

function uitklap(kop: string, inhoud: string): string {
  return `<details><summary>${kop}</summary>${inhoud}</details>`;
}

function deel(kop: string, ...inhoud: string[]): string {
  const gevuld = inhoud.filter(Boolean);
  return gevuld.length > 0 ? `<h2>${kop}</h2>\n${gevuld.join('\n')}` : '';
}

function alinea(zin: string): string {
  return zin && `<p>${tekst(zin)}</p>`;
}

function lijst(punten: readonly string[]): string {
  return punten.length > 0 ? `<ul>${punten.map((punt) => `<li>${punt}</li>`).join('')}</ul>` : '';
}
