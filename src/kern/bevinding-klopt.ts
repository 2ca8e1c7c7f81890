import { z } from 'zod';
import { bevindingrichtingen } from './bewijs/schalen.ts';
import { metRegel } from './velden.ts';

/** Regels over één bevinding van een bron die meer dan één veld raken. */
export function bevindingKlopt<S extends z.ZodType>(schema: S): S {
  const regels = [
    richtingBijEffect,
    momentKlopt,
    inzetKlopt,
    populatieIsVanEenDeel,
    tellingPast,
    vergelijkingStaatErbij,
    naDeStartIsGeenVergelijking,
  ];
  return regels.reduce((s, regel) => regel(s), schema);
}

/** Een effect wijst een kant op; een telling vergelijkt niets en kan dat niet. */
function richtingBijEffect<S extends z.ZodType>(schema: S): S {
  const bevinding = z.object({
    richting: z.enum(bevindingrichtingen).optional(),
    schatting: z.looseObject({ soort: z.string() }),
  });
  return perBevinding(schema, bevinding, ({ richting, schatting }, meld) => {
    if (schatting.soort === 'telling' && richting)
      meld(['richting'], 'Een telling is niet vergeleken en heeft dus geen `richting`: haal dit veld weg.');
    if (schatting.soort !== 'telling' && !richting)
      meld([], 'Zeg bij `richting` of dit positief, negatief of geen-verschil is, zoals de onderzoekers het melden.');
  });
}

function momentKlopt<S extends z.ZodType>(schema: S): S {
  const bevinding = z.object({
    gemeten: z.object({ soort: z.string(), van: z.number().optional(), tot: z.number().optional() }),
  });
  return perBevinding(schema, bevinding, ({ gemeten: { soort, van, tot } }, meld) => {
    if (soort === 'op-moment' && van !== undefined)
      meld(
        ['gemeten', 'van'],
        'Een meting op één moment heeft geen begin: zet het moment bij `tot`, of kies `ergens-in` of `gemiddeld`.',
      );
    if (soort === 'op-moment' && tot === undefined)
      meld(['gemeten'], 'Zeg bij `tot` na hoeveel maanden, of zet `gemeten: null` als dat niet gemeld is.');
    if (van !== undefined && tot !== undefined && van > tot)
      meld(['gemeten', 'van'], `Het begin (${van}) ligt na het eind (${tot}): wissel \`van\` en \`tot\` om.`);
  });
}

/** Wie zegt wanneer de hulp begon, noemt een begin of een eind, in die volgorde. */
function inzetKlopt<S extends z.ZodType>(schema: S): S {
  const bevinding = z.object({ inzet: z.object({ van: z.number().optional(), tot: z.number().optional() }) });
  return perBevinding(schema, bevinding, ({ inzet: { van, tot } }, meld) => {
    if (van === undefined && tot === undefined)
      meld(['inzet'], 'Zeg bij `van` of `tot` na hoeveel maanden de hulp begon, of haal `inzet` weg.');
    if (van !== undefined && tot !== undefined && van > tot)
      meld(['inzet', 'van'], `Het begin (${van}) ligt na het eind (${tot}): wissel \`van\` en \`tot\` om.`);
  });
}

/** Gaat een bevinding over iedereen, dan staat bij de bron wie dat waren. */
function populatieIsVanEenDeel<S extends z.ZodType>(schema: S): S {
  const bevinding = z.object({ populatie: z.looseObject({}), subgroep: z.string().optional() });
  return perBevinding(schema, bevinding, ({ subgroep }, meld) => {
    if (subgroep === undefined)
      meld(['populatie'], 'Noem bij `subgroep` over welk deel dit gaat, of zet dit bij `populatie` van de bron.');
  });
}

/** Een telling zegt hoeveel het er waren van een aantal. */
function tellingPast<S extends z.ZodType>(schema: S): S {
  const bevinding = z.object({ schatting: z.object({ aantal: z.number(), van: z.number() }) });
  return perBevinding(schema, bevinding, ({ schatting: { aantal, van } }, meld) => {
    if (aantal > van)
      meld(['schatting', 'aantal'], `Er kunnen geen ${aantal} van de ${van} geteld zijn: kijk na welk getal klopt.`);
  });
}

/** Had een onderzoek drie groepen, dan noemt de bladzijde anders bij elke bevinding de vergelijking van de bron. */
function vergelijkingStaatErbij<S extends z.ZodType>(schema: S): S {
  return perBevinding(schema, z.looseObject({}), (bevinding, meld) => {
    for (const veld of ['variant', 'subgroep'])
      if (bevinding.vergelijking === undefined && noemtVergelijking.test(String(bevinding[veld])))
        meld(
          [veld],
          'Dit zegt met wie er vergeleken is. Zet dat bij `vergelijking`, zodat de bladzijde die groep noemt.',
        );
  });
}

/** Wie na de start gekozen is, koos het lot niet: in de weging is dat geen vergelijking. */
function naDeStartIsGeenVergelijking<S extends z.ZodType>(schema: S): S {
  const bevinding = z.object({ gekozenNaStart: z.string(), vergelijking: z.string().optional() });
  return perBevinding(schema, bevinding, ({ vergelijking }, meld) => {
    if (vergelijking !== 'geen')
      meld(
        ['gekozenNaStart'],
        'Deze groepen koos het lot niet: zet er `vergelijking: geen` bij, of haal dit veld weg.',
      );
  });
}

const noemtVergelijking = /^(?:naast|tegenover|vergeleken met|in vergelijking met|ten opzichte van|versus|vs\.?)\s/i;

type MeldBijBevinding = (pad: (string | number)[], boodschap: string) => void;

/** Een regel per bevinding, ook als een andere bevinding niet klopt. */
function perBevinding<S extends z.ZodType, D extends z.ZodType>(
  schema: S,
  deel: D,
  regel: (bevinding: z.infer<D>, meld: MeldBijBevinding) => void,
): S {
  return metRegel(schema, z.object({ bevindingen: z.array(z.unknown()) }), ({ bevindingen }, meld) => {
    for (const [i, bevinding] of bevindingen.entries()) {
      const gelezen = deel.safeParse(bevinding);
      if (gelezen.success) regel(gelezen.data, (pad, boodschap) => meld(['bevindingen', i, ...pad], boodschap));
    }
  });
}
