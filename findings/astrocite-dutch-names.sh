#!/bin/sh
# astrocite-bibtex 0.16.4 splits "Ida Vos" in given and family name, and "van der Berg, Ida" in all three parts. BibTeX's own
# other order, "Ida van der Berg", is not split: the three parts together are the family name. Only names with a small-letter
# particle are touched, so "Ida El Haddad" is right. astrocite-ris 0.16.4 reads the RIS order "Vos, J.P., jr." (family,
# given, suffix) as BibTeX's (family, suffix, given): the given name is "jr." and the suffix "J.P.".
# Why it matters: in a list of English names both look right; in a Dutch one half of the authors sort under their first name.
# Decision: import names in parts (CSL-JSON); from BibTeX, refuse a family name of which the particle is not in front.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact astrocite-bibtex@0.16.4 astrocite-ris@0.16.4 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > naam.mjs <<'JS'
import bibtex from 'astrocite-bibtex';
import ris from 'astrocite-ris';

const read = {
  bibtex: (name) => bibtex.parse(`@book{a, title = {Werk}, year = {2019}, author = {${name}}}`),
  ris: (name) => ris.parse(`TY  - BOOK\nAU  - ${name}\nTI  - Werk\nER  - \n`),
};
const known = [
  ['bibtex', 'Ida Vos', '{"family":"Vos","given":"Ida"}'],
  ['bibtex', 'van der Berg, Ida', '{"family":"Berg","given":"Ida","non-dropping-particle":"van der"}'],
  ['bibtex', 'Ida El Haddad', '{"family":"El Haddad","given":"Ida"}'],
  ['bibtex', 'Ida van der Berg', '{"family":"Ida van der Berg"}'],
  ['bibtex', 'Ida de Vries', '{"family":"Ida de Vries"}'],
  ['ris', 'Vos, J.P., jr.', '{"family":"Vos","given":"jr.","suffix":"J.P."}'],
];
console.log('expected: the given name is always Ida, or J.P. in the last');
console.log('seen, astrocite-bibtex and astrocite-ris 0.16.4:');
let same = true;
for (const [format, name, was] of known) {
  const seen = JSON.stringify(read[format](name)[0].author[0]);
  same &&= seen === was;
  console.log(`  ${format}, ${name}: ${seen}`);
}
process.exit(same ? 0 : 1);
JS
node naam.mjs
