#!/bin/sh
# @lesjoursfr/html-to-epub 6.2.0 takes a list of authors and a date, and writes two kinds of book. In the EPUB 3 (the
# default) `date` is dropped for the day of building and the description is left out; in the EPUB 2 both are there. In both
# books two authors are one creator, "Ida de Vries,J. Vos", also for sorting. With `lang: 'nl'` the landmarks are English.
# Why it matters: the same content built again tomorrow is a book of another date, and a catalogue finds neither author.
# Decision: our booklets write one creator per author and the date of the content; test both in the package document.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact @lesjoursfr/html-to-epub@6.2.0 jszip@3.10.1 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > boek.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { EPub } from '@lesjoursfr/html-to-epub';
import JSZip from 'jszip';

const content = [{ title: 'Werkfit', data: '<p>Tekst.</p>' }];
const build = async (version) => {
  const settings = { title: 'Werkfit', description: 'Over werk', author: ['Ida de Vries', 'J. Vos'], lang: 'nl', tocTitle: 'Inhoud', date: '2024-03-01', version, content };
  await new EPub(settings, `boek${version}.epub`).render();
  const { files } = await JSZip.loadAsync(readFileSync(`boek${version}.epub`));
  const opf = await files['OEBPS/content.opf'].async('string');
  const all = (tag) => [...opf.matchAll(new RegExp(`<dc:${tag}[^>]*>([^<]*)<`, 'g'))].map((found) => found[1]);
  const toc = await files['OEBPS/toc.xhtml'].async('string');
  return { authors: all('creator'), date: all('date')[0], description: all('description'), english: toc.includes('Table of Contents') };
};
const three = await build(3);
const two = await build(2);
console.log('expected, twice: two creators, 2024-03-01, "Over werk", no English');
console.log('seen, @lesjoursfr/html-to-epub 6.2.0:');
console.log(`  EPUB 3 ${JSON.stringify(three)}\n  EPUB 2 ${JSON.stringify(two)}`);
const joined = [three, two].every(({ authors }) => authors.join('|') === 'Ida de Vries,J. Vos');
process.exit(joined && three.date !== '2024-03-01' && two.date === '2024-03-01' && three.description.length === 0 && three.english ? 0 : 1);
JS
node boek.mjs
