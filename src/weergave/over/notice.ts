/** Een deel van NOTICE: een kop met alinea's; het eerste deel heeft geen kop. */
export interface Noticedeel {
  kop: string;
  alineas: string[];
}

/** NOTICE in delen, zonder de regelafbreking van het tekstbestand. Een kop is een regel met een streep eronder. */
export function noticedelen(tekst: string): Noticedeel[] {
  const delen: Noticedeel[] = [{ kop: '', alineas: [] }];
  for (const blok of tekst.trim().split(/\n\s*\n/)) {
    const [, kop, rest = ''] = /^(.+)\n-{3,}(?:\n([\s\S]*))?$/.exec(blok) ?? [];
    if (kop) delen.push({ kop, alineas: [] });
    const alinea = (kop ? rest : blok)
      .split('\n')
      .map((regel) => regel.trim())
      .join(' ');
    if (alinea) delen.at(-1)?.alineas.push(alinea);
  }
  return delen.filter(({ alineas }) => alineas.length > 0);
}
