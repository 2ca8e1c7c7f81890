/**
 * Waar verbuigingen van één woord samenkomen: *solliciteert* en *sollicitatie*, *dakloze* en *dakloos*, *afgewezen* en
 * *afwijzing*. De stam zelf is geen woord en gaat nooit naar de zoekmotor.
 */
export function stam(woord: string): string {
  let kort = woord
    .replace(deelwoord, (heel, voor: string, midden: string) =>
      sterk.test(midden) ? voor + midden.replace(sterk, (klank) => tegenwoordig[klank] ?? klank) : heel,
    )
    .replace(/^(aan|af|in|mee|om|op|over|uit|voor)?ge(?=.{4,}[dt]$)/, '$1')
    .replace(/heden$/, 'heid')
    .replace(/(eren|eer(d|t|de|den|der)?|erend?e?|ering(en)?|atie(s|f|ve)?)$/, 'er')
    .replace(/(.)\1/g, '$1');
  for (let eerder = ''; kort !== eerder; ) {
    eerder = kort;
    kort = kort.replace(/(?<=.{3})(ing(en)?|ende?|en|er|e)$|(?<=.{4})(te|de|s|t|d)$/, '').replace(/z$/, 's');
  }
  return kort.replace(/v$/, 'f');
}

/** Van sterke werkwoorden de klank van hun deelwoord en die van nu: *af-ge-wez-en*, *af-wijz-en*. */
const tegenwoordig: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'wez:wijz rev:rijv lev:lijv reg:rijg weg:wijg kek:kijk teg:tijg nom:nem trok:trek rok:rek trof:tref holp:help ' +
    'orv:erv ond:ind won:win ong:ing onk:ink bod:bied slot:sluit koz:kiez wog:weg log:lieg'
  )
    .split(' ')
    .map((paar) => paar.split(':')),
);
const sterk = new RegExp(`(${Object.keys(tegenwoordig).join('|')})$`);
const deelwoord = /^(.*?)ge(.{2,})en$/;
