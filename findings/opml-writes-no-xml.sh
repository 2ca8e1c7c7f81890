#!/bin/sh
# opml 0.5.8 writes the list `opml.stringify` gets with the title as it is: "Werk & inkomen" gets a bare ampersand, and the
# result is not XML. Its own `opml.parse` refuses it. In the outlines below the same ampersand is written as &amp;, so a
# list of feeds with "&" in every title but the one of the list itself looks right. opml-generator 1.1.1 escapes both.
# Why it matters: a title in two halves is common in Dutch services, and no reader can then import the whole list of feeds.
# Decision: our OPML is written by the same escaping as all our XML; a test parses each list with a strict parser.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact opml@0.5.8 opml-generator@1.1.1 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > lijst.mjs <<'JS'
import opml from 'opml';
import generate from 'opml-generator';

const feed = { text: 'Zorg & welzijn', type: 'rss', xmlUrl: 'https://voorbeeld.nl/atom.xml' };
const write = (title) => opml.stringify({ opml: { head: { title }, body: { subs: [feed] } } });
const line = (text, tag) => text.split('\n').find((part) => part.includes(`<${tag}`))?.trim();
const readable = (text) => new Promise((done) => opml.parse(text, (error) => done(!error)));
const list = write('Werk & inkomen');
const read = [await readable(list), await readable(write('Werk en inkomen')), await readable(generate({ title: 'Werk & inkomen' }, [feed]))];
console.log('expected: &amp; in both lines, and a list that opml reads again');
console.log('seen, opml 0.5.8:');
console.log(`  ${line(list, 'title')}\n  ${line(list, 'outline')}`);
console.log(`  read again: "Werk & inkomen" ${read[0]}, "Werk en inkomen" ${read[1]}, "Werk & inkomen" by opml-generator ${read[2]}`);
process.exit(list.includes('<title>Werk & inkomen</title>') && list.includes('text="Zorg &amp; welzijn"') && read.join() === 'false,true,true' ? 0 : 1);
JS
node lijst.mjs
