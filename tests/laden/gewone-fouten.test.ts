import { describe, expect, test } from 'vitest';
import { herstel } from '../../src/laden/herstel/herstel.ts';
import { keur } from '../../src/laden/keur.ts';
import { bronTekst, ervaringTekst, kort, maakBestand, problemenVan } from '../hulp/content.ts';

/** Wat er aan een tekst mankeert; haar eerste regel is regel 10. */
const inTekst = (tekst: string) => problemenVan('ervaringen/a.mdx', ervaringTekst(tekst));
/** Wat er aan een bron mankeert met deze regel erbij, op regel 8. */
const inVeld = (regel: string) => problemenVan('bronnen/a.yaml', bronTekst(regel));

/** Per gewone fout: wat iemand typte, de plekken met hun controle, en wat in elk geval in de melding staat. */
const tekstfouten: [naam: string, tekst: string, waar: string[], melding: RegExp][] = [
  ['een voetnoot zonder noot', 'Zo is het.[^9]', ['10:11 tekst-voetnoot'], /`\[\^9\]` zonder noot.*\[\^9\]: de noot/s],
  ['een noot zonder voetnoot', 'Zo.\n\n[^9]: Noot.', ['12:1 tekst-voetnoot'], /nergens naar verwijst/],
  ['een noot twee keer', 'Zo.[^9]\n\n[^9]: A.\n\n[^9]: B.', ['14:1 tekst-voetnoot'], /tweede noot/],
  ['een noot in de zin zelf', 'Zo.^[Een noot.]', ['10:4 tekst-voetnoot'], /in de zin zelf/],
  ['een voetnoot in een kopje', '### Kop[^1]\n\n[^1]: A.', ['10:8 tekst-voetnoot'], /achter de zin eronder/],
  ['een opmerking in HTML', 'Zo. <!-- nakijken -->', ['10:5 tekst-leesbaar'], /opmerking.*bij je voorstel/s],
  ['een opmerking in MDX', 'Zo. {/* nakijken */}', ['10:5 tekst-code'], /opmerking.*bij je voorstel/s],
  ['een adres tussen haken', 'Zie <https://example.org/a>.', ['10:5 tekst-leesbaar'], /\[tekst\]\(https:\/\/example/],
  ['een adres met www', 'Zie www.example.org voor meer.', ['10:5 tekst-adres'], /`\[woorden\]\(https:\/\/www\.exa/],
  ['een link zonder https', 'Zie [a](example.org/b).', ['10:5 tekst-adres'], /Typ: `https:\/\/example\.org\/b`/],
  ['een link zonder adres', 'Zie [a]().', ['10:5 tekst-adres'], /zonder adres/],
  ['een link zonder begin', 'Zie [a](ips).', ['10:5 tekst-adres'], /schuine streep/],
  ['een bestand op een computer', 'Zie [a](C:\\\\b\\\\c.docx).', ['10:5 tekst-adres'], /ander kan er niet bij/],
  ['een telefoonlink', 'Zie [a](tel:14020).', ['10:5 tekst-adres'], /gewone tekst/],
  ['een nummer in plaats van een site', 'Zie [a](https://192.0.2.1/b).', ['10:5 tekst-adres'], /geen nummers/],
  ['een nummer in één getal', 'Zie [a](https://3221225985/b).', ['10:5 tekst-adres'], /geen nummers/],
  ['een nummer van zes', 'Zie [a](https://[2001:db8::1]/b).', ['10:5 tekst-adres'], /geen nummers/],
  ['drie strepen in een adres', 'Zie [a](https:///b).', ['10:5 tekst-adres'], /twee schuine strepen/],
  ['een link met een spatie ertussen', 'Zie [a] (https://example.org).', ['10:1 tekst-opmaak'], /niet af/],
  ['een link andersom', 'Zie (a)[https://example.org].', ['10:1 tekst-opmaak'], /niet af/],
  ['een spatie in een adres', 'Zie [a](https://example.org/b c).', ['10:1 tekst-opmaak'], /%20/],
  ['een link met een los nummer', 'Zie [a][1].', ['10:1 tekst-opmaak'], /niet af/],
  ['minder dan één week', 'Het duurt <1 week.', ['10:11 tekst-leesbaar'], /Typ: `duurt \\<1`/],
  ['een p-waarde', 'Het was p<0,05.', ['10:10 tekst-leesbaar'], /Typ: `p\\<0,05/],
  ['kleiner dan, met letters', 'Als a<b dan.', ['10:6 tekst-leesbaar'], /kleiner-dan.*a\\<b/s],
  ['kleiner of gelijk', 'Als x <=5 dan.', ['10:7 tekst-leesbaar'], /\\<=5/],
  ['accolades', 'De {groep} is klein.', ['10:4 tekst-code'], /\\\{/],
  ['geplakte HTML', 'Boven<br>onder.', ['10:6 tekst-leesbaar'], /plak opnieuw zonder opmaak/],
  ['een harde spatie in een kopje', '### Artikel\u00a07\n\nA.', ['10:1 tekst-kop'], /harde spatie.*--herstel/s],
  ['een kopje zonder spatie', '##Kop', ['10:1 tekst-opmaak'], /Typ: `## Kop`/],
  ['een kopje met een harde spatie', '##\u00a0Kop', ['10:1 tekst-opmaak'], /harde spatie/],
  ['een kopje zonder woorden', '### …\n\nA.', ['10:1 tekst-kop'], /zonder woorden/],
  ['een lijst met bolletjes uit Word', '• een', ['10:1 tekst-opmaak'], /streepje en een gewone spatie/],
  ['een lijst met een harde spatie', '-\u00a0een', ['10:1 tekst-opmaak'], /harde spatie/],
  ['sterretjes die half zijn', 'Dit is **vet.', ['10:8 tekst-opmaak'], /sterretjes/],
  ['een som met sterretjes', 'Dat is 2*3*4.', ['10:9 tekst-opmaak'], /×/],
  ['een formule', 'H~2~O.', ['10:2 tekst-opmaak'], /verdwijnen/],
  ['een tabel zonder streep', '| a | b |\n| 1 | 2 |', ['10:1 tekst-opmaak'], /\|---\|---\|/],
  ['een rij met te veel cellen', '| a |\n|---|\n| 1 | 2 |', ['12:1 tekst-opmaak'], /2 cellen.*1 kolom/s],
  ['code die niet sluit', '```\nA', ['10:1 tekst-opmaak'], /alles daaronder/],
  ['een kader zoals op GitHub', '> [!NOTE]\n> A', ['10:3 tekst-opmaak'], /<LetOp>/],
  ['een zacht streepje', 'Werk\u00adzoekende.', ['10:5 tekens'], /zacht afbreekstreepje.*--herstel/s],
  ['veel zachte streepjes', 'We\u00adrk\u00adzoek.', ['10:3 tekens'], /op deze regel 2 keer/],
  ['een spatie zonder breedte', 'Werk\u200bzoek.', ['10:5 tekens'], /--herstel/],
  ['een conflict', '<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> c', ['10:1 conflict'], /samenvoegconflict.*Kies/s],
  ['een conflict met drie versies', '<<<<<<< a\nA\n||||||| b\nB\n=======\nC\n>>>>>>> c', ['10:1 conflict'], /Kies/],
  ['een vergeten streep van een conflict', 'A\n\n>>>>>>> c', ['12:1 conflict'], /samenvoegconflict/],
];

const veldfouten: [naam: string, regel: string, waar: string[], melding: RegExp][] = [
  [
    'een hekje in een titel',
    'land: [nederland] #1 in Europa',
    ['8:19 tekst-valt-weg'],
    /#1 in Europa.*aanhalingstekens/s,
  ],
  ['een hekje op een eigen regel', '#1 in Europa', ['8:1 tekst-valt-weg'], /#1 in Europa/],
  ['een conflict in de kop', '<<<<<<< a\nn: 3\n=======\nn: 4\n>>>>>>> c', ['8:1 conflict'], /Kies/],
  ['een harde spatie achter een veld', 'n:\u00a03', ['8:1 yaml'], /harde spatie/],
  ['een punt voor duizend', 'n: 1.200', ['8:4 getal-duidelijk'], /1200/],
];

describe('een gewone fout zegt waar zij zit, wat er staat en wat te typen', () => {
  test.each(tekstfouten)('%s', (_, tekst, waar, melding) => {
    const problemen = inTekst(tekst);
    expect(kort(problemen)).toEqual(waar);
    expect(problemen.map(({ gevonden, verwacht, doe }) => `${gevonden}\n${verwacht}\n${doe}`).join()).toMatch(melding);
  });

  test.each(veldfouten)('%s', (_, regel, waar, melding) => {
    const problemen = inVeld(regel);
    expect(kort(problemen)).toEqual(waar);
    expect(problemen.map(({ gevonden, verwacht, doe }) => `${gevonden}\n${verwacht}\n${doe}`).join()).toMatch(melding);
  });
});

test('staan al die fouten in één tekst, dan hoort iemand ze ook in één ronde', () => {
  // Een open codeblok maakt van de rest code; noten met hetzelfde nummer zijn samen een andere fout.
  const samen = tekstfouten.filter(([naam]) => !/code die niet sluit|noot|conflict/.test(naam));
  expect(samen.length).toBeGreaterThan(30);
  const regels: string[] = [];
  const verwacht = samen.flatMap(([, tekst, waar]) => {
    const verschil = regels.length;
    regels.push(...tekst.split('\n'), '');
    return waar.map((plek) => plek.replace(/^\d+/, (regel) => String(Number(regel) + verschil)));
  });
  const gevonden = new Set(kort(inTekst(regels.join('\n'))));
  expect(verwacht.filter((plek) => !gevonden.has(plek))).toEqual([]);
});

/** Goede tekst die erop lijkt, en hoe zij op de bladzijde staat. */
const goed: [tekst: string, html: string][] = [
  ['Dit duurt \\<1 week.', 'Dit duurt &#x3C;1 week.'],
  ['De kans is p \\< 0,05.', 'p &#x3C; 0,05'],
  ['Kans < 5 en > 3.', 'Kans &#x3C; 5 en > 3.'],
  ['Er deden 1.200 mensen mee.', '1.200 mensen'],
  ['Zie [a](https://example.org/b_(c)).', '<a href="https://example.org/b_(c)">a</a>'],
  ['Zie https://example.org/a.', '<a href="https://example.org/a">'],
  ['Zie [a](https://voorbeeld.nl?x=1#y).', 'href="https://voorbeeld.nl?x=1#y"'],
  ['Zie [a](https://xn--caf-dma.nl/).', 'xn--caf-dma.nl'],
  ['Zie [a](/interventies/) en [b](#kop).', '<a href="/interventies/">a</a>'],
  ['Een [toelichting] (2019) tussen haken.', '[toelichting] (2019)'],
  ['Keuze [a] of [b].', '[a] of [b]'],
  ['Zo.[^1]\n\n[^1]: Noot.', '<sup>'],
  ['Zo.[^1] En zo.[^1]\n\n[^1]: Noot.', '<sup>'],
  ['Letterlijk \\[^9].', '[^9]'],
  ['Letterlijk \\*\\*.', '**'],
  ['**Vet** en *schuin* en ~~weg~~.', '<strong>Vet</strong>'],
  ['Werk**zoek**ende.', '<strong>zoek</strong>'],
  ['snake_case_woord', 'snake_case_woord'],
  ['\\- geen lijst', '- geen lijst'],
  ['- een\n- twee', '<li>een</li>'],
  ['Nummer #1 en # los.', 'Nummer #1 en # los.'],
  ['#werk is een woord', '#werk is een woord'],
  ['| a | b |\n|---|---|\n| 1 | 2 |', '<td>2</td>'],
  ['| a |\n|---|\n| x \\| y |', 'x | y'],
  ['- a\n\n  | b |\n  |---|\n  | c |', '<td>c</td>'],
  ['`a` en ``b`c``.', '<code>a</code>'],
  ['```\n<b> {c} **\n```', '<pre><code>'],
  ['> Een citaat', '<blockquote>'],
  ['Tien\u00a0procent.', 'Tien'],
  ['’s Avonds, café, “zo”, – en ½.', '’s Avonds'],
  ['a · b', 'a · b'],
  ['Een zin\\\nop twee regels.', '<br>'],
  ['Eerst\n\n---\n\ndan', '<hr>'],
];

describe('goede tekst die erop lijkt blijft ongemoeid', () => {
  test.each(goed)('%j', (tekst, html) => {
    const { lijf, problemen } = keur(maakBestand('ervaringen/a.mdx', ervaringTekst(tekst)));
    expect(problemen).toEqual([]);
    expect(lijf?.html).toContain(html);
  });

  test.each([
    'titel: "Werk #1"',
    "titel: 'Werk #1'",
    '# een opmerking op een eigen regel',
    'titel: >-\n  Werk #1',
    'titel: Werk#1',
  ])('%j laat niets weg', (regel) => {
    expect(inVeld(regel).filter(({ controle }) => controle === 'tekst-valt-weg')).toEqual([]);
  });
});

describe('herstellen haalt weg wat met plakken meekwam', () => {
  const na = (tekst: string) => herstel(maakBestand('ervaringen/a.mdx', ervaringTekst(tekst))).tekst;
  test.each([
    ['een zacht streepje', 'Werk\u00adzoekende.\n', 'Werkzoekende.\n'],
    ['tekens zonder breedte', 'W\u200be\u2060r\ufeffk\u200c.\n', 'Werk.\n'],
    ['harde spaties', 'Tien\u00a0procent\u202fis.\n', 'Tien procent is.\n'],
    ['harde spaties aan het eind', 'Tien.\u00a0\u00a0\n', 'Tien.\n'],
    ['een harde spatie in een kopje', '### Artikel\u00a07\n', '### Artikel 7\n'],
  ])('%s', (_, tekst, schoon) => {
    expect(na(tekst)).toBe(ervaringTekst(schoon));
    expect(inTekst(na(tekst).slice(ervaringTekst('').length))).toEqual([]);
  });

  test.each([
    ['een woord dat aan het eind van de regel afgebroken is', 'Werk\u00ad\nzoekende.\n'],
    ['een emoji van twee beelden', 'Hoi 👩\u200d💻.\n'],
  ])('maar laat staan: %s', (_, tekst) => {
    expect(na(tekst)).toBe(ervaringTekst(tekst));
  });

  test('en raakt een vastgelegde versie nooit aan', () => {
    const versie = '{"a": "tien\u00a0procent"}\n';
    expect(herstel(maakBestand('versies/vw-001-1.json', versie)).tekst).toBe(versie);
  });
});
