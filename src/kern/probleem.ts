import type { Controle } from './controles.ts';

/** Een fout of waarschuwing over een bestand van een bijdrager: wat er staat, wat er moet staan en wat te doen. */
export interface Probleem {
  /** Pad vanaf de contentmap, met `/`. */
  bestand: string;
  /** Regel en kolom vanaf 1. Ontbreekt als het probleem het hele bestand of de map betreft. */
  plek?: Plek;
  /** Een fout houdt de bouw tegen, een waarschuwing niet. */
  ernst: 'fout' | 'waarschuwing';
  /** Naam van de controle: een kopje in content/README.md. */
  controle: Controle;
  gevonden: string;
  verwacht: string;
  doe: string;
}

/** Een probleem waarvan het bestand nog niet genoemd is: wat een controle binnen één bestand vindt. Zonder ernst: een fout. */
export type Bezwaar = Omit<Probleem, 'bestand' | 'ernst'> & Partial<Pick<Probleem, 'ernst'>>;

export interface Plek {
  regel: number;
  kolom: number;
}

export function fouten(problemen: readonly Probleem[]): Probleem[] {
  return problemen.filter((p) => p.ernst === 'fout');
}

/** Op bestand, regel en kolom; zo leest een bijdrager zijn bestand van boven naar beneden na. */
export function gesorteerd(problemen: readonly Probleem[]): Probleem[] {
  return [...problemen].sort(
    (a, b) =>
      vergelijk(a.bestand, b.bestand) ||
      (a.plek?.regel ?? 0) - (b.plek?.regel ?? 0) ||
      (a.plek?.kolom ?? 0) - (b.plek?.kolom ?? 0) ||
      vergelijk(a.controle, b.controle),
  );
}

function vergelijk(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
