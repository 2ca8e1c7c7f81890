import { z } from 'zod';
import { keuzes } from '../redactie/labels.ts';

/** Eén vraag op een formulier, en waar het antwoord in het bestand komt. */
export interface Formulierveld {
  /** Het pad in het bestand, met punten: `context.setting`. */
  pad: string;
  /** De kop boven het antwoord; op elk formulier uniek. */
  label: string;
  uitleg: string;
  vorm: 'regel' | 'tekst' | 'lijst' | 'interventies' | 'keuze' | 'keuzes' | 'groepen';
  nodig: boolean;
  /** Bij een keuze: wat iemand leest, per code. */
  keuzes: Readonly<Record<string, string>>;
  /** Bij groepen: de velden van één groep, in volgorde. */
  delen: readonly { naam: string; label: string; nodig: boolean }[];
  /** Alleen bij deze soort methode; leeg: altijd. */
  alleenBij: string;
}

/** De vraag naar één veld van een schema; bij een groep velden één vraag per veld dat daarin altijd nodig is. */
export function vragenOver(naam: string, schema: z.ZodType, alleenBij = ''): Formulierveld[] {
  const { title = naam, description = '', nodig = 'concept' } = schema.meta() ?? {};
  const kern = uitgepakt(schema);
  const gedeeld = {
    pad: naam,
    label: title,
    nodig: nodig === 'concept' && !alleenBij,
    keuzes: {},
    delen: [],
    alleenBij,
  };
  if (kern instanceof z.ZodObject) return binnen(naam, { title, description }, kern, alleenBij);
  if (kern instanceof z.ZodEnum)
    return [{ ...gedeeld, uitleg: description, vorm: 'keuze', keuzes: labelsVan(kern.options) }];
  if (kern instanceof z.ZodString)
    return [{ ...gedeeld, uitleg: `${description} ${maat(kern)}`.trim(), vorm: lang(kern) ? 'tekst' : 'regel' }];
  if (!(kern instanceof z.ZodArray))
    throw new Error(`Geen vraag te maken van ${naam}: leer vragenOver deze soort veld.`);

  const deel = uitgepakt(kern.element as z.ZodType);
  if (deel instanceof z.ZodEnum)
    return [
      { ...gedeeld, uitleg: `${description} Kies er een of meer.`, vorm: 'keuzes', keuzes: labelsVan(deel.options) },
    ];
  if (deel instanceof z.ZodObject) return [{ ...gedeeld, ...groepen(description, deel), vorm: 'groepen' }];
  const isId = deel instanceof z.ZodString && deel.safeParse('een id').error?.issues[0]?.code === 'invalid_format';
  return isId
    ? [
        {
          ...gedeeld,
          uitleg: 'De naam of het webadres van de methode. Eén per regel. Mag leeg blijven.',
          vorm: 'interventies',
        },
      ]
    : [{ ...gedeeld, uitleg: `${description} Eén per regel.`, vorm: 'lijst' }];
}

/** Heeft een groep één verplicht veld, dan is de vraag naar de groep genoeg. */
function binnen(naam: string, groep: { title: string; description: string }, schema: z.ZodObject, bij: string) {
  const nodig = Object.entries(schema.shape as Record<string, z.ZodType>).filter(
    ([, veld]) => veld.meta()?.nodig === 'concept',
  );
  return nodig.flatMap(([sub, veld]) =>
    nodig.length === 1
      ? vragenOver(`${naam}.${sub}`, veld.meta({ ...veld.meta(), ...groep }), bij)
      : vragenOver(`${naam}.${sub}`, veld, bij).map((vraag) => ({
          ...vraag,
          label: `${groep.title}: ${vraag.label.toLowerCase()}`,
        })),
  );
}

function groepen(description: string, schema: z.ZodObject): Pick<Formulierveld, 'uitleg' | 'delen'> {
  const delen = Object.entries(schema.shape as Record<string, z.ZodType>).map(([naam, veld]) => {
    const { title = naam, nodig } = veld.meta() ?? {};
    return { naam, label: title, nodig: nodig === 'concept' };
  });
  const [eerste, tweede, ...rest] = delen.map(({ label, nodig }) => ({ naam: label.toLowerCase(), label, nodig }));
  const verder = rest.map(
    ({ label, nodig }) => `${nodig ? 'Dan' : 'Als je wilt'} een regel die begint met \`${label}:\`.`,
  );
  return {
    delen,
    uitleg: [
      description,
      `Begin met een regel voor: ${eerste?.naam}. Op de regels daaronder: ${tweede?.naam}.`,
      ...verder,
      'Laat een regel leeg voor het volgende onderdeel.',
    ].join(' '),
  };
}

/** Wat mensen lezen, per code. */
function labelsVan(opties: readonly (string | number)[]): Readonly<Record<string, string>> {
  return Object.fromEntries(keuzes(opties.map(String)).map(({ value, label }) => [value, label]));
}

function lang({ maxLength }: z.ZodString): boolean {
  return (maxLength ?? 0) > 200;
}

function maat({ minLength, maxLength }: z.ZodString): string {
  return minLength && maxLength ? `(${minLength} tot ${maxLength} tekens)` : '';
}

function uitgepakt(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? uitgepakt(schema.unwrap() as z.ZodType) : schema;
}
