/**
 * Rekent een rij na met alleen de tekst van `/data/` en de gegevens uit de JSON. Staat met opzet los van `src/`: elke
 * grens, code en zin is hier overgetypt, zodat een vergissing in de code niet ook in het narekenen zit.
 */
export const grenzen = {
  verhouding: 4,
  procentpunt: 20,
  deelnemers: 400,
  uitval: 0.3,
  maanden: 6,
  verwaarloosbaar: { verhouding: 1.25, procentpunt: 5 },
};
export const telt = { directheid: ['zelfde'], inhoud: ['volledige-tekst', 'samenvatting'] };
export const rollen = {
  vergelijkend: ['rct', 'cluster-rct', 'quasi-experiment'],
  overzicht: ['meta-analyse', 'systematische-review'],
  meting: ['cohort', 'voor-na', 'dwarsdoorsnede', 'validatie'],
  beschrijving: ['kwalitatief', 'procesevaluatie', 'praktijkbeschrijving', 'theorie', 'protocol', 'beleid'],
};
export const geloot = ['rct', 'cluster-rct'];
export const gezaghebbend = ['redelijk', 'hoog'];
export const onbruikbaar = ['zeer-laag'];
export const nietOveral = 'Het is niet in elk onderzoek bevestigd.';
export const samenhang = 'Er is alleen naar samenhang gekeken: wat de methode zelf doet, weten we daarmee niet.';
export const zinnen: Record<string, Record<string, string>> = {
  onbekend: { onbekend: 'Dat weten we niet.' },
  praktijk: {
    positief: 'Wie het beschrijft of doet, is er positief over. Of het werkt, is niet gemeten.',
    negatief: 'Wie het beschrijft of doet, ziet nadelen. Of het averechts werkt, is niet gemeten.',
    'geen-verschil-aangetoond': 'Wie het beschrijft of doet, ziet geen verschil. Het is niet gemeten.',
    gemengd: 'Wie het beschrijft of doet, denkt er verschillend over. Het is niet gemeten.',
  },
  beperkt: {
    positief: 'Dit werkt misschien.',
    negatief: 'Dit werkt misschien averechts.',
    'maakt-geen-verschil': 'Dit maakt misschien geen verschil.',
    'geen-verschil-aangetoond': 'Er is geen verschil aangetoond.',
    gemengd: 'De eerste bevindingen spreken elkaar tegen.',
  },
  redelijk: {
    positief: 'Dit werkt waarschijnlijk.',
    negatief: 'Dit werkt waarschijnlijk averechts.',
    'maakt-geen-verschil': 'Dit maakt waarschijnlijk geen verschil.',
    'geen-verschil-aangetoond': 'Er is geen verschil aangetoond.',
    gemengd: 'De bevindingen spreken elkaar tegen.',
  },
  sterk: {
    positief: 'Dit werkt.',
    negatief: 'Dit werkt averechts.',
    'maakt-geen-verschil': 'Dit maakt geen verschil.',
    'geen-verschil-aangetoond': 'Er is geen verschil aangetoond.',
  },
};

/** De velden van de JSON die het recept gebruikt. */
export interface Gegevens {
  rijen: Rij[];
  bronnen: Bron[];
}
interface Rij {
  bevindingen?: { bron: string; bevinding: string; directheid: string }[] | undefined;
}
interface Bron {
  id: string;
  ontwerp: string;
  onderzoek?: string | undefined;
  zekerheid?: string | undefined;
  samenhang?: boolean | undefined;
  omvatOnderzoeken?: string[] | undefined;
  n?: number | undefined;
  uitval?: number | undefined;
  alleenAfmakers?: boolean | undefined;
  gecontroleerd: { verwijzing: string; inhoud: string };
  bevindingen?: Bevinding[] | undefined;
}
interface Bevinding {
  id: string;
  richting: string;
  maanden: number | null;
  n?: number | undefined;
  subgroep?: string | undefined;
  schatting: { soort: string; onder?: number | undefined; boven?: number | undefined };
}
interface Stuk {
  bron: Bron;
  bevinding: Bevinding;
}

export function narekenen(rij: Rij, bronnen: readonly Bron[]) {
  // Stap 1 en 2.
  const tellend: Stuk[] = [];
  const nietTellend: { bron: string; bevinding: string; reden: string }[] = [];
  for (const verwijzing of rij.bevindingen ?? []) {
    const bron = bronnen.find((b) => b.id === verwijzing.bron);
    const bevinding = bron?.bevindingen?.find((b) => b.id === verwijzing.bevinding);
    if (!bron || !bevinding) throw new Error(`De JSON mist ${verwijzing.bron}, ${verwijzing.bevinding}.`);
    const naam = { bron: bron.id, bevinding: bevinding.id };
    if (!telt.directheid.includes(verwijzing.directheid)) nietTellend.push({ ...naam, reden: 'niet-deze-methode' });
    else if (!telt.inhoud.includes(bron.gecontroleerd.inhoud)) nietTellend.push({ ...naam, reden: 'niet-gelezen' });
    else tellend.push({ bron, bevinding });
  }

  const { richting, grond, ...bijRichting } = stap4(tellend);
  const volgt = tellend.filter(({ bevinding }) => richting === 'gemengd' || bevinding.richting === richting); // Stap 5.
  const nauwkeurig = stap6(volgt);
  const oordeel =
    richting !== 'geen-verschil' ? richting : stap7(volgt) ? 'maakt-geen-verschil' : 'geen-verschil-aangetoond';
  const bewijskracht = stap8(tellend, volgt, richting);

  // Stap 9.
  let zin = zinnen[bewijskracht]?.[oordeel] ?? `(${bewijskracht} en ${oordeel} staat niet op de bladzijde)`;
  if (bijRichting.nietOveral) zin += ` ${nietOveral}`;
  if (grond === 'samenhang' && bewijskracht === 'beperkt') zin += ` ${samenhang}`;
  return {
    richting,
    grond,
    nietOveral: bijRichting.nietOveral,
    nauwkeurig,
    bewijskracht,
    oordeel,
    zin,
    onderzoeken: perOnderzoek(tellend).size,
    tellend: tellend.map(({ bron, bevinding }) => ({ bron: bron.id, bevinding: bevinding.id })),
    nietTellend,
  };
}

// Stap 3.
function rolVan(bron: Bron): string {
  if (bron.samenhang === true) return 'meting';
  return Object.entries(rollen).find(([, ontwerpen]) => ontwerpen.includes(bron.ontwerp))?.[0] ?? '?';
}
function onderzoekVan(bron: Bron): string {
  return bron.onderzoek ?? bron.id;
}
function heetGezaghebbend(bron: Bron): boolean {
  return (
    rolVan(bron) === 'overzicht' &&
    gezaghebbend.includes(bron.zekerheid ?? '') &&
    bron.gecontroleerd.verwijzing === 'bevestigd'
  );
}
/** De groepen van bronnen met de rol vergelijkend: één per onderzoek. */
function perOnderzoek(stukken: readonly Stuk[]): Map<string, Stuk[]> {
  const groepen = new Map<string, Stuk[]>();
  for (const stuk of stukken) {
    if (rolVan(stuk.bron) !== 'vergelijkend') continue;
    const naam = onderzoekVan(stuk.bron);
    groepen.set(naam, [...(groepen.get(naam) ?? []), stuk]);
  }
  return groepen;
}

function stap4(tellend: readonly Stuk[]): { richting: string; grond: string; nietOveral: boolean } {
  const richtingen = (stukken: readonly Stuk[]) => [...new Set(stukken.map(({ bevinding }) => bevinding.richting))];
  if (tellend.length === 0) return { richting: 'onbekend', grond: 'niets', nietOveral: false };
  const wegend = tellend.filter(({ bron }) => rolVan(bron) === 'vergelijkend' || rolVan(bron) === 'overzicht');
  if (wegend.length === 0) {
    const [eerste = '', tweede] = richtingen(tellend);
    return { richting: tweede ? 'gemengd' : eerste, grond: 'samenhang', nietOveral: false };
  }
  const [eerste = '', tweede] = richtingen(wegend);
  if (!tweede) return { richting: eerste, grond: 'vergelijking', nietOveral: false };
  const beslissend = wegend.filter(({ bron }) => heetGezaghebbend(bron));
  const [van, andere] = richtingen(beslissend);
  if (van && !andere) {
    const anders = wegend.filter(({ bevinding }) => bevinding.richting !== van);
    const gebundeld = (bron: Bron) =>
      beslissend.some((overzicht) => overzicht.bron.omvatOnderzoeken?.includes(onderzoekVan(bron)));
    if (anders.every(({ bron }) => gebundeld(bron))) return { richting: van, grond: 'vergelijking', nietOveral: true };
  }
  return { richting: 'gemengd', grond: 'vergelijking', nietOveral: false };
}

function stap6(volgt: readonly Stuk[]): boolean {
  return groepenVoor(volgt).some(groepIsNauwkeurig);
}

/** Een groep die nauwkeurig is, met een interval dat geen verschil van betekenis openlaat. */
function stap7(volgt: readonly Stuk[]): boolean {
  return groepenVoor(volgt)
    .filter(groepIsNauwkeurig)
    .some((groep) => zonderAantasting(groep).some(({ bevinding }) => ligtDichtbijNul(bevinding.schatting)));
}

function ligtDichtbijNul({ soort, onder, boven }: Bevinding['schatting']): boolean {
  if (onder === undefined || boven === undefined) return false;
  const { verhouding, procentpunt } = grenzen.verwaarloosbaar;
  if (soort === 'verhouding') return boven <= verhouding && onder >= 1 / verhouding;
  return soort === 'procentpunt' && boven <= procentpunt && onder >= -procentpunt;
}

function groepenVoor(volgt: readonly Stuk[]): Stuk[][] {
  const overzichten = new Set(volgt.map(({ bron }) => bron).filter(heetGezaghebbend));
  return [
    ...perOnderzoek(volgt).values(),
    ...[...overzichten].map((overzicht) => volgt.filter(({ bron }) => bron === overzicht)),
  ];
}

function zonderAantasting(groep: readonly Stuk[]): Stuk[] {
  let over = [...groep];
  if (groep.some(({ bron }) => bron.alleenAfmakers === true))
    over = over.filter(({ bron }) => bron.alleenAfmakers === false);
  if (groep.some(({ bron }) => (bron.uitval ?? 0) > grenzen.uitval))
    over = over.filter(({ bron }) => bron.uitval !== undefined && bron.uitval <= grenzen.uitval);
  return over;
}

function groepIsNauwkeurig(groep: readonly Stuk[]): boolean {
  const over = zonderAantasting(groep);
  if (over.length === 0) return false;
  const marges = over.flatMap(({ bevinding: { schatting } }) => {
    const { soort, onder, boven } = schatting;
    return (soort === 'verhouding' || soort === 'procentpunt') && onder !== undefined && boven !== undefined
      ? [{ soort, onder, boven }]
      : [];
  });
  if (marges.length > 0)
    return marges.some(({ soort, onder, boven }) =>
      soort === 'verhouding'
        ? onder > 0 && boven <= grenzen.verhouding * onder
        : Math.round((boven - onder) * 1e6) / 1e6 <= grenzen.procentpunt,
    );
  const mensen = over.map(({ bron, bevinding }) => bevinding.n ?? (bevinding.subgroep ? 0 : (bron.n ?? 0)));
  return Math.max(0, ...mensen) >= grenzen.deelnemers;
}

function stap8(tellend: readonly Stuk[], volgt: readonly Stuk[], richting: string): string {
  const bevestigd = volgt.filter(({ bron }) => bron.gecontroleerd.verwijzing === 'bevestigd');
  const onderzoeken = [...perOnderzoek(bevestigd)];
  const overzichten = bevestigd.map(({ bron }) => bron).filter((bron) => rolVan(bron) === 'overzicht');
  const bijEen = (klopt: (groep: Stuk[]) => boolean) => onderzoeken.some(([, groep]) => klopt(groep));

  const metErbuiten = overzichten.some(
    ({ omvatOnderzoeken, ...bron }) =>
      heetGezaghebbend(bron) && omvatOnderzoeken && onderzoeken.some(([naam]) => !omvatOnderzoeken.includes(naam)),
  );
  const tweeGoede =
    onderzoeken.length >= 2 &&
    bijEen((groep) => groep.some(({ bron }) => geloot.includes(bron.ontwerp))) &&
    bijEen(groepIsNauwkeurig) &&
    bijEen((groep) => groep.some(({ bevinding }) => (bevinding.maanden ?? 0) >= grenzen.maanden));
  if (richting !== 'gemengd' && (metErbuiten || tweeGoede)) return 'sterk';
  const bruikbaar = overzichten.some(({ zekerheid }) => !onbruikbaar.includes(zekerheid ?? ''));
  if (bijEen(groepIsNauwkeurig) || onderzoeken.length >= 2 || bruikbaar) return 'redelijk';
  if (tellend.some(({ bron }) => rolVan(bron) !== 'beschrijving')) return 'beperkt';
  return tellend.length > 0 ? 'praktijk' : 'onbekend';
}
