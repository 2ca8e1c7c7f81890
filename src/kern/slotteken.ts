/**
 * Een DOI of adres zonder wat erachter hoorde bij de zin waaruit het gekopieerd is: een punt of komma, een teken van opmaak, of een
 * haakje dat nergens opent. Haakjes die erbij horen blijven, zoals in een oude DOI.
 */
export function zonderSlotteken(geplakt: string): string {
  const kaal = geplakt.replace(/<\/.*$/u, '').replace(/[.,;:!…'’"”»*]+$/u, '');
  const opent = haakjes[kaal.at(-1) ?? ''];
  const los = opent !== undefined && kaal.split(kaal.at(-1) ?? '').length > kaal.split(opent).length;
  return los ? zonderSlotteken(kaal.slice(0, -1)) : kaal;
}

const haakjes: Record<string, string> = { ')': '(', ']': '[', '}': '{', '>': '<' };
