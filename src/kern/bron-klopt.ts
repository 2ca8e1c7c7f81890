import { z } from 'zod';
import { bevindingKlopt } from './bevinding-klopt.ts';
import { isOverzicht, ontwerpen } from './bewijs/ontwerpen.ts';
import { standen } from './bewijs/schalen.ts';
import { keuze, metRegel } from './velden.ts';

/** Regels over een bron die meer dan één veld raken. */
export function bronKlopt<S extends z.ZodType>(schema: S): S {
  const regels = [
    bronIsVindbaar,
    ongelezenVindtNiets,
    bevindingenHetenVerschillend,
    overzichtveldenBijOverzicht,
    volledigeLijstIsVolledig,
    standHeeftHaarBewijs,
    geenVergelijkingIsEenCode,
    bevindingKlopt,
  ];
  return regels.reduce((s, regel) => regel(s), schema);
}

function bronIsVindbaar<S extends z.ZodType>(schema: S): S {
  return metRegel(schema, z.looseObject({}), (bron, meld) => {
    if (!bron.doi && !bron.url) meld(['titel'], 'Geef een `doi` of een `url`, zodat een lezer de bron kan vinden.');
  });
}

function ongelezenVindtNiets<S extends z.ZodType>(schema: S): S {
  const deel = z.object({ gecontroleerd: z.object({ inhoud: z.literal('geen') }), bevindingen: z.unknown() });
  return metRegel(schema, deel, (bron, meld) => {
    if (bron.bevindingen)
      meld(['bevindingen'], 'Van deze bron is niets gelezen (`inhoud: geen`): dan zijn er geen bevindingen te melden.');
  });
}

function bevindingenHetenVerschillend<S extends z.ZodType>(schema: S): S {
  return metRegel(schema, z.object({ bevindingen: z.array(z.object({ id: z.string() })) }), ({ bevindingen }, meld) => {
    const namen = bevindingen.map((b) => b.id);
    for (const [i, naam] of namen.entries())
      if (namen.indexOf(naam) < i)
        meld(['bevindingen', i, 'id'], `De naam \`${naam}\` staat er al: geef elke bevinding een eigen naam.`);
  });
}

function overzichtveldenBijOverzicht<S extends z.ZodType>(schema: S): S {
  const deel = z.looseObject({ ontwerp: keuze(ontwerpen), bevindingen: z.array(z.looseObject({})).optional() });
  return metRegel(schema, deel, (bron, meld) => {
    if (isOverzicht(bron.ontwerp)) {
      if (bron.omvatVolledig && !bron.omvatOnderzoeken)
        meld(
          ['omvatVolledig'],
          'Noem bij `omvatOnderzoeken` elk onderzoek uit het overzicht, of haal `omvatVolledig` weg.',
        );
      return;
    }
    for (const veld of ['zekerheid', 'samenhang', 'omvatOnderzoeken', 'omvatVolledig'])
      if (veld in bron)
        meld([veld], `\`${veld}\` hoort alleen bij een overzicht (meta-analyse of systematische-review).`);
    for (const [i, bevinding] of (bron.bevindingen ?? []).entries())
      if ('zekerheid' in bevinding)
        meld(
          ['bevindingen', i, 'zekerheid'],
          '`zekerheid` hoort alleen bij een overzicht (meta-analyse of systematische-review).',
        );
  });
}

/** Staat volgens een overzicht elk onderzoek in zijn lijst, dan ook dat waar een bevinding uit komt. */
function volledigeLijstIsVolledig<S extends z.ZodType>(schema: S): S {
  const deel = z.looseObject({
    omvatVolledig: z.literal(true),
    omvatOnderzoeken: z.array(z.string()),
    bevindingen: z.array(z.looseObject({ onderzoek: z.string().optional() })),
  });
  return metRegel(schema, deel, ({ omvatOnderzoeken, bevindingen }, meld) => {
    for (const [i, { onderzoek }] of bevindingen.entries())
      if (onderzoek !== undefined && !omvatOnderzoeken.includes(onderzoek))
        meld(
          ['bevindingen', i, 'onderzoek'],
          'Zet dit onderzoek ook bij `omvatOnderzoeken`: daar staat volgens `omvatVolledig` elk onderzoek uit het overzicht.',
        );
  });
}

function standHeeftHaarBewijs<S extends z.ZodType>(schema: S): S {
  const deel = z.looseObject({ stand: keuze(standen).optional() });
  return metRegel(schema, deel, (bron, meld) => {
    const { stand = 'geldig', intrekking, vervangenDoor } = bron;
    if (stand === 'ingetrokken' && !intrekking)
      meld(['stand'], 'Zeg bij `intrekking` wanneer deze bron is ingetrokken en waar dat bericht staat.');
    if (stand !== 'ingetrokken' && intrekking)
      meld(['intrekking'], 'Zet er `stand: ingetrokken` bij, of haal `intrekking` weg.');
    if (stand === 'vervangen' && !vervangenDoor)
      meld(['stand'], 'Zeg bij `vervangenDoor` welke bron in de plaats kwam.');
    if (stand !== 'vervangen' && vervangenDoor)
      meld(['vervangenDoor'], 'Zet er `stand: vervangen` bij, of haal `vervangenDoor` weg.');
  });
}

/** `geen` is een code: er is niet vergeleken. *Geen plan* is een vergelijking met mensen zonder plan. */
function geenVergelijkingIsEenCode<S extends z.ZodType>(schema: S): S {
  const deel = z.looseObject({ bevindingen: z.array(z.looseObject({})).optional() });
  return metRegel(schema, deel, (bron, meld) => {
    const raad = 'Schrijf `geen` als er niet vergeleken is, of zeg wat de andere groep kreeg.';
    if (isBijnaGeen(bron.vergelijking)) meld(['vergelijking'], raad);
    for (const [i, { vergelijking }] of (bron.bevindingen ?? []).entries())
      if (isBijnaGeen(vergelijking)) meld(['bevindingen', i, 'vergelijking'], raad);
  });
}

/** Zegt met andere woorden dat er niet vergeleken is. */
export function isBijnaGeen(vergelijking: unknown): boolean {
  return typeof vergelijking === 'string' && vergelijking !== 'geen' && nietVergeleken.test(vergelijking);
}

const nietVergeleken =
  /^\s*(?:geen|niets|niet|nvt|n\.v\.t\.|niet van toepassing|(?:geen|niet|zonder) (?:vergelijking|vergeleken|vergelijkingsgroep|controlegroep|andere groep))\s*(?:$|[.,;:(–-])/i;
