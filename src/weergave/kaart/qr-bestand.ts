import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
import type { Qr } from './qr.ts';

/** Zo breed staat de code in een document, in millimeters: een lezer haalt haar dan ook uit een scan van 100 punten per inch. */
const breedte = 40;
/** Beeldpunten per blokje. */
const punten = 16;

/** De code als los SVG-bestand. */
export function qrSvg({ inhoud, maat, pad }: Qr): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${breedte}mm" height="${breedte}mm" viewBox="0 0 ${maat} ${maat}" shape-rendering="crispEdges" role="img"><title>QR-code naar ${inhoud}</title><path fill="#fff" d="M0 0h${maat}v${maat}H0z"/><path d="${pad}"/></svg>\n`;
}

/**
 * De code als PNG van één bit per punt, met hoe breed zij staat. Zelf geschreven, want de pakketten die wij zagen schrijven die breedte
 * niet: een code zonder zet Word zo groot als het blad.
 */
export function qrPng({ maat, pad }: Qr): Uint8Array<ArrayBuffer> {
  const zijde = maat * punten;
  const perRij = 1 + Math.ceil(zijde / 8);
  // Een 1 is wit; elke rij begint met een byte die zegt dat zij is wat er staat.
  const rijen = new Uint8Array(perRij * zijde).fill(255);
  const strepen = Map.groupBy(pad.matchAll(/M(\d+) (\d+)h(\d+)/g), ([, , y]) => Number(y));
  for (let y = 0; y < maat; y++) {
    const rij = new Uint8Array(perRij).fill(255);
    rij[0] = 0;
    for (const [, x, , lengte] of strepen.get(y) ?? [])
      for (let punt = Number(x) * punten; punt < (Number(x) + Number(lengte)) * punten; punt++) {
        const plek = 1 + (punt >> 3);
        rij[plek] = (rij[plek] ?? 0) & ~(0x80 >> (punt & 7));
      }
    for (let keer = 0; keer < punten; keer++) rijen.set(rij, (y * punten + keer) * perRij);
  }
  const perMeter = Math.round((zijde / breedte) * 1000);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      stuk('IHDR', Buffer.concat([heel(zijde), heel(zijde), Buffer.from([1, 0, 0, 0, 0])])),
      stuk('pHYs', Buffer.concat([heel(perMeter), heel(perMeter), Buffer.from([1])])),
      stuk('IDAT', zlibSync(rijen)),
      stuk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function stuk(naam: string, inhoud: Uint8Array): Buffer {
  const metNaam = Buffer.concat([Buffer.from(naam, 'latin1'), inhoud]);
  return Buffer.concat([heel(inhoud.length), metNaam, heel(crc32(metNaam))]);
}

function heel(getal: number): Buffer {
  const uit = Buffer.alloc(4);
  uit.writeUInt32BE(getal);
  return uit;
}
