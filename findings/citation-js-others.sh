#!/bin/sh
# @citation-js/plugin-bibtex 0.8.2 reads `and others`, BibTeX's own way to cut an author list short, as a co-author whose
# family name is "others", and exports that person in braces. A BibLaTeX date with an unknown year in a decade, `201X`,
# becomes exactly 2010, and `2019?` exactly 2019, with no flag that anything was uncertain.
# Why it matters: reference lists cite a person who does not exist, and old sources look older or surer than they are.
# Decision: where BibTeX is read, refuse an author "others" and a date with X, ? or ~, and ask for the full data.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > anderen.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

const read = (date) => new Cite(`@book{a, title = {Werkfit}, author = {Vries, Ida and others}, date = {${date}}}`);
const decade = read('201X');
const unsure = read('2019?');
const authors = JSON.stringify(decade.data[0].author);
const dates = [decade, unsure].map((cite) => JSON.stringify(cite.data[0].issued));
const exported = decade.format('bibtex').match(/author = .*/)[0];
console.log('expected: one author and a mark for "et al."; dates that are marked as uncertain');
console.log('seen, @citation-js/plugin-bibtex 0.8.2:');
console.log(`  authors ${authors}\n  exported ${exported}\n  201X ${dates[0]}\n  2019? ${dates[1]}`);
const same = authors.includes('{"family":"others"}') && exported.includes('{others}')
  && dates[0] === '{"date-parts":[[2010]]}' && dates[1] === '{"date-parts":[[2019]]}';
process.exit(same ? 0 : 1);
JS
node anderen.mjs
