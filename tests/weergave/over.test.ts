import { expect, test } from 'vitest';
import { bewijskrachten } from '../../src/kern/bewijs/schalen.ts';
import type { Bibliotheek, InterventieInLijst } from '../../src/kern/bibliotheek.ts';
import type { Bron } from '../../src/kern/bron.ts';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import { gewogenRijen } from '../../src/vragen/werk.ts';
import { bewijsvoorbeeld } from '../../src/weergave/bewijsuitleg/voorbeeld.ts';
import { veldenlijst } from '../../src/weergave/bijdragen/veldenlijst.ts';
import { noticedelen } from '../../src/weergave/over/notice.ts';
import { stand } from '../../src/weergave/over/stand.ts';
import { vasteAdressen, verwijzingNaar } from '../../src/weergave/site/vaste-adressen.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { maakInterventie } from '../hulp/maak.ts';
import { bevinding, nauwkeurig, onderzoek, overzicht, per100 } from '../kern/hulp.ts';

const klein = onderzoek({
  id: 'klein',
  n: 153,
  bevindingen: [
    bevinding({ schatting: per100(51, 26) }),
    bevinding({ id: 'stress', uitkomst: 'beslisstress', richting: 'geen-verschil' }),
  ],
});
const elders = onderzoek({ id: 'elders', auteurs: [{ familie: 'Elders' }], inhoud: 'secundair' });
const proef = maakInterventie({
  titel: 'De proef',
  bewijs: [
    {
      uitkomst: 'beslisstress',
      toelichting: 'Geen verschil gevonden.',
      bevindingen: [{ bron: 'klein', bevinding: 'stress', directheid: 'zelfde' }],
    },
    {
      uitkomst: 'werk-gevonden',
      toelichting: 'Meer mensen vonden werk.',
      bevindingen: [
        { bron: 'klein', bevinding: 'werk', directheid: 'zelfde' },
        { bron: 'elders', bevinding: 'werk', directheid: 'zelfde' },
      ],
    },
  ],
});
const bibliotheek: Bibliotheek = {
  ...maakBibliotheek({}, [klein, elders]),
  interventies: [{ ...proef, id: 'proef', bronnen: [] } as unknown as InterventieInLijst],
  permalinks: [
    { code: 'VW-007', id: 'proef' },
    { code: 'VW-008', id: 'verdwenen' },
  ],
};

test('het voorbeeld kiest de rij waarin iets meetelt en iets niet, en zegt waarom niet', () => {
  const voorbeeld = bewijsvoorbeeld(bibliotheek, 'proef');
  expect(voorbeeld?.rij.uitkomst).toBe('Werk gevonden');
  const tekst = voorbeeld?.stappen.flatMap((stap) => stap.tekst).join(' ');
  expect(tekst).toContain('staan 2 bevindingen. Daarvan telt er 1 mee.');
  expect(tekst).toContain('Elders (2020) telt niet mee. Wij hebben dit onderzoek niet zelf kunnen lezen.');
  expect(tekst).toContain('Uit 1 onderzoek met een vergelijking.');
  expect(tekst).toContain('Waarom niet hoger? Er deden te weinig mensen mee: minder dan 400.');
  expect(voorbeeld?.andere).toEqual([
    {
      uitkomst: 'Stress over de beslissing',
      zin: 'Het onderzoek kan niet zeggen of dit verschil maakt. Er is geen verschil aangetoond, ook niet uitgesloten.',
      label: 'beperkt bewijs, 1 onderzoek',
    },
  ]);
});

test('de stappen van het voorbeeld zijn te tellen, en antwoorden op elke vraag', () => {
  expect(bewijsvoorbeeld(bibliotheek, 'proef')?.stappen).toEqual([
    {
      kop: 'Wat telt mee?',
      tekst: [
        'In deze rij staan 2 bevindingen. Daarvan telt er 1 mee.',
        'Elders (2020) telt niet mee. Wij hebben dit onderzoek niet zelf kunnen lezen.',
      ],
    },
    { kop: 'Uit hoeveel onderzoeken komt dat?', tekst: ['Uit 1 onderzoek met een vergelijking.'] },
    { kop: 'Welke kant wijst het op?', tekst: ['De richting is gunstig voor de klant.'] },
    { kop: 'Is het nauwkeurig?', tekst: ['Nee.'] },
    {
      kop: 'Welk niveau volgt daaruit?',
      tekst: [
        'Beperkt bewijs, 1 onderzoek. De vaste zin daarbij is: “Dit werkt misschien.”',
        expect.stringMatching(/^Waarom niet lager\? \p{Lu}.+\.$/u),
        'Waarom niet hoger? Er deden te weinig mensen mee: minder dan 400.',
      ],
    },
  ]);
});

test.each<[string, Bron[], RegExp[]]>([
  ['alles meetelt', [nauwkeurig(), nauwkeurig()], [/Daarvan tellen er 2 mee\./, /Uit 2 onderzoeken met/, /\bJa\./]],
  ['een overzicht erbij staat', [nauwkeurig(), overzicht()], [/Uit 1 onderzoek met .* En uit 1 overzicht van onderz/]],
  ['er meer overzichten zijn', [overzicht(), overzicht()], [/Uit 0 onderzoeken met .* En uit 2 overzichten van/]],
  ['het ongunstig is', [nauwkeurig({ vond: 'negatief' })], [/De richting is ongunstig voor de klant\./]],
  [
    'het geen verschil maakt',
    [nauwkeurig({ vond: 'geen-verschil' })],
    [/geen verschil: een verschil van betekenis is uit[a-z]+\. /],
  ],
  [
    'het gemengd is',
    [nauwkeurig(), nauwkeurig({ vond: 'negatief' })],
    [/gemengd: de bevindingen spreken elkaar tegen\./],
  ],
  ['er niets meetelt', [elders], [/Daarvan tellen er 0 mee\./, /De richting is onbekend\./]],
])('het voorbeeld klopt ook als %s', (_, bronnen, zinnen) => {
  const stappen = bewijsvoorbeeld(maakBibliotheek({ een: { bewijs: [rijOver(bronnen)] } }, bronnen), 'een')?.stappen;
  const tekst = stappen?.flatMap((stap) => stap.tekst).join(' ');
  for (const zin of zinnen) expect(tekst).toMatch(zin);
  if (bronnen.length > 1) expect(tekst).not.toContain('telt niet mee');
});

test('een rij waarin niets meetelt, is niet het voorbeeld als er een leerzamere is', () => {
  const bewijs = [rijOver([elders], { uitkomst: 'werk-gevonden', variant: 'advies' }), rijOver([klein, elders])];
  const met = maakBibliotheek({ een: { bewijs } }, [klein, elders]);
  expect(bewijsvoorbeeld(met, 'een')?.rij.naam).toBe('Werk gevonden');
  expect(bewijsvoorbeeld(met, 'een')?.andere.map(({ uitkomst }) => uitkomst)).toEqual(['Werk gevonden (advies)']);
});

test('zonder de interventie van het voorbeeld is er geen voorbeeld', () => {
  expect(bewijsvoorbeeld(bibliotheek, 'bestaat-niet')).toBeNull();
});

test('de stand telt wat er is, wat beoordeeld is en wat er van de bronnen gezien is', () => {
  expect(stand(bibliotheek)).toEqual({
    interventies: 1,
    beoordeeld: 0,
    bronnen: 2,
    gezien: [
      { wat: 'de samenvatting', aantal: 1 },
      { wat: 'wat anderen erover schrijven', aantal: 1 },
    ],
  });
});

test('een vast adres staat er alleen bij een methode die bestaat', () => {
  expect(vasteAdressen(bibliotheek)).toEqual([
    { code: 'VW-007', id: 'proef', titel: 'De proef', href: '/vw/7/', versie: 1, datum: '1 januari 2026' },
  ]);
});

test('een verwijzing noemt code, versie, datum en het vaste adres', () => {
  const interventie = { ...proef, id: 'proef', lijf: { html: '', koppen: [] } } as Interventie;
  expect(verwijzingNaar(interventie, bibliotheek, { naam: 'Vakwerk', adres: 'https://example.org' })).toEqual({
    auteurs: 'Redactie',
    jaar: '2026',
    titel: 'De proef',
    code: 'VW-007',
    versie: 1,
    datum: '1 januari 2026',
    site: 'Vakwerk',
    adres: 'https://example.org/vw/7/',
  });
});

test('de veldenlijst noemt wat elk concept nodig heeft, en wat een type erbij vraagt', () => {
  const { concept, publicatie, perType } = veldenlijst();
  const namen = concept.map(({ naam }) => naam);
  expect(namen).toEqual(expect.arrayContaining(['Titel', 'Situaties', 'Eerste zin', 'Stappen', 'Valkuilen']));
  expect(namen).not.toContain('Status');
  expect(concept.every(({ uitleg }) => uitleg.length > 0)).toBe(true);
  expect(publicatie.map(({ naam }) => naam)).toContain('Intervisievragen');
  expect(perType.find(({ type }) => type === 'Diagnose')?.velden.map(({ naam }) => naam)).toEqual(['Meet', 'Besluit']);
});

test('NOTICE wordt delen met een kop, zonder de regelafbreking van het bestand', () => {
  expect(noticedelen('Vakwerk\nCopyright\n\nKop\n---\nEen regel\n  en nog een.\n\nTweede alinea.\n')).toEqual([
    { kop: '', alineas: ['Vakwerk Copyright'] },
    { kop: 'Kop', alineas: ['Een regel en nog een.', 'Tweede alinea.'] },
  ]);
});

// Dit staat in gewone woorden op /over/. Verandert de inhoud, verander dan ook die bladzijde.
test.each([
  ['sturen-op-zelfsturing', 'praktijk'],
  ['dinges', 'onbekend'],
])('wat Over van %s zegt, zeggen de regels ook: niets komt boven %s', (id, hoogste) => {
  const methode = inhoud.bibliotheek.interventies.find((interventie) => interventie.id === id);
  const krachten = gewogenRijen(methode ?? {}, inhoud.bibliotheek).map(({ weging }) => weging.bewijskracht);
  expect(bewijskrachten[Math.max(...krachten.map((kracht) => bewijskrachten.indexOf(kracht)))]).toBe(hoogste);
});
