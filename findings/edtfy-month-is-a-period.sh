#!/bin/sh
# edtfy 0.0.8 turns what people type into EDTF. A year and month that are EDTF already, 2019-12, become the period 2019/0012:
# from the year 2019 to the year 12. 2010-11 becomes 2010/0011, although "November 2010" gives 2010-11. A whole day in the
# same notation, 2019-12-21, is refused. So its own output, given back, is changed or refused.
# Why it matters: month and year is what reports on a shelf carry; a tool that is run twice makes an impossible period of it.
# Decision: only give such a tool what is not EDTF yet, and check that a period does not end before it begins.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact edtfy@0.0.8 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > maand.mjs <<'JS'
import edtfy from 'edtfy';

const read = (text) => { try { return edtfy(text); } catch { return 'refused'; } };
const first = read('November 2010');
const seen = [first, read(first), read('2019-12'), read('2019-12-21')];
console.log('expected: 2010-11, 2010-11 again, 2019-12, 2019-12-21');
console.log(`seen, edtfy 0.0.8: ${seen.join(', ')}`);
process.exit(seen.join() === '2010-11,2010/0011,2019/0012,refused' ? 0 : 1);
JS
node maand.mjs
