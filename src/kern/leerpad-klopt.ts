import { z } from 'zod';
import { versieKlopt } from './interventie/levensloop-klopt.ts';
import { idUit, metRegel } from './velden.ts';

/** De regels binnen één leerpad die over meer velden gaan. */
export function leerpadKlopt<S extends z.ZodType>(schema: S): S {
  return eerlijkeVragen(eigenOnderdelen(versieKlopt(schema)));
}

/** Wat iemand afvinkt, heet naar de titel: twee gelijke titels zouden samen aan en uit gaan. */
function eigenOnderdelen<S extends z.ZodType>(schema: S): S {
  const deel = z.looseObject({ onderdelen: z.array(z.looseObject({ titel: z.string() })) });
  return metRegel(schema, deel, ({ onderdelen }, meld) => {
    const eerder = new Set<string>();
    onderdelen.forEach(({ titel }, i) => {
      const naam = idUit(titel);
      if (naam === '') meld(['onderdelen', i, 'titel'], 'Een titel heeft minstens één letter of cijfer.');
      else if (eerder.has(naam))
        meld(['onderdelen', i, 'titel'], 'Er is al een onderdeel met deze titel; geef elk onderdeel een andere.');
      eerder.add(naam);
    });
  });
}

/** Een vraag met alleen goede of alleen foute antwoorden toetst niets. */
function eerlijkeVragen<S extends z.ZodType>(schema: S): S {
  const deel = z.looseObject({
    zelftoets: z.array(z.looseObject({ antwoorden: z.array(z.looseObject({ goed: z.boolean() })) })),
  });
  return metRegel(schema, deel, ({ zelftoets }, meld) => {
    zelftoets.forEach(({ antwoorden }, i) => {
      if (new Set(antwoorden.map(({ goed }) => goed)).size < 2)
        meld(['zelftoets', i, 'antwoorden'], 'Minstens één antwoord is goed en minstens één niet.');
    });
  });
}
