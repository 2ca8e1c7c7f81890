import { expect, test } from 'vitest';
import { leesBladzijde } from '../../scripts/bouw/bladzijde.ts';
import { buitenadressen, dodeLinks } from '../../scripts/bouw/dode-links.ts';

/** Een site met deze bladzijden (HTML per pad) en nog andere bestanden. */
function site(html: Record<string, string>, andere: string[] = []) {
  return {
    adres: 'https://vakwerk.example',
    bladzijden: Object.entries(html).map(([pad, tekst]) => leesBladzijde(pad, tekst)),
    bestanden: [...Object.keys(html), ...andere],
  };
}
/** Welke links op de home dood zijn, op een site met een bladzijde /over/ waarop het anker `bezwaar` staat. */
function dood(html: string, andere: string[] = []): string[] {
  const over = '<h2 id="bezwaar">Bezwaar</h2>';
  return dodeLinks(site({ 'index.html': html, 'over/index.html': over }, andere)).map(({ naar }) => naar);
}

test.each([
  '/',
  '/over/',
  'over/',
  '/over/#bezwaar',
  '/over/?van=home',
  '/over/?van=home#bezwaar',
  'https://vakwerk.example/over/#bezwaar',
  '#',
  '#top',
  '',
  '/over/#:~:text=bezwaar',
  '/over/#bezwaar:~:text=maken',
  'mailto:redactie@vakwerk.example',
])('een link naar `%s` leeft', (href) => {
  expect(dood(`<a href="${href}">hier</a>`)).toEqual([]);
});

test.each([
  ['/bestaat-niet/', '/bestaat-niet/'],
  ['/over', '/over'],
  ['/Over/', '/Over/'],
  ['/over/#Bezwaar', '/over/#Bezwaar'],
  ['/over/#nergens', '/over/#nergens'],
  ['#bezwaar', '/#bezwaar'],
  ['/over/?van=home#nergens', '/over/#nergens'],
  ['https://vakwerk.example/nergens/', '/nergens/'],
  ['https://[', 'https://['],
])('een link naar `%s` is dood', (href, naar) => {
  expect(dood(`<a href="${href}">hier</a>`)).toEqual([naar]);
});

test.each([
  '/data/bewijs.csv',
  '/interventies/ips.md',
  '/pagefind/pagefind.js',
  '/wijzigingen/feed.xml',
  '/favicon.svg',
])('%s leeft als dat bestand er is', (adres) => {
  expect(dood(`<a href="${adres}">hier</a>`)).toEqual([adres]);
  expect(dood(`<a href="${adres}">hier</a>`, [adres.slice(1)])).toEqual([]);
});

test('een naam met andere tekens is dezelfde, hoe zij ook geschreven is', () => {
  expect(
    dood('<p id="één"></p><a href="#%C3%A9%C3%A9n">1</a><a href="#één">2</a><a href="/b%20c.csv">3</a>', ['b c.csv']),
  ).toEqual([]);
  expect(dood('<p id="100%"></p><a href="#100%">hier</a>')).toEqual([]);
});

test.each([
  '<script src="/weg.js"></script>',
  '<img src="/weg.js" alt="">',
  '<link rel="stylesheet" href="/weg.js">',
  '<form action="/weg.js"></form>',
  '<noscript><a href="/weg.js">hier</a></noscript>',
  '<template><a href="/weg.js">hier</a></template>',
  '<meta http-equiv="refresh" content="0; url=/weg.js">',
])('ook in %s', (html) => {
  expect(dood(html)).toEqual(['/weg.js']);
});

test('een anker is een id of de naam van een link; in een sjabloon staat het nog nergens', () => {
  expect(dood('<a name="oud"></a><a href="#oud">hier</a>')).toEqual([]);
  expect(dood('<input name="veld"><a href="#veld">hier</a>')).toEqual(['/#veld']);
  expect(dood('<template><p id="later"></p></template><a href="#later">hier</a>')).toEqual(['/#later']);
});

test('een dode link staat bij elke bladzijde waar hij staat, één keer, met waar hij op lijkt', () => {
  const bladzijden = {
    '404.html': '<a href="/over/#bezwar">1</a>',
    'index.html': '<a href="/over/#bezwar">1</a><a href="/over/?a#bezwar">2</a>',
    'over/index.html': '<p id="bezwaar"></p><a href="#bezwar">1</a><a href="/ovre/">2</a>',
  };
  expect(dodeLinks(site(bladzijden))).toEqual([
    { naar: '/over/#bezwar', op: ['/404.html', '/', '/over/'], raad: ' Lijkt op: bezwaar.' },
    { naar: '/ovre/', op: ['/over/'], raad: ' Lijkt op: /over/.' },
  ]);
});

test('adressen buiten de site zijn te verzamelen, met de bladzijden waar zij staan', () => {
  const bladzijden = {
    'index.html':
      '<a href="https://example.org/a#deel">1</a><a href="https://example.org/a#slot">2</a><a href="/">3</a>',
    'over/index.html': '<a href="https://example.org/a">1</a><a href="mailto:a@example.org">2</a>',
  };
  expect([...buitenadressen(site(bladzijden))]).toEqual([['https://example.org/a', ['/', '/over/']]]);
  expect(dodeLinks(site(bladzijden))).toEqual([]);
});
