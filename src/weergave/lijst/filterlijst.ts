import type { Codes, Filterregel } from './filter.ts';

/** Een lijst met filters, zoals `Filters.astro` haar toont. */
export interface Filterlijst<R extends Lijstitem = Lijstitem> {
  /** Hoe één en meer regels heten: *interventie*, *interventies*. */
  wat: { een: string; meer: string };
  groepen: Filtergroep[];
  volgordes: { naam: string; titel: string }[];
  /** In de eerste volgorde. */
  regels: R[];
}

/** Een groep keuzes; `naam` staat in het adres. */
export interface Filtergroep {
  naam: string;
  titel: string;
  /** Wat een lezer moet weten om goed te kiezen; meestal leeg. */
  uitleg: string;
  opties: { code: string; label: string }[];
  /** Wat er van de regels met de code `onbekend` te zeggen is als een keuze ze weglaat: *is niet bekend wanneer*. */
  onbekend?: string;
}

/** Wat elke regel heeft: waar zij heen wijst, en waarop zij te filteren en te sorteren is. */
export interface Lijstitem extends Filterregel {
  naam: string;
  href: string;
}

/** Een manier om te sorteren. Bij gelijke stand blijft de eerste volgorde van de lijst gelden. */
export interface Volgorde<T> {
  naam: string;
  titel: string;
  vergelijk: (a: T, b: T) => number;
}

/** De groep bij een codelijst, met elke code: ook wat er nog niet is, mag een lezer zien. */
export function groepVan(
  naam: string,
  titel: string,
  codes: Readonly<Record<string, string>>,
  uitleg = '',
): Filtergroep {
  return { naam, titel, uitleg, opties: Object.entries(codes).map(([code, label]) => ({ code, label })) };
}

/** Een vak van een lijst: regels onder één titel, op een smal scherm dicht tot iemand het opent. */
export interface Vak<R> {
  titel: string;
  regels: R[];
}

/** Een lijst met filters waarvan de regels in vakken staan. */
export interface Vakkenlijst<R extends Lijstitem> extends Filterlijst<R> {
  vakken: Vak<R>[];
}

/** De lijst van deze regels: in de eerste volgorde, elk met haar plaats in de andere, en onder de titel van haar vak. */
export function vakkenlijst<R extends Omit<Lijstitem, 'rang'>>(
  regels: readonly R[],
  volgordes: readonly [Volgorde<R>, ...Volgorde<R>[]],
  titelVan: (regel: R) => string,
  { wat, groepen }: Pick<Filterlijst, 'wat' | 'groepen'>,
): Vakkenlijst<R & Filterregel> {
  const opVolgorde = metRang(regels, volgordes);
  return {
    wat,
    groepen,
    volgordes: volgordes.map(({ naam, titel }) => ({ naam, titel })),
    regels: opVolgorde,
    vakken: inVakken(opVolgorde, titelVan),
  };
}

/** De regels per vak, in hun eigen volgorde; een vak staat waar zijn eerste regel staat. */
function inVakken<R>(regels: readonly R[], titelVan: (regel: R) => string): Vak<R>[] {
  return [...Map.groupBy(regels, titelVan)].map(([titel, deze]) => ({ titel, regels: deze }));
}

/** Zet regels in de eerste volgorde en geeft elke regel haar plaats in alle volgordes, zodat de browser niets vergelijkt. */
export function metRang<R extends { codes: Codes }>(
  regels: readonly R[],
  volgordes: readonly [Volgorde<R>, ...Volgorde<R>[]],
): (R & Filterregel)[] {
  const basis = [...regels].sort(volgordes[0].vergelijk);
  const rangen = volgordes.map(({ naam, vergelijk }) => {
    const gesorteerd = [...basis].sort(vergelijk);
    return { naam, plaats: new Map(gesorteerd.map((regel, plaats) => [regel, plaats])) };
  });
  return basis.map((regel) => ({
    ...regel,
    rang: Object.fromEntries(rangen.map(({ naam, plaats }) => [naam, plaats.get(regel) ?? 0])),
  }));
}
