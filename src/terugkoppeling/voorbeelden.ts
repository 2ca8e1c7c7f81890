import { type Controle, controles, waarschuwingen } from '../kern/controles.ts';

/** Hoe een regel niet en wel moet, in Markdown. */
export interface Voorbeeldpaar {
  niet: string;
  wel: string;
}

/** Het eerste paar bij elke controle in `content/README.md`. */
export function voorbeeldenUit(handleiding: string): ReadonlyMap<Controle, Voorbeeldpaar> {
  const namen = Object.keys({ ...controles, ...waarschuwingen }) as Controle[];
  return new Map(
    namen.flatMap((naam) => {
      const deel = handleiding.split(`\n### ${naam}\n`)[1]?.split(/^###? /m)[0] ?? '';
      const [niet, wel] = ['niet', 'wel'].map((soort) => new RegExp(`^- ${soort}: (.+)$`, 'm').exec(deel)?.[1]);
      return niet && wel ? [[naam, { niet, wel }] as const] : [];
    }),
  );
}
