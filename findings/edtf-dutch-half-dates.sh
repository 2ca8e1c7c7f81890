#!/bin/sh
# edtf 4.11.1 has words for six languages and Dutch is not one of them. `format` with 'nl' neither throws nor falls back to
# English: it writes the first moment as if it were all. A period keeps its beginning only, `2019?` and `2019~` lose their
# mark, and the decade `201X` becomes the year 2010. The same calls in English or German keep everything.
# Why it matters: "March to May 2019" is printed as 3-2019 in a Dutch source list, which looks like a complete date.
# Decision: print uncertain dates and periods by own rules; a library's locale is tried with a period before it is used.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact edtf@4.11.1 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > datum.mjs <<'JS'
import edtf, { format } from 'edtf';

const dates = ['2019-03/2019-05', '2010/2012', '2019?', '2019~', '201X'];
const write = (locale) => dates.map((date) => format(edtf(date), locale));
const dutch = write('nl');
const german = write('de');
console.log('expected: the end of a period and the mark of doubt in every language, or an error');
console.log('seen, edtf 4.11.1:');
dates.forEach((date, i) => console.log(`  ${date}: nl ${dutch[i]} | de ${german[i]}`));
const kept = german[0].includes('–') && german[1].includes('2012') && german[2].includes('?') && german[3].includes('ca.') && german[4] === 'XXXX';
process.exit(kept && dutch.join() === '3-2019,2010,2019,2019,2010' ? 0 : 1);
JS
node datum.mjs
