import { z } from 'zod';
import { type Type, types } from '../kern/codes.ts';
import { alsYaml } from '../redactie/normaalvorm.ts';
import { type Formulier, formulieren, meldvragen } from '../weergave/bijdragen/formulieren.ts';
import { inleiding, vragen, waarschuwing } from './formulieren.ts';
import type { Formulierveld } from './formuliervelden.ts';

/** Een formulier voor issues op GitHub, als YAML. */
export function githubFormulier(formulier: Formulier): string {
  const { naam, over } = formulieren[formulier];
  const velden = isMelding(formulier)
    ? meldvragen[formulier].map(({ id, label, uitleg, lang, nodig }) =>
        blok(lang ? 'textarea' : 'input', id, { label, description: uitleg }, nodig),
      )
    : vragen[formulier].map(vraagblok);
  return alsYaml(z.unknown(), {
    name: naam,
    description: over,
    labels: [formulier],
    body: [{ type: 'markdown', attributes: { value: `${inleiding[formulier]}\n\n${waarschuwing}\n` } }, ...velden],
  });
}

/** De naam van een vraag in een adres: GitHub wil letters, cijfers en streepjes. */
export function vraagId(pad: string): string {
  return pad.replaceAll('.', '-');
}

const soorten = {
  regel: 'input',
  tekst: 'textarea',
  lijst: 'textarea',
  interventies: 'textarea',
  groepen: 'textarea',
} as const;

function vraagblok({ pad, label, uitleg, vorm, nodig, keuzes, delen, alleenBij }: Formulierveld): object {
  const description = alleenBij ? `Alleen als je bij Type koos: ${types[alleenBij as Type]}. ${uitleg}` : uitleg;
  const id = vraagId(pad);
  if (vorm === 'keuze') return blok('dropdown', id, { label, description, options: Object.values(keuzes) }, nodig);
  // Vakjes kunnen op GitHub niet samen verplicht zijn; de ontleder vraagt er zo nodig om.
  if (vorm === 'keuzes')
    return blok('checkboxes', id, { label, description, options: Object.values(keuzes).map((label) => ({ label })) });
  const voorbeeld = delen.map(({ label }, i) => (i < 2 ? label : `${label}: …`)).join('\n');
  const placeholder = vorm === 'groepen' ? { placeholder: `${voorbeeld}\n\n${voorbeeld}\n` } : {};
  return blok(soorten[vorm], id, { label, description, ...placeholder }, nodig);
}

function blok(type: string, id: string, attributes: object, nodig = false): object {
  return { type, id, attributes, ...(nodig ? { validations: { required: true } } : {}) };
}

function isMelding(formulier: Formulier): formulier is keyof typeof meldvragen {
  return formulier in meldvragen;
}
