import { describe, expect, test } from 'vitest';
import { verrassinggroepen } from '../../src/weergave/over/verrassingen.ts';
import { verrassingenWeergave } from '../../src/weergave/over/verrassingweergave.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { nauwkeurig, onderzoek } from '../kern/hulp.ts';

const tegen = nauwkeurig({ id: 'tegen', vond: 'negatief' });
const mee = nauwkeurig({ id: 'mee' });
const slap = onderzoek({ id: 'slap', vond: 'negatief' });
const plicht = (bron: typeof tegen) =>
  maakBibliotheek({ zoeken: { bewijs: [rijOver([bron], { variant: 'de plicht' })] } }, [bron]);
const groepen = [
  {
    kop: 'Over plicht',
    verrassingen: [
      {
        zin: 'Met de plicht vonden waarschijnlijk minder mensen werk.',
        methode: 'zoeken',
        rijen: [{ uitkomst: 'werk-gevonden', variant: 'de plicht', richting: 'negatief', minstens: 'redelijk' }],
      },
    ],
  },
] as const;

test('een verrassing krijgt haar teken en woorden van de rij, en een weg daarheen', () => {
  const { groepen: getoond, mis } = verrassingenWeergave(plicht(tegen), groepen);
  expect(mis).toEqual([]);
  expect(getoond).toMatchObject([
    {
      kop: 'Over plicht',
      verrassingen: [
        {
          zin: 'Met de plicht vonden waarschijnlijk minder mensen werk.',
          titel: 'Methode zoeken',
          href: '/interventies/zoeken/bewijs/#bewijs-werk-gevonden-de-plicht',
          regels: [
            {
              naam: 'Werk gevonden (de plicht)',
              zin: 'dit werkt waarschijnlijk averechts.',
              meter: { richting: 'negatief', bewijskracht: 'redelijk', onderzoeken: 1 },
            },
          ],
        },
      ],
    },
  ]);
});

describe('een zin die niet meer bij haar rij past, staat er niet, en wordt genoemd', () => {
  test.each([
    [
      'de rij wijst nu een andere kant op',
      plicht(mee),
      'zoeken, bewijs-werk-gevonden-de-plicht: positief, verwacht negatief.',
    ],
    [
      'de rij is nu minder zeker dan de zin klinkt',
      plicht(slap),
      'zoeken, bewijs-werk-gevonden-de-plicht: beperkt, verwacht minstens redelijk.',
    ],
    [
      'de rij is er niet meer',
      maakBibliotheek({ zoeken: { bewijs: [rijOver([])] } }),
      'zoeken, bewijs-werk-gevonden-de-plicht: die rij is er niet.',
    ],
    [
      'de methode is er niet meer',
      maakBibliotheek({}),
      'zoeken, bewijs-werk-gevonden-de-plicht: die methode is er niet.',
    ],
  ])('%s', (_, bibliotheek, reden) => {
    expect(verrassingenWeergave(bibliotheek, groepen)).toEqual({ groepen: [], mis: [reden] });
  });

  test('de methode is gearchiveerd', () => {
    const bewijs = [rijOver([tegen], { variant: 'de plicht' })];
    const { groepen: getoond, mis } = verrassingenWeergave(
      maakBibliotheek({ zoeken: { bewijs, status: 'gearchiveerd' } }, [tegen]),
      groepen,
    );
    expect(getoond).toEqual([]);
    expect(mis).toEqual(['zoeken, bewijs-werk-gevonden-de-plicht: die methode is gearchiveerd.']);
  });
});

describe('wat wij zelf niet dachten', () => {
  const alle = verrassinggroepen.flatMap(({ verrassingen }) => verrassingen);

  test('elke zin past bij de rijen van nu: zij zijn er, wijzen dezelfde kant op en zijn zeker genoeg', () => {
    expect(verrassingenWeergave(inhoud.bibliotheek).mis).toEqual([]);
  });

  test('tien tot veertien verrassingen, elk één zin met één of twee rijen', () => {
    expect(alle.length).toBeGreaterThanOrEqual(10);
    expect(alle.length).toBeLessThanOrEqual(14);
    expect(alle.filter(({ zin }) => !/^\p{Lu}[^.!?]*\.$/u.test(zin)).map(({ zin }) => zin)).toEqual([]);
    expect(alle.filter(({ rijen }) => rijen.length < 1 || rijen.length > 2)).toEqual([]);
  });

  test('geen zin noemt een getal: dat staat bij de rij, met wat ermee vergeleken is', () => {
    expect(alle.filter(({ zin }) => /\d|procent/.test(zin)).map(({ zin }) => zin)).toEqual([]);
  });

  test('wie niet sterk bewijs heeft, zegt hoe onzeker het is', () => {
    const onzeker = alle.filter(({ rijen }) => rijen.some(({ minstens }) => minstens !== 'sterk'));
    const woorden = /\b(misschien|waarschijnlijk|weten wij niet|vonden wij niet|aangetoond|aantoonbaar)\b/;
    expect(onzeker.filter(({ zin }) => !woorden.test(zin)).map(({ zin }) => zin)).toEqual([]);
  });
});
