/**
 * Het beveiligingsbeleid van elke bladzijde: niets van een ander adres, geen script of stijl in de bladzijde zelf.
 * `frame-ancestors` werkt alleen als header en staat daarom bij wie de site serveert.
 */
export function beleid(zoekt: boolean): string {
  return [
    "default-src 'none'",
    // Pagefind is WebAssembly; alleen de zoekbladzijde voert het uit.
    `script-src 'self'${zoekt ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** Dat van een bladzijde in een venster op een andere site: zij voert niets uit en vraagt niets op. */
export const beleidInVenster = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
