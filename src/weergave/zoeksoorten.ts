/** De soorten bladzijden die iemand kan vinden; een bladzijde die geen soort noemt, is uitleg. Ook in de browser, dus zonder invoer. */
export const zoeksoorten = { interventie: 'Interventie', bron: 'Bron', begrip: 'Begrippen', uitleg: 'Uitleg' } as const;
