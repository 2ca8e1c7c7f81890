import type { Bibliotheek } from '../../../kern/bibliotheek.ts';
import type { Leerpad } from '../../../kern/leerpad.ts';
import { paden } from '../../site/paden.ts';
import type { Site } from '../../site/site.ts';
import { ontsnapt } from '../../site/xml.ts';
import { leerpadWeergave } from '../leerpad.ts';
import { vastAdres } from './vast-adres.ts';

interface Weblink {
  titel: string;
  adres: string;
}

/** Een leerpad als Common Cartridge 1.3: per onderdeel een map met links naar de site. Het houdt niets bij. */
export function commonCartridge(
  leerpad: Leerpad,
  bibliotheek: Bibliotheek,
  site: Site,
): { naam: string; inhoud: string }[] {
  const mappen = mappenVan(leerpad, bibliotheek, site);
  const links = mappen.flatMap((map) => map.links);
  return [
    { naam: 'imsmanifest.xml', inhoud: manifest(leerpad, mappen) },
    ...links.map((een, i) => ({ naam: bestandsnaam(i + 1), inhoud: weblink(een) })),
  ];
}

function mappenVan(leerpad: Leerpad, bibliotheek: Bibliotheek, site: Site): { titel: string; links: Weblink[] }[] {
  const l = leerpadWeergave(leerpad, bibliotheek);
  const naar = ({ titel, href }: { titel: string; href: string }) => ({
    titel,
    adres: vastAdres(href, bibliotheek, site),
  });
  const plek = (titel: string, naam: string) => naar({ titel, href: paden.leerpadonderdeel(l.id, naam) });
  return [
    { titel: 'Begin hier', links: [naar({ titel: `Leerpad: ${l.titel}`, href: paden.leerpad(l.id) })] },
    ...l.onderdelen.map(({ nummer, naam, titel, methode, lees }) => ({
      titel: `${nummer}. ${titel}`,
      links: [plek('De opdracht', naam), ...(methode ? [naar(methode)] : []), ...lees.map(naar)],
    })),
    {
      titel: 'Samen oefenen en terugkijken',
      links: l.delen
        .filter(({ id }) => id === 'intervisie' || id === 'oefengevallen' || id === 'zelftoets')
        .map(({ id, titel }) => plek(titel, id)),
    },
    { titel: 'Verder lezen', links: l.verderLezen.map(naar) },
  ].filter(({ links }) => links.length > 0);
}

function manifest({ id, titel, inEenZin }: Leerpad, mappen: ReturnType<typeof mappenVan>): string {
  let nummer = 0;
  const items = mappen.flatMap((map, i) => [
    `        <item identifier="map-${i + 1}">`,
    `          <title>${ontsnapt(map.titel)}</title>`,
    ...map.links.map(({ titel: naam }) => {
      nummer += 1;
      return `          <item identifier="item-${nummer}" identifierref="link-${nummer}"><title>${ontsnapt(naam)}</title></item>`;
    }),
    '        </item>',
  ]);
  const middelen = Array.from({ length: nummer }, (_, i) => {
    const naam = bestandsnaam(i + 1);
    return `    <resource identifier="link-${i + 1}" type="imswl_xmlv1p3"><file href="${naam}"/></resource>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<manifest identifier="vakwerk-${id}" xmlns="${cc}/imscp_v1p1" xmlns:lom="${lom}/resource" xmlns:lomimscc="${lom}/manifest" xmlns:xsi="${xsi}" xsi:schemaLocation="${cc}/imscp_v1p1 ${profiel}/ccv1p3_imscp_v1p2_v1p0.xsd ${lom}/manifest ${profiel}/LOM/ccv1p3_lommanifest_v1p0.xsd">`,
    '  <metadata>',
    '    <schema>IMS Common Cartridge</schema>',
    '    <schemaversion>1.3.0</schemaversion>',
    '    <lomimscc:lom><lomimscc:general>',
    `      <lomimscc:title><lomimscc:string language="nl">${ontsnapt(titel)}</lomimscc:string></lomimscc:title>`,
    '      <lomimscc:language>nl</lomimscc:language>',
    `      <lomimscc:description><lomimscc:string language="nl">${ontsnapt(inEenZin)}</lomimscc:string></lomimscc:description>`,
    '    </lomimscc:general></lomimscc:lom>',
    '  </metadata>',
    '  <organizations>',
    '    <organization identifier="leerpad" structure="rooted-hierarchy">',
    '      <item identifier="wortel">',
    ...items,
    '      </item>',
    '    </organization>',
    '  </organizations>',
    '  <resources>',
    ...middelen,
    '  </resources>',
    '</manifest>',
    '',
  ].join('\n');
}

function weblink({ titel, adres }: Weblink): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<webLink xmlns="${cc}/imswl_v1p3" xmlns:xsi="${xsi}" xsi:schemaLocation="${cc}/imswl_v1p3 ${profiel}/ccv1p3_imswl_v1p3.xsd">`,
    `  <title>${ontsnapt(titel)}</title>`,
    `  <url href="${ontsnapt(adres)}" target="_blank"/>`,
    '</webLink>',
    '',
  ].join('\n');
}

function bestandsnaam(nummer: number): string {
  return `links/link-${nummer}.xml`;
}

const cc = 'http://www.imsglobal.org/xsd/imsccv1p3';
const lom = 'http://ltsc.ieee.org/xsd/imsccv1p3/LOM';
const profiel = 'http://www.imsglobal.org/profile/cc/ccv1p3';
const xsi = 'http://www.w3.org/2001/XMLSchema-instance';
