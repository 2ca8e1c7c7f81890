import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { gitlabSjabloon } from '../../src/voorstel/gitlab-sjabloon.ts';
import { type Uitslag, voorstelUit } from '../../src/voorstel/voorstel.ts';
import { bijdragevoorbeeld } from '../../src/weergave/bijdragen/voorbeeld.ts';
import { issueTekst, methodeTekst, stand, studieTekst } from '../hulp/formulier.ts';
import { eigenVelden } from '../kern/volledig.ts';

const veldenVan = (uitslag: Uitslag) => parse(uitslag.bestand?.inhoud.split('---\n')[1] ?? '');
const mist = (uitslag: Uitslag) => uitslag.gebreken.map(({ vraag, wat }) => `${vraag}: ${wat}`);

describe('een volledig formulier', () => {
  test('wordt een concept dat door de keuring komt', () => {
    const uitslag = voorstelUit('methode', methodeTekst(), stand);
    expect(uitslag.gebreken).toEqual([]);
    expect(uitslag.bestand?.pad).toBe('interventies/samen-de-eerste-mail-schrijven.mdx');
    expect(veldenVan(uitslag)).toEqual({
      type: 'netwerk',
      titel: 'Samen de eerste mail schrijven',
      inEenZin: 'Je schrijft samen met de klant de eerste mail aan een werkgever.',
      context: {
        setting: 'Gemeente',
        organisatievorm: ['regie', 'uitvoerder'],
        land: 'Nederland',
        toelichting: 'Bedacht voor een test.',
      },
      doelgroep: { omschrijving: 'Iedereen die werk zoekt.', codes: ['werkzoekenden-algemeen'] },
      wanneer: 'In het tweede gesprek.',
      situaties: ['Ik weet niet wat ik in zo’n mail moet zetten.', 'Ik begin en ik gooi het weer weg.'],
      eersteZin: 'Zullen we samen een mail maken?',
      stappen: [
        {
          titel: 'Kies samen een werkgever',
          uitleg: 'Vraag waar de klant graag zou werken.',
          zeg: 'Waar zou je morgen willen beginnen?',
        },
        { titel: 'Schrijf drie zinnen', uitleg: 'Laat de klant typen. Jij kijkt mee.' },
      ],
      tijd: 'Een half uur.',
      valkuilen: ['Je neemt het toetsenbord over. Leg je handen op tafel.'],
      status: 'concept',
      versie: 1,
      beoordelenVoor: '2027-11-22',
      wijzigingen: [{ versie: 1, datum: '2026-11-22', wat: 'Eerste versie.', raaktHetAdvies: false }],
      auteurs: ['Redactie'],
      herkomst: 'Geschreven voor een test.',
    });
  });

  test.each([
    ['Zelfsturing', { rolVanDeKlant: ['Regievoerder: de klant bepaalt de route'] }, eigenVelden.zelfsturing],
    [
      'Diagnose',
      { 'meet.tekst': 'Of iemand wil werken.', 'besluit.tekst': 'Welke hulp past.' },
      { meet: { tekst: 'Of iemand wil werken.' }, besluit: { tekst: 'Welke hulp past.' } },
    ],
    [
      'Belemmerende overtuigingen',
      { overtuigingen: 'Niemand wil mij.\nVaak is iemand vaak afgewezen.\nVraag: Wanneer lukte het wel?' },
      eigenVelden['belemmerende-overtuigingen'],
    ],
    ['Plaatsing', { werkgever: '- Kiest een vaste begeleider.' }, { werkgever: ['Kiest een vaste begeleider.'] }],
    ['Vakmanschap', { werkvorm: 'Intervisie in een vaste groep.' }, eigenVelden.vakmanschap],
  ])('kan voor type %s, met de eigen vragen', (type, antwoorden, velden) => {
    const uitslag = voorstelUit('methode', methodeTekst({ type, ...antwoorden }), stand);
    expect(uitslag.gebreken).toEqual([]);
    expect(veldenVan(uitslag)).toMatchObject(velden);
  });

  test('over een onderzoek wordt een gemelde studie, ook met de naam of het adres van een methode', () => {
    const interventies =
      'CORAL-beslishulp met stigmatraining\nhttps://vakwerk.example/interventies/coral-beslishulp/#bewijs';
    for (const regel of interventies.split('\n')) {
      const { bestand } = voorstelUit('studie', studieTekst({ interventies: regel }), stand);
      expect(bestand).toEqual({
        pad: 'studies/10-1000-abc.yaml',
        naam: '10.1000/abc',
        inhoud: 'verwijzing: 10.1000/abc\nvond: Meer mensen vonden werk.\ninterventies:\n  - coral-beslishulp\n',
      });
    }
    expect(voorstelUit('studie', studieTekst({ verwijzing: 'https://doi.org/10.1000/ABC' }), stand).bestand?.pad).toBe(
      'studies/10-1000-abc.yaml',
    );
  });

  test('mag stappen hebben zoals /bijdragen/ ze voordoet', () => {
    const velden = veldenVan(voorstelUit('methode', methodeTekst({ stappen: bijdragevoorbeeld.stappen }), stand));
    expect(velden.stappen).toEqual([
      {
        titel: 'Kies samen een werkgever',
        uitleg: 'Vraag waar de klant graag zou werken.',
        zeg: 'Waar zou je morgen willen beginnen?',
      },
      { titel: 'Schrijf drie zinnen', uitleg: 'Laat de klant typen. Jij kijkt mee.' },
    ]);
  });

  test('mag Windows-regeleinden hebben, en een emoji in de titel', () => {
    const tekst = methodeTekst({ titel: 'Samen bellen 🙂' }).replaceAll('\n', '\r\n');
    expect(voorstelUit('methode', tekst, stand).bestand?.pad).toBe('interventies/samen-bellen.mdx');
  });

  test('kan ook met het sjabloon van GitLab', () => {
    const tekst = gitlabSjabloon('studie')
      .replace(/(### Welk onderzoek\n\n)/, '$110.1000/abc\n')
      .replace(/(### Wat het vond\n\n)/, '$1Meer mensen vonden werk.\n');
    expect(voorstelUit('studie', tekst, stand).bestand?.inhoud).toBe(
      'verwijzing: 10.1000/abc\nvond: Meer mensen vonden werk.\n',
    );
    expect(mist(voorstelUit('methode', gitlabSjabloon('methode'), stand))).toContain(
      'Type: Dit is nog niet ingevuld. Waar de methode over gaat: zelfsturing, diagnose, belemmerende-overtuigingen, netwerk, plaatsing, zoeken, basis, vakmanschap.',
    );
  });
});

describe('een onvolledig formulier geeft geen bestand, en zegt alles in één keer', () => {
  test('wat leeg bleef en wat te kort is, bij de vraag', () => {
    const uitslag = voorstelUit(
      'methode',
      methodeTekst({
        inEenZin: 'Te kort.',
        'doelgroep.codes': [],
        situaties: 'Maar één situatie hier.',
        stappen: 'Alleen een titel',
      }),
      stand,
    );
    expect(uitslag.bestand).toBeNull();
    expect(mist(uitslag)).toEqual([
      'In één zin: 8 tekens. Nodig: minstens 20 tekens.',
      'Doelgroep: groepen: Dit is nog niet ingevuld. De groepen waar dit bij hoort.',
      'Situaties: Een lijst van 1. Nodig: minstens 2 in de lijst.',
      'Stappen: Dit is nog niet ingevuld. Wat je doet en waar je op let, in zo’n 25 woorden. Wat de klant beschermt, staat hier.',
    ]);
  });

  test.each([
    ['een ander type', { type: 'Toveren' }, /^Type: Dit klopt nog niet\. Nodig: een van: zelfsturing/],
    [
      'een vraag van een ander type',
      { werkvorm: 'Intervisie.' },
      /^Werkvorm: Dit hoort alleen bij het type Vakmanschap\./,
    ],
    ['een titel van alleen emoji', { titel: '🙂🙂🙂' }, /^Titel: Hiervan is geen bestandsnaam te maken/],
    ['een titel die Windows niet kan bewaren', { titel: 'Con' }, /^Titel: Hiervan is geen bestandsnaam te maken/],
    ['een titel die er al is', { titel: 'Coral: beslishulp' }, /^Titel: Een methode met deze naam is er al/],
    [
      'een telefoonnummer',
      { tijd: 'Bel 06-12345678 voor de tijd.' },
      /^Tijd: Hier staat iets dat op een telefoonnummer lijkt/,
    ],
    ['een naam', { wanneer: 'Toen mevrouw **De Vries** belde.' }, /^Wanneer: Hier staat iets dat op een naam/],
    [
      'een e-mailadres bij de auteurs',
      { auteurs: 'jan@example.org' },
      /^Auteurs: Hier staat iets dat op een e-mailadres lijkt/,
    ],
    ['een onzichtbaar teken', { tijd: 'Een kwar\u200btier.' }, /^Tijd: Hier staat het onzichtbare teken U\+200B/],
    [
      'een kop van het formulier in een antwoord',
      { wanneer: 'Nu.\n\n### Titel\n\nIets anders' },
      /^Titel: Deze kop staat er meer dan één keer/,
    ],
  ])('%s', (_, antwoorden, verwacht) => {
    const uitslag = voorstelUit('methode', methodeTekst(antwoorden), stand);
    expect(uitslag.bestand).toBeNull();
    expect(mist(uitslag)[0]).toMatch(verwacht);
    expect(uitslag.gebreken).toHaveLength(1);
  });

  test('wie iets schreef en wanneer, is geen geheim', () => {
    const tekst = methodeTekst({ auteurs: 'Mevrouw Jansen', herkomst: 'Geschreven op 3 mei 2026 door de groep.' });
    expect(voorstelUit('methode', tekst, stand).gebreken).toEqual([]);
  });

  test('een onderzoek dat al gemeld is, en een methode die er niet is', () => {
    expect(mist(voorstelUit('studie', studieTekst({ verwijzing: '10.1000/al-gemeld' }), stand))).toEqual([
      'Welk onderzoek: Dit onderzoek is al gemeld.',
    ]);
    expect(mist(voorstelUit('studie', studieTekst({ interventies: 'Toveren met kaarten' }), stand))).toEqual([
      'Bij welke methode: Een van deze methoden staat niet in Vakwerk. Kopieer het webadres van de bladzijde.',
    ]);
  });

  test('een leeg of te lang bericht', () => {
    expect(mist(voorstelUit('studie', '', stand))).toHaveLength(2);
    expect(mist(voorstelUit('studie', 'a'.repeat(50_000), stand))).toEqual([
      ': De tekst is te lang. Maak haar korter.',
    ]);
  });
});

test.each([
  ['YAML', "'\nstatus: gepubliceerd\nbeoordelaars:\n  - naam: ik"],
  ['een scheidingsregel', 'Een kwartier.\n---\n## Wat is het?\n---'],
  ['een anker en een verwijzing', '&a [*a, *a] !!js/function'],
  ['HTML en JavaScript', '<script>alert(1)</script>{process.exit()} import x from "y"'],
  ['een eigen kop', 'Een kwartier.\n\n### Status\n\ngepubliceerd'],
])('%s in een antwoord blijft gewone tekst', (_, tijd) => {
  const velden = veldenVan(voorstelUit('methode', methodeTekst({ tijd }), stand));
  expect(velden.tijd).toBe(tijd.replace(/\s+/g, ' '));
  expect(velden.status).toBe('concept');
  expect(velden).not.toHaveProperty('beoordelaars');
});

test('wat er mist, herhaalt nooit wat iemand schreef', () => {
  const merk = 'Geheimwoord';
  const paden = ['type', 'titel', 'situaties', 'stappen', 'context.setting', 'tijd', 'valkuilen', 'auteurs'];
  for (const pad of paden) {
    const uitslag = voorstelUit('methode', methodeTekst({ [pad]: `${merk} 06-12345678 ${merk.repeat(100)}` }), stand);
    expect(JSON.stringify(uitslag.gebreken), pad).not.toContain(merk);
  }
  expect(JSON.stringify(voorstelUit('studie', issueTekst('studie', { interventies: merk }), stand))).not.toContain(
    merk,
  );
});

test('valt onze eigen code om op een formulier, dan hoort de schrijver dat het aan ons ligt', () => {
  vi.spyOn(console, 'error').mockReturnValueOnce();
  const zonderBestanden = { ...stand, bestanden: undefined as never };
  expect(voorstelUit('methode', methodeTekst(), zonderBestanden)).toEqual({
    bestand: null,
    gebreken: [{ vraag: '', wat: expect.stringContaining('niet aan jouw tekst') }],
  });
});
