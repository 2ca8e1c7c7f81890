#!/bin/sh
# edtf 4.11.1 takes season 21, spring, for January up to and including March, and so on: seasons are quarters of the year.
# A day in May is not in the spring of that year, one in February is, and autumn 2019 sorts before 15 August 2019.
# @edtf-ts/core 0.4.2 reads the same text as March up to May, and winter 2019 as December 2019 up to February 2020.
# Why it matters: reports and school terms are dated "voorjaar 2019"; filtered by period they are found in the wrong one.
# Decision: a season stays text in our data; sorting uses the year only.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact edtf@4.11.1 @edtf-ts/core@0.4.2 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > seizoen.mjs <<'JS'
import edtf from 'edtf';
import { parse } from '@edtf-ts/core';

const month = (moment) => new Date(Number(moment)).toISOString().slice(0, 7);
const names = { '2019-21': 'spring', '2019-22': 'summer', '2019-23': 'autumn', '2019-24': 'winter' };
console.log('expected: spring holds April and May in both; winter does not begin in October');
console.log('seen, edtf 4.11.1 | @edtf-ts/core 0.4.2:');
const seen = Object.entries(names).map(([date, name]) => {
  const one = edtf(date);
  const two = parse(date).value;
  const text = `${month(one.min)} to ${month(one.max)} | ${month(two.min)} to ${month(two.max)}`;
  console.log(`  ${name} ${date}: ${text}`);
  return text;
});
const spring = edtf('2019-21');
const holds = ['2019-02-10', '2019-05-10'].map((day) => spring.covers(edtf(day)));
console.log(`  edtf: spring covers 10 February ${holds[0]}, 10 May ${holds[1]}`);
const same = seen[0] === '2019-01 to 2019-03 | 2019-03 to 2019-05' && seen[3] === '2019-10 to 2019-12 | 2019-12 to 2020-02';
process.exit(same && holds.join() === 'true,false' ? 0 : 1);
JS
node seizoen.mjs
