import { isGroep } from '../redactie/gelijk.ts';

/**
 * Wat iemand invulde zonder wat leeg is, en zonder spaties aan de randen. `paden` zegt waar elk onderdeel op het formulier staat: een leeg
 * onderdeel van een lijst valt weg, en dan heet het volgende anders.
 */
export function schoon(waarde: unknown): { waarde: unknown; paden: ReadonlyMap<string, string> } {
  const paden = new Map<string, string>();
  const loop = (hier: unknown, van: string, naar: string): unknown => {
    paden.set(naar, van);
    if (typeof hier === 'string') return hier.trim() === '' ? undefined : hier.trim();
    if (Array.isArray(hier)) {
      const over: unknown[] = [];
      for (const [i, deel] of hier.entries()) {
        const nieuw = loop(deel, onder(van, i), onder(naar, over.length));
        if (nieuw !== undefined) over.push(nieuw);
      }
      return over.length ? over : undefined;
    }
    if (!isGroep(hier)) return hier ?? undefined;
    const gevuld = Object.entries(hier).flatMap(([naam, deel]) => {
      const nieuw = loop(deel, onder(van, naam), onder(naar, naam));
      return nieuw === undefined ? [] : [[naam, nieuw] as const];
    });
    return gevuld.length ? Object.fromEntries(gevuld) : undefined;
  };
  return { waarde: loop(waarde, '', '') ?? {}, paden };
}

function onder(pad: string, naam: string | number): string {
  return pad ? `${pad}.${naam}` : String(naam);
}
