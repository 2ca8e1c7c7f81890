import { z } from 'zod';
import { metRegel } from '../velden.ts';
import { levensloopvelden } from './levensloop.ts';

const { versie, wijzigingen } = levensloopvelden;

/** Versie, wijzigingen en status vertellen hetzelfde verhaal. */
export function levensloopKlopt<S extends z.ZodType>(schema: S): S {
  return archiefZegtWaarom(vervangenIsArchief(versieKlopt(schema)));
}

/** De versie is die van de bovenste wijziging, en de nieuwste staat bovenaan. */
export function versieKlopt<S extends z.ZodType>(schema: S): S {
  return nieuwsteBovenaan(versieIsNieuwste(schema));
}

function versieIsNieuwste<S extends z.ZodType>(schema: S): S {
  return metRegel(schema, z.object({ versie, wijzigingen }), (velden, meld) => {
    const nieuwste = velden.wijzigingen[0]?.versie;
    if (nieuwste !== velden.versie)
      meld(
        ['versie'],
        `De bovenste wijziging gaat over versie ${nieuwste}: maak die gelijk aan \`versie\` (${velden.versie}).`,
      );
  });
}

function nieuwsteBovenaan<S extends z.ZodType>(schema: S): S {
  return metRegel(schema, z.object({ wijzigingen }), (velden, meld) => {
    for (const [i, deze] of velden.wijzigingen.entries()) {
      const erboven = velden.wijzigingen[i - 1];
      if (erboven && (deze.versie >= erboven.versie || deze.datum > erboven.datum))
        meld(['wijzigingen', i], 'Zet de nieuwste wijziging bovenaan; versies en datums lopen naar beneden af.');
    }
  });
}

function vervangenIsArchief<S extends z.ZodType>(schema: S): S {
  return metRegel(schema, z.object({ vervangenDoor: z.string(), status: z.string() }), ({ status }, meld) => {
    if (status !== 'gearchiveerd')
      meld(['vervangenDoor'], 'Een interventie die vervangen is, heeft `status: gearchiveerd`.');
  });
}

/** Wie een oude link volgt, moet lezen waarom de methode weg is. */
function archiefZegtWaarom<S extends z.ZodType>(schema: S): S {
  const deel = z.object({ status: z.string(), waaromGearchiveerd: z.string().optional() });
  return metRegel(schema, deel, ({ status, waaromGearchiveerd }, meld) => {
    const isArchief = status === 'gearchiveerd';
    if (isArchief && waaromGearchiveerd === undefined)
      meld(['status'], 'Een interventie met `status: gearchiveerd` zegt bij `waaromGearchiveerd` waarom.');
    if (!isArchief && waaromGearchiveerd !== undefined)
      meld(['waaromGearchiveerd'], 'Alleen een interventie met `status: gearchiveerd` zegt waarom zij dat is.');
  });
}
