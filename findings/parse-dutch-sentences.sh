#!/bin/sh
# parse-dutch 7.0.0, the parser of retext-dutch, ends no sentence after a number of one to three figures, nor after the
# words zo, op, al and u, which it takes for abbreviations. "Zie lid 2. Daarna lid 3." is one sentence; with "twee", "2019"
# or "5%" in that place it is two. The figures, op, al and u come from parse-latin 7.0.0, on which the parser for English is
# built too. sentencex 1.0.17, with a Dutch list of its own, does split after figures, and never after dat, al and u.
# Why it matters: texts about hours, months and articles of a law end in figures, and the mean sentence gets longer for it.
# Decision: an own splitter for sentence length, with a test on sentences that end in a figure and in a short word.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact parse-dutch@7.0.0 parse-latin@7.0.0 sentencex@1.0.17 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > zin.mjs <<'JS'
import { ParseDutch } from 'parse-dutch';
import { ParseLatin } from 'parse-latin';
import { segment } from 'sentencex';

const sentences = (Parser, text) => new Parser().parse(text).children.flatMap((block) => block.children ?? []).filter((node) => node.type === 'SentenceNode').length;
const ends = ['2', '12', '0,61', '2019', '5%', 'twee', 'zo', 'op', 'al', 'dat', 'u'];
console.log('expected: two sentences, eleven times, three parsers');
console.log('seen (parse-dutch 7.0.0, parse-latin 7.0.0, sentencex 1.0.17):');
const seen = ends.map((end) => {
  const text = `Het gaat hier om ${end}. Daarna volgt de rest.`;
  const counts = [sentences(ParseDutch, text), sentences(ParseLatin, text), segment('nl', text).length].join(' ');
  console.log(`  ${text} ${counts}`);
  return counts;
});
process.exit(seen.join() === '1 1 2,1 1 2,1 1 2,2 2 2,2 2 2,2 2 2,1 2 2,1 1 2,1 1 1,2 2 1,1 1 1' ? 0 : 1);
JS
node zin.mjs
