#!/bin/sh
# tableschema 1.12.6 infers the type `geopoint` for a column of Dutch figures: 0,61 is taken for longitude 0 and latitude 61.
# With a point the column is a number. Where most figures have more than 90 behind the comma, which no latitude can be, it
# is a string: the type depends on the figures, not on the way they are written.
# Why it matters: a schema that was inferred and then kept describes effects as places, and every row is valid against it.
# Decision: write the schema of a table by hand, and never infer it from a file with decimal commas.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact tableschema@1.12.6 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > plaats.mjs <<'JS'
import tableschema from 'tableschema';

const infer = async (values) => {
  const schema = await tableschema.Schema.load({});
  schema.infer([['effect'], ...values.map((value) => [value])], { headers: 1 });
  return schema;
};
const comma = await infer(['0,61', '1,25', '2,16']);
const point = await infer(['0.61', '1.25', '2.16']);
const above = await infer(['0,98', '1,95', '2,96']);
const types = [comma, point, above].map((schema) => schema.descriptor.fields[0].type);
const row = JSON.stringify(comma.castRow(['0,61']));
console.log('expected: string, or number; and the same type for 0,61 and 0,98');
console.log('seen, tableschema 1.12.6:');
console.log(`  0,61 1,25 2,16: ${types[0]}, and 0,61 is read as ${row}`);
console.log(`  0.61 1.25 2.16: ${types[1]}\n  0,98 1,95 2,96: ${types[2]}`);
process.exit(types.join() === 'geopoint,number,string' && row === '[[0,61]]' ? 0 : 1);
JS
node plaats.mjs
