#!/bin/sh
# z.fromJSONSchema (experimental, zod 4.6.7) does not get back what z.toJSONSchema wrote: two patterns on one string become
# an `allOf` whose members have no `type`, and a member without `type` turns into "anything". `minLength` beside a `$ref`
# and `required` inside `anyOf` are lost too, without error or warning; `if` and `dependentRequired` do throw.
# Why it matters: who rebuilds a validator from a published schema accepts records that the publisher refuses.
# Decision: read published schemas with Ajv only; the way from zod to JSON Schema is one-way.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact zod@4.6.7 ajv@8.20.0 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > rond.mjs <<'JS'
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';

const code = z.string().regex(/^VW-/).regex(/[0-9]$/);
const korteNaam = { type: 'string' };
const cases = [
  ['two patterns, written by zod', z.toJSONSchema(code), 'XX-één'],
  ['minLength beside $ref', { $defs: { korteNaam }, $ref: '#/$defs/korteNaam', minLength: 5 }, 'kort'],
  ['anyOf with required', { type: 'object', properties: { doi: korteNaam, url: korteNaam }, anyOf: [{ required: ['doi'] }, { required: ['url'] }] }, {}],
];
console.log(`the type itself refuses XX-één: ${!code.safeParse('XX-één').success}`);
console.log('expected: refused by both, three times');
console.log('seen, zod 4.6.7 and ajv 8.20.0:');
let same = true;
for (const [name, schema, value] of cases) {
  const ajv = new Ajv2020({ strict: false }).compile(schema)(value);
  const zod = z.fromJSONSchema(schema).safeParse(value).success;
  console.log(`  ${name}: Ajv ${ajv ? 'accepts' : 'refuses'}, z.fromJSONSchema ${zod ? 'accepts' : 'refuses'}`);
  same &&= !ajv && zod;
}
process.exit(same ? 0 : 1);
JS
node rond.mjs
