import { describe, expect, test } from 'vitest';
import type { Bibliotheek } from '../src/kern/bibliotheek.ts';
import { voorInLijst } from '../src/kern/bibliotheek.ts';
import type { Interventie } from '../src/kern/interventie/schema.ts';
import { fouten } from '../src/kern/probleem.ts';
import { keur } from '../src/laden/keur.ts';
import { lading } from '../src/laden/lading.ts';
import { samenhangregels } from '../src/laden/samenhang/alle.ts';
import { antwoorden } from '../src/vragen/situaties.ts';
import { agenda } from '../src/weergave/agenda/agenda.ts';
import { begrippenlijst } from '../src/weergave/begrippen/begrippenlijst.ts';
import { kaartbeelden } from '../src/weergave/bewijskaart/beeld.ts';
import { bronWeergave } from '../src/weergave/bronnen/bron.ts';
import { bronnenlijst } from '../src/weergave/bronnen/bronnenlijst.ts';
import { studies, studiesBij } from '../src/weergave/bronnen/studies.ts';
import { bewijslaagWeergave } from '../src/weergave/interventie/bewijslaag.ts';
import { doenWeergave } from '../src/weergave/interventie/doen.ts';
import { ervaringenMet } from '../src/weergave/interventie/ervaringen.ts';
import { lerenWeergave } from '../src/weergave/interventie/lerenlaag.ts';
import { overWeergave } from '../src/weergave/interventie/overlaag.ts';
import { kaartWeergave } from '../src/weergave/kaart/kaart.ts';
import { interventielijst } from '../src/weergave/lijst/interventielijst.ts';
import { onderhoudsbord } from '../src/weergave/onderhoud/onderhoud.ts';
import { oudeNamen, vasteAdressen } from '../src/weergave/site/vaste-adressen.ts';
import { bladrecords, bladWeergave } from '../src/weergave/situaties/blad.ts';
import { situatiesWeergave } from '../src/weergave/situaties/situaties.ts';
import { vergelijkbaar } from '../src/weergave/vergelijken/vergelijking.ts';
import { feed } from '../src/weergave/wijzigingen/feed.ts';
import { kanaalVanAlles } from '../src/weergave/wijzigingen/kanalen.ts';
import { alsBestanden, bedacht } from './hulp/bedacht.ts';
import { maakBestand } from './hulp/content.ts';
import { maakInterventie } from './hulp/maak.ts';

/** Alles waar bladzijden uit gemaakt worden. Elk record telt hoe vaak iemand er een veld van leest. */
interface Geteld {
  bibliotheek: Bibliotheek;
  volledig: Interventie[];
  keren: () => number;
}

const site = { naam: 'Vakwerk', adres: 'https://a.example' };

/** Wat een bouw voor elk record of voor de hele bibliotheek doet. */
const bladzijden: Record<string, (geteld: Geteld) => unknown> = {
  'elke laag van elke interventie': ({ bibliotheek, volledig }) =>
    volledig.map((i) => [
      doenWeergave(i, bibliotheek),
      bewijslaagWeergave(i, bibliotheek, site),
      lerenWeergave(i, bibliotheek),
      overWeergave(i, bibliotheek),
    ]),
  'elke kaart': ({ bibliotheek, volledig }) => volledig.map((i) => kaartWeergave(i, bibliotheek, site)),
  'elke vergelijking': ({ bibliotheek, volledig }) => volledig.map((i) => vergelijkbaar(i, bibliotheek)),
  'de ervaringen bij elke interventie': ({ bibliotheek, volledig }) =>
    volledig.map(({ id }) => ervaringenMet(id, bibliotheek)),
  'de gemelde onderzoeken bij elke interventie': ({ bibliotheek, volledig }) =>
    volledig.map(({ id }) => studiesBij(id, bibliotheek)),
  'alle gemelde onderzoeken': ({ bibliotheek }) => studies(bibliotheek),
  'de bladzijde van elke bron': ({ bibliotheek }) =>
    [...bibliotheek.bronnen.values()].map((bron) => bronWeergave(bron, bibliotheek)),
  'de vaste adressen': ({ bibliotheek }) => [vasteAdressen(bibliotheek), oudeNamen(bibliotheek)],
  'de feed': ({ bibliotheek }) => feed(kanaalVanAlles(bibliotheek), bibliotheek, site),
  'de lijst met interventies': ({ bibliotheek }) => interventielijst(bibliotheek),
  'de lijst met bronnen': ({ bibliotheek }) => bronnenlijst(bibliotheek),
  'de situaties': ({ volledig }) => situatiesWeergave(volledig),
  'elk blad met situaties': ({ bibliotheek, volledig }) =>
    bladrecords(volledig, antwoorden(volledig, bibliotheek)).map(bladWeergave),
  'de begrippen': ({ bibliotheek, volledig }) => begrippenlijst(bibliotheek.begrippen, volledig),
  'de bewijskaart': ({ bibliotheek }) => kaartbeelden(bibliotheek),
  'de agenda': ({ bibliotheek, volledig }) => agenda(bibliotheek, volledig),
  'het onderhoudsbord': ({ bibliotheek, volledig }) =>
    onderhoudsbord({ bibliotheek, volledig, problemen: [], forge: undefined }),
};

const [klein, groot] = [50, 200] as const;
/** Ruim boven vier, want de loting is niet bij elke omvang gelijk; wie per record alles doorloopt, zit boven zeven. */
const hoogstens = 5;

test('een bedachte bibliotheek klopt, en is bij hetzelfde zaad dezelfde', () => {
  expect(gekeurd(klein).flatMap(({ problemen }) => problemen)).toEqual([]);
  expect(alsBestanden(bedacht(10))).toEqual(alsBestanden(bedacht(10)));
  expect(alsBestanden(bedacht(10, 2))).not.toEqual(alsBestanden(bedacht(10)));
});

describe('met vier keer zoveel interventies en bronnen kost vier keer zoveel, en niet zestien keer', () => {
  test.each(Object.entries(bladzijden))('%s', (_, maak) => {
    expect(kosten(maak, groot) / kosten(maak, klein)).toBeLessThan(hoogstens);
  });

  test.each(samenhangregels.map((regel) => [regel.name, regel] as const))('de regel %s', (_, regel) => {
    const kostenVan = (aantal: number) => {
      const teller = telt();
      const geladen = lading(gekeurd(aantal).map(teller.geteld));
      expect(fouten(regel(geladen))).toEqual([]);
      return teller.keren();
    };
    expect(kostenVan(groot) / kostenVan(klein)).toBeLessThan(hoogstens);
  });
});

function kosten(maak: (geteld: Geteld) => unknown, aantal: number): number {
  const geteld = maakGeteld(aantal);
  maak(geteld);
  return geteld.keren();
}

function maakGeteld(aantal: number): Geteld {
  const { geteld, keren } = telt();
  const { interventies, bronnen, onderzoeken, permalinks } = bedachtVan(aantal);
  const volledig = Object.entries(interventies).map(
    ([id, velden]) => ({ ...maakInterventie(velden), id, lijf: { html: '', koppen: [] } }) as Interventie,
  );
  const ervaring = { datum: '2026-01-01', rol: 'a', setting: 'b', watGedaan: 'c', watWerkte: 'd', watNiet: 'e' };
  return {
    volledig: volledig.map(geteld),
    bibliotheek: {
      interventies: volledig.map((i) => geteld(voorInLijst(i))),
      bronnen: new Map(bronnen.map((bron) => [bron.id, geteld(bron)])),
      onderzoeken: new Map(onderzoeken.map((o) => [o.id, geteld(o)])),
      permalinks: permalinks.map(geteld),
      versies: [],
      ervaringen: volledig.map(({ id }) =>
        geteld({ ...ervaring, id, interventie: id, lijf: { html: '', koppen: [] } }),
      ),
      studies: volledig.map(({ id }) => geteld({ id, verwijzing: 'x', vond: 'y', interventies: [id] })),
      begrippen: [],
      kennisvragen: [],
      onderwerpen: [],
      leerpaden: [],
    },
    keren,
  };
}

/** Records die tellen hoe vaak iemand er een veld van leest. */
function telt() {
  let keren = 0;
  const geteld = <T extends object>(record: T): T =>
    new Proxy(record, {
      get(doel, naam) {
        keren += 1;
        return Reflect.get(doel, naam);
      },
    });
  return { geteld, keren: () => keren };
}

const bedachte = new Map<number, ReturnType<typeof bedacht>>();
function bedachtVan(aantal: number) {
  const deze = bedachte.get(aantal) ?? bedacht(aantal);
  bedachte.set(aantal, deze);
  return deze;
}

const gekeurde = new Map<number, ReturnType<typeof keur>[]>();
function gekeurd(aantal: number) {
  const deze =
    gekeurde.get(aantal) ??
    Object.entries(alsBestanden(bedachtVan(aantal))).map(([pad, tekst]) => keur(maakBestand(pad, tekst)));
  gekeurde.set(aantal, deze);
  return deze;
}
