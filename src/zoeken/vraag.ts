import { kaal, metStreepjes } from './normaliseer.ts';
import { isStopwoord, zonderStopwoorden } from './stopwoorden.ts';
import { verbeter } from './verbeter.ts';
import type { Woordenlijst } from './woordenlijst.ts';

/** Wat er van één woord van de bezoeker naar de zoekmotor gaat. */
export interface Vraagwoord {
  /** Zoals getypt, maar genormaliseerd. */
  getypt: string;
  /** Wat gezocht wordt; elk hiervan staat in de index. De eerste telt het zwaarst. */
  zoek: readonly string[];
}

export interface Vraag {
  woorden: readonly Vraagwoord[];
  /** Alle woorden op een rij, ook de stopwoorden, als zij zo op een bladzijde kunnen staan. */
  zin: string;
  /** De zoekopdracht zoals zij gelezen is, als daar iets aan verbeterd is. */
  verbeterd: string;
  /** Woorden die nergens staan en nergens op lijken. */
  onbekend: readonly string[];
}

/** Leest een zoekopdracht met de woorden die er zijn. `letterlijk` verbetert niets. */
export function leesVraag(tekst: string, lijst: Woordenlijst, letterlijk = false): Vraag {
  const gelezen = lees(tekst, lijst);
  const woorden: Vraagwoord[] = [];
  const onbekend: string[] = [];
  let anders = false;
  for (const getypt of zonderStopwoorden(gelezen)) {
    const zoek = vormen(getypt, lijst);
    if (zoek.length > 0) woorden.push({ getypt, zoek });
    else {
      const delen = splits(getypt, lijst);
      const beter = delen.length > 0 || letterlijk ? undefined : verbeter(getypt, lijst.woorden);
      if (beter) {
        anders = true;
        gelezen[gelezen.indexOf(getypt)] = beter;
        woorden.push({ getypt: beter, zoek: vormen(beter, lijst) });
      } else if (delen.length > 0) woorden.push(...delen.map((deel) => ({ getypt: deel, zoek: vormen(deel, lijst) })));
      else onbekend.push(getypt);
    }
  }
  const zin = gelezen.length > 1 && gelezen.every(lijst.heeft) ? gelezen.join(' ') : '';
  return { woorden, zin, verbeterd: anders ? gelezen.join(' ') : '', onbekend };
}

/** De woorden, met wat iemand los schreef en hier één woord is aan elkaar, en wat hier niet met een streepje bestaat los. */
function lees(tekst: string, lijst: Woordenlijst): string[] {
  const los = metStreepjes(tekst).flatMap((woord) => {
    const heel = kaal(woord);
    return woord === heel || vormen(heel, lijst).length > 0 ? [heel] : woord.split('-');
  });
  const gelezen: string[] = [];
  for (let i = 0; i < los.length; i++) {
    const [een = '', twee = ''] = [los[i], los[i + 1]];
    const plak = een.length > 2 && twee.length > 2 ? een + twee : '';
    if (plak && lijst.heeft(plak)) {
      gelezen.push(plak);
      i++;
    } else gelezen.push(een);
  }
  return gelezen;
}

/** Het woord zelf als er iets zo begint, en zijn verbuigingen; zonder wat een andere vorm al vindt. */
function vormen(woord: string, lijst: Woordenlijst): string[] {
  const zelf = lijst.begint(woord) ? [woord] : [];
  const alle = [...new Set([...zelf, ...lijst.verbuigingen(woord)])];
  return alle.filter((vorm) => !alle.some((korter) => korter !== vorm && vorm.startsWith(korter) && vorm !== woord));
}

/** Een samenstelling die hier niet staat, in delen die er wel staan; leeg als dat niet lukt. */
function splits(woord: string, lijst: Woordenlijst): string[] {
  for (let i = woord.length - 3; i > 2; i--) {
    const begin = [woord.slice(0, i), woord.slice(0, i).replace(/s$/, '')].find((deel) => isDeel(deel, lijst));
    if (!begin) continue;
    const rest = woord.slice(i);
    const eind = isDeel(rest, lijst) ? rest : bijnaGelijk(rest, lijst);
    if (eind) return [begin, eind];
    const verder = splits(rest, lijst);
    if (verder.length > 0) return [begin, ...verder];
  }
  return [];
}

function isDeel(deel: string, lijst: Woordenlijst): boolean {
  return deel.length > 2 && lijst.heeft(deel) && !isStopwoord(deel);
}

/** Een verbuiging van het laatste deel die er nog op lijkt: *verwerking* en *verwerken*. */
function bijnaGelijk(deel: string, lijst: Woordenlijst): string | undefined {
  const begin = deel.slice(0, Math.max(4, Math.ceil(deel.length * 0.6)));
  return deel.length < 5 ? undefined : lijst.verbuigingen(deel).find((vorm) => vorm.startsWith(begin));
}
