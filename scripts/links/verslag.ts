import type { Antwoord } from './bezoek.ts';
import type { Vindplaatsen } from './vindplaatsen.ts';

/** Het verslag van `npm run links`, zoals het als JSON op schijf komt. */
export interface Linkverslag {
  /** De dag van de ronde, als JJJJ-MM-DD. */
  gecontroleerd: string;
  /** Elk adres buiten de site, op alfabet. */
  adressen: Linkoordeel[];
}

export interface Linkoordeel {
  adres: string;
  oordeel: Oordeel;
  /** De status (`404`), of waarom er geen antwoord kwam (`ENOTFOUND`, `TimeoutError`). */
  antwoord: string;
  /** Waar het adres staat: een bestand onder content/ met zijn regel, of een bladzijde van de site. */
  waar: readonly string[];
}

/** `onbekend`: de site weigerde, had een storing of antwoordde niet. Voor een lezer kan zij het gewoon doen. */
export type Oordeel = 'leeft' | 'dood' | 'onbekend';

export function verslagVan(
  vindplaatsen: Vindplaatsen,
  antwoorden: ReadonlyMap<string, Antwoord>,
  vandaag: string,
): Linkverslag {
  const adressen = [...vindplaatsen].map(([adres, waar]): Linkoordeel => {
    const antwoord = antwoorden.get(adres) ?? { status: 0, fout: '' };
    const { status, fout } = antwoord;
    return { adres, oordeel: oordeelOver(antwoord), antwoord: status ? String(status) : fout || 'geen antwoord', waar };
  });
  return { gecontroleerd: vandaag, adressen: adressen.sort((a, b) => (a.adres < b.adres ? -1 : 1)) };
}

/** Dood is alleen wat zelf zegt dat het weg is, of een naam die niet bestaat; bij twijfel niet. */
export function oordeelOver({ status, fout }: Antwoord): Oordeel {
  if (status >= 200 && status < 300) return 'leeft';
  return status === 404 || status === 410 || fout === 'ENOTFOUND' ? 'dood' : 'onbekend';
}

/** Voor een mens, in Markdown: eerst hoeveel van elk, dan wat dood is en wat wij niet konden zien. */
export function inWoorden({ adressen }: Linkverslag): string {
  const aantal = (oordeel: Oordeel) => adressen.filter((a) => a.oordeel === oordeel).length;
  const regels = (['dood', 'onbekend'] as const).flatMap((gezocht) =>
    adressen
      .filter(({ oordeel }) => oordeel === gezocht)
      .map(({ oordeel, antwoord, adres, waar }) => `- ${oordeel} (${antwoord}): <${adres}> in ${waar.join(', ')}`),
  );
  const kop = `${adressen.length} adressen buiten de site: ${aantal('leeft')} leven, ${aantal('dood')} dood, ${aantal('onbekend')} niet te zeggen.`;
  return [kop, ...(regels.length > 0 ? ['', ...regels] : [])].join('\n');
}
