import { stringify } from 'yaml';
import type { Versie } from '../../src/kern/versie.ts';
import { digestVan } from '../../src/laden/digest.ts';
import { alleOordelen } from './alle-oordelen.ts';
import { ervaringTekst, interventieTekst } from './content.ts';

/** Zoals zij ooit vastgelegd is, met tekst die op opmaak lijkt. */
export const eersteVersie: Versie = {
  formaat: 1,
  code: 'VW-001',
  versie: 1,
  interventie: 'ouder',
  titel: 'Hoe zij toen heette',
  inEenZin: 'Je deed toen samen iets wat hielp.',
  datum: '2026-01-01',
  soort: 'groot',
  wat: 'Eerste versie.',
  raaktHetAdvies: false,
  regelversie: 1,
  bronnen: [],
  advies: [],
  vormen: [
    {
      naam: 'doen',
      titel: 'Doen',
      blokken: [
        { soort: 'kop', niveau: 1, tekst: 'Wat je als eerste zegt' },
        { soort: 'citaat', tekst: 'Zullen we <script>samen</script> luisteren?' },
        { soort: 'kop', niveau: 1, tekst: 'Zo doe je het' },
        { soort: 'stappen', regels: ['Begin met luisteren.', 'Wacht rustig af.'] },
        {
          soort: 'tabel',
          rijen: [
            ['Wie', 'Wat'],
            ['Klant', 'Kiest'],
          ],
        },
      ],
    },
  ],
};

/** Een kleine contentmap met wat in de eigen inhoud niet hoeft voor te komen: elk oordeel, ervaringen, een blad voor de klant, een erkenning, een hernoeming, een vastgelegde versie en een archief. Alles is bedacht. */
export function proefinhoud(): Record<string, string> {
  const voetnoot = 'Rustig[^1].\n\n[^1]: Een voetnoot.\n';
  const ervaring = ervaringTekst(`## Hoe het ging\n\n${voetnoot}`);
  return {
    ...alleOordelen(),
    'interventies/een-methode.mdx': interventieTekst(
      {
        situaties: ['Een eigen situatie.', 'Nog een eigen situatie.'],
        juridisch: { tekst: 'De klant mag dit weigeren.' },
        voorDeKlant: {
          watHetIs: 'Je zoekt samen met iemand naar werk.',
          watJeKiest: 'Jij kiest of je meedoet. Nee mag.',
          watWeWeten: 'Of dat voor jou helpt, weten we niet.',
        },
        dossierzin: 'De methode is uitgelegd; de klant denkt erover na.',
        erkenningen: [
          {
            stelsel: 'SEI',
            niveau: 'Goed beschreven',
            commissie: 'Een commissie',
            datum: '2022-01-01',
            geldigTot: '2025-01-01',
            url: 'https://example.org',
          },
        ],
      },
      `## Wat is het?\n\n${voetnoot}`,
    ),
    'ervaringen/een.mdx': ervaring,
    'ervaringen/twee.mdx': ervaring.replace('rol: klantmanager', 'rol: jobcoach'),
    'interventies/nieuw.mdx': interventieTekst({
      situaties: ['Een andere situatie.', 'Nog een andere situatie.'],
      versie: 2,
      wijzigingen: [
        { versie: 2, datum: '2026-02-01', wat: 'De eerste zin is anders.', raaktHetAdvies: true },
        { versie: 1, datum: '2026-01-01', wat: 'Eerste versie.', raaktHetAdvies: false },
      ],
    }),
    'interventies/weg.mdx': interventieTekst({
      titel: 'Een methode van vroeger',
      situaties: ['Een situatie van vroeger.', 'Nog een situatie van vroeger.'],
      status: 'gearchiveerd',
      waaromGearchiveerd: 'De training bestaat niet meer.',
      vervangenDoor: 'nieuw',
    }),
    'versies/vw-001-1.json': JSON.stringify(eersteVersie, null, 2),
    'onderwerpen.yaml': stringify([
      {
        id: 'opvang',
        onderwerp: 'kinderopvang',
        woorden: ['wie past er op mijn kind', 'gastouder'],
        nogNiet: 'Wij schreven nog niets over opvang regelen.',
        dichtstbij: ['een-methode'],
        elders: 'Vraag het bij de gemeente.',
      },
      { id: 'kalm', onderwerp: 'het rustig houden', woorden: ['zonder haast', 'kalmpjes'], hier: ['nieuw'] },
    ]),
    'begrippen.yaml': stringify([
      {
        id: 'proefwet',
        term: 'Proefwet',
        soort: 'wet-en-uitkering',
        ookWel: ['PRW', 'wet op de proef'],
        definitie: 'Een bedachte wet.',
      },
    ]),
    'permalinks.yaml': stringify([
      {
        code: 'VW-001',
        id: 'nieuw',
        voorheen: ['ouder', 'oud'],
        versies: [{ versie: 1, digest: digestVan(eersteVersie) }],
      },
      { code: 'VW-002', id: 'weg' },
    ]),
  };
}
