import { describe, expect, test } from 'vitest';
import { verloopInWoorden } from '../../src/kern/bewijs/verloop.ts';
import { bevinding, na, onderzoek, verhouding, weegRij } from './hulp.ts';

describe('het verloop in woorden', () => {
  const verloop = (...gemeten: Parameters<typeof bevinding>[0][]) =>
    verloopInWoorden(
      weegRij([onderzoek({ bevindingen: gemeten.map((velden, i) => bevinding({ id: `b${i}`, ...velden })) })])
        .stemmen[0]?.verloop ?? [],
    );
  const anders = { schatting: verhouding(1, 0.9, 1.1) };
  const ongunstig = { richting: 'negatief' as const };

  test('begint met een hoofdletter, en noemt elk moment', () => {
    expect(verloop({ gemeten: na(1) }, { gemeten: na(6), ...anders }, { gemeten: na(24), ...ongunstig })).toBe(
      'Na 1 maand was het gunstig, na 6 maanden was er geen verschil, na 24 maanden was het ongunstig.',
    );
  });

  test('noemt een moment dat wij niet zagen achteraan: wij weten niet of het eerder of later was', () => {
    expect(verloop({ gemeten: null }, { gemeten: na(2.5), ...anders })).toBe(
      'Na 2,5 maanden was er geen verschil. Op een ander moment was het gunstig; wanneer precies, zagen wij niet.',
    );
  });

  test('neemt momenten samen die na elkaar hetzelfde zeggen', () => {
    const [a, b, c, d] = [na(1), na(6), na(12), na(24)].map((gemeten) => ({ gemeten }));
    expect(verloop({ ...a }, { ...b }, { ...c }, { ...d, ...anders })).toBe(
      'Na 1, 6 en 12 maanden was het gunstig, na 24 maanden was er geen verschil.',
    );
    expect(verloop({ ...a, ...anders }, { ...b }, { ...c, ...anders }, { ...d, ...anders })).toBe(
      'Na 1 maand was er geen verschil, na 6 maanden was het gunstig, na 12 en 24 maanden was er geen verschil.',
    );
    expect(verloop({ ...a }, { gemeten: { soort: 'gemiddeld', van: 0, tot: 6 } }, { ...c, ...anders })).toBe(
      'Na 1 maand en gemiddeld in 6 maanden was het gunstig, na 12 maanden was er geen verschil.',
    );
  });

  test('zegt van een moment waarop metingen verschillen niet dat er geen verschil is aangetoond', () => {
    expect(verloop({ gemeten: na(6) }, { gemeten: na(12) }, { gemeten: na(12), ...ongunstig })).toBe(
      'Na 6 maanden was het gunstig, na 12 maanden liepen de uitkomsten uiteen.',
    );
  });

  test('zegt *ergens in* en *gemiddeld* als er zo gemeten is: ooit in een jaar is niet na een jaar', () => {
    expect(
      verloop(
        { gemeten: { soort: 'ergens-in', van: 0, tot: 12 } },
        { gemeten: { soort: 'gemiddeld', van: 12, tot: 24 }, ...anders },
      ),
    ).toBe('Ergens in 12 maanden was het gunstig, gemiddeld tussen 12 en 24 maanden was er geen verschil.');
  });

  test('noemt van meer wijzen van meten op één moment altijd dezelfde, in welke volgorde ook', () => {
    const [ooit, toen] = [{ gemeten: { soort: 'ergens-in', tot: 12 } as const }, { gemeten: na(12) }];
    for (const [een, ander] of [
      [ooit, toen],
      [toen, ooit],
    ])
      expect(verloop({ gemeten: na(6), ...ongunstig }, { ...een }, { ...ander })).toBe(
        'Na 6 maanden was het ongunstig, na 12 maanden was het gunstig.',
      );
  });
});
