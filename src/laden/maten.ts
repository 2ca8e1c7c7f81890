import type { Bezwaar } from '../kern/probleem.ts';

/** Grenzen vóór het ontleden: ontleders zijn traag of breken op tekst die hier ver overheen gaat. */
export const grenzen = {
  /** Tekens in een blok zonder witregel; codeblokken tellen niet. */
  blok: 12_000,
  /** Niveaus diep: citaten, lijsten, inspringing, haken. */
  nesting: 32,
  /** Keer dat er een `<` in een bestand staat. */
  tags: 400,
  /** Velden in één YAML-bestand: de lezer vergelijkt elke naam met elke andere ernaast. */
  velden: 10_000,
} as const;

/** Wat er aan deze tekst te groot is om veilig te ontleden. YAML heeft geen witregels nodig: daar telt een blok niet. */
export function teGroot(tekst: string, opmaak: 'markdown' | 'yaml'): Bezwaar[] {
  const bezwaren: Bezwaar[] = [];
  const meld = (regel: number, kolom: number, gevonden: string, verwacht: string, doe: string) =>
    bezwaren.push({ controle: 'maten', plek: { regel, kolom }, gevonden, verwacht, doe });
  let tags = 0;
  let blok = 0;
  let haken = 0;
  let hek = '';
  for (const [i, regel] of tekst.split('\n').entries()) {
    hek = hekNa(regel, hek);
    const leeg = regel.trim() === '';
    if (leeg) haken = 0;
    const voor = blok;
    blok = leeg || hek || opmaak === 'yaml' ? 0 : blok + regel.length;
    if (blok > grenzen.blok && voor <= grenzen.blok)
      meld(
        i + 1,
        1,
        `een blok van meer dan ${grenzen.blok} tekens`,
        `ten hoogste ${grenzen.blok} tekens zonder witregel`,
        'Zet er witregels tussen.',
      );
    const diepte = nesting(regel);
    if (diepte > grenzen.nesting)
      meld(i + 1, 1, `${diepte} niveaus diep`, `ten hoogste ${grenzen.nesting}`, 'Maak de tekst vlakker.');
    const voorHaken = haken;
    haken = Math.max(0, haken + telTekens(regel, '[{') - telTekens(regel, ']}'));
    if (haken > grenzen.nesting && voorHaken <= grenzen.nesting)
      meld(
        i + 1,
        1,
        `${haken} haken die nog open staan`,
        `ten hoogste ${grenzen.nesting}`,
        'Sluit de haken, of haal ze weg.',
      );
    const voorTags = tags;
    tags += telTekens(regel, '<');
    if (tags > grenzen.tags && voorTags <= grenzen.tags)
      meld(
        i + 1,
        1,
        `meer dan ${grenzen.tags} keer \`<\``,
        `ten hoogste ${grenzen.tags} in een bestand`,
        'Schrijf gewone tekst in plaats van tags.',
      );
  }
  const velden = opmaak === 'yaml' ? (tekst.match(/:(?=[\s"'[{]|$)/gm)?.length ?? 0) : 0;
  if (velden > grenzen.velden)
    meld(
      1,
      1,
      `${velden} velden`,
      `ten hoogste ${grenzen.velden} in een bestand`,
      'Verdeel de lijst over meer bestanden, of haal weg wat geplakt is.',
    );
  return bezwaren;
}

/** Het hek dat na deze regel een codeblok openhoudt, gegeven het hek ervoor; leeg buiten een codeblok. */
function hekNa(regel: string, open: string): string {
  const [, hek = '', rest = ''] = /^\s*(`{3,}|~{3,})(.*)$/.exec(regel) ?? [];
  if (open) return hek.startsWith(open) && rest.trim() === '' ? '' : open;
  return hek.startsWith('`') && rest.includes('`') ? '' : hek;
}

/** Hoe diep een regel begint: citaattekens, lijsttekens (in YAML ook `?` en `:`) en inspringing van twee spaties. */
function nesting(regel: string): number {
  const begin = /^(?:[>\s]|[-*+?:](?=\s)|\d{1,9}[.)](?=\s))*/.exec(regel)?.[0] ?? '';
  return telTekens(begin, '>-*+?:.)') + Math.floor((/^ */.exec(regel)?.[0].length ?? 0) / 2);
}

function telTekens(tekst: string, tekens: string): number {
  let aantal = 0;
  for (const teken of tekst) if (tekens.includes(teken)) aantal++;
  return aantal;
}
