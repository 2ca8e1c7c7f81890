#!/bin/sh
# @citation-js/name 0.4.2 reads "Ida de Vries" as given name, particle and family name, and so it does with "Dr. Ida Vos",
# where the title joins the given name. With a title in lower case, the Dutch way (drs., mr., dr., ir.), the title is gone
# and the rest is one `literal`, the field for organisations. "J. Vos jr." gets the family name "jr.".
# Why it matters: the person is sorted under the given name, is never shortened to initials, and no step reports anything.
# Decision: take titles off before a name is parsed, and refuse a literal author who is not in the list of organisations.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact @citation-js/name@0.4.2 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > naam.mjs <<'JS'
import names from '@citation-js/name';

const known = {
  'Ida de Vries': '{"given":"Ida","non-dropping-particle":"de","family":"Vries"}',
  'Dr. Ida Vos': '{"given":"Dr. Ida","family":"Vos"}',
  'dr. Ida Vos': '{"literal":"Ida Vos"}',
  'drs. Ida de Vries': '{"literal":"Ida de Vries"}',
  'mr. I. van der Berg': '{"literal":"I. van der Berg"}',
  'J. Vos jr.': '{"given":"J. Vos","family":"jr."}',
};
console.log('expected: a family name Vos, Vries or Berg, with or without the title');
console.log('seen, @citation-js/name 0.4.2:');
let same = true;
for (const [name, was] of Object.entries(known)) {
  const seen = JSON.stringify(names.parse(name));
  same &&= seen === was;
  console.log(`  ${name}: ${seen}`);
}
process.exit(same ? 0 : 1);
JS
node naam.mjs
