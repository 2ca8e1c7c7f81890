import { een, zet } from '../site/dom.ts';

/** Helpt wie op een adres komt dat er niet is: met een anders geschreven vaste code naar de methode, en anders met woorden om te zoeken. */
const pad = decodeURIComponent(location.pathname);
const nummer = /^\/vw\/(?:vw-?)?0*(\d{1,5})\/?$/i.exec(pad)?.[1];
const link = een<HTMLAnchorElement>(document.body, '[data-vaste-code] a');
if (nummer) {
  link.href = `/vw/${nummer}/`;
  zet(link, `VW-${nummer.padStart(3, '0')}`);
  een(document.body, '[data-vaste-code]').hidden = false;
} else
  een<HTMLInputElement>(document.body, '#zoekterm').value = pad
    .replace(/\.html?$/, '')
    .replace(/[/\-_]+/g, ' ')
    .trim();
