import { describe, expect, test } from 'vitest';
import { voorKlant } from '../../src/weergave/klant/voor-klant.ts';

const bijstand = { stelsel: ['bijstand-achtig'] };
const onderzocht = [{ naam: 'Werk gevonden', onderzochten: [bijstand], rang: 500 }];
const methode = (uitgesloten = {}, doelgroep: string[] = []) => ({ klantrijen: onderzocht, doelgroep, uitgesloten });

describe('wat het record uitsluit, weegt zwaarder dan wie er onderzocht is', () => {
  test('een methode die niemand uitsluit, hoort bij wie onderzocht is in de korte lijst', () => {
    expect(voorKlant(bijstand, methode())?.hoortErin).toBe(true);
  });

  test('wat pas begint met een baan, staat er voor niemand in en zegt waarom', () => {
    const uitslag = voorKlant(bijstand, methode({ zonderWerk: true }, ['statushouders']));
    expect(uitslag).toMatchObject({ hoortErin: false, plaats: 0 });
    expect(uitslag?.zin).toContain(
      'Niet geschikt voor wie nog geen werk heeft. Werk gevonden: Je antwoord komt overeen',
    );
  });

  test('wie om uitkering of tijd zonder werk uitgesloten is, leest dat; een ander niet', () => {
    const kort = { werkloosheidsduur: ['langer-dan-2-jaar'] } as const;
    const lang = voorKlant({ ...bijstand, ...kort }, methode(kort));
    expect(lang).toMatchObject({ hoortErin: false });
    expect(lang?.zin).toMatch(/^Niet geschikt voor: langer dan 2 jaar\. /);
    expect(voorKlant(bijstand, methode(kort))?.hoortErin).toBe(true);
  });
});

test('een methode die niemand voor één klant kiest, heeft geen plaats', () => {
  expect(voorKlant(bijstand, { ...methode(), klantrijen: [] })).toBeNull();
});
