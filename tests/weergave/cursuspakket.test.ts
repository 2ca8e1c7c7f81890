import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { cursussen } from '../../src/vormen/bestanden.ts';
import { hoogstensTekens } from '../../src/weergave/leerpaden/pakket/pakket.ts';
import { zip } from '../../src/weergave/site/zip.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { maakLeerpad } from '../hulp/leerpad.ts';
import { ontleedXml } from '../hulp/xml.ts';

const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };
const leerpad = maakLeerpad({ titel: 'Bellen & <vragen>' });
const bibliotheek = maakBibliotheek({ nieuw: {} }, [], {
  leerpaden: [leerpad],
  permalinks: [{ code: 'VW-007', id: 'nieuw' }],
});
const pakket = (vorm: keyof typeof cursussen, van = leerpad) => cursussen[vorm].weergave(van, { bibliotheek, site });
const bestand = (vorm: keyof typeof cursussen, naam: string) =>
  pakket(vorm).bestanden.find((een) => een.naam === naam)?.inhoud ?? '';
const scorm = ['scorm12', 'scorm2004'] as const;

test.each(Object.keys(cursussen) as (keyof typeof cursussen)[])(
  '%s: de inhoudsopgave staat vooraan, is geldige XML en noemt elk bestand één keer',
  (vorm) => {
    const { bestanden } = pakket(vorm);
    const [eerste, ...rest] = bestanden;
    expect(eerste?.naam).toBe('imsmanifest.xml');
    for (const { naam, inhoud: tekst } of bestanden) {
      expect(naam).toMatch(/^[a-z0-9/.-]+$/);
      if (naam.endsWith('.xml')) ontleedXml(tekst);
    }
    const genoemd = [...(eerste?.inhoud.matchAll(/<file href="([^"]+)"/g) ?? [])].map(([, naam]) => naam);
    expect(genoemd).toEqual(rest.map(({ naam }) => naam));
  },
);

test.each(Object.keys(cursussen) as (keyof typeof cursussen)[])(
  '%s: elk item wijst naar een middel dat er is, en elke naam komt één keer voor',
  (vorm) => {
    const manifest = bestand(vorm, 'imsmanifest.xml');
    const namen = [...manifest.matchAll(/ identifier="([^"]+)"/g)].map(([, naam]) => naam);
    expect(new Set(namen).size).toBe(namen.length);
    const verwijst = [...manifest.matchAll(/identifierref="([^"]+)"/g)].map(([, naam]) => naam);
    expect(verwijst.length).toBeGreaterThan(0);
    expect(verwijst.every((naam) => namen.includes(naam))).toBe(true);
  },
);

test('SCORM 1.2 en 2004 schrijven hun versie en het soort bladzijde elk op hun eigen manier', () => {
  expect(bestand('scorm12', 'imsmanifest.xml')).toContain('<schemaversion>1.2</schemaversion>');
  expect(bestand('scorm12', 'imsmanifest.xml')).toContain('adlcp:scormtype="sco"');
  expect(bestand('scorm2004', 'imsmanifest.xml')).toContain('<schemaversion>2004 3rd Edition</schemaversion>');
  expect(bestand('scorm2004', 'imsmanifest.xml')).toContain('adlcp:scormType="sco"');
});

test('een Common Cartridge is een boom van weblinks naar de site, met het vaste adres van een methode', () => {
  const manifest = bestand('commonCartridge', 'imsmanifest.xml');
  expect(manifest).toContain('<schemaversion>1.3.0</schemaversion>');
  expect(manifest).toContain('structure="rooted-hierarchy"');
  const soorten = [...manifest.matchAll(/<resource [^>]*type="([^"]+)"/g)].map(([, soort]) => soort);
  expect(new Set(soorten)).toEqual(new Set(['imswl_xmlv1p3']));
  const adressen = pakket('commonCartridge').bestanden.flatMap(
    (een) => /<url href="([^"]+)"/.exec(een.inhoud)?.[1] ?? [],
  );
  expect(adressen).toContain('https://vakwerk.example/vw/7/');
  expect(adressen).toContain('https://vakwerk.example/leerpaden/bellen/#bel-zelf-kijk-terug');
  expect(adressen.every((adres) => adres.startsWith(`${site.adres}/`))).toBe(true);
});

test.each(scorm)('%s haalt niets van buiten: alleen een link gaat naar de site of de licentie', (vorm) => {
  const html = bestand(vorm, 'index.html');
  const haalt = [...html.matchAll(/(?:src|<link[^>]* href)="([^"]+)"/g)].map(([, adres]) => adres);
  expect(haalt).toEqual(['stijl.css', 'speler.js']);
  expect(bestand(vorm, 'stijl.css')).not.toMatch(/url\(|@import/);
  const links = [...html.matchAll(/<a href="([^"]+)"/g)].map(([, adres]) => adres ?? '');
  expect(links.length).toBeGreaterThan(3);
  expect(links.every((adres) => /^https:\/\/(vakwerk\.example|creativecommons\.org)\//.test(adres))).toBe(true);
  expect(html).toContain('Bellen &amp; &lt;vragen&gt;');
  expect(html).toContain('Verzonnen voorbeeld: deze mensen bestaan niet.');
  expect(html).toContain('Dat iemand het kan.');
});

test('de speler gaat als tekst mee en verwijst naar niets buiten zichzelf', () => {
  const begin = new Function('window', bestand('scorm12', 'speler.js'));
  const teksten: string[] = [];
  const melding = {
    set textContent(tekst: string) {
      teksten.push(tekst);
    },
  };
  const document = { documentElement: { dataset: {} }, querySelectorAll: () => [], querySelector: () => melding };
  const venster = { document, opener: null } as Record<string, unknown>;
  venster.parent = venster;
  begin(venster);
  expect(teksten).toEqual([expect.stringContaining('Geen leeromgeving gevonden.')]);
});

test('wat een leeromgeving onthoudt, past: van onze leerpaden, en van het grootste dat mag', () => {
  const vol = Array.from({ length: 40 }, (_, i) => ({
    titel: `${i + 10} ${'heel lange titel van een onderdeel '.repeat(2)}`.trim(),
    minuten: 5,
    opdracht: 'Doe iets met de groep.',
    klaarAls: 'Het is gedaan.',
  }));
  for (const van of [...inhoud.bibliotheek.leerpaden, maakLeerpad({ onderdelen: vol })]) {
    const html = pakket('scorm12', van).bestanden.find(({ naam }) => naam === 'index.html')?.inhoud ?? '';
    const namen = [...html.matchAll(/data-onderdeel="([^"]+)"/g)].map(([, naam]) => naam ?? '');
    expect(namen.join(',').length).toBeLessThanOrEqual(hoogstensTekens);
    expect(namen.every((naam) => /^[a-z0-9-]{1,60}$/.test(naam))).toBe(true);
    expect(namen).toHaveLength(van.onderdelen.length);
  }
});

test('van dezelfde inhoud komen altijd dezelfde bytes, en een pakket is weer uit te pakken', () => {
  const maak = () => {
    const { bestanden, dag } = pakket('scorm12');
    return zip(bestanden, dag);
  };
  expect(Buffer.from(maak()).equals(Buffer.from(maak()))).toBe(true);
  expect(Object.keys(unzipSync(maak()))).toEqual(['imsmanifest.xml', 'index.html', 'stijl.css', 'speler.js']);
});
