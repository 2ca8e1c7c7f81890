/** Maakt stuurtekens, onzichtbare tekens en regeleinden zichtbaar: wat een bijdrager schrijft blijft zo op zijn eigen regel. */
export function zichtbaar(tekst: string): string {
  return tekst.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (teken) => `\\u{${(teken.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
