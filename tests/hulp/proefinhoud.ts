import { stringify } from 'yaml';
import { alleOordelen } from './alle-oordelen.ts';
import { ervaringTekst, interventieTekst } from './content.ts';

/** Een kleine contentmap met wat in de eigen inhoud niet hoeft voor te komen: elk oordeel, ervaringen, een blad voor de klant, een erkenning en een hernoeming. Alles is bedacht. */
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
    'interventies/nieuw.mdx': interventieTekst({ situaties: ['Een andere situatie.', 'Nog een andere situatie.'] }),
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
    'permalinks.yaml': '- code: VW-001\n  id: nieuw\n  voorheen: [oud]\n',
  };
}
