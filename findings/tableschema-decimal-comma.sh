#!/bin/sh
# tableschema 1.12.6 takes a field with `decimalChar: ","` and `groupChar: "."`, the way numbers are written in Dutch, and
# reads 1.234,5 as 12345 and 2,16 as 216 without an error. It turns the comma into a point first and then removes every point
# as a group sign. With `decimalChar` alone 2,16 is right; with a space as group sign 1 234,5 is right too.
# Why it matters: an effect of 2,16 becomes 216 in a data package that validates, and only the two settings together do it.
# Decision: numbers in our data files have a point and no group sign; read back one number with a known value in a test.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact tableschema@1.12.6 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > komma.mjs <<'JS'
import tableschema from 'tableschema';

const read = (text, settings) => new tableschema.Field({ name: 'effect', type: 'number', ...settings }).castValue(text);
const both = { decimalChar: ',', groupChar: '.' };
const rows = [
  ['1.234,5', both, 1234.5, 12345],
  ['2,16', both, 2.16, 216],
  ['2,16', { decimalChar: ',' }, 2.16, 2.16],
  ['1 234,5', { decimalChar: ',', groupChar: ' ' }, 1234.5, 1234.5],
  ['1,234.5', { decimalChar: '.', groupChar: ',' }, 1234.5, 1234.5],
];
let same = true;
console.log('tableschema 1.12.6:');
for (const [text, settings, expected, known] of rows) {
  const seen = read(text, settings);
  same &&= seen === known;
  console.log(`  ${text} with ${JSON.stringify(settings)}: expected ${expected}, seen ${seen}`);
}
process.exit(same ? 0 : 1);
JS
node komma.mjs
