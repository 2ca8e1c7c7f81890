import { kaal, metStreepjes } from './normaliseer.ts';
import { isStopwoord, zonderStopwoorden } from './stopwoorden.ts';
import { foutenIn, verbeter } from './verbeter.ts';
import type { Woordenlijst } from './woordenlijst.ts';

/** Wat er van één woord van de bezoeker naar de zoekmotor gaat. */
export interface Vraagwoord {
  /** Zoals getypt, maar genormaliseerd. */
  getypt: string;
  /** Het woord waar het uit komt, als dat gesplitst is; anders hetzelfde. */
  uit: string;
  /** Wat gezocht wordt; elk hiervan staat in de index. De eerste telt het zwaarst. */
  zoek: readonly string[];
}

export interface Vraag {
  woorden: readonly Vraagwoord[];
  /** Elk woord zoals het gelezen is, ook de stopwoorden. */
  gelezen: readonly string[];
  /** Alle woorden op een rij, ook de stopwoorden, als zij zo op een bladzijde kunnen staan; leeg als het vooral stopwoorden zijn. */
  zin: string;
  /** De zoekopdracht zoals zij gelezen is, als daar iets aan verbeterd is. */
  verbeterd: string;
  /** Zoals zij misschien bedoeld is, als een woord dat nergens staat een beetje op een ander lijkt; om te vragen. */
  bedoeld: string;
  /** Woorden die op geen bladzijde staan en op geen woord daarvan genoeg lijken. */
  onbekend: readonly string[];
}

/** Leest een zoekopdracht met de woorden die er zijn. `letterlijk` verbetert niets. */
export function leesVraag(tekst: string, lijst: Woordenlijst, letterlijk = false): Vraag {
  const gelezen = lees(tekst, lijst);
  const woorden: Vraagwoord[] = [];
  const onbekend: string[] = [];
  let anders = false;
  const inhoud = zonderStopwoorden(gelezen);
  const ookKort = inhoud.length < 2 && gelezen.length > 1;
  for (const getypt of inhoud) {
    // Alleen het laatste woord kan nog half getypt zijn.
    const half = getypt === gelezen.at(-1);
    const vormenVan = (woord: string) => vormen(woord, lijst, half, ookKort);
    const neem = (woord: string, uit = woord) => woorden.push({ getypt: woord, uit, zoek: vormenVan(woord) });
    const staat = lijst.heeft(getypt) || (half && lijst.begint(getypt));
    const bekend = vormenVan(getypt).length > 0;
    // Wat alleen ernaast staat, is goed gespeld en staat op geen bladzijde.
    if (!bekend && lijst.staatErnaast(getypt)) {
      onbekend.push(getypt);
      continue;
    }
    const delen = bekend ? [] : splits(getypt, lijst);
    const beter = letterlijk || delen.length > 0 || staat ? undefined : beterWoord(getypt, bekend, lijst);
    if (beter) {
      anders = true;
      gelezen[gelezen.indexOf(getypt)] = beter;
      if (lijst.heeft(beter)) neem(beter);
      else onbekend.push(beter);
    } else if (bekend) neem(getypt);
    else if (delen.length > 0) for (const deel of delen) neem(deel, getypt);
    // Waar nog van alles op kan volgen, is niet onbekend maar half getypt.
    else if (!staat) onbekend.push(getypt);
  }
  // Twee fouten in een kort woord is een gok: die doen wij alleen als er verder niets bekend is, en anders vragen wij het.
  const gok = letterlijk ? [] : onbekend.map((woord) => gokWoord(woord, lijst));
  const bedoeld = gok.some(Boolean) ? gelezen.map((woord) => gok[onbekend.indexOf(woord)] ?? woord).join(' ') : '';
  if (bedoeld && woorden.length === 0) return { ...leesVraag(bedoeld, lijst, true), verbeterd: bedoeld };
  const zin =
    gelezen.length > 1 && gelezen.length <= 2 * inhoud.length && gelezen.every(lijst.heeft) ? gelezen.join(' ') : '';
  return { woorden, gelezen, zin, verbeterd: anders ? gelezen.join(' ') : '', bedoeld, onbekend };
}

/** De woorden, met wat iemand los schreef en hier één woord is aan elkaar, en wat hier niet met een streepje bestaat los. */
function lees(tekst: string, lijst: Woordenlijst): string[] {
  const los = metStreepjes(tekst).flatMap((woord) => {
    const heel = kaal(woord);
    const isEen = woord === heel || vormen(heel, lijst, true).length > 0 || lijst.staatErnaast(heel);
    return isEen ? [heel] : woord.split('-');
  });
  const gelezen: string[] = [];
  for (const woord of los) {
    const vorige = gelezen.at(-1) ?? '';
    const plak = vorige.length > 2 && woord.length > 1 ? vorige + woord : '';
    // Twee stopwoorden waar een naam mee begint, horen ook bij elkaar, met wat er verder van die naam staat: *als dan pl*.
    const naam = isStopwoord(vorige) ? isStopwoord(woord) : !lijst.heeft(vorige) && lijst.begint(vorige);
    const isWoord = woord.length > 2 && (lijst.heeft(plak) || lijst.staatErnaast(plak));
    if (plak && (isWoord || (naam && lijst.begint(plak)))) gelezen.splice(-1, 1, plak);
    else gelezen.push(woord);
  }
  return gelezen;
}

/**
 * Het woord zelf als het er is, of als het nog half is en er iets zo begint, en zijn verbuigingen; zonder wat een andere vorm al vindt. Korter dan drie letters
 * telt alleen als het een woord is of er weinig zo begint, en een verbuiging van minder dan vier vindt te veel anders: *net* bij *neet*.
 */
function vormen(woord: string, lijst: Woordenlijst, half: boolean, ookKort = false): string[] {
  const begint = lijst.begintZelden(woord) || ((ookKort || woord.length > 2) && lijst.begint(woord));
  const telt = lijst.heeft(woord) || (half && begint);
  const zelf = telt ? [woord] : [];
  const alle = [...new Set([...zelf, ...lijst.verbuigingen(woord).filter((vorm) => vorm.length > 3)])];
  return alle.filter((vorm) => !alle.some((korter) => korter !== vorm && vorm.startsWith(korter) && vorm !== woord));
}

/** Een samenstelling die hier niet staat, in twee delen die er wel staan; leeg als dat niet lukt. */
function splits(woord: string, lijst: Woordenlijst): string[] {
  for (let i = woord.length - 4; i > 2; i--) {
    const begin = [woord.slice(0, i), woord.slice(0, i).replace(/s$/, '')].find((deel) => isDeel(deel, lijst));
    if (!begin) continue;
    const rest = woord.slice(i);
    const eind = isDeel(rest, lijst) ? rest : bijnaGelijk(rest, lijst);
    if (eind) return [begin, eind];
  }
  return [];
}

/** Het woord dat bedoeld is. Staat een verbuiging ervan er wel, dan alleen als het enige verschil de spelling is: *belen*. */
function beterWoord(woord: string, verbogen: boolean, lijst: Woordenlijst): string | undefined {
  const klinkt = lijst.klinkt(woord);
  return verbogen
    ? klinkt.find((ander) => ander.slice(-2) === woord.slice(-2))
    : verbeter(
        woord,
        [...lijst.woorden, ...lijst.ernaast],
        klinkt,
        Math.min(foutenIn(woord), lijst.leesbaar(woord) ? 1 : 2),
      );
}

/** Het enige woord waar een kort woord met twee fouten op lijkt; wat leesbaar is, is eerder een woord dat hier niet staat. */
function gokWoord(woord: string, lijst: Woordenlijst): string | undefined {
  if (woord.length < 6 || lijst.leesbaar(woord) || lijst.staatErnaast(woord)) return undefined;
  return verbeter(woord, [...lijst.woorden, ...lijst.ernaast], [], 2);
}

function isDeel(deel: string, lijst: Woordenlijst): boolean {
  return deel.length > 2 && lijst.heeft(deel) && !isStopwoord(deel);
}

/** Een verbuiging van het laatste deel die er nog op lijkt: *verwerking* en *verwerken*. */
function bijnaGelijk(deel: string, lijst: Woordenlijst): string | undefined {
  const begin = deel.slice(0, Math.max(4, Math.ceil(deel.length * 0.6)));
  return deel.length < 5 ? undefined : lijst.verbuigingen(deel).find((vorm) => vorm.startsWith(begin));
}
