import { expect, test } from 'vitest';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import { delenPerLaag } from '../../src/weergave/interventie/delen.ts';
import { type Vraagregel, watHetVraagt } from '../../src/weergave/leiding/wat-het-vraagt.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { maakInterventie } from '../hulp/maak.ts';

function methode(id: string, velden: Record<string, unknown> = {}): Interventie {
  return {
    ...maakInterventie({ titel: `Methode ${id}`, ...velden }),
    id,
    lijf: { html: '', koppen: [] },
  } as Interventie;
}
const cel = (regel: Vraagregel | undefined, kop: string) =>
  regel?.cellen.find(({ titel }) => titel === kop)?.delen.map(({ tekst, href }) => [tekst, href]);
const opVolgorde = (regels: readonly Vraagregel[], volgorde: string) =>
  regels.toSorted((a, b) => (a.rang[volgorde] ?? 0) - (b.rang[volgorde] ?? 0)).map(({ titel }) => titel);

test('elk woord wijst naar de plek in de methode waar het heel staat', () => {
  const { regels } = watHetVraagt([
    methode('a', {
      tijd: 'Vijf keer vier uur, binnen één week. Hoe lang de voorbereiding duurt, vonden wij niet.',
      nodigVanOrganisatie: [
        'Een opleiding voor trainers.',
        'Vaste tijd voor intervisie.',
        'Een korte lijn met de ggz.',
      ],
      betrokkenen: [
        { wie: 'Leidinggevende', plek: 'binnen', belang: 'Ziet wat het oplevert.' },
        { wie: 'Huisarts', plek: 'buiten', belang: 'Weet wat iemand kan.' },
        { wie: 'Werkgever', plek: 'buiten', belang: 'Zoekt een collega.' },
      ],
    }),
  ]);
  const over = '/interventies/a/over/';
  expect(cel(regels[0], 'Opleiding')).toEqual([['opleiding', `${over}#organisatie`]]);
  expect(cel(regels[0], 'Tijd')).toEqual([
    ['Vijf keer vier uur, binnen één week.', `${over}#kenmerken`],
    ['tijd vrijmaken', `${over}#organisatie`],
  ]);
  expect(cel(regels[0], 'Wie binnen')).toEqual([['Leidinggevende', `${over}#met-wie`]]);
  expect(cel(regels[0], 'Wie buiten')).toEqual([['Huisarts, Werkgever', `${over}#met-wie`]]);
  expect(cel(regels[0], 'En verder')).toEqual([['1 punt', `${over}#organisatie`]]);
});

test('waar een methode niets over zegt, staat niets: er wordt niets bedacht', () => {
  const { regels } = watHetVraagt([methode('a')]);
  const leeg = regels[0]?.cellen.filter(({ delen }) => delen.length === 0).map(({ titel }) => titel);
  expect(leeg).toEqual(['Opleiding', 'Geld', 'Toestemming', 'Wie binnen', 'Wie buiten', 'En verder']);
});

test('dat er over kosten iets bekend is, staat erbij als wij het in een bron zagen, en anders niet', () => {
  const met = (stand: string) =>
    methode(stand, { kosten: { tekst: 'Wat het kost, staat er.', stand, bronnen: ['b'] } });
  const { regels } = watHetVraagt([
    met('getoetst'),
    met('beschreven'),
    methode('niets', { kosten: { tekst: 'Wat het kost, vonden wij niet.' } }),
  ]);
  const geld = (id: string) =>
    cel(
      regels.find(({ titel }) => titel === `Methode ${id}`),
      'Geld',
    );
  expect(geld('getoetst')).toEqual([['kosten onderzocht', '/interventies/getoetst/bewijs/#achtergrond']]);
  expect(geld('beschreven')).toEqual([['kosten beschreven', '/interventies/beschreven/bewijs/#achtergrond']]);
  expect(geld('niets')).toEqual([]);
});

test('zonder script staan de methoden op naam; sorteren gaat van weinig naar veel en terug, gelijk blijft op naam', () => {
  const { regels, kolommen } = watHetVraagt([
    methode('c'),
    methode('b', { nodigVanOrganisatie: ['Training voor wie dit doet.', 'Uitleg aan collega’s.'] }),
    methode('a'),
    methode('oud', { status: 'gearchiveerd' }),
  ]);
  expect(regels.map(({ titel }) => titel)).toEqual(['Methode a', 'Methode b', 'Methode c']);
  expect(opVolgorde(regels, 'methode-af')).toEqual(['Methode c', 'Methode b', 'Methode a']);
  const { op = '', af = '' } = kolommen.find(({ titel }) => titel === 'Opleiding')?.sorteer ?? {};
  expect(opVolgorde(regels, op)).toEqual(['Methode a', 'Methode c', 'Methode b']);
  expect(opVolgorde(regels, af)).toEqual(['Methode b', 'Methode a', 'Methode c']);
});

test('op tijd is niet te sorteren: die staat in woorden', () => {
  expect(
    watHetVraagt([])
      .kolommen.filter(({ sorteer }) => sorteer === null)
      .map(({ titel }) => titel),
  ).toEqual(['Tijd']);
});

test('elke plek waar een woord van de inhoud heen wijst, bestaat', () => {
  for (const i of inhoud.interventies) {
    const { over, bewijs } = delenPerLaag(i, inhoud.bibliotheek);
    const plekken = [
      ...over.map(({ id }) => `/interventies/${i.id}/over/#${id}`),
      ...bewijs.map(({ id }) => `/interventies/${i.id}/bewijs/#${id}`),
    ];
    const [regel] = watHetVraagt([i]).regels;
    const hier = regel?.cellen.flatMap(({ delen }) => delen.map(({ href }) => href)) ?? [];
    expect(hier.filter((href) => !plekken.includes(href))).toEqual([]);
  }
});
