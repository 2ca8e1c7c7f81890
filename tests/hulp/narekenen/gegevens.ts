/** De velden van de open gegevens die het recept gebruikt; met opzet eigen typen, los van `src/`. */
export interface Rij {
  uitkomst: string;
  subgroep?: string | undefined;
  variant?: string | undefined;
  bevindingen?: { bron: string; bevinding: string; directheid: string }[] | undefined;
}

export interface Bron {
  id: string;
  ontwerp: string;
  onderzoeken?: string[] | undefined;
  stand?: string | undefined;
  verslagVan?: string | undefined;
  zekerheid?: string | undefined;
  samenhang?: boolean | undefined;
  omvatOnderzoeken?: string[] | undefined;
  omvatVolledig?: boolean | undefined;
  uitval?: number | undefined;
  alleenAfmakers?: boolean | undefined;
  vergelijking?: string | undefined;
  gecontroleerd: { verwijzing: string; inhoud: string };
  bevindingen?: Bevinding[] | undefined;
}

export interface Bevinding {
  id: string;
  onderzoek?: string | undefined;
  primair?: boolean | undefined;
  gemeten: { soort: string; van?: number | undefined; tot?: number | undefined } | null;
  subgroep?: string | undefined;
  variant?: string | undefined;
  plek?: string | undefined;
  vergelijking?: string | undefined;
  gekozenNaStart?: string | undefined;
  n?: number | undefined;
  zekerheid?: { oordeel: string } | undefined;
  richting?: string | undefined;
  schatting: Schatting;
}

export type Grens = number | 'open' | undefined;

export interface Schatting {
  soort: string;
  zonder?: number | undefined;
  eenheid?: string | undefined;
  onder?: Grens;
  boven?: Grens;
}

export interface Onderzoek {
  id: string;
  ontwerp: string;
  loting?: string | undefined;
  n?: number | undefined;
}
