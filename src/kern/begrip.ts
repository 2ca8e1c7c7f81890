import { z } from 'zod';
import { begripsoorten } from './codes.ts';
import { altijd, datum, id, keuze, lijst, tekst, vrij } from './velden.ts';

/** Een begrip: woordenlijst voor lezers en thesaurus voor het zoeken in één (`content/begrippen.yaml`, een lijst). */
export const begripSchema = z.strictObject({
  id: altijd('Id', 'Korte naam in kleine letters; wordt het anker op /begrippen/.', id()),
  term: altijd('Term', 'Het woord of de afkorting zoals mensen het gebruiken.', tekst(2, 80)),
  voluit: vrij('Voluit', 'De afkorting voluit.', tekst(3, 160)),
  soort: altijd('Soort', 'Waar het begrip bij hoort.', keuze(begripsoorten)),
  ookWel: vrij('Ook wel', 'Andere woorden en alledaagse woorden voor hetzelfde.', lijst(tekst(2, 80))),
  definitie: vrij('Definitie', 'Wat het is, in één of twee gewone zinnen.', tekst(10, 500)),
  peildatum: vrij('Peildatum', 'Bij wetten: de dag waarop de definitie is nagekeken.', datum()),
});
export const begrippenSchema = z.array(begripSchema);
export type Begrip = z.infer<typeof begripSchema>;
