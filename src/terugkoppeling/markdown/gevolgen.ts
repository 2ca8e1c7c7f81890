import { bewijskrachtLabels } from '../../kern/bewijs/schalen.ts';
import type { Passing } from '../../kern/overdracht.ts';
import type { Verslag } from '../verslag.ts';
import { code, tekst } from './ontsnap.ts';
import type { Omgeving } from './problemen.ts';
import { versieInWoorden } from './versie-in-woorden.ts';

/** Langere tabellen leest niemand; wat er niet in past, wordt geteld. */
const meesteRijen = 60;

/** Wat er met de sterkte van het bewijs gebeurt, per methode en uitkomst. */
export function sterkte({ rijen, onvergelijkbaar }: Verslag): string[] {
  if (rijen.length + onvergelijkbaar.length === 0) return [];
  const regels = rijen.map(({ interventie, rij, voor, na, door }) => [
    tekst(interventie),
    tekst(rij),
    voor ? standIn(voor) : '*nieuw*',
    na ? standIn(na) : '*weg*',
    door.map(({ bron, wat }) => `${tekst(bron)} (${watMetBron[wat]})`).join(', ') || '–',
  ]);
  const stuk = onvergelijkbaar.map(({ bestand }) => code(bestand));
  return [
    '### Wat dit doet met de sterkte van het bewijs',
    ...(regels.length > 0 ? [tabel(['Methode', 'Uitkomst', 'Was', 'Wordt', 'Door'], regels)] : []),
    ...(stuk.length > 0
      ? [
          `Van ${stuk.join(', ')} kunnen wij dit nog niet uitrekenen. Los eerst de fouten op, ook in de bronnen die daar staan.`,
        ]
      : []),
  ];
}

/** Bij welke klanten een methode beter of slechter past. */
export function passing({ passing }: Verslag): string[] {
  if (passing.length === 0) return [];
  return [
    '### Wat dit doet met *Past dit bij mijn klant?*',
    tabel(
      ['Methode', 'Uitkomst', 'Bij deze klant', 'Was', 'Wordt'],
      passing.map(({ interventie, rij, klanten, voor, na }) => [
        tekst(interventie),
        tekst(rij),
        klanten.map(tekst).join('; '),
        passingen[voor],
        passingen[na],
      ]),
    ),
  ];
}

/** Wat er met de versie moet gebeuren. */
export function versies({ versies }: Verslag): string[] {
  if (versies.length === 0) return [];
  return ['### De versie', versies.map((versie) => `- ${versieInWoorden(versie)}`).join('\n')];
}

/** Waar te zien is hoe het wordt. */
export function bladzijden({ bladzijden, aantallen }: Verslag, { voorbeeldweergave }: Omgeving): string[] {
  // Met een fout is er niets gebouwd.
  if (bladzijden.length === 0 || aantallen.fouten > 0 || !voorbeeldweergave) return [];
  const getoond = bladzijden.slice(0, 30).map(({ titel, pad }) => `- ${tekst(titel)}: ${code(pad)}`);
  const rest = bladzijden.length - getoond.length;
  return [
    '### Zo komt het eruit te zien',
    `[Haal de voorbeeldbladzijden op](${voorbeeldweergave}), pak ze uit en open \`index.html\`. Daarin staan:`,
    [...getoond, ...(rest > 0 ? [`- en nog ${rest} andere`] : [])].join('\n'),
  ];
}

const watMetBron = { nieuw: 'erbij', weg: 'eruit', anders: 'veranderd' } as const;

const passingen: Record<Passing, string> = {
  zoals: 'onderzocht',
  deels: 'deels onderzocht',
  niet: 'niet onderzocht',
  onbekend: 'onbekend',
};

function standIn({ kracht, zin: vasteZin }: NonNullable<Verslag['rijen'][number]['voor']>): string {
  return `**${bewijskrachtLabels[kracht]}**: ${tekst(vasteZin)}`;
}

function tabel(koppen: string[], rijen: string[][]): string {
  const regel = (cellen: string[]) => `| ${cellen.join(' | ')} |`;
  const rest = rijen.length - meesteRijen;
  return [
    ...[koppen, koppen.map(() => '---'), ...rijen.slice(0, meesteRijen)].map(regel),
    ...(rest > 0 ? ['', `En nog ${rest} andere.`] : []),
  ].join('\n');
}
