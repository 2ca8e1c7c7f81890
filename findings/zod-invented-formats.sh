#!/bin/sh
# z.toJSONSchema writes `startsWith`, `includes` and `endsWith` as `"format": "starts_with"` and so on, beside the
# pattern. No such formats exist in JSON Schema, and Ajv in its default mode refuses to compile the whole schema.
# Versions: zod 4.6.7, ajv 8.20.0. The same rule as `.regex()` gives a clean pattern that Ajv accepts.
# Why it matters: a knowledge base that publishes its schemas wants strangers to check records with their own tools.
# Decision: only `.regex()` in schemas that are published, so that a strict reader has nothing to refuse.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact zod@4.6.7 ajv@8.20.0 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > formats.mjs <<'JS'
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';

const kinds = {
  startsWith: z.string().startsWith('VW-'),
  includes: z.string().includes('VW-'),
  endsWith: z.string().endsWith('.'),
  regex: z.string().regex(/^VW-/),
};
const seen = Object.entries(kinds).map(([kind, type]) => {
  const schema = z.toJSONSchema(type);
  let ajv = 'compiles';
  try { new Ajv2020().compile(schema); } catch (error) { ajv = error.message; }
  return `${kind}: format ${schema.format ?? 'none'}; Ajv: ${ajv}`;
});
console.log('expected: a pattern and no format, for each; Ajv compiles all four');
console.log(`seen, zod 4.6.7 and ajv 8.20.0:\n  ${seen.join('\n  ')}`);
const refused = ['starts_with', 'includes', 'ends_with'];
const same = refused.every((format, i) => seen[i].includes(`format ${format}; Ajv: unknown format`));
process.exit(same && seen[3] === 'regex: format none; Ajv: compiles' ? 0 : 1);
JS
node formats.mjs
