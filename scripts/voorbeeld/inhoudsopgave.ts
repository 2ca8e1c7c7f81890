import type { Verslag } from '../../src/terugkoppeling/verslag.ts';

/** De eerste bladzijde van een voorbeeldweergave: wat erin zit. De titels komen van een bijdrager. */
export function inhoudsopgave(bladzijden: Verslag['bladzijden'], bewaard: ReadonlySet<string>): string {
  const regels = bladzijden
    .filter(({ pad }) => bewaard.has(pad))
    .map(({ titel, pad }) => {
      const kaart = bewaard.has(`${pad}kaart/`) ? ` (<a href=".${pad}kaart/index.html">de kaart</a>)` : '';
      return `<li><a href=".${pad}index.html">${ontsnapt(titel)}</a>${kaart}</li>`;
    });
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width">
<title>Voorbeeld van een wijziging</title>
<h1>Voorbeeld van een wijziging</h1>
<p>Zo komen deze bladzijden eruit te zien. Het is een kopie zonder zoeken en filters. Andere links gaan naar de site.</p>
<ul>
${regels.join('\n')}
</ul>
</html>
`;
}

function ontsnapt(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => `&#${teken.codePointAt(0)};`);
}
