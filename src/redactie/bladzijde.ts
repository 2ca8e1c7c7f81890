import type { Forge } from '../weergave/bijdragen/forge.ts';
import { paden } from '../weergave/site/paden.ts';
import { apiVan } from './config.ts';

/** Het beleid van deze ene bladzijde: Sveltia zet stijlen in de bladzijde en praat met de API van de forge, en met niets anders. */
export function beleid(forge: Forge): string {
  const { origin } = new URL(apiVan(forge));
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self' blob: data: ${origin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** De bladzijde met het formulier. Zonder JavaScript staat er wat je dan wel kunt doen. */
export function bladzijde(forge: Forge, naam: string): string {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${beleid(forge)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <title>Schrijven en verbeteren · ${naam}</title>
    <script type="module" src="/redactie/formulier.js"></script>
    <link rel="stylesheet" href="/redactie/formulier.css">
  </head>
  <body>
    <noscript>
      <main>
        <h1>Schrijven en verbeteren</h1>
        <p>Dit formulier werkt alleen met JavaScript. Zonder kun je je voorstel <a href="${paden.bijdragen}#routes">op een andere manier sturen</a>.</p>
      </main>
    </noscript>
  </body>
</html>
`;
}
