import { mappen } from '../kern/contentpaden.ts';
import { beginvelden } from '../kern/interventie/beginvelden.ts';
import { fouten } from '../kern/probleem.ts';
import { idUit } from '../kern/velden.ts';
import { kanBestandsnaam } from '../laden/bestandsnaam.ts';
import { nietAanJou, spoorVan } from '../laden/fout-van-ons.ts';
import { keur } from '../laden/keur.ts';
import { schemas, toets } from '../laden/schema.ts';
import { alsMdx, alsYaml } from '../redactie/normaalvorm.ts';
import { antwoordenIn } from './antwoorden.ts';
import {
  bestaatAl,
  dubbeleKop,
  geenNaam,
  onbekendeMethode,
  overPersonen,
  overTekens,
  verkeerdType,
} from './controles.ts';
import { vragen } from './formulieren.ts';
import type { Formulierveld } from './formuliervelden.ts';
import { type Gebrek, gebrekUit, vraagOpRegel } from './gebreken.ts';
import { type Bekend, waardeVan } from './waarden.ts';

/** De formulieren die een bestand opleveren. */
export type Voorstelsoort = keyof typeof vragen;

/** Wat er al is, en welke dag het is. */
export interface Stand {
  interventies: readonly Bekend[];
  /** De paden van alle bestanden in content/. */
  bestanden: ReadonlySet<string>;
  /** `JJJJ-MM-DD` */
  vandaag: string;
}

/** Een bestand dat door de keuring kwam, of wat er nog mist. */
export type Uitslag =
  | { bestand: { pad: string; inhoud: string; naam: string }; gebreken: [] }
  | { bestand: null; gebreken: [Gebrek, ...Gebrek[]] };

/** Zoveel bytes mag een formulier zijn. Een gewoon voorstel is een paar kB; het bestand gaat als één woord naar de volgende taak. */
const langste = 40_000;
const meesteGebreken = 40;

/** Van de tekst van een ingevuld formulier naar een bestand. Gooit nooit, en geeft nooit een bestand dat de keuring weigert. */
export function voorstelUit(soort: Voorstelsoort, tekst: string, stand: Stand): Uitslag {
  try {
    return uitslagVan(soort, tekst, stand);
  } catch (fout) {
    console.error(spoorVan(fout));
    return mist([{ vraag: '', wat: nietAanJou }]);
  }
}

function uitslagVan(soort: Voorstelsoort, tekst: string, stand: Stand): Uitslag {
  if (Buffer.byteLength(tekst) > langste) return mist([{ vraag: '', wat: 'De tekst is te lang. Maak haar korter.' }]);
  const alle = vragen[soort];
  const gelezen = antwoordenIn(tekst, new Set(alle.map(({ label }) => label)));
  const overVorm = [...overTekens(tekst, alle, gelezen), ...gelezen.dubbel.map(dubbeleKop)];
  if (overVorm.length) return mist(overVorm);

  const antwoord = (vraag: Formulierveld) => gelezen.perLabel.get(vraag.label)?.tekst ?? '';
  const type = waardeVan(alle[0] as Formulierveld, antwoord(alle[0] as Formulierveld), []);
  const bijType = alle.filter(({ alleenBij }) => !alleenBij || alleenBij === type);
  const velden = soort === 'methode' ? beginvelden(stand.vandaag) : {};
  for (const vraag of bijType) zet(velden, vraag.pad.split('.'), waardeVan(vraag, antwoord(vraag), stand.interventies));

  // Een plek is hier het nummer van de vraag.
  const plekken = Object.fromEntries(bijType.map(({ pad }, i) => [pad, { regel: i + 1, kolom: 1 }]));
  const bestandssoort = soort === 'methode' ? 'interventie' : 'studie';
  const gebreken = [
    ...toets(bestandssoort, velden, plekken).bezwaren.map((b) => gebrekUit(b, bijType[(b.plek?.regel ?? 0) - 1])),
    ...alle.filter((v) => !bijType.includes(v) && waardeVan(v, antwoord(v), []) !== undefined).map(verkeerdType),
    ...alle.flatMap((vraag) => overPersonen(vraag, antwoord(vraag))),
    ...onbekendeMethode(velden, alle, stand.interventies),
  ];
  if (gebreken.length) return mist(gebreken);
  return alsBestand(bestandssoort, velden, alle, stand);
}

function alsBestand(
  soort: 'interventie' | 'studie',
  velden: Record<string, unknown>,
  alle: readonly Formulierveld[],
  { bestanden }: Stand,
): Uitslag {
  const isMethode = soort === 'interventie';
  const vraag = alle.find(({ pad }) => pad === (isMethode ? 'titel' : 'verwijzing'));
  const naam = String(velden[vraag?.pad ?? '']);
  const id = idUit(naam.replace(/^https?:\/\/(?:www\.)?(?:doi\.org\/)?/, ''));
  const [map, { uitgang }] = Object.entries(mappen).find(([, m]) => m.soort === soort) as [string, { uitgang: string }];
  const pad = `${map}/${id}${uitgang}`;
  if (!kanBestandsnaam(id)) return mist([geenNaam(vraag)]);
  if (bestanden.has(pad)) return mist([bestaatAl(vraag, isMethode)]);

  const schema = schemas[soort];
  const inhoud = isMethode ? alsMdx(schema, velden, '') : alsYaml(schema, velden);
  const { problemen, plekken } = keur({ soort, id, pad, bytes: new TextEncoder().encode(inhoud) });
  const gebreken = fouten(problemen).map((p) => gebrekUit(p, vraagOpRegel(p.plek?.regel, plekken, alle)));
  return gebreken.length ? mist(gebreken) : { bestand: { pad, inhoud, naam }, gebreken: [] };
}

function mist(gebreken: readonly Gebrek[]): Uitslag {
  const uniek = [...new Map(gebreken.map((g) => [`${g.vraag} ${g.wat}`, g])).values()];
  return { bestand: null, gebreken: uniek.slice(0, meesteGebreken) as [Gebrek, ...Gebrek[]] };
}

function zet(velden: Record<string, unknown>, [naam = '', ...rest]: string[], waarde: unknown): void {
  if (rest.length === 0) {
    if (waarde !== undefined) velden[naam] = waarde;
    return;
  }
  const groep = (velden[naam] ?? {}) as Record<string, unknown>;
  velden[naam] = groep;
  zet(groep, rest, waarde);
}
