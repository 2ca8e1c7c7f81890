#!/bin/sh
# another-name-parser 0.1.0 takes the initials I. and V. for "the first" and "the fifth", in front as well: of "I. Vos" the
# first name is Vos and there is no last name, and of "I. van der Berg" the first name is "van", the second "der". With J. or
# X. the same names are read well. The given name Do goes the same way, as a doctor's degree.
# Why it matters: Dutch reports give authors by initials, and only those with an I or a V end up under another name.
# Decision: initials are taken off by an own rule before any parser sees the name, and a suffix of one letter is refused.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact another-name-parser@0.1.0 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > naam.mjs <<'JS'
import parser from 'another-name-parser';

const read = (name) => {
  const { first, middle, last, suffix } = parser(name);
  return JSON.stringify({ first, middle, last, suffix });
};
const known = {
  'J. van der Berg': '{"first":"J.","middle":null,"last":"van der Berg","suffix":null}',
  'I. van der Berg': '{"first":"van","middle":"der","last":"Berg","suffix":"I."}',
  'X. Vos': '{"first":"X.","middle":null,"last":"Vos","suffix":null}',
  'V. Vos': '{"first":"Vos","middle":null,"last":null,"suffix":"V."}',
  'Vos, I.': '{"first":"Vos","middle":null,"last":null,"suffix":"I."}',
  'Do de Vries': '{"first":"de","middle":null,"last":"Vries","suffix":"Do"}',
};
console.log('expected: the initial, or Do, as the first name, and a last name each time');
console.log('seen, another-name-parser 0.1.0:');
let same = true;
for (const [name, was] of Object.entries(known)) {
  const seen = read(name);
  same &&= seen === was;
  console.log(`  ${name}: ${seen}`);
}
process.exit(same ? 0 : 1);
JS
node naam.mjs
