import type { z } from 'zod';
import type { Controle } from '../kern/controles.ts';
import type { Bezwaar, Plek } from '../kern/probleem.ts';
import { raadBij, raadBijWoord, woordNaastGetal } from './bedoeld/velden.ts';
import { lijktOp } from './dichtstbij.ts';
import { titelVan, uitlegVan, veldnamenVan, waardeOp } from './uitleg.ts';
import type { Plekken } from './yaml.ts';

type Pad = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** Wat een veld mankeert, in gewone woorden, met de plek en met de uitleg die het schema zelf geeft. */
export function inWoorden(issue: Issue, wortel: unknown, schema: z.ZodType, plekken: Plekken): Bezwaar[] {
  const titel = titelVan(schema, issue.path, wortel);
  const naam = `${naamVan(issue.path)}${titel && ` (*${titel}*)`}`;
  const bij = naam && ` bij ${naam}`;
  const waarde = waardeOp(wortel, issue.path);
  const uitleg = uitlegVan(schema, issue.path, wortel);
  const bezwaar = (controle: Controle, gevonden: string, verwacht: string, doe = uitleg): Bezwaar[] => [
    { controle, plek: plekVan(issue.path, plekken), gevonden, verwacht, doe },
  ];

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((sleutel) => onbekendVeld(sleutel, issue.path, wortel, schema, plekken));
    case 'invalid_union': {
      // Het veld dat een vorm kiest (`type`, of `soort` van een schatting) noemt er een die er niet is.
      if ('options' in issue && issue.options) {
        const { path, options } = issue;
        return inWoorden({ code: 'invalid_value', path, values: options, message: '' }, wortel, schema, plekken);
      }
      const woord = typeof waarde === 'string' && woordNaastGetal(issue.errors);
      if (woord)
        return bezwaar(
          'veld-soort',
          `${toon(waarde)}${bij}`,
          `een getal, of \`${woord}\``,
          `${uitleg}${raadBijWoord(waarde, woord)}`,
        );
      // Van de vormen die mogen, die waar deze waarde het dichtst bij zit.
      const beste = issue.errors.filter((fouten) => fouten.length > 0).sort((a, b) => a.length - b.length)[0] ?? [];
      if (beste.length === 0) return bezwaar('veld-soort', `${toon(waarde)}${bij}`, 'een van de vormen uit het schema');
      return beste.flatMap((dieper) =>
        inWoorden({ ...dieper, path: [...issue.path, ...dieper.path] }, wortel, schema, plekken),
      );
    }
    case 'invalid_type':
      if (waarde === undefined) return bezwaar('veld-ontbreekt', `${naam} ontbreekt`, `een veld ${naam}`);
      if (waarde === null)
        return bezwaar('veld-ontbreekt', `${naam || 'het bestand'} is leeg`, naam ? `een waarde${bij}` : 'velden');
      return bezwaar(
        'veld-soort',
        `${toon(waarde)}${bij}`,
        soorten[issue.expected] ?? issue.expected,
        `${uitleg}${raadBij(issue, waarde)}`,
      );
    case 'invalid_value': {
      const keuzes = issue.values.map(String);
      if (waarde === undefined) return bezwaar('veld-ontbreekt', `${naam} ontbreekt`, `een veld ${naam}`);
      return bezwaar(
        'veld-keuze',
        `${toon(waarde)}${bij}`,
        `een van: ${keuzes.join(', ')}`,
        `${uitleg}${lijktOp(String(waarde), keuzes)}`,
      );
    }
    case 'too_small':
      return bezwaar(
        'veld-lengte',
        `${maat(waarde)}${bij}`,
        `${issue.inclusive === false ? 'meer dan' : 'minstens'} ${issue.minimum}${eenheden[issue.origin] ?? ''}`,
      );
    case 'too_big':
      return bezwaar(
        'veld-lengte',
        `${maat(waarde)}${bij}`,
        `${issue.inclusive === false ? 'minder dan' : 'ten hoogste'} ${issue.maximum}${eenheden[issue.origin] ?? ''}`,
      );
    case 'invalid_format':
      return bezwaar(
        'veld-vorm',
        `${toon(waarde)}${bij}`,
        issue.format === 'date' ? 'een dag die bestaat, als `JJJJ-MM-DD`' : issue.message,
        `${uitleg}${raadBij(issue, waarde)}`,
      );
    case 'custom': {
      const gevonden = waarde === undefined ? `${naam} ontbreekt` : `${toon(waarde)}${bij}`;
      // Een regel over meer velden zegt wat te doen; een eis aan één veld zegt wat er verwacht wordt.
      return issue.params?.regel
        ? bezwaar('veld-regel', gevonden, 'velden die bij elkaar passen', issue.message)
        : bezwaar('veld-vorm', gevonden, issue.message, `${uitleg}${raadBij(issue, waarde)}`);
    }
    default:
      return bezwaar('veld-vorm', `${toon(waarde)}${bij}`, issue.message);
  }
}

function onbekendVeld(sleutel: string, pad: Pad, wortel: unknown, schema: z.ZodType, plekken: Plekken): Bezwaar {
  const bekend = veldnamenVan(schema, pad, wortel).filter((naam) => naam !== sleutel);
  return {
    controle: 'veld-onbekend',
    plek: plekVan([...pad, `${sleutel}#`], plekken),
    gevonden: `het onbekende veld \`${sleutel}\``,
    verwacht: 'een veld uit het schema',
    doe: advies.get(sleutel) ?? `Verbeter de naam, of haal het veld weg.${lijktOp(sleutel, bekend)}`,
  };
}

/** Wat mensen invullen terwijl het berekend wordt of al vastligt. */
const advies = new Map([
  ['id', 'Haal dit weg: de bestandsnaam is het id.'],
  ['maanden', 'Schrijf het moment als `gemeten: { soort: op-moment, tot: 6 }`.'],
  ...['ingetrokken', 'teruggetrokken', 'retracted', 'withdrawn'].map(
    (woord) => [woord, 'Schrijf `stand: ingetrokken`, en bij `intrekking` wanneer dat was en waar het staat.'] as const,
  ),
  ['richting', 'Haal dit weg: de richting volgt uit de bevindingen.'],
  ['bewijskracht', 'Haal dit weg: de bewijskracht wordt berekend uit de bevindingen.'],
]);

const soorten: Record<string, string> = {
  string: 'tekst (zet een getal dat tekst is tussen aanhalingstekens)',
  number: 'een getal, zonder aanhalingstekens en met een punt als komma',
  int: 'een heel getal',
  boolean: '`true` of `false`',
  array: 'een lijst: elke waarde op een eigen regel, met `- ` ervoor',
  object: 'velden onder elkaar, twee spaties ingesprongen',
};
const eenheden: Record<string, string> = { string: ' tekens', array: ' in de lijst' };

/** De plek van het veld zelf, of anders van het dichtstbijzijnde dat erboven in het bestand staat. */
function plekVan(pad: Pad, plekken: Plekken): Plek {
  for (let diepte = pad.length; diepte > 0; diepte--) {
    const sleutel = pad.slice(0, diepte).join('.');
    const plek = plekken[sleutel] ?? plekken[`${sleutel}#`];
    if (plek) return plek;
  }
  return plekken[''] ?? { regel: 1, kolom: 1 };
}

function naamVan(pad: Pad): string {
  return pad.length ? `\`${pad.map((deel) => (typeof deel === 'number' ? deel + 1 : String(deel))).join('.')}\`` : '';
}

function toon(waarde: unknown): string {
  if (Array.isArray(waarde)) return 'een lijst';
  if (isGroep(waarde)) return 'een groep velden';
  const tekst = typeof waarde === 'string' ? `"${waarde}"` : String(waarde);
  return `\`${tekst.length > 60 ? `${tekst.slice(0, 60)}…` : tekst}\``;
}

function maat(waarde: unknown): string {
  if (typeof waarde === 'string') return `${waarde.length} ${waarde.length === 1 ? 'teken' : 'tekens'}`;
  if (Array.isArray(waarde)) return `een lijst van ${waarde.length}`;
  return toon(waarde);
}

function isGroep(waarde: unknown): boolean {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
