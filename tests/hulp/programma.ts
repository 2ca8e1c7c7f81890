import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

interface Programma {
  /** Waar het kan staan: namen om in PATH te zoeken, en hele paden. */
  plekken: readonly string[];
  pakket: string;
  /** Wat wie het mist moet doen. */
  uitleg: string;
}

const programmas = {
  chromium: {
    plekken: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    pakket: 'chromium',
    uitleg: 'Installeer Chromium of Chrome (op Debian: `apt-get install chromium`).',
  },
  firefox: {
    plekken: [
      process.env.VAKWERK_FIREFOX ?? '',
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
    ],
    pakket: 'firefox-esr',
    uitleg:
      'Installeer Firefox (op Debian: `apt-get install firefox-esr`), of wijs hem aan met VAKWERK_FIREFOX=/pad/naar/firefox.',
  },
  pdftotext: {
    plekken: ['pdftotext'],
    pakket: 'poppler-utils',
    uitleg: 'Installeer poppler (op Debian: `apt-get install poppler-utils`; op macOS: `brew install poppler`).',
  },
  pandoc: {
    plekken: ['pandoc'],
    pakket: 'pandoc',
    uitleg: 'Installeer pandoc (op Debian: `apt-get install pandoc`; op macOS: `brew install pandoc`).',
  },
  soffice: {
    plekken: ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    pakket: 'libreoffice-impress libreoffice-writer',
    uitleg: 'Installeer LibreOffice (op Debian: `apt-get install libreoffice-impress libreoffice-writer`).',
  },
  zbarimg: {
    plekken: ['zbarimg'],
    pakket: 'zbar-tools',
    uitleg: 'Installeer ZBar (op Debian: `apt-get install zbar-tools`; op macOS: `brew install zbar`).',
  },
  newsboat: {
    plekken: ['newsboat'],
    pakket: 'newsboat',
    uitleg: 'Installeer newsboat (op Debian: `apt-get install newsboat`; op macOS: `brew install newsboat`).',
  },
  sfeed: {
    plekken: ['sfeed'],
    pakket: 'sfeed',
    uitleg: 'Installeer sfeed (op Debian: `apt-get install sfeed`; op macOS: `brew install sfeed`).',
  },
} satisfies Record<string, Programma>;

/** Waar een programma van buiten npm staat. Op Debian als root wordt het zo nodig geïnstalleerd; is het er dan niet, dan zegt de fout wat te doen. */
export function programma(naam: keyof typeof programmas): string {
  const { plekken, pakket, uitleg } = programmas[naam];
  const gevonden = vind(plekken) ?? (installeert(pakket) ? vind(plekken) : undefined);
  if (!gevonden) throw new Error(`De tests gebruiken ${naam} en vinden het niet. ${uitleg}`);
  return gevonden;
}

/** Het eerste dat bestaat; een naam zonder schuine streep wordt in PATH gezocht. */
export function vind(plekken: readonly string[]): string | undefined {
  const mappen = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  return plekken
    .filter(Boolean)
    .flatMap((plek) => (/[/\\]/.test(plek) ? [plek] : mappen.map((map) => join(map, plek))))
    .find((pad) => existsSync(pad));
}

/** Op Debian als root: het pakket. Geeft of dat geprobeerd is en lukte. */
export function installeert(pakket: string): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log(`${pakket} is er niet; een ogenblik, het wordt geïnstalleerd.`);
  const draai = (...opties: string[]) => execFileSync('apt-get', opties, { stdio: ['ignore', 'inherit', 'inherit'] });
  draai('update', '-qq');
  draai('install', '-y', '-qq', '--no-install-recommends', ...pakket.split(' '));
  return true;
}
