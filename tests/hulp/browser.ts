import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { installeert, vind } from './programma.ts';

/** Een browser zonder scherm, die uit zichzelf geen enkel ander adres bezoekt. */
export function opent(): Promise<Browser> {
  const pad = executablePath();
  return chromium.launch({
    ...(pad ? { executablePath: pad } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

let gedeeld: Promise<Browser> | undefined;

/** De browser die alle testbestanden van één proces delen; hij gaat dicht als dat proces stopt. */
export function deBrowser(): Promise<Browser> {
  gedeeld ??= opent();
  return gedeeld;
}

/** Chromium zonder vensters: dezelfde bladzijden, voor minder dan de helft van de rekentijd. */
const zonderVensters = ['chromium-headless-shell'];

const { PROGRAMFILES = '', VAKWERK_BROWSER } = process.env;
const metVensters = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(PROGRAMFILES, 'Google/Chrome/Application/chrome.exe'),
  join(PROGRAMFILES, 'Microsoft/Edge/Application/msedge.exe'),
];

/**
 * Een Chromium of Chrome op deze machine: aangewezen met VAKWERK_BROWSER, liefst zonder vensters (op Debian als root zo
 * nodig het pakket), anders met. `undefined` is die van Playwright, zo nodig geïnstalleerd. Lukt niets, dan zegt de fout wat te doen.
 */
function executablePath(): string | undefined {
  const gevonden = VAKWERK_BROWSER || vind(zonderVensters);
  if (gevonden) return gevonden;
  if (existsSync(chromium.executablePath())) return undefined;
  const anders = naInstalleren() ?? vind(metVensters);
  if (anders) return anders;
  try {
    const opties = ['node_modules/playwright-core/cli.js', 'install', 'chromium'];
    execFileSync(process.execPath, opties, { stdio: ['ignore', 'inherit', 'inherit'] });
  } catch (cause) {
    throw new Error(uitleg, { cause });
  }
  return undefined;
}

function naInstalleren(): string | undefined {
  try {
    return installeert('chromium-headless-shell') ? vind(zonderVensters) : undefined;
  } catch {
    return undefined;
  }
}

const uitleg =
  'De tests lopen de site na in een browser en vinden er geen. Installeer er een met `npx playwright-core install --with-deps chromium`, of wijs Chrome aan met VAKWERK_BROWSER=/pad/naar/chrome.';
