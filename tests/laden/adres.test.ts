import { expect, test } from 'vitest';
import { ervaringTekst, problemenVan } from '../hulp/content.ts';

const adres = 'https://example.org/rapport';
const bij = (url: string) => problemenVan('ervaringen/a.mdx', ervaringTekst(`Lees [het rapport](${url}) eerst.\n`));

test.each(['.', ',', ';', '…', '.,'])('een link met %s achter het adres loopt dood', (erachter) => {
  expect(bij(`${adres}${erachter}`)).toMatchObject([
    { controle: 'tekst-adres', plek: { regel: 10 }, doe: expect.stringContaining(`Typ: \`${adres}\`.`) },
  ]);
});

test.each(['/', '_(werk)', '?q=a', '#a', '%2E'])('%s hoort bij een adres', (erachter) => {
  expect(bij(`${adres}${erachter}`)).toEqual([]);
});
