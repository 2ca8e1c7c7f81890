/** Waaraan een commentaar van Vakwerk te herkennen is: daarmee begint het. */
export const herkenningsteken = '<!-- vakwerk -->';
