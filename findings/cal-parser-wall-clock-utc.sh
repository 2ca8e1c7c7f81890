#!/bin/sh
# cal-parser 1.0.2 reads `DTSTART;TZID=Europe/Amsterdam:20260701T093000` as half past nine in UTC, which is half past eleven
# in Amsterdam, also when the file describes that time zone and the computer stands in it. The zone is kept as a parameter
# beside the moment, and was not used for it. ical.js 2.2.1, with the same description of the zone, gives 07:30 UTC.
# Why it matters: in the Netherlands every meeting shifts one hour in winter and two in summer; a trial in UTC is right.
# Decision: our calendar has whole days only; where a moment is read, a test runs in two time zones.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact cal-parser@1.0.2 ical.js@2.2.1 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > tijd.mjs <<'JS'
import parser from 'cal-parser';
import ICAL from 'ical.js';

const season = (name, start, rule, from, to) => [`BEGIN:${name}`, `DTSTART:${start}`, `RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${rule}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, `END:${name}`];
const zone = ['BEGIN:VTIMEZONE', 'TZID:Europe/Amsterdam', ...season('STANDARD', '19961027T030000', 10, '+0200', '+0100'), ...season('DAYLIGHT', '19960331T020000', 3, '+0100', '+0200'), 'END:VTIMEZONE'];
const event = (day) => ['BEGIN:VEVENT', `UID:${day}@voorbeeld.nl`, 'DTSTAMP:20260301T090000Z', `DTSTART;TZID=Europe/Amsterdam:${day}T093000`, 'SUMMARY:Overleg', 'END:VEVENT'];
const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Voorbeeld//NL', ...zone, ...event('20260701'), ...event('20261201'), 'END:VCALENDAR', ''].join('\r\n');
const moment = (date) => new Date(date).toISOString().slice(0, 16);
const one = parser.parseString(text).events.map(({ dtstart }) => moment(dtstart.value));
const calendar = new ICAL.Component(ICAL.parse(text));
ICAL.TimezoneService.register(new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')));
const two = calendar.getAllSubcomponents('vevent').map((part) => moment(new ICAL.Event(part).startDate.toJSDate()));
console.log('expected, in UTC: 2026-07-01T07:30, 2026-12-01T08:30');
console.log(`seen, cal-parser 1.0.2: ${one.join(', ')}`);
console.log(`seen, ical.js 2.2.1: ${two.join(', ')}`);
process.exit(one.join() === '2026-07-01T09:30,2026-12-01T09:30' && two.join() === '2026-07-01T07:30,2026-12-01T08:30' ? 0 : 1);
JS
TZ=Europe/Amsterdam node tijd.mjs
