import { expect, test } from 'vitest';
import {
  langsteStap,
  opDoen,
  valkuilenOpDoen,
  woordenOpDoen,
  woordenVoorBanierEnBewijs,
} from '../../src/kern/interventie/doen-woorden.ts';
import { maakInterventie } from '../hulp/maak.ts';
import { volledig } from './volledig.ts';

const zin = (woorden: number) => `${Array(woorden).fill('ja').join(' ')}.`;
const velden = (i: ReturnType<typeof maakInterventie>) => opDoen(i).map(({ veld }) => veld);

test('op Doen staat wat je vlak voor een gesprek leest, in de volgorde van de bladzijde', () => {
  expect(velden(maakInterventie(volledig('netwerk')))).toEqual([
    'titel',
    'inEenZin',
    'eersteZin',
    'wanneer',
    'stappen.0.titel',
    'stappen.0.uitleg',
    'stappen.0.zeg',
    'valkuilen.0',
    'nietGeschiktVoor.0',
    'waaraanMerkJeHet.0',
    'stoppen',
    'juridisch.perUitkering.0',
    'juridisch.tekst',
    'dossierzin',
  ]);
});

test('van wanneer en van wat de wet zegt staat er de eerste zin, en van de valkuilen de eerste drie', () => {
  const i = maakInterventie({
    wanneer: 'Zodra de klant zegt te willen. Niet eerder.',
    juridisch: { tekst: 'Zoek op of het mag van jullie beleid. Vraag het je collega.' },
    valkuilen: ['De eerste valkuil.', 'De tweede valkuil.', 'De derde valkuil.', 'De vierde valkuil.'],
  });
  const teksten = opDoen(i).map(({ tekst }) => tekst);
  expect(teksten).toContain('Zodra de klant zegt te willen.');
  expect(teksten).toContain('Zoek op of het mag van jullie beleid.');
  expect(teksten.filter((tekst) => tekst.endsWith('valkuil.'))).toEqual(i.valkuilen.slice(0, valkuilenOpDoen));
});

test('wat er meer over een stap te zeggen is, telt niet mee', () => {
  const stap = { titel: 'Begin met een vraag', uitleg: 'Stel een open vraag.' };
  const met = maakInterventie({ stappen: [{ ...stap, meer: zin(100) }] });
  expect(woordenOpDoen(met)).toBe(woordenOpDoen(maakInterventie({ stappen: [stap] })));
});

test('elk woord van de velden telt, en de plaats voor banier en bewijs', () => {
  const i = maakInterventie({
    titel: zin(1).concat(' ja.'),
    inEenZin: zin(10),
    eersteZin: zin(20),
    wanneer: zin(30),
    stappen: [{ titel: zin(3), uitleg: zin(40), zeg: zin(5) }],
    valkuilen: [zin(50), zin(60)],
    nietGeschiktVoor: [zin(70)],
    waaraanMerkJeHet: [zin(80)],
    stoppen: zin(90),
    juridisch: { tekst: zin(100) },
    dossierzin: zin(95),
  });
  const geteld = 2 + 10 + 20 + 30 + 3 + 40 + 5 + 50 + 60 + 70 + 80 + 90 + 100 + 95;
  expect(woordenOpDoen(i)).toBe(geteld + woordenVoorBanierEnBewijs);
});

test('de langste stap is die met de meeste woorden bij elkaar: titel, uitleg en zeg; bij gelijk de eerste', () => {
  const stap = (uitleg: number, zeg: number) => ({ titel: zin(2), uitleg: zin(uitleg), zeg: zin(zeg) });
  const i = maakInterventie({ stappen: [stap(20, 5), stap(15, 12), stap(17, 10)] });
  expect(langsteStap(i)).toEqual({ nr: 1, woorden: 29 });
});
