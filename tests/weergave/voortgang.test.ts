import { expect, test } from 'vitest';
import type { Bron } from '../../src/kern/bron.ts';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import { voortgang } from '../../src/weergave/onderhoud/voortgang.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { maakInterventie } from '../hulp/maak.ts';
import { onderzoek } from '../kern/hulp.ts';

function hoeVer(velden: Record<string, Record<string, unknown>>, bronnen: readonly Bron[] = []) {
  const volledig = Object.entries(velden).map(
    ([id, v]) => ({ ...maakInterventie(v), id, lijf: { html: '', koppen: [] } }) as Interventie,
  );
  const delen = voortgang({ bibliotheek: maakBibliotheek(velden, bronnen), volledig });
  return (id: string) => delen.find((deel) => deel.id === id);
}
const door = (naam: string, rol: string) => ({ naam, rol, datum: '2026-01-01' });

test('zolang niemand iets beoordeelde, staat dat er', () => {
  expect(hoeVer({ a: {}, b: {} })('beoordeeld')).toMatchObject({
    hoeveel: '0 van de 2',
    lengte: 0,
    uitleg: 'Nog door niemand.',
  });
});

test('per rol staat er hoeveel methoden, en door wie; een methode met twee beoordelaars telt één keer', () => {
  const deel = hoeVer({
    a: { beoordelaars: [door('An', 'klantmanager'), door('Bo', 'onderzoeker')] },
    b: { beoordelaars: [door('An', 'klantmanager')] },
    c: {},
    d: {},
    oud: { status: 'gearchiveerd', beoordelaars: [door('Cas', 'trainer')] },
  })('beoordeeld');
  expect(deel).toMatchObject({
    hoeveel: '2 van de 4',
    lengte: 50,
    uitleg: 'klantmanager: 2 methoden (An); onderzoeker: 1 methode (Bo).',
  });
});

test('een oordeel is nagekeken als elke bron die meetelt helemaal gelezen is; waar niets meetelt, valt niets na te kijken', () => {
  const heel = onderzoek({ id: 'heel', inhoud: 'volledige-tekst' });
  const half = onderzoek({ id: 'half', inhoud: 'samenvatting' });
  const niet = onderzoek({ id: 'niet', inhoud: 'secundair' });
  const velden = {
    a: {
      bewijs: [
        rijOver([heel]),
        rijOver([heel, half], { uitkomst: 'motivatie' }),
        rijOver([niet], { uitkomst: 'welbevinden' }),
      ],
    },
  };
  const alles = hoeVer(velden, [heel, half, niet]);
  expect(alles('rijen-gelezen')).toMatchObject({ hoeveel: '1 van de 2', lengte: 50 });
  expect(alles('bronnen-gelezen')).toMatchObject({
    hoeveel: '2 van de 3',
    lengte: 66,
    uitleg: 'Waarvan van begin tot eind: 1.',
  });
});

test('een balkje is pas vol als alles gedaan is', () => {
  const velden = Object.fromEntries(
    Array.from({ length: 300 }, (_, nr) => [`m${nr}`, nr > 0 ? { gilde: 'Gilde noord' } : {}]),
  );
  expect(hoeVer(velden)('beheerd')).toMatchObject({ hoeveel: '299 van de 300', lengte: 99 });
});
