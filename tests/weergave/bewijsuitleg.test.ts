import { expect, test, vi } from 'vitest';
import { eigenZinnen } from '../../src/kern/bewijs/eigen-zinnen.ts';
import { lange } from '../../src/kern/bewijs/eisen-onderzoek.ts';
import { metHoeVergeleken } from '../../src/kern/bewijs/hoe-vergeleken.ts';
import { gebied, smal } from '../../src/kern/bewijs/interval.ts';
import { genoegDeelnemers, hoogsteUitval } from '../../src/kern/bewijs/nauwkeurigheid.ts';
import { ontwerpen } from '../../src/kern/bewijs/ontwerpen.ts';
import { zinVan } from '../../src/kern/bewijs/oordeel.ts';
import { bewijskrachten, bewijskrachtLabels } from '../../src/kern/bewijs/schalen.ts';
import { uitkomsten } from '../../src/kern/bewijs/uitkomsten.ts';
import { zinnen } from '../../src/kern/bewijs/zinnen.ts';
import { bewijsuitleg } from '../../src/weergave/bewijsuitleg/bewijsuitleg.ts';
import { zonderGetallen } from '../../src/weergave/bewijsuitleg/gevallen.ts';
import { weegGeval } from '../kern/genereer.ts';
import { voorElkeRij } from '../kern/voor-elke-rij.ts';

// Duizenden gevallen door het echte schema: op een trage machine duurt dat langer dan de gewone tijd.
vi.setConfig({ testTimeout: 120_000 });

const uitleg = bewijsuitleg();

test('de uitleg toont elk niveau, van sterk naar onbekend, met de namen van de regels', () => {
  expect(uitleg.niveaus.map(({ kracht }) => kracht)).toEqual([...bewijskrachten].reverse());
  expect(uitleg.niveaus.map(({ label }) => label)).toEqual(
    [...bewijskrachten].reverse().map((kracht) => bewijskrachtLabels[kracht]),
  );
});

test('elke vaste zin staat één keer bij haar eigen niveau, en er staan geen andere', () => {
  for (const { kracht, zinnen: getoond } of uitleg.niveaus)
    expect(getoond.map(({ zin }) => zin).sort()).toEqual(
      [...new Set(Object.values(zinnen[kracht]).filter((zin) => zin !== null))].sort(),
    );
});

test('de eigen zinnen van een uitkomst staan erbij', () => {
  const getoond = uitleg.eigenZinnen.flatMap(({ niveaus }) => niveaus.flatMap((niveau) => niveau.zinnen));
  for (const tabel of Object.values(eigenZinnen))
    for (const kracht of bewijskrachten)
      for (const zin of Object.values(tabel[kracht]))
        if (zin && !Object.values(zinnen[kracht]).includes(zin))
          expect(getoond.map((niveauzin) => niveauzin.zin)).toContain(zin);
});

test('nergens heet iets geen verschil dat alleen beschreven of niet beslist is', () => {
  for (const { kracht, zinnen: getoond } of uitleg.niveaus)
    for (const { richting, zin } of getoond) {
      if (richting.startsWith('Onbeslist')) expect(zin).not.toMatch(/Dit maakt|misschien/);
      if (kracht === 'praktijk' || kracht === 'aanwijzing') expect(richting).not.toMatch(/uitgesloten|aangetoond/);
      if (richting.startsWith('Alleen geteld')) expect(zin).not.toMatch(/gunstig|misschien/);
    }
});

/** Wat er per rij anders is: hoeveel onderzoeken of overzichten, en waar het oordeel over gaat. */
const zonderEigens = (zin: string) =>
  zin
    .replace(', voor zover wij lazen.', '.')
    .replace(/Van de \d+ overzichten van onderzoeken (kon|konden) \d+/g, '… kon')
    .replace(/\d+ van de \d+ (onderzoeken en overzichten|onderzoeken|overzichten van onderzoeken)/g, '…')
    .replace(/(het onderzoek|de \d+ onderzoeken) ernaast|(Een overzicht|De \d+ overzichten) van onderzoeken/g, '…')
    .replace(/In het (onderzoek|overzicht van onderzoeken)/g, 'In …')
    .replace(/(het andere|de andere \d+) /gi, '… ')
    .replace(/bij (dat onderzoek|dat overzicht|elk daarvan)/g, 'bij …')
    .replace(/Wij kunnen dus niet zeggen .*?\./g, 'Wij kunnen dus niet zeggen ….')
    .replace(/geen onderzoek, wel naar .*?\./g, 'geen onderzoek, wel naar ….')
    .replace(/\bkonden\b/g, 'kon')
    .replace(/\bkunnen het\b/g, 'kan het')
    .replaceAll(' of vonden iets anders', '');

test('elke zin die de regels aan een rij geven, bestaat uit zinnen die op de bladzijde staan', () => {
  const { voorZoverWijLazen: _, verloop: __, ...achteraan } = uitleg.toevoegingen;
  const toevoegingen = Object.values(achteraan).flatMap(({ zin }) => zonderEigens(zin).split(/(?<=\.) /));
  const vast = [
    ...uitleg.niveaus.flatMap((niveau) => niveau.zinnen),
    ...uitleg.eigenZinnen.flatMap(({ niveaus }) => niveaus.flatMap((niveau) => niveau.zinnen)),
  ].flatMap(({ zin }) => (['niet', 'na-start', 'niet-gezien'] as const).map((hoe) => metHoeVergeleken(zin, hoe)));
  voorElkeRij((geval) => {
    const weging = weegGeval(geval);
    const zin = zonderEigens(zinVan(weging, geval.rij.uitkomst));
    const begin = vast.filter((vaste) => zin.startsWith(vaste)).sort((a, b) => b.length - a.length)[0];
    // Alleen waar metingen of plekken iets anders zeggen, staat de vaste zin er niet.
    const verdeeld = weging.richting === 'onbeslist' && weging.stemmen.some((stem) => stem.verdeeld);
    if ((begin === undefined) !== verdeeld) throw new Error(`Wel of geen vaste zin in: ${zin}`);
    let rest = zin.slice(begin?.length ?? 0);
    for (const toevoeging of toevoegingen) rest = rest.replace(toevoeging, '');
    // Van één onderzoek staat er hoe het in de tijd ging; dat begint met een moment.
    if (weging.stemmen.length === 1) rest = rest.replace(/(Na|Ergens|Gemiddeld|Op een ander moment) .*\.$/, '');
    expect(rest.trim(), zin).toBe('');
  });
});

test('elk antwoord op "waarom niet hoger" staat op de bladzijde', () => {
  voorElkeRij((geval) => {
    const antwoord = zonderGetallen(weegGeval(geval).waaromNietHoger.replace(/op \d+ \S+ \d{4} en/, 'op (datum) en'));
    if (antwoord) expect(uitleg.waaromNietHoger).toContain(antwoord);
  });
  expect(new Set(uitleg.waaromNietHoger).size).toBe(uitleg.waaromNietHoger.length);
});

test('de grenzen zijn de grenzen van de regels', () => {
  expect(uitleg.grenzen).toEqual({
    lange,
    deelnemers: genoegDeelnemers,
    uitval: hoogsteUitval * 100,
    smal,
    gebied,
  });
  expect(uitleg.onnauwkeurig.fouten.join(' ')).toContain(`minder dan ${genoegDeelnemers}`);
  expect(uitleg.onnauwkeurig.nietGezien.join(' ')).toContain('Wij zagen niet');
});

test('elk niveau noemt wat er minstens nodig is; alleen onbekend vraagt niets', () => {
  const nodig = Object.fromEntries(uitleg.niveaus.map(({ kracht, routes }) => [kracht, routes]));
  expect(nodig.sterk).toHaveLength(3);
  expect(nodig.sterk?.flat()).toContain('Er zijn 2 onderzoeken die los van elkaar staan.');
  expect(nodig.sterk?.flat()).toContain(`Minstens één onderzoek keek ${lange} maanden of langer.`);
  expect(nodig.redelijk).toHaveLength(4);
  expect(nodig.onbekend).toEqual([]);
});

test('elke opzet staat er één keer, met hoe ver zij het bewijs kan brengen', () => {
  expect(uitleg.rollen.flatMap((rol) => rol.ontwerpen).sort()).toEqual(Object.values(ontwerpen).sort());
  expect(uitleg.rollen.map(({ hoogste }) => hoogste)).toEqual([
    'Sterk bewijs',
    'Sterk bewijs',
    'Aanwijzing',
    'Aanwijzing',
    'Praktijk',
  ]);
});

test('wat hoger niet kan, komt uit de regels zelf', () => {
  expect(uitleg.plafonds.map(({ hoogste }) => hoogste)).toEqual([
    'Redelijk bewijs',
    'Redelijk bewijs',
    'Redelijk bewijs',
    'Beperkt bewijs',
    'Beperkt bewijs',
    'Beperkt bewijs',
    'Aanwijzing',
  ]);
});

test('de uitleg noemt elke uitkomst, en wat er wel en niet meetelt', () => {
  expect(uitleg.uitkomsten).toEqual(Object.values(uitkomsten));
  const telt = [...uitleg.inhouden, ...uitleg.directheden, ...uitleg.standen].filter((regel) => regel.telt);
  expect(telt.map(({ label }) => label)).toEqual([
    'De volledige tekst',
    'De samenvatting',
    'Deze methode zelf',
    'Geldig',
    'Voorlopig',
  ]);
});

test('wat er achter een vaste zin kan komen, staat er met een voorbeeld dat de regels zelf maken', () => {
  expect(Object.fromEntries(Object.entries(uitleg.toevoegingen).map(([naam, { zin }]) => [naam, zin]))).toEqual({
    voorZoverWijLazen: 'Dit werkt misschien, voor zover wij lazen.',
    klein: 'Het verschil is klein.',
    naStart:
      'Er is wel vergeleken, maar niet eerlijk: wie er in de groepen zat, hing af van wat er na de start gebeurde. Of het werkt, weten we dus niet. Bij mensen die dit kregen, zag de uitkomst er gunstig uit.',
    nietGezien:
      'Of er vergeleken is, zagen wij niet. Of het werkt, weten we dus niet. Bij mensen die dit kregen, zag de uitkomst er gunstig uit.',
    verwantOngunstig:
      'Naar deze methode zelf vonden wij geen onderzoek, wel naar een onderdeel ervan. Over dat onderdeel is ook iets ongunstigs gevonden.',
    aangetoond: 'Het is aangetoond in 2 van de 8 onderzoeken; de andere 6 konden het niet zeggen.',
    alleenOverzicht: 'Een overzicht toont het aan; de 2 onderzoeken ernaast konden het niet zeggen.',
    overzichtNiet: 'Een overzicht van onderzoeken kon het niet aantonen.',
    nietOveral: 'Het is niet in elk onderzoek bevestigd.',
    perMaat: 'In 1 van de 2 onderzoeken vond de ene meting iets wat de andere niet vond.',
    perPlek: 'In 1 van de 2 onderzoeken vond de ene plek iets anders dan de andere.',
    alleenVerdeeld:
      'In het onderzoek vond de ene meting iets wat de andere niet vond. Wij kunnen dus niet zeggen wat dit doet.',
    verdeeldNaast:
      'In 1 van de 2 onderzoeken vond de ene meting iets wat de andere niet vond. Het andere kan het niet zeggen. Wij kunnen dus niet zeggen wat dit doet.',
    verwant:
      'Naar deze methode zelf vonden wij geen onderzoek, wel naar een onderdeel ervan en naar iets dat erop lijkt.',
    verloop: 'Na 6 maanden was het gunstig, na 24 maanden was geen verschil aangetoond.',
    verlopen: 'In 1 van de 2 onderzoeken veranderde de uitkomst in de tijd; bij dat onderzoek staat hoe.',
  });
});

test('bij elke richting staat voor wie zij gunstig is, en wat geen verschil en onbeslist daar betekenen', () => {
  const richtingen = (label: string, niveaus: { label: string; zinnen: { richting: string }[] }[] = uitleg.niveaus) =>
    niveaus.find((niveau) => niveau.label === label)?.zinnen.map(({ richting }) => richting);
  expect(richtingen('Beperkt bewijs')).toEqual([
    'Gunstig voor de klant',
    'Ongunstig voor de klant',
    'Geen verschil: een verschil van betekenis is uitgesloten',
    'Onbeslist: er kan een verschil zijn, maar het is niet aangetoond',
    'Gemengd: de bevindingen spreken elkaar tegen',
  ]);
  expect(richtingen('Aanwijzing')?.slice(2)).toEqual([
    'Geen verschil gemeten',
    'Uit de meting blijkt niets',
    'Gemengd: de bevindingen spreken elkaar tegen',
    'Alleen geteld, niet vergeleken',
  ]);
  expect(richtingen('Praktijk')?.slice(2, 4)).toEqual(['Geen verschil gezien', 'Geen duidelijke verandering gezien']);
  expect(richtingen('Onbekend')).toEqual(['Niets gevonden dat meetelt']);
  const kosten = uitleg.eigenZinnen.find(({ uitkomst }) => uitkomst === 'Kosten');
  expect(kosten?.niveaus.map(({ label }) => label)).toEqual([
    'Sterk bewijs',
    'Redelijk bewijs',
    'Beperkt bewijs',
    'Aanwijzing',
  ]);
  expect(richtingen('Sterk bewijs', kosten?.niveaus)?.[0]).toBe('Gunstig voor wie betaalt');
});
