import { z } from 'zod';
import * as codes from '../codes.ts';
import { altijd, bijPublicatie, keuze, lijst, metRegel, tekst, vrij } from '../velden.ts';
import { bewering, bewijsvelden } from './bewijsvelden.ts';
import { doevelden } from './doen.ts';
import { kernvelden } from './kern.ts';
import { levensloopvelden } from './levensloop.ts';
import { levensloopKlopt } from './levensloop-klopt.ts';

/** Een interventie: de acht typen delen de velden hieronder; enkele hebben er eigen velden bij. */
const gedeeld = { ...kernvelden, ...doevelden, ...bewijsvelden, ...levensloopvelden };

const type = <T extends codes.Type>(naam: T) =>
  altijd('Type', `Waar de methode over gaat: ${Object.keys(codes.types).join(', ')}.`, z.literal(naam));

const zelfsturing = z.strictObject({
  type: type('zelfsturing'),
  ...gedeeld,
  rolVanDeKlant: altijd(
    'Rol van de klant',
    'Welke rol of rollen de klant kan hebben.',
    lijst(keuze(codes.klantrollen)),
  ),
});

/** De vragen die een meetinstrument beantwoordt, in de volgorde van de bladzijde. */
export const meetvragen = [
  'meet',
  'besluit',
  'betrouwbaarheid',
  'validiteit',
  'normgroep',
  'afname',
  'uitslag',
  'foutrisico',
] as const;

const diagnose = z.strictObject({
  type: type('diagnose'),
  ...gedeeld,
  meet: altijd('Meet', 'Wat het instrument meet, en wat niet.', bewering),
  besluit: altijd('Besluit', 'Voor welk besluit je de uitslag gebruikt.', bewering),
  betrouwbaarheid: bijPublicatie('Betrouwbaarheid', 'Geeft het twee keer hetzelfde antwoord?', bewering),
  validiteit: bijPublicatie('Validiteit', 'Meet het wat het zegt te meten?', bewering),
  normgroep: bijPublicatie('Normgroep', 'Bij wie het onderzocht is.', bewering),
  afname: bijPublicatie('Afname', 'Hoe je het afneemt, door wie, hoe lang.', bewering),
  uitslag: bijPublicatie('Uitslag', 'Wat je met de uitslag doet.', bewering),
  foutrisico: bijPublicatie('Risico op fouten', 'Hoe het je op het verkeerde been zet.', bewering),
});

const belemmerendeOvertuigingen = z.strictObject({
  type: type('belemmerende-overtuigingen'),
  ...gedeeld,
  overtuigingen: altijd(
    'Overtuigingen',
    'Welke gedachten iemand tegenhouden, in de eigen woorden van klanten.',
    lijst(
      z.strictObject({
        inEigenWoorden: altijd('In eigen woorden', 'Hoe een klant het zegt.', tekst(5, 200)),
        erachter: altijd('Erachter', 'Wat er achter kan zitten.', tekst(10, 400)),
        vraag: altijd('Vraag', 'Een vraag die je kunt stellen.', tekst(10, 300)),
      }),
    ),
  ),
});

const netwerk = z.strictObject({ type: type('netwerk'), ...gedeeld });

const plaatsing = z.strictObject({
  type: type('plaatsing'),
  ...gedeeld,
  werkgever: altijd(
    'Taken van de werkgever',
    'Wat de werkgever doet, en wat jij hem uit handen neemt.',
    lijst(tekst(5, 300)),
  ),
  instrumenten: vrij(
    'Instrumenten',
    'Regelingen die je hierbij gebruikt, zoals loonkostensubsidie.',
    lijst(tekst(3, 200)),
  ),
});

const zoeken = z.strictObject({ type: type('zoeken'), ...gedeeld });
const basis = z.strictObject({ type: type('basis'), ...gedeeld });

const vakmanschap = z.strictObject({
  type: type('vakmanschap'),
  ...gedeeld,
  werkvorm: altijd('Werkvorm', 'Hoe professionals dit samen doen: training, intervisie, coaching …', tekst(5, 300)),
});

const perType = z.discriminatedUnion('type', [
  zelfsturing,
  diagnose,
  belemmerendeOvertuigingen,
  netwerk,
  plaatsing,
  zoeken,
  basis,
  vakmanschap,
]);

export const interventieSchema = publicatieIsVolledig(levensloopKlopt(perType));

/** De velden van een interventie zoals zij in de kop van haar bestand staan. */
export type InterventieVelden = z.infer<typeof interventieSchema>;

/** Velden die bij een type niets betekenen en daar dus ook bij publicatie mogen ontbreken. */
const zinloosBij: Partial<Record<codes.Type, readonly string[]>> = {
  vakmanschap: ['uitkering', 'klantkenmerk', 'vrijwilligheid'],
  // Een meetinstrument heeft geen effect op werk om te wegen; het draagt meetvelden.
  diagnose: ['bewijs'],
};

/** De ◑-velden die deze interventie nog mist, in de volgorde van het schema. Leeg: klaar om te publiceren. */
export function ontbreekt(velden: { type: codes.Type }): string[] {
  const zinloos = zinloosBij[velden.type] ?? [];
  return Object.entries(veldenVan(velden.type))
    .filter(([naam, veld]) => veld.meta()?.nodig === 'publicatie' && !zinloos.includes(naam) && !(naam in velden))
    .map(([naam]) => naam);
}

/** Naam en schema van elk veld van een type, in volgorde. */
export function veldenVan(type: codes.Type): Record<string, z.ZodType> {
  const schema = perType.def.options.find((optie) => optie.shape.type.value === type);
  if (!schema) throw new Error(`Geen schema voor type ${type}`);
  return schema.shape;
}

/** Een kop in de lopende tekst, voor de inhoudsopgave. */
export interface Kop {
  id: string;
  tekst: string;
  diepte: number;
}

/** De lopende tekst van een bestand, gekeurd en gerenderd. */
export interface Lijf {
  html: string;
  koppen: Kop[];
}

/** Een interventie in de bibliotheek: haar velden, haar id (de bestandsnaam) en haar lopende tekst. */
export type Interventie = InterventieVelden & { id: string; lijf: Lijf };

/** Een interventie zoals zij geschreven is: haar velden, en de tekst onder de kop als Markdown. */
export interface Geschreven {
  id: string;
  velden: InterventieVelden;
  tekst: string;
}

function publicatieIsVolledig<S extends z.ZodType>(schema: S): S {
  const deel = z.looseObject({ type: keuze(codes.types), status: z.enum(['gepubliceerd', 'toe-aan-onderhoud']) });
  return metRegel(schema, deel, (velden, meld) => {
    if (!('beoordelaars' in velden))
      meld(
        ['status'],
        'Gepubliceerd betekent: beoordeeld. Noem onder `beoordelaars` wie dat deed, of zet `status: in-beoordeling`.',
      );
    for (const veld of ontbreekt(velden))
      meld([veld], `Een gepubliceerde interventie heeft ook \`${veld}\`: vul het in, of zet \`status: concept\`.`);
  });
}
