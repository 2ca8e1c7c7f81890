import { z } from 'zod';
import { metRegel } from '../velden.ts';
import { levensloopvelden } from './levensloop.ts';

const { versie, wijzigingen } = levensloopvelden;

/** Versie, wijzigingen en status vertellen hetzelfde verhaal. */
export function levensloopKlopt<S extends z.ZodType>(schema: S): S {
  return vervangenIsArchief(nieuwsteBovenaan(versieIsNieuwste(schema)));
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
