import { describe, expect, test } from 'vitest';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import type { Schatting } from '../../src/kern/schatting.ts';
import { alsTekst } from '../../src/weergave/bewijs/kopbewijs.ts';
import { kaartWeergave } from '../../src/weergave/kaart/kaart.ts';
import { qrVan } from '../../src/weergave/kaart/qr.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { maakInterventie } from '../hulp/maak.ts';
import { leesQr } from '../hulp/qr.ts';
import { nauwkeurig, onbeslist, onderzoek, punten } from '../kern/hulp.ts';

const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };
const gunstig = nauwkeurig({ id: 'gunstig' });
const ongunstig = onderzoek({ id: 'ongunstig', vond: 'negatief', schatting: punten(-15, -29, -1) });
const onzeker = onderzoek({ id: 'onzeker', schatting: onbeslist });
const beschreven = onderzoek({ id: 'beschreven', ontwerp: 'beleid' });
const kaart = (velden: Record<string, unknown> = {}, code = 'VW-012') =>
  kaartWeergave(
    { ...maakInterventie(velden), id: 'een-methode', lijf: { html: '', koppen: [] } } as Interventie,
    maakBibliotheek({}, [gunstig, ongunstig, onzeker, beschreven], {
      permalinks: code ? [{ code, id: 'een-methode' }] : [],
    }),
    site,
  );

test('de QR-code brengt je bij het vaste adres', () => {
  const { qr, vast } = kaart();
  expect(leesQr(qr)).toBe('https://vakwerk.example/vw/12/');
  expect(vast).toEqual({ code: 'VW-012', pad: '/vw/12/', kort: 'vakwerk.example/vw/12/', voorbeeld: true });
});

test('zonder vaste code wijst de kaart naar de bladzijde zelf', () => {
  expect(kaart({}, '').qr.inhoud).toBe('https://vakwerk.example/interventies/een-methode/');
});

test.each(['https://a.nl/vw/1/', 'https://vakwerk.gemeente.nl/vw/104/', 'é'])('een lezer leest %s terug', (inhoud) => {
  expect(leesQr(qrVan(inhoud))).toBe(inhoud);
});

test('een code waar blokjes uit zijn, leest niet als het adres: de lezer in deze test rekent niets goed', () => {
  const { maat, pad } = qrVan(site.adres);
  const zonder = { maat, pad: pad.replaceAll(/M\d+ 1\dh\d+v1h-\d+z/g, '') };
  const gelezen = () => {
    try {
      return leesQr(zonder);
    } catch {
      return 'niet te lezen';
    }
  };
  expect(gelezen()).not.toBe(site);
});

test('over het bewijs staat er altijd alles: wat tegenspreekt, wat niets kon aantonen, en wat zwakker is', () => {
  const rij = (bron: typeof gunstig, variant: string) => rijOver([bron], { variant });
  const aanheffen = (...bewijs: unknown[]) => kaart({ bewijs }).bewijs.map(({ aanhef }) => aanhef);
  expect(aanheffen(rij(gunstig, 'advies'), rij(ongunstig, 'verplicht'))).toEqual(['', 'Maar ook']);
  expect(aanheffen(rij(gunstig, 'advies'), rij(onzeker, 'verplicht'))).toEqual(['', 'Daarnaast']);
  expect(aanheffen(rij(gunstig, 'advies'), rij(beschreven, 'verplicht'))).toEqual(['', 'Zwakker onderbouwd']);
});

test('wat wij niet weten, heet niet zwakker onderbouwd', () => {
  const bewijs = [rijOver([gunstig], {}), rijOver([], { variant: 'in een groep' })];
  const [, niets] = kaart({ bewijs }).bewijs;
  expect(niets && alsTekst(niets)).toBe('Hierover weten wij niets: Werk gevonden (in een groep) (onbekend).');
  const bevindingen = [{ bron: 'ongunstig', bevinding: 'werk', directheid: 'verwant' }];
  const [, iets] = kaart({ bewijs: [bewijs[0], { ...bewijs[1], bevindingen }] }).bewijs;
  expect(iets && alsTekst(iets)).toBe(
    'Daarnaast: Werk gevonden (in een groep): dat weten we niet. Naar deze methode zelf vonden wij geen onderzoek, wel naar iets dat erop lijkt (onbekend).',
  );
});

test('dat een verschil klein is, en dat bevindingen elkaar tegenspreken, staat in het oordeel zelf', () => {
  const klein = onderzoek({ id: 'klein', schatting: punten(1.5, 0.5, 2.5) });
  const oordeel = (...bronnen: (typeof klein)[]) => {
    const [regel] = kaartWeergave(
      { ...maakInterventie({ bewijs: [rijOver(bronnen)] }), id: 'x', lijf: { html: '', koppen: [] } } as Interventie,
      maakBibliotheek({}, bronnen),
      site,
    ).bewijs;
    return regel && alsTekst(regel);
  };
  expect(oordeel(klein)).toContain('Het verschil is klein');
  expect(oordeel(gunstig, ongunstig)).toContain('spreken elkaar tegen');
});

test('een concept en iets gearchiveerds zeggen dat op de kaart', () => {
  expect(kaart().banier?.tekst).toBe('Concept: nog niet beoordeeld door een Gilde.');
  expect(kaart({ status: 'gearchiveerd' }).banier?.tekst).toBe('Gearchiveerd: gebruik dit niet meer.');
});

test('wanneer staat er heel, en van wie het niet voor is de eerste zin', () => {
  const wanneer = 'Vroeg in de werkloosheid. Nog niet als de klant in een crisis zit. Wacht ook na een ontslag.';
  const nietGeschiktVoor = [
    'Een klant die al weet wat die wil. Ga dan meteen plannen.',
    'Iemand in een crisis. Zorg eerst voor hulp.',
  ];
  const gemaakt = kaart({ wanneer, nietGeschiktVoor });
  expect(gemaakt.wanneer).toBe(wanneer);
  expect(gemaakt.nietVoor).toBe('Een klant die al weet wat die wil. Iemand in een crisis. Zorg eerst voor hulp.');
});

describe('honderd mensen', () => {
  const geteld = (schatting: Schatting) => onderzoek({ id: 'honderd', schatting });
  const beeldBij = (bron: typeof gunstig, rij = {}) => kaartMet([bron], rijOver([bron], rij)).beeld;
  const kaartMet = (bronnen: (typeof gunstig)[], ...bewijs: unknown[]) =>
    kaartWeergave(
      { ...maakInterventie({ bewijs }), id: 'een-methode', lijf: { html: '', koppen: [] } } as Interventie,
      maakBibliotheek({}, bronnen),
      site,
    );

  test('staan er bij bewijs dat vergelijkt, met het getal en hoe zeker het is', () => {
    const beeld = beeldBij(geteld({ soort: 'per100', met: 40, zonder: 20, onder: 5, boven: 35 }));
    expect(beeld?.naam).toBe('Werk gevonden');
    expect(beeld?.bevinding.grootte).toContain('20 meer op de 100, met grote onzekerheid.');
  });

  test('staan er niet als het niets beslist, en niet bij een rij die niet op de kaart staat', () => {
    expect(beeldBij(geteld({ soort: 'per100', met: 40, zonder: 38, onder: -10, boven: 14 }))).toBeNull();
    const honderd = geteld({ soort: 'per100', met: 40, zonder: 20, onder: 5, boven: 35 });
    const sterker = nauwkeurig({ id: 'sterker' });
    expect(
      kaartMet([honderd, sterker], rijOver([sterker]), rijOver([honderd], { variant: 'in een groep' })).beeld,
    ).toBeNull();
  });
});
