/**
 * Of een getal op twee manieren te lezen is: precies drie cijfers achter een punt. In YAML is `1.250` een en een kwart, in
 * Nederland twaalfhonderdvijftig. Met een 0 ervoor kan het geen duizendtal zijn.
 */
export function isDubbelzinnig(getypt: string): boolean {
  return /^[-+]?[1-9]\d*\.\d{3}$/.test(getypt);
}

/** De twee lezingen van een dubbelzinnig getal, zoals je ze typt: zonder punt, of met hoogstens twee cijfers erachter. */
export function lezingen(getypt: string): [duizendtal: string, kommagetal: string] {
  const kaal = getypt.replace('+', '');
  return [kaal.replace(/[.,]/, ''), String(Number(Number(kaal.replace(',', '.')).toFixed(2)))];
}

/**
 * Hoe je typt wat er als tekst staat waar een getal hoort: `1,25` als `1.25`, `1.250.000` als `1250000`, `1 250` als `1250`.
 * Twee antwoorden als beide kan zijn bedoeld; leeg als er geen getal in te lezen is.
 */
export function alsGetal(getypt: string): string[] {
  const kaal = getypt
    .trim()
    .replace(/^(?:€|euro)\s*|\s*(?:euro|€)$|,-+$/gi, '')
    .replace(/^[−–]\s*/, '-')
    .replace(/(?<=\d)[\s_'’](?=\d{3}(?!\d))/g, '');
  if (isDubbelzinnig(kaal) || /^-?[1-9]\d{0,2},\d{3}$/.test(kaal)) return lezingen(kaal);
  if (/^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(kaal)) return [gewoon(kaal.replaceAll('.', '').replace(',', '.'))];
  if (/^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(kaal)) return [gewoon(kaal.replaceAll(',', ''))];
  return /^-?\d+(?:[.,]\d+)?$/.test(kaal) ? [gewoon(kaal.replace(',', '.'))] : [];
}

function gewoon(getal: string): string {
  return String(Number(getal));
}
