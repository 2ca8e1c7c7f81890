#!/bin/sh
# linkinator 7.6.1 accepts the option `concurrency` and does not keep to it: with concurrency 5 and 200 links, far more
# requests are open at once. 8.1.0 keeps to it. A server counts the requests that it has not answered yet.
# Why it matters: a knowledge base has hundreds of source links, many of them to the same few hosts, and a host that is
# flooded drops connections, so that living links are reported dead.
# Decision: 8.1.0 or later, which needs a Node with zstd (22.15 or later).
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error --save-exact seven@npm:linkinator@7.6.1 eight@npm:linkinator@8.1.0 > npm.log 2>&1 || { cat npm.log; exit 2; }
cat > tel.mjs <<'JS'
import { createServer } from 'node:http';
import { LinkChecker as Seven } from 'seven';
import { LinkChecker as Eight } from 'eight';

async function mostAtOnce(Checker) {
  let open = 0;
  let most = 0;
  const links = Array.from({ length: 200 }, (_, i) => `<a href="/bron/${i}">bron ${i}</a>`).join('\n');
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    if (request.url === '/') return response.end(links);
    most = Math.max(most, ++open);
    setTimeout(() => { open--; response.end('ok'); }, 50);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const path = `http://127.0.0.1:${server.address().port}/`;
  const { links: checked } = await new Checker().check({ path, concurrency: 5 });
  server.closeAllConnections();
  server.close();
  return { checked: checked.length, most };
}

const seven = await mostAtOnce(Seven);
const eight = await mostAtOnce(Eight);
console.log('expected: at most 5 requests open at once (concurrency: 5)');
console.log(`seen, linkinator 7.6.1: ${seven.most} at once, ${seven.checked} links checked`);
console.log(`seen, linkinator 8.1.0: ${eight.most} at once, ${eight.checked} links checked`);
process.exit(seven.most > 20 && eight.most <= 5 ? 0 : 1);
JS
node tel.mjs
