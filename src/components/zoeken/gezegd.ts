import { uitVeld } from '../../zoeken/via.ts';
import { besteZin, hoeveelVan, zinnenIn } from '../../zoeken/zin.ts';
import type { Bladzijde } from './pagefind.ts';

/** Wat er bij een resultaat staat: de zin van de methode, en de zin waarin het gezochte staat. Elke zin is heel. */
export interface Gezegd {
  inEenZin: string;
  /** Wat een klant of klantmanager zegt, uit haar situaties en gezegden; leeg als daarin niet staat wat iemand zocht. */
  situatie: string;
  /** Een andere zin van de bladzijde, als daar meer van het gezochte in staat. */
  elders: string;
}

/**
 * Een situatie gaat voor: die kent de lezer. Anders een zin van de bladzijde, als die meer zegt dan wat er al staat en de helft van het
 * gezochte heeft: één gewoon woord uit een lange vraag staat overal.
 */
export function gezegd(woorden: readonly string[], { meta, content }: Pick<Bladzijde, 'meta' | 'content'>): Gezegd {
  const [inEenZin = '', ...samenvatting] = uitVeld(meta.kort);
  const situatie = besteZin(woorden, [...uitVeld(meta.situatie), ...uitVeld(meta.gezegde)]);
  const teZien = hoeveelVan(woorden, `${meta.title ?? ''} ${inEenZin}`);
  const elders = besteZin(woorden, zinnenOver(samenvatting, content));
  const meeste = Math.max(situatie.aantal, teZien, elders.aantal);
  const isSituatie = situatie.aantal > 0 && situatie.aantal === meeste;
  return {
    inEenZin,
    situatie: isSituatie ? situatie.zin : '',
    elders: !isSituatie && elders.aantal > teZien && elders.aantal >= woorden.length / 2 ? elders.zin : '',
  };
}

/**
 * De zinnen die zeggen wat een bladzijde is. Een methode heeft daar haar samenvatting voor: de rest van haar tekst is ook verwijzing, grens
 * en uitslag, en daarvan zegt een losse zin niet wat je met haar doet. Een bron of een bladzijde met uitleg heeft alleen haar tekst.
 */
function zinnenOver(samenvatting: readonly string[], content: string): string[] {
  return samenvatting.length > 0 ? zinnenIn(samenvatting.join(' ')) : zinnenIn(content).filter(isLopend);
}

/** Een kop of los woord is geen zin, en wat meer woorden heeft dan wij in een zin zetten, is een lijst of tabel zonder punten. */
function isLopend(zin: string): boolean {
  const woorden = zin.split(/\s+/).length;
  return woorden > 3 && woorden <= 30 && /[.!?]["”’)]*$/.test(zin);
}
