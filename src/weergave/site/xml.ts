const ontsnappingen: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Tekst die in XML tussen tags en in een attribuut hetzelfde betekent; tekens die XML niet kent vallen weg. */
export function ontsnapt(tekst: string): string {
  return tekst
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (teken) => ontsnappingen[teken] ?? '');
}

/** Een element met alleen tekst erin. */
export function element(naam: string, tekst: string): string {
  return `<${naam}>${ontsnapt(tekst)}</${naam}>`;
}
