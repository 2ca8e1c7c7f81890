/** Wat er in het voorbeeld staat tot iemand het invult. */
const plaatshouder = '@EIGENAAR/';

/** Waarom er met deze CODEOWNERS niemand meeleest; leeg als zij ingevuld is. Zonder forge leest niemand haar. */
export function codeownersOningevuld(tekst: string, forge: { adres: string } | undefined): string {
  if (!forge) return '';
  const regels = tekst.split('\n').flatMap((regel, i) => (/^[^#]*@EIGENAAR\//.test(regel) ? [i + 1] : []));
  if (regels.length === 0) return '';
  return `In CODEOWNERS staat nog ${plaatshouder} (regel ${regels.join(', ')}), en in vakwerk.config.ts staat een forge (${forge.adres}). Zo leest bij een voorstel niemand mee. Vervang EIGENAAR door de naam van je organisatie op de forge, en maak daar de groepen onderhoud en redactie. Zie docs/hosten.md.`;
}
