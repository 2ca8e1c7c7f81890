import { expect, test } from 'vitest';
import type { Kennisvraag } from '../../src/kern/kennisvraag.ts';
import { agenda } from '../../src/weergave/agenda/agenda.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { onderzoek, punten } from '../kern/hulp.ts';

const vraag: Kennisvraag = {
  id: 'bellen',
  vraag: 'Helpt het om samen te bellen?',
  waarom: 'Klantmanagers doen het vaak.',
  voor: ['gilde', 'onderzoek'],
};

test('wat in de bron op te zoeken is, is een klus voor een groep; de rest is onderzoek', () => {
  const bronnen = [
    onderzoek({ id: 'klein', n: 50, schatting: punten(8) }),
    onderzoek({ id: 'onbekend', schatting: punten(8) }),
  ];
  const [klein, onbekend] = bronnen.map((bron) => ({ bewijs: [rijOver([bron])] }));
  const { gilde, onderzoek: voorOnderzoek } = agenda(
    maakBibliotheek({ a: klein ?? {}, b: onbekend ?? {} }, bronnen),
    [],
  );
  expect(gilde.find(({ id }) => id === 'opzoeken')?.groepjes).toEqual([
    { kop: 'Hoeveel mensen er vergeleken zijn (1)', links: [expect.objectContaining({ tekst: 'Methode b' })] },
  ]);
  expect(voorOnderzoek.find(({ id }) => id === 'een-stap-hoger')?.groepjes).toEqual([
    {
      kop: 'Onderzoek met meer mensen (1)',
      links: [{ tekst: 'Methode a', href: '/interventies/a/bewijs/#bewijs-werk-gevonden', erbij: 'werk gevonden' }],
    },
  ]);
});

test('een methode met meer uitkomsten staat op één regel', () => {
  const beschrijving = onderzoek({ ontwerp: 'praktijkbeschrijving' });
  const bewijs = [
    rijOver([beschrijving]),
    rijOver([beschrijving], { variant: 'in een groep' }),
    rijOver([beschrijving], { uitkomst: 'inkomen' }),
  ];
  const { gilde } = agenda(maakBibliotheek({ a: { bewijs } }, [beschrijving]), []);
  const punt = gilde.find(({ id }) => id === 'alleen-beschreven');
  expect(punt?.aantal).toBe('3 uitkomsten');
  expect(punt?.groepjes[0]?.links.map(({ erbij }) => erbij)).toEqual(['werk gevonden, inkomen']);
});

test('elke vraag heeft een link: naar wat er over die mensen en die uitkomst is, of naar de kaart', () => {
  const kennisvragen = [
    vraag,
    { ...vraag, id: 'twee', doelgroep: ['migranten' as const], uitkomst: ['inkomen' as const] },
  ];
  const { vragen } = agenda(maakBibliotheek({}, [], { kennisvragen }), []);
  expect(vragen.map(({ links }) => links[0]?.href)).toEqual([
    '/bewijskaart/',
    '/interventies/?doelgroep=migranten&uitkomst=inkomen',
  ]);
  expect(vragen[0]?.voor).toBe('Gilde-groepen en onderzoekers');
});

test('een lege bibliotheek geeft een agenda zonder lege groepjes', () => {
  const { gilde, onderzoek: voorOnderzoek } = agenda(maakBibliotheek({}), []);
  for (const { groepjes } of [...gilde, ...voorOnderzoek])
    expect(groepjes.filter(({ links }) => links.length === 0)).toEqual([]);
});
