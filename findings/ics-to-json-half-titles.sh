#!/bin/sh
# ics-to-json 2.0.2 keeps of a title only what stands before the first colon: "Herzie: werk en zorg" becomes "Herzie". A
# long text that was folded between two words (RFC 5545 3.1: the line break and one space are taken out, no more) loses the
# space between them, and \n stays a backslash and an n. cal-parser 1.0.2 reads the title and the space well.
# Why it matters: titles with a colon are usual for review dates, and a list made from the calendar shows only the verb.
# Decision: ical.js where calendars are read; our own calendar is tested with a colon, a comma and a fold in a title.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact ics-to-json@2.0.2 cal-parser@1.0.2 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > agenda.mjs <<'JS'
import parser from 'cal-parser';
import { icsToJson } from 'ics-to-json';

const event = ['UID:1@voorbeeld.nl', 'DTSTAMP:20260301T090000Z', 'DTSTART;VALUE=DATE:20261121', 'SUMMARY:Herzie: werk en zorg', 'DESCRIPTION:Kijk eerst', '  naar de bronnen'];
const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Voorbeeld//NL', 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const [one] = icsToJson(text);
const [two] = parser.parseString(text).events;
console.log('expected: Herzie: werk en zorg | Kijk eerst naar de bronnen');
console.log(`seen, ics-to-json 2.0.2: ${one.summary} | ${one.description}`);
console.log(`seen, cal-parser 1.0.2: ${two.summary.value} | ${two.description.value}`);
const right = two.summary.value === 'Herzie: werk en zorg' && two.description.value === 'Kijk eerst naar de bronnen';
process.exit(right && one.summary === 'Herzie' && one.description === 'Kijk eerstnaar de bronnen' ? 0 : 1);
JS
node agenda.mjs
