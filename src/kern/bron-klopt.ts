import { z } from 'zod';
import { isOverzicht, ontwerpen } from './bewijs/schalen.ts';
import { keuze, metRegel } from './velden.ts';

/** Regels over een bron die meer dan één veld raken. */
export function bronKlopt<S extends z.ZodType>(schema: S): S {
  return overzichtveldenBijOverzicht(bevindingenHetenVerschillend(ongelezenVindtNiets(bronIsVindbaar(schema))));
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
  return metRegel(schema, z.looseObject({ ontwerp: keuze(ontwerpen) }), (bron, meld) => {
    if (isOverzicht(bron.ontwerp)) return;
    for (const veld of ['zekerheid', 'samenhang', 'omvatOnderzoeken'])
      if (veld in bron)
        meld([veld], `\`${veld}\` hoort alleen bij een overzicht (meta-analyse of systematische-review).`);
  });
}
