#!/bin/sh
# @retorquere/bibtex-parser 9.0.29 takes a title without `langid` for English and rewrites it in sentence case: the law
# Participatiewet and the sector GGz lose their capitals. `language = {Dutch}` does not help; only `langid` does.
# A title that is half in lower case already is sometimes left alone, so it looks right in a small trial.
# Why it matters: Dutch catalogues seldom write langid, and reference lists then show law names as common nouns.
# Decision: pass `sentenceCase: false` to this parser, or import CSL-JSON only.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact @retorquere/bibtex-parser@9.0.29 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > titel.mjs <<'JS'
import { parse } from '@retorquere/bibtex-parser';

const title = 'Werken met de Participatiewet in de GGz: Wat Werkt';
const read = (field, options) => parse(`@book{a, ${field} title = {${title}}}`, options).entries[0].fields.title;
const seen = {
  'no language': read(''),
  'language = {Dutch}': read('language = {Dutch},'),
  'langid = {dutch}': read('langid = {dutch},'),
  'sentenceCase: false': read('', { sentenceCase: false }),
};
console.log(`expected, four times: ${title}`);
console.log('seen, @retorquere/bibtex-parser 9.0.29:');
for (const [name, value] of Object.entries(seen)) console.log(`  ${name}: ${value}`);
const [none, language, ...kept] = Object.values(seen);
const lowered = [none, language].every((t) => t.includes('participatiewet') && t.includes('ggz'));
process.exit(lowered && kept.every((t) => t === title) ? 0 : 1);
JS
node titel.mjs
