#!/bin/sh
# any-date-parser 2.2.4 knows the Dutch months: "3 mei 2024" and "3 mei 2024 9:30" are the third of May. With the time as it
# is written in Dutch, 9.30 uur, the month comes from the minutes: May becomes March, and with 10.15 October becomes January.
# On the hour (14.00) the month is right. Nothing is thrown, and the name of the month that stands there is not used.
# Why it matters: invitations and terms carry date and time together, and a trial with a whole hour shows nothing.
# Decision: dates in our data are ISO dates; a date that is read from text is accepted only if its month name agrees.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact any-date-parser@2.2.4 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > datum.mjs <<'JS'
import parser from 'any-date-parser';

const known = [
  ['3 mei 2024', 5, 5],
  ['3 mei 2024 9:30', 5, 5],
  ['3 mei 2024 9.30 uur', 5, 3],
  ['vrijdag 3 mei 2024, 9.30 uur', 5, 3],
  ['1 oktober 2024 10.15 uur', 10, 1],
  ['5 juni 2024 14.00 uur', 6, 6],
];
let same = true;
console.log('any-date-parser 2.2.4:');
for (const [text, expected, was] of known) {
  const seen = parser.attempt(text, 'nl').month;
  same &&= seen === was;
  console.log(`  ${text}: expected month ${expected}, seen ${seen}`);
}
process.exit(same ? 0 : 1);
JS
node datum.mjs
