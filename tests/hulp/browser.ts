import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Een browser zonder scherm, die uit zichzelf geen enkel ander adres bezoekt. */
export function opent(): Promise<Browser> {
  return chromium.launch({
    executablePath: vind() ?? installeer(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Een Chromium of Chrome op deze machine: aangewezen met VAKWERK_BROWSER, van Playwright, of van het systeem. */
function vind(): string | undefined {
  const { PATH = '', PROGRAMFILES = '', VAKWERK_BROWSER } = process.env;
  if (VAKWERK_BROWSER) return VAKWERK_BROWSER;
  const namen = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const opPad = PATH.split(process.platform === 'win32' ? ';' : ':').flatMap((map) =>
    namen.map((naam) => join(map, naam)),
  );
  return [
    chromium.executablePath(),
    ...opPad,
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(PROGRAMFILES, 'Google/Chrome/Application/chrome.exe'),
    join(PROGRAMFILES, 'Microsoft/Edge/Application/msedge.exe'),
  ].find((pad) => existsSync(pad));
}

/** Debian als root: het pakket. Anders die van Playwright. Lukt het niet, dan zegt de fout wat te doen. */
function installeer(): string {
  const draai = (opdracht: string, ...rest: string[]) =>
    execFileSync(opdracht, rest, { stdio: ['ignore', 'inherit', 'inherit'] });
  console.log('Geen browser gevonden; een ogenblik, hij wordt geïnstalleerd.');
  try {
    if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
      draai('apt-get', 'update', '-qq');
      draai('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
    } else draai(process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium');
  } catch (cause) {
    throw new Error(uitleg, { cause });
  }
  const gevonden = vind();
  if (!gevonden) throw new Error(uitleg);
  return gevonden;
}

const uitleg =
  'De tests lopen de site na in een browser en vinden er geen. Installeer er een met `npx playwright-core install --with-deps chromium`, of wijs Chrome aan met VAKWERK_BROWSER=/pad/naar/chrome.';
