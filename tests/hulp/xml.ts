/** Een element uit een XML-tekst, met wat erin staat. */
export interface Element {
  naam: string;
  attributen: Record<string, string>;
  tekst: string;
  kinderen: Element[];
}

/**
 * Ontleedt het deel van XML dat een feed gebruikt (elementen, attributen en de vijf vaste tekens), en gooit bij alles wat
 * daar niet in past: een los `&` of `<`, een tag die niet sluit, een attribuut zonder aanhalingstekens.
 */
export function ontleedXml(xml: string): Element {
  const zonderKop = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, '');
  const wortel: Element = { naam: '', attributen: {}, tekst: '', kinderen: [] };
  const open = [wortel];
  for (const [stuk] of zonderKop.matchAll(/<[^>]*>|[^<]+|</g)) {
    const hier = open.at(-1) ?? wortel;
    const tag = /^<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)\s*(\/?)>$/.exec(stuk);
    if (!stuk.startsWith('<')) hier.tekst += ontcijfer(stuk);
    else if (!tag) throw new Error(`Geen geldige tag: ${stuk}`);
    else if (tag[1]) {
      if (open.pop()?.naam !== tag[2]) throw new Error(`${stuk} sluit iets anders`);
    } else {
      const attributen = [...(tag[3] ?? '').matchAll(/ ([\w:]+)="([^"]*)"/g)].map(
        ([, naam = '', waarde = '']) => [naam, ontcijfer(waarde)] as const,
      );
      const element = { naam: tag[2] ?? '', attributen: Object.fromEntries(attributen), tekst: '', kinderen: [] };
      hier.kinderen.push(element);
      if (!tag[4]) open.push(element);
    }
  }
  const [eerste, tweede] = wortel.kinderen;
  if (open.length !== 1 || !eerste || tweede || wortel.tekst.trim()) throw new Error('Niet precies één element');
  return eerste;
}

const tekens: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function ontcijfer(tekst: string): string {
  return tekst.replace(/&([^;\s]*;?)/g, (geheel, code: string) => {
    const teken = code.endsWith(';') ? tekens[code.slice(0, -1)] : undefined;
    if (teken === undefined) throw new Error(`Geen geldig teken: ${geheel}`);
    return teken;
  });
}
