#!/bin/sh
# `astro check` reads no .mdx: a missing import, a wrong prop and a wrong expression are three errors in an .astro page,
# and the same three lines in an .mdx page give none, without a word that the page was skipped.
# Versions: @astrojs/check 0.9.10, typescript 6.0.3; `astro check` of astro 7.3.4 with @astrojs/mdx 8.0.2 does the same.
# Why it matters: entries are .mdx with components; a green check says nothing about what authors wrote in them.
# Decision: the props that a component takes in an entry are checked by our own rules on the source, not by types.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact @astrojs/check@0.9.10 typescript@6.0.3 > npm.log 2>&1 || { cat npm.log; exit 2; }
mkdir -p src/pages src/components
echo '{ "compilerOptions": { "strict": true, "module": "esnext", "moduleResolution": "bundler", "noEmit": true, "jsx": "preserve" } }' > tsconfig.json
cat > src/components/Rij.astro <<'ASTRO'
---
interface Props { aantal: number }
const { aantal } = Astro.props;
---
<p>{aantal}</p>
ASTRO
imports="import Rij from '../components/Rij.astro';
import { jaar } from '../bestaat-niet';"
body='<Rij aantal="drie" /> {jaar} {(1).onbekend()}'
printf -- '---\n%s\n---\n%s\n' "$imports" "$body" > src/pages/een.astro
printf '%s\n\n%s\n' "$imports" "$body" > src/pages/twee.mdx
export NO_COLOR=1
node_modules/.bin/astro-check > check.log 2>&1 || true
count() { grep -c "$1.*error" check.log || true; }
astro=$(count 'een\.astro')
mdx=$(count 'twee\.mdx')
echo 'expected: the same three errors for both pages'
echo "seen, @astrojs/check 0.9.10: een.astro $astro, twee.mdx $mdx"
[ "$astro" = 3 ] && [ "$mdx" = 0 ] || { cat check.log; exit 1; }
