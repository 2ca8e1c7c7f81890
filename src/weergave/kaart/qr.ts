import { encode } from 'uqr';

/** Een QR-code als één pad in een vak van `maat` bij `maat`, met de witte rand die een lezer nodig heeft. */
export interface Qr {
  inhoud: string;
  maat: number;
  pad: string;
}

export function qrVan(inhoud: string): Qr {
  const { data, size } = encode(inhoud, { ecc: 'M', border: rand });
  const stroken = data.flatMap((rij, y) => {
    const tekens = rij.map((zwart) => (zwart ? '#' : ' ')).join('');
    return [...tekens.matchAll(/#+/g)].map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`);
  });
  return { inhoud, maat: size, pad: stroken.join('') };
}

/** De norm vraagt vier blokjes wit rondom. */
const rand = 4;
