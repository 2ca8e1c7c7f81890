import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { skelet } from '../../scripts/nieuw/skelet.ts';
import { laad } from '../../src/laden/laad.ts';
import { ervaringvoorbeeld, bijdragevoorbeeld as voorbeeld } from '../../src/weergave/bijdragen/voorbeeld.ts';
import { interventieTekst, maakMap, problemenVan } from '../hulp/content.ts';
import { volledig } from '../kern/volledig.ts';

/** De bladzijde over bijdragen laat zien wat een schrijver ziet: dat moet blijven kloppen. */

const bestand = voorbeeld.bestand.replace('content/', '');
const meldingen = (velden: Record<string, unknown>) =>
  problemenVan(bestand, interventieTekst(velden)).map(({ controle, gevonden, verwacht, doe }) => ({
    controle,
    gevonden,
    verwacht,
    doe,
  }));

/** Alles wat er voor publicatie nodig is, behalve de beoordelaars. */
const volledigeVelden = () => {
  const { beoordelaars: _, ...velden } = volledig(voorbeeld.type) as Record<string, unknown>;
  return velden;
};

test('wat er in het lege bestand staat, is wat `npm run nieuw` maakt', () => {
  expect(skelet(voorbeeld.type, voorbeeld.titel, '2026-11-21')).toContain(`\n${voorbeeld.leeg}\n`);
});

test('het ingevulde veld is goed', () => {
  expect(meldingen(parse(voorbeeld.ingevuld))).toEqual([]);
});

test('een code die niet bestaat geeft de melding van de bladzijde', () => {
  expect(meldingen(parse(voorbeeld.fout.yaml))).toEqual([voorbeeld.fout.melding]);
});

test('publiceren zonder beoordelaars geeft de melding van de bladzijde', () => {
  expect(meldingen({ ...volledigeVelden(), ...parse(voorbeeld.teVroeg.yaml) })).toContainEqual(
    voorbeeld.teVroeg.melding,
  );
});

test('met beoordelaars en een nieuwe versie is de methode gepubliceerd, zonder één melding', () => {
  expect(meldingen({ ...volledigeVelden(), ...parse(voorbeeld.gepubliceerd) })).toEqual([]);
});

test('de ervaring in het voorbeeld is er een die door de controle komt', async () => {
  const map = await maakMap({
    'interventies/coral-beslishulp.mdx': interventieTekst(),
    'ervaringen/voorbeeld.mdx': ervaringvoorbeeld,
  });
  const { bibliotheek, problemen } = await laad(map);
  expect(problemen).toEqual([]);
  expect(bibliotheek.ervaringen).toHaveLength(1);
});
