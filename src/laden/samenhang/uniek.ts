import type { Begrip } from '../../kern/begrip.ts';
import { ankerVanRij } from '../../kern/interventie/bewijsvelden.ts';
import { probleemBij, type Samenhangregel } from '../lading.ts';
import { dubbele, zelfdeWoorden } from './dubbele.ts';

/** Elk begrip heeft een eigen id, en een woord leidt naar één begrip: anders kiest het zoeken voor de lezer. */
export const begripUniek: Samenhangregel = (lading) =>
  lading.goede('begrippen').flatMap((bestand) => [
    ...dubbele(
      bestand.velden.map(({ id }, i) => ({ bestand, veld: `${i}.id`, waarde: id })),
      'begrip-uniek',
      'Geef het begrip een ander id, of voeg de twee samen.',
    ),
    ...dubbele(
      bestand.velden.flatMap((begrip, i) => namenVan(begrip, i).map((naam) => ({ bestand, ...naam }))),
      'begrip-uniek',
      'Laat het woord bij het begrip staan dat iemand ermee bedoelt, en haal het bij het andere weg.',
    ),
  ]);

/** De namen van een begrip, elk één keer: een afkorting mag ook haar eigen term zijn. */
function namenVan({ term, voluit, ookWel = [] }: Begrip, i: number): { veld: string; waarde: string }[] {
  const namen = [
    { veld: `${i}.term`, waarde: term },
    ...(voluit ? [{ veld: `${i}.voluit`, waarde: voluit }] : []),
    ...ookWel.map((waarde, j) => ({ veld: `${i}.ookWel.${j}`, waarde })),
  ];
  return [...new Map(namen.toReversed().map((naam) => [zelfdeWoorden(naam.waarde), naam])).values()].toReversed();
}

/** Elk onderzoek heeft een eigen id en naam. */
export const onderzoekUniek: Samenhangregel = (lading) =>
  lading.goede('onderzoeken').flatMap((bestand) =>
    (['id', 'naam'] as const).flatMap((veld) =>
      dubbele(
        bestand.velden.map((onderzoek, i) => ({ bestand, veld: `${i}.${veld}`, waarde: onderzoek[veld] })),
        'onderzoek-uniek',
        'Is het hetzelfde onderzoek, voeg de twee dan samen. Zo niet, zeg dan in de naam waarin zij verschillen.',
      ),
    ),
  );

/** Elke kennisvraag heeft een eigen id. */
export const kennisvraagUniek: Samenhangregel = (lading) =>
  lading.goede('kennisvragen').flatMap((bestand) =>
    dubbele(
      bestand.velden.map(({ id }, i) => ({ bestand, veld: `${i}.id`, waarde: id })),
      'kennisvraag-uniek',
      'Geef de vraag een ander id, of voeg de twee samen.',
    ),
  );

/** Elk onderwerp heeft een eigen id, en geen naam of woord staat bij twee onderwerpen: anders wijst het nergens naar. */
export const onderwerpUniek: Samenhangregel = (lading) =>
  lading.goede('onderwerpen').flatMap((bestand) => [
    ...dubbele(
      bestand.velden.map(({ id }, i) => ({ bestand, veld: `${i}.id`, waarde: id })),
      'onderwerp-uniek',
      'Geef het onderwerp een ander id, of voeg de twee samen.',
    ),
    ...dubbele(
      bestand.velden.flatMap(({ onderwerp, woorden }, i) => [
        { bestand, veld: `${i}.onderwerp`, waarde: onderwerp },
        ...woorden.map((waarde, j) => ({ bestand, veld: `${i}.woorden.${j}`, waarde })),
      ]),
      'onderwerp-uniek',
      'De naam telt ook als woord. Laat het staan waar het het beste past, en haal het hier weg.',
    ),
  ]);

/** Geen twee interventies hebben dezelfde situatie: anders weet een lezer niet welke de zijne is. */
export const situatieUniek: Samenhangregel = (lading) =>
  dubbele(
    lading
      .goede('interventie')
      .flatMap((bestand) => bestand.velden.situaties.map((waarde, i) => ({ bestand, veld: `situaties.${i}`, waarde }))),
    'situatie-uniek',
    'Schrijf wat deze situatie anders maakt.',
  );

/** Elke rij bewijs van een interventie heeft een eigen anker: ernaar verwijzen en bezwaar maken gaat over precies één rij. */
export const rijUniek: Samenhangregel = (lading) =>
  lading.goede('interventie').flatMap((bestand) =>
    dubbele(
      (bestand.velden.bewijs ?? []).map((rij, i) => ({
        bestand,
        veld: `bewijs.${i}.uitkomst`,
        waarde: ankerVanRij(rij),
      })),
      'rij-uniek',
      'Voeg de rijen samen, of geef elk een `subgroep` of `variant` die al in de eerste woorden verschilt.',
    ),
  );

/** Een vaste code en een naam horen bij één interventie, voor altijd. */
export const codeUniek: Samenhangregel = (lading) =>
  lading.goede('permalinks').flatMap((bestand) => {
    const namen = bestand.velden.flatMap(({ id, voorheen = [] }, i) => [
      { bestand, veld: `${i}.id`, waarde: id },
      ...voorheen.map((waarde, j) => ({ bestand, veld: `${i}.voorheen.${j}`, waarde })),
    ]);
    const codes = bestand.velden.map(({ code }, i) => ({ bestand, veld: `${i}.code`, waarde: code }));
    const doe = 'Een code of naam die verschenen is, verandert niet meer: herstel de regel.';
    const verdwenen = bestand.velden.flatMap(({ id }, i) =>
      lading.namen('interventie').has(id)
        ? []
        : [
            probleemBij(bestand, `${i}.id`, {
              controle: 'code-uniek',
              gevonden: `de code van \`${id}\`, een interventie die er niet meer is`,
              verwacht: 'de naam van een bestand in interventies/',
              doe: 'Zet het bestand terug met `status: gearchiveerd`; is het hernoemd, zet de oude naam dan onder `voorheen`.',
            }),
          ],
    );
    return [...dubbele(codes, 'code-uniek', doe), ...dubbele(namen, 'code-uniek', doe), ...verdwenen];
  });

/** Een oude naam stuurt door: geen andere methode neemt haar over, en wie haar noemt, vindt haar in het register. */
export const naamBlijft: Samenhangregel = (lading) => {
  const register = lading.goede('permalinks').flatMap(({ velden }) => velden);
  if (lading.namen('permalinks').size > 0 && lading.goede('permalinks').length === 0) return [];
  const nu = new Map(register.flatMap(({ id, voorheen = [] }) => voorheen.map((oud) => [oud, id])));
  const inRegister = new Set(register.map(({ id }) => id));
  return lading.goede('interventie').flatMap((bestand) => {
    // Staat zij zelf ook in het register, dan zegt `code-uniek` het al.
    const eigenaar = inRegister.has(bestand.id) ? undefined : nu.get(bestand.id);
    return [
      ...(eigenaar === undefined
        ? []
        : [
            probleemBij(bestand, 'titel', {
              controle: 'naam-blijft',
              gevonden: `de naam \`${bestand.id}\`, die vroeger van \`${eigenaar}\` was`,
              verwacht: 'een naam die nog nooit van een ander was: het oude adres stuurt door',
              doe: 'Geef het bestand een andere naam.',
            }),
          ]),
      ...(bestand.velden.voorheen ?? []).flatMap((oud, i) =>
        nu.get(oud) === bestand.id
          ? []
          : [
              probleemBij(bestand, `voorheen.${i}`, {
                controle: 'naam-blijft',
                gevonden: `\`${oud}\`, en dat staat niet bij \`${bestand.id}\` in permalinks.yaml`,
                verwacht: `\`${oud}\` onder \`voorheen\` in permalinks.yaml: alleen dan stuurt het oude adres door`,
                doe: 'Zet de naam daar bij de code van deze methode, of haal haar hier weg als zij nooit verschenen is.',
              }),
            ],
      ),
    ];
  });
};
