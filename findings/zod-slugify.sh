#!/bin/sh
# zod's `z.string().slugify()` drops every letter with an accent instead of keeping or simplifying it: één becomes "n",
# reële "rele", and cliënt shares its slug with the name Clint. github-slugger 2.0.0 keeps the letters. (zod 4.6.7)
# Why it matters: a knowledge base derives file names and anchors from titles; a lost letter makes an address that nobody
# can guess, and one that differs from the anchor that the Markdown processor makes of the same title.
# Decision: one slug function for the whole site, the one that makes the anchors; never slugify() in a schema.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact zod@4.6.7 github-slugger@2.0.0 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > slug.mjs <<'JS'
import { slug } from 'github-slugger';
import { z } from 'zod';

const words = ['één gesprek', 'reële kans', 'coöperatie', 'cliënt', 'Clint', 're-integratie'];
const slugify = (word) => z.string().slugify().parse(word);
console.log('expected: een-gesprek or één-gesprek, and so on: no letter lost, different words apart');
console.log('seen, zod 4.6.7 and github-slugger 2.0.0:');
for (const word of words) console.log(`  ${word}: zod ${slugify(word)}, github-slugger ${slug(word)}`);
const lost = slugify('één gesprek') === 'n-gesprek' && slugify('cliënt') === slugify('Clint');
process.exit(lost && slug('één gesprek') === 'één-gesprek' ? 0 : 1);
JS
node slug.mjs
