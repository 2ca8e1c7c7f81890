import { expect, test } from 'vitest';
import type { doelgroepen } from '../../src/kern/codes.ts';
import {
  alleenBeschreven,
  eenStapHoger,
  groepenZonderWerkonderzoek,
  nietGezien,
  ongelezen,
  zonderKennisOverWerk,
} from '../../src/vragen/leemtes.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { maakInterventie } from '../hulp/maak.ts';
import { bevinding, geteld, nauwkeurig, onderzoek, punten } from '../kern/hulp.ts';

const ids = (lijst: readonly ({ id: string } | { interventie: { id: string } })[]) =>
  lijst.map((x) => ('interventie' in x ? x.interventie.id : x.id));

const diagnose = {
  type: 'diagnose',
  meet: { tekst: 'Wat het meet, staat hier.' },
  besluit: { tekst: 'Voor welk besluit, staat hier.' },
};

test('niets over werk: zonder rij of zonder wat meetelt; een meetinstrument alleen als iemand ernaar zocht', () => {
  const gemeten = onderzoek();
  const bibliotheek = maakBibliotheek(
    {
      bekend: { bewijs: [rijOver([gemeten])] },
      gezocht: { bewijs: [rijOver([])] },
      zonder: {},
      oud: { status: 'gearchiveerd' },
      instrument: diagnose,
      'instrument-gezocht': { ...diagnose, bewijs: [rijOver([])] },
    },
    [gemeten],
  );
  expect(ids(zonderKennisOverWerk(bibliotheek))).toEqual(['gezocht', 'zonder', 'instrument-gezocht']);
});

test('alleen beschreven is niet gemeten, en ook niet onbekend', () => {
  const beschrijving = onderzoek({ ontwerp: 'kwalitatief' });
  const gemeten = onderzoek();
  const bibliotheek = maakBibliotheek(
    { a: { bewijs: [rijOver([beschrijving])] }, b: { bewijs: [rijOver([gemeten])] }, c: { bewijs: [rijOver([])] } },
    [beschrijving, gemeten],
  );
  expect(ids(alleenBeschreven(bibliotheek))).toEqual(['a']);
});

test('één stap hoger: aan twee eisen tekort is te ver, en het hoogste niveau kan niet hoger', () => {
  const bronnen = [
    onderzoek({ id: 'klein', n: 50, schatting: punten(8) }),
    nauwkeurig({ id: 'groot' }),
    nauwkeurig({ id: 'groot-kort', maanden: 1 }),
    nauwkeurig({ id: 'tweede' }),
  ];
  const met = (...namen: string[]) => ({ bewijs: [rijOver(bronnen.filter(({ id }) => namen.includes(id)))] });
  const bibliotheek = maakBibliotheek(
    { klein: met('klein'), groot: met('groot'), kort: met('groot-kort'), sterk: met('groot', 'tweede') },
    bronnen,
  );
  expect(ids(eenStapHoger(bibliotheek))).toEqual(['klein', 'groot']);
});

test('een groep is zonder onderzoek als geen gelezen onderzoek naar werk haar noemt', () => {
  const intrekking = { datum: '2026-01-01', url: 'https://example.org/bericht' };
  const bij = (doelgroep: keyof typeof doelgroepen) => ({
    populatie: { omschrijving: 'Wie er meededen.', doelgroep: [doelgroep] },
  });
  const bibliotheek = maakBibliotheek({}, [
    onderzoek(bij('migranten')),
    onderzoek({ ...bij('statushouders'), bevindingen: [bevinding({ uitkomst: 'uitstroom-uitkering' })] }),
    onderzoek({ ...bij('ondernemers'), inhoud: 'secundair' }),
    onderzoek({ ...bij('50-plussers'), ontwerp: 'praktijkbeschrijving' }),
    onderzoek({ ...bij('dak-en-thuislozen'), stand: 'ingetrokken', intrekking }),
    onderzoek({
      ...bij('jongeren-tot-27'),
      ontwerp: 'kwalitatief',
      bevindingen: [bevinding({ schatting: geteld(9) })],
    }),
  ]);
  const zonder = groepenZonderWerkonderzoek(bibliotheek).map(({ groep }) => groep);
  expect(zonder).not.toContain('migranten');
  expect(zonder).not.toContain('jongeren-tot-27');
  expect(zonder).toEqual(
    expect.arrayContaining(['statushouders', 'ondernemers', '50-plussers', 'dak-en-thuislozen', 'werkervaring']),
  );
});

test('een bewering zonder stand is niet gezien; een bewering die er niet staat is geen leemte', () => {
  const met = (id: string, velden: Record<string, unknown>) => ({
    ...maakInterventie(velden),
    id,
    lijf: { html: '', koppen: [] },
  });
  const tekst = 'Wat het kost, weet niemand.';
  const interventies = [
    met('zonder-stand', { kosten: { tekst } }),
    met('beschreven', { kosten: { tekst, stand: 'beschreven', bronnen: ['bron'] } }),
    met('niets', {}),
  ];
  expect(ids(nietGezien(interventies, 'kosten'))).toEqual(['zonder-stand']);
});

test('ongelezen onderzoek naar de methode zelf gaat voor; onderzoek naar iets verwants niet', () => {
  const [zelf, verwant] = [
    onderzoek({ id: 'zelf', inhoud: 'secundair' }),
    onderzoek({ id: 'ander', inhoud: 'secundair' }),
  ];
  const bevindingen = [
    { bron: 'zelf', bevinding: 'werk', directheid: 'zelfde' },
    { bron: 'ander', bevinding: 'werk', directheid: 'verwant' },
  ];
  const bibliotheek = maakBibliotheek({ a: { bewijs: [rijOver([], { bevindingen })] } }, [zelf, verwant] as never);
  expect(ids(ongelezen(bibliotheek))).toEqual(['zelf']);
});
