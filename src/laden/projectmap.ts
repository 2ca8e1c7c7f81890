/** De map van het project: alle npm-opdrachten draaien daar, ook de bouw die zijn eigen code bundelt. */
export const projectmap = process.cwd();
