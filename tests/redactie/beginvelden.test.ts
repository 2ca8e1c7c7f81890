import type { EntryCollection } from '@sveltia/cms';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { skelet } from '../../scripts/nieuw/skelet.ts';
import { dagVan } from '../../src/kern/datum.ts';
import { beginvelden } from '../../src/kern/interventie/beginvelden.ts';
import { config } from '../../src/redactie/config.ts';
import { metDagen } from '../../src/redactie/dagen.ts';
import { voorstelUit } from '../../src/voorstel/voorstel.ts';
import type { Forge } from '../../src/weergave/bijdragen/forge.ts';
import { methodeTekst, stand } from '../hulp/formulier.ts';

const forge: Forge = { soort: 'github', adres: 'https://github.com/eigenaar/naam', tak: 'main', aanmelden: '' };
const kopVan = (bestand = '') => parse(bestand.split('---\n')[1] ?? '') as Record<string, unknown>;

/** Waar een nieuwe methode mee begint, op elke manier waarop iemand er een maakt. */
const manieren: Record<string, (vandaag: string) => Record<string, unknown>> = {
  'npm run nieuw': (vandaag) => kopVan(skelet('netwerk', 'Een methode', vandaag)),
  'een issue': (vandaag) => kopVan(voorstelUit('methode', methodeTekst(), { ...stand, vandaag }).bestand?.inhoud),
  'het formulier': (vandaag) => {
    const { collections = [] } = metDagen(JSON.stringify(config(forge, 'Vakwerk')), vandaag);
    const [methoden] = collections.filter((c): c is EntryCollection => 'fields' in c);
    return Object.fromEntries(
      (methoden?.fields ?? []).flatMap((veld) => ('default' in veld ? [[veld.name, veld.default]] : [])),
    );
  },
};

test.each(
  Object.keys(manieren).flatMap((manier) => [
    [manier, '2026-11-22', '2027-11-22'],
    [manier, '2028-02-29', '2029-02-28'],
  ]),
)('wie met %s een methode begint op %s, ziet dat zij op %s weer een blik vraagt', (manier, vandaag, beoordelenVoor) => {
  const verwacht = beginvelden(vandaag);
  expect(verwacht.beoordelenVoor).toBe(beoordelenVoor);
  expect(manieren[manier]?.(vandaag)).toMatchObject(verwacht);
});

test('hoe het gezegd wordt, bedenkt een schrijver zelf: daar staat bij iets nieuws niets', () => {
  for (const manier of Object.values(manieren)) expect(manier('2026-11-22')).not.toHaveProperty('zoGezegd');
});

test.each([
  ['2026-12-31T22:59:00Z', '2026-12-31'],
  ['2026-12-31T23:30:00Z', '2027-01-01'],
  ['2028-02-28T23:30:00Z', '2028-02-29'],
])('om %s is het in Nederland %s, waar de machine ook staat', (moment, dag) => {
  expect(dagVan(new Date(moment))).toBe(dag);
});
