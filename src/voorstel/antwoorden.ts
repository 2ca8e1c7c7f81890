/** Een antwoord op een vraag; `regel` is die van de kop erboven, vanaf 1. */
export interface Antwoord {
  tekst: string;
  regel: number;
}

/** De tekst van een ingevuld formulier, per kop. `dubbel`: koppen die vaker voorkomen, dus waarvan het antwoord niet zeker is. */
export interface Antwoorden {
  perLabel: ReadonlyMap<string, Antwoord>;
  dubbel: readonly string[];
}

/**
 * Leest de tekst van een issue: `### Label`, dan het antwoord. Alleen een kop die bij het formulier hoort, telt; elke andere is
 * deel van een antwoord. Gooit nooit.
 */
export function antwoordenIn(tekst: string, labels: ReadonlySet<string>): Antwoorden {
  const perLabel = new Map<string, Antwoord & { regels: string[] }>();
  const dubbel: string[] = [];
  let huidig: string[] | undefined;
  for (const [i, regel] of zonderUitleg(tekst.replace(/\r\n?/g, '\n')).split('\n').entries()) {
    const label = regel.startsWith('### ') ? regel.slice(4).trim() : '';
    if (!labels.has(label)) huidig?.push(regel);
    else if (perLabel.has(label)) {
      dubbel.push(label);
      huidig = [];
    } else {
      huidig = [];
      perLabel.set(label, { tekst: '', regel: i + 1, regels: huidig });
    }
  }
  return {
    perLabel: new Map([...perLabel].map(([label, { regel, regels }]) => [label, { regel, tekst: ingevuld(regels) }])),
    dubbel: [...new Set(dubbel)],
  };
}

/** GitHub zet dit bij een vraag die iemand oversloeg; GitLab laat de opdracht voor het label staan. */
function ingevuld(regels: readonly string[]): string {
  const tekst = regels
    .filter((regel) => !/^\/label ~[a-z]+\s*$/.test(regel))
    .join('\n')
    .trim();
  return tekst === '_No response_' ? '' : tekst;
}

/** De uitleg in een sjabloon (`<!-- … -->`) weg; wat overblijft, blijft op zijn regel. */
function zonderUitleg(tekst: string): string {
  let schoon = '';
  let vanaf = 0;
  for (;;) {
    const begin = tekst.indexOf('<!--', vanaf);
    const einde = begin === -1 ? -1 : tekst.indexOf('-->', begin + 4);
    if (einde === -1) return schoon + tekst.slice(vanaf);
    schoon += tekst.slice(vanaf, begin) + '\n'.repeat(tekst.slice(begin, einde).split('\n').length - 1);
    vanaf = einde + 3;
  }
}
