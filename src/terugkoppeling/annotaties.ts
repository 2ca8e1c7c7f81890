import { zichtbaar } from '../kern/zichtbaar.ts';
import type { Verslag } from './verslag.ts';

/** Elk probleem van een verslag, fouten eerst: een forge toont er maar een paar. */
function problemenIn({ fouten, waarschuwingen }: Verslag): Verslag['fouten'] {
  return [...fouten, ...waarschuwingen];
}

/** Opdrachten voor GitHub die elk probleem bij zijn regel zetten. `map` is de contentmap vanaf de repository, met een streep. */
export function annotatiesGithub(verslag: Verslag, map = 'content/'): string[] {
  return problemenIn(verslag).map(({ bestand, plek, ernst, controle, gevonden, verwacht, doe }) => {
    const eigenschappen = {
      file: `${map}${bestand}`,
      ...(plek && { line: plek.regel, col: plek.kolom }),
      title: controle,
    };
    const lijst = Object.entries(eigenschappen).map(([naam, waarde]) => `${naam}=${eigenschap(String(waarde))}`);
    const opdracht = ernst === 'fout' ? 'error' : 'warning';
    return `::${opdracht} ${lijst.join(',')}::${gegeven(`${gevonden}; verwacht: ${verwacht}. ${doe}`)}`;
  });
}

/** Hetzelfde voor GitLab: de vorm van een rapport *Code Quality*. */
export function codeQuality(verslag: Verslag, map = 'content/'): object[] {
  const gezien = new Map<string, number>();
  return problemenIn(verslag).map(({ bestand, plek, ernst, controle, gevonden, verwacht, doe }) => {
    const kenmerk = `${controle}:${bestand}:${gevonden}`;
    const keer = (gezien.get(kenmerk) ?? 0) + 1;
    gezien.set(kenmerk, keer);
    return {
      description: zichtbaar(`${gevonden}; verwacht: ${verwacht}. ${doe}`),
      check_name: controle,
      fingerprint: zichtbaar(`${kenmerk}:${keer}`),
      severity: ernst === 'fout' ? 'major' : 'info',
      location: { path: `${map}${bestand}`, lines: { begin: plek?.regel ?? 1 } },
    };
  });
}

/** Zoals GitHub het terugleest (`ActionCommand.cs`): een procent, een regeleinde, en in een eigenschap ook `:` en `,`. */
function gegeven(waarde: string): string {
  return zichtbaar(waarde).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function eigenschap(waarde: string): string {
  return waarde
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');
}
