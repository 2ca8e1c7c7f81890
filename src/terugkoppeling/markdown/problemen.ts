import type { Controle } from '../../kern/controles.ts';
import type { Verslag } from '../verslag.ts';
import type { Voorbeeldpaar } from '../voorbeelden.ts';
import { code, zin } from './ontsnap.ts';

/** Waar een tekst naar verwijst. Niets hiervan komt van een bijdrager. */
export interface Omgeving {
  /** Het adres van de uitleg bij een controle; leeg als er geen forge is. */
  uitleg: (controle: Controle) => string;
  voorbeelden: ReadonlyMap<Controle, Voorbeeldpaar>;
  /** Waar de voorbeeldbladzijden te halen zijn; leeg als zij er niet zijn. */
  voorbeeldweergave: string;
}

export function fouten(verslag: Verslag, omgeving: Omgeving): string[] {
  if (verslag.fouten.length === 0) return [];
  const rest = verslag.aantallen.fouten - verslag.fouten.length;
  return [
    '### Wat er anders moet',
    ...perBestand(verslag.fouten, omgeving),
    ...(rest > 0 ? [`En nog ${rest} andere.`] : []),
  ];
}

export function waarschuwingen(verslag: Verslag, omgeving: Omgeving): string[] {
  const { waarschuwingen: nieuw, waarschuwingenVanEerder: eerder } = verslag.aantallen;
  if (nieuw + eerder === 0) return [];
  const vanEerder =
    eerder > 0
      ? ` In deze bestanden ${eerder === 1 ? 'stond er al één' : `stonden er al ${eerder}`}; die staan hier niet.`
      : '';
  return [
    `### Wat beter kan\n\nDit houdt niets tegen. Jij beslist.${vanEerder}`,
    ...perBestand(verslag.waarschuwingen, omgeving),
  ];
}

export function herstel({ herstel }: Verslag): string[] {
  if (herstel.length === 0) return [];
  return [
    '### Wat het programma zelf kan herstellen',
    'Geef de opdracht `npm run controleer -- --herstel`, of vraag de redactie dat te doen. Er verandert dan alleen dit:',
    ...herstel.map(({ bestand, gedaan }) =>
      [`- ${code(bestand)}`, ...gedaan.map((wat) => `  - ${zin(wat)}`)].join('\n'),
    ),
  ];
}

function perBestand(problemen: Verslag['fouten'], omgeving: Omgeving): string[] {
  return [...Map.groupBy(problemen, ({ bestand }) => bestand)].flatMap(([bestand, deze]) => [
    `#### ${code(bestand)}`,
    ...deze.map((probleem) => punt(probleem, omgeving)),
  ]);
}

function punt({ plek, controle, gevonden, verwacht, doe }: Verslag['fouten'][number], omgeving: Omgeving): string {
  const paar = omgeving.voorbeelden.get(controle);
  const adres = omgeving.uitleg(controle);
  const uitleg = adres ? `[Uitleg bij ${controle}](${adres})` : `Uitleg: ${controle} in content/README.md`;
  return [
    `- **${plek ? `Regel ${plek.regel}, teken ${plek.kolom}` : 'Het hele bestand'}**`,
    `  - Er staat: ${zin(gevonden)}`,
    `  - Verwacht: ${zin(verwacht)}`,
    `  - ${zin(doe)}`,
    ...(paar ? [`  - Voorbeeld: niet ${paar.niet}, wel ${paar.wel}`] : []),
    `  - ${uitleg}`,
  ].join('\n');
}
