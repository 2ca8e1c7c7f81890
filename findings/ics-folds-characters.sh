#!/bin/sh
# ics 3.12.0 folds calendar lines by characters, while RFC 5545 (3.1) counts octets: a Dutch summary with ö, é and a dash
# gives lines of more than 75 octets. ical.js 2.2.1 and ical-generator 10.2.0 stay within the limit on the same text.
# Why it matters: a calendar of review dates is made of Dutch titles with diacritics, and an English trial never shows it.
# Decision: if review dates are offered as a calendar, fold by octets (ical.js), and test it on our longest title.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact ics@3.12.0 ical.js@2.2.1 ical-generator@10.2.0 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > vouw.mjs <<'JS'
import ICAL from 'ical.js';
import ical from 'ical-generator';
import { createEvent } from 'ics';

const summary = 'Herzie: coöperatie, één begeleider – reële kansen voor geïnteresseerde cliënten in ’s-Hertogenbosch en Curaçao';
const calendar = ical();
calendar.createEvent({ start: new Date('2026-11-21'), allDay: true, summary });
const component = new ICAL.Component('vevent');
component.addPropertyWithValue('summary', summary);
const texts = {
  'ics 3.12.0': createEvent({ title: summary, start: [2026, 11, 21], end: [2026, 11, 22] }).value,
  'ical.js 2.2.1': component.toString(),
  'ical-generator 10.2.0': calendar.toString(),
};
console.log('expected: no line of more than 75 octets');
console.log('seen, longest line in octets:');
const longest = Object.entries(texts).map(([name, text]) => {
  const octets = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
  console.log(`  ${name}: ${octets}`);
  return octets;
});
process.exit(longest[0] > 75 && longest[1] <= 75 && longest[2] <= 75 ? 0 : 1);
JS
node vouw.mjs
