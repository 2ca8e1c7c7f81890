import { type DefaultTreeAdapterTypes, parseFragment, html as ruimtes } from 'parse5';

/**
 * Alles aan deze HTML dat niet op de lijst hieronder staat, zoals een browser haar leest. De lijst is met opzet niet die
 * van `src/laden`: een gat daar is hier te zien.
 */
export function onveilig(html: string): string[] {
  const bezwaren: string[] = [];
  const bezoek = (knoop: DefaultTreeAdapterTypes.ChildNode): void => {
    if ('value' in knoop) return void bezwaren.push(...onzichtbaar(knoop.value));
    if (!('tagName' in knoop)) return void bezwaren.push(`knoop ${knoop.nodeName}`);
    const attributen = knoop.namespaceURI === ruimtes.NS.HTML ? elementen[knoop.tagName] : undefined;
    if (!attributen) return void bezwaren.push(`element <${knoop.tagName}>`);
    for (const { name, value } of knoop.attrs) {
      const mag = (attributen as Record<string, RegExp>)[name];
      if (!mag?.test(value) || (name === 'href' && !isVeiligAdres(value)))
        bezwaren.push(`<${knoop.tagName} ${name}="${value}">`);
      bezwaren.push(...onzichtbaar(value));
    }
    knoop.childNodes.forEach(bezoek);
  };
  parseFragment(html).childNodes.forEach(bezoek);
  return bezwaren;
}

const klasse = (...namen: string[]) => ({ class: new RegExp(`^(${namen.join('|')})$`) });
const noot = 'user-content-fn';
const elementen: Record<string, Record<string, RegExp>> = {
  ...Object.fromEntries(
    'p em strong del pre br hr ul sup table thead tbody tr summary'.split(' ').map((tag) => [tag, {}]),
  ),
  p: klasse('bloktitel'),
  h2: { id: /^(tekst-|footnote-label$)/, ...klasse('visueel-verborgen') },
  h3: { id: /^tekst-/ },
  code: klasse('language-[^ \\t\\n\\f\\r]*'),
  blockquote: klasse('zeg'),
  ol: { start: /^\d+$/ },
  li: { id: RegExp(`^${noot}-`) },
  section: { 'data-footnotes': /^$/, ...klasse('footnotes') },
  a: {
    href: /^(https:\/\/[^/]|mailto:|#|\/)/i,
    title: /^/,
    id: RegExp(`^${noot}ref-`),
    'data-footnote-ref': /^$/,
    'data-footnote-backref': /^$/,
    'aria-describedby': /^footnote-label$/,
    'aria-label': /^Terug naar de tekst bij voetnoot \d+$/,
    ...klasse('data-footnote-backref'),
  },
  th: klasse('uitlijning-(left|right|center)'),
  td: klasse('uitlijning-(left|right|center)'),
  aside: klasse('let-op', 'voorbeeld'),
  details: klasse('uitklap'),
  div: { ...klasse('schuifvak'), tabindex: /^0$/, role: /^group$/, 'aria-label': /^Tabel$/ },
};

/** Zoals een browser het adres leest op een bladzijde van ons. */
function isVeiligAdres(adres: string): boolean {
  const hier = 'https://eigen.example/pad/';
  if (!URL.canParse(adres, hier)) return false;
  const { protocol, origin, username, password } = new URL(adres, hier);
  if (/^[/#]/.test(adres)) return origin === 'https://eigen.example';
  return ['https:', 'mailto:'].includes(protocol) && username === '' && password === '';
}

/** Tekens waarmee een tekst iets anders kan zijn dan hij lijkt. */
function onzichtbaar(tekst: string): string[] {
  return /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?![\n\t])\p{Cc}/u.test(tekst)
    ? [`onzichtbaar teken in ${JSON.stringify(tekst)}`]
    : [];
}
