import { existsSync, promises as fs } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/**
 * Bewaart bladzijden van een gebouwde site zo dat zij vanaf een schijf te openen zijn: met hun opmaak ernaast en met adressen
 * vanaf de bladzijde zelf. Zonder scripts: die leest een browser daar niet, en elke bladzijde is ook zonder af. Een link naar een
 * bladzijde die er niet bij zit, gaat naar `adres`, waar de site staat. Geeft de paden die er waren.
 */
export async function bewaarBladzijden(
  site: string,
  paden: readonly string[],
  uit: string,
  adres: string,
): Promise<string[]> {
  const aanwezig = paden.filter((pad) => existsSync(join(site, pad, 'index.html')));
  const bladzijden = new Set(aanwezig);
  const onderdelen = new Set<string>();
  for (const pad of aanwezig) {
    const html = await fs.readFile(join(site, pad, 'index.html'), 'utf8');
    await schrijf(
      join(uit, pad, 'index.html'),
      zonderScripts(html).replace(
        /(<[^>]*?\s)(href|src)="(\/[^"]*)"/g,
        (_, begin: string, naam: string, naar: string) => `${begin}${naam}="${vanaf(pad, naar)}"`,
      ),
    );

    function vanaf(hier: string, naar: string): string {
      const [, doel = '', rest = ''] = /^([^?#]*)(.*)$/.exec(naar) ?? [];
      if (bladzijden.has(doel)) return `${posix.relative(hier, doel) || '.'}/index.html${rest}`;
      if (doel.endsWith('/') || !existsSync(join(site, doel))) return `${adres}${naar}`;
      onderdelen.add(doel);
      return `${posix.relative(hier, doel)}${rest}`;
    }
  }
  await bewaarOnderdelen(site, onderdelen, uit);
  return aanwezig;
}

/** Kopieert onderdelen met wat hun stijlen nodig hebben, zoals lettertypen. */
async function bewaarOnderdelen(site: string, onderdelen: ReadonlySet<string>, uit: string): Promise<void> {
  const alle = new Set(onderdelen);
  for (const pad of alle) {
    const isStijl = pad.endsWith('.css');
    const inhoud = await fs.readFile(join(site, pad));
    if (!isStijl) {
      await schrijf(join(uit, pad), inhoud);
      continue;
    }
    const stijl = String(inhoud).replace(/url\((["']?)(\/[^"')]+)\1\)/g, (_, __, naar: string) => {
      alle.add(naar);
      return `url("${posix.relative(dirname(pad), naar)}")`;
    });
    await schrijf(join(uit, pad), stijl);
  }
}

function zonderScripts(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="(?:preload|modulepreload|manifest|alternate)"[^>]*>/g, '');
}

async function schrijf(pad: string, inhoud: string | Buffer): Promise<void> {
  await fs.mkdir(dirname(pad), { recursive: true });
  await fs.writeFile(pad, inhoud);
}
