import { apart } from './stamuitzonderingen.ts';

/**
 * Waar verbuigingen van één woord samenkomen: *solliciteert* en *sollicitatie*, *dakloze* en *dakloos*, *afgewezen* en
 * *afwijzing*. De stam zelf is geen woord en gaat nooit naar de zoekmotor.
 */
export function stam(woord: string): string {
  const eigen = apart.get(woord);
  if (eigen) return eigen;
  let kort = woord
    .replace(deelwoord, (heel, voor: string, midden: string) =>
      sterk.test(midden) ? voor + midden.replace(sterk, (klank) => tegenwoordig[klank] ?? klank) : heel,
    )
    .replace(/^(aan|af|in|mee|om|op|over|uit|voor)?ge(?=.{4,}[dt]$)/, '$1')
    .replace(/heden$/, 'heid')
    .replace(/(eren|eer(d|t|de|den|der)?|erend?e?|ering(en)?|atie(s|f|ve)?)$/, 'er');
  for (let eerder = ''; kort !== eerder; ) {
    eerder = kort;
    kort = lang(kort.replace(/(?<=.{3})(ing(en)?|ende?|en|er|e)$/, '|'))
      .replace(/(?<=.{4})(te|de|s|t|d)$/, '')
      .replace(/z$/, 's');
  }
  return kort.replace(/v$/, 'f').replace(/([^aeiou])\1/g, '$1');
}

/**
 * Waar een uitgang af ging (`|`), zoals het woord zonder die uitgang geschreven wordt: van *banen* blijft *baan*, van *bannen* blijft *ban*.
 * Een korte e zegt niets: *wandelen* is *wandel*, dus die telt alleen in een woord van één lettergreep, en in *oordelen* en *problemen*.
 * *Komen*, *dagen* en *toeslagen* zijn kort in het enkelvoud.
 */
function lang(kort: string): string {
  return kort
    .replace(/([^aeiou])\1\|$/, '$1')
    .replace(/((?:^|[^aeou])[aou])([^aeiouwxhj])\|$/, (_, voor: string, na: string) => voor + voor.slice(-1) + na)
    .replace(/^((?:be|ge|ver|her|ont|aan|af|op|uit|in|mee|over|voor)?[^aeiou]*e)([^aeiouwxhj])\|$/, '$1e$2')
    .replace(/((?:oor|na|aan)d|t|bl|n)e([lm])\|$/, '$1ee$2')
    .replace('|', '')
    .replace(/(k|d|(?:be|toe|bij|tegen|ont|op|aan|ver)sl)(o|a)\2([mg])$/, '$1$2$3');
}

/** Van sterke werkwoorden de klank van hun deelwoord en die van nu: *af-ge-wez-en*, *af-wijz-en*. */
const tegenwoordig: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'wez:wijz rev:rijv lev:lijv reg:rijg weg:wijg kek:kijk teg:tijg nom:neem trok:trek rok:reek trof:tref holp:help ' +
    'orv:erv ond:ind won:win ong:ing onk:ink bod:bied slot:sluit koz:kiez wog:weeg log:lieg'
  )
    .split(' ')
    .map((paar) => paar.split(':')),
);
const sterk = new RegExp(`(${Object.keys(tegenwoordig).join('|')})$`);
const deelwoord = /^(.*?)ge(.{2,})en$/;
