#!/bin/sh
# @microsoft/recognizers-text-number 1.3.1 accepts the culture 'nl-nl' and reads by the rules for English, without a word: so
# does 'zz-zz'. In 1.234,5 it then adds what stands on both sides of the comma, 1.234 and 0.5: the value is 1.734. The same
# text in 'es-es' is 1234.5. "2,16" is 2.16 in all of them, so a trial with small figures shows nothing.
# Why it matters: an amount of 1.250 euro is read as one and a quarter, and 1.234,5 as a number that is nowhere in the text.
# Decision: of a library with cultures, first ask for one that cannot exist; figures are read by our own rule.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact @microsoft/recognizers-text-number@1.3.1 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > getal.mjs <<'JS'
import recognizers from '@microsoft/recognizers-text-number';

const texts = ['2,16', '1.250', '1.234,5'];
const read = (culture) => texts.map((text) => recognizers.recognizeNumber(text, culture).map(({ resolution }) => resolution.value).join(' and ')).join('; ');
const cultures = ['nl-nl', 'en-us', 'zz-zz', 'es-es'];
const seen = cultures.map(read);
console.log(`expected, of ${texts.join('; ')} in nl-nl: 2,16; 1250; 1234,5, or an error; an error for zz-zz`);
console.log('seen, @microsoft/recognizers-text-number 1.3.1:');
cultures.forEach((culture, i) => console.log(`  ${culture}: ${seen[i]}`));
const english = '2.16; 1.25; 1.734';
process.exit(seen.slice(0, 3).every((values) => values === english) && seen[3] === '2,16; 1250; 1234,5' ? 0 : 1);
JS
node getal.mjs
