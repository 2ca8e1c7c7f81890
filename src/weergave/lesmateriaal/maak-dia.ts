import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import Pptx from 'pptxgenjs';
import { qrPng } from '../kaart/qr-bestand.ts';
import type { Dia } from './dia.ts';
import { tekenInTekst, zekerheid } from './teken.ts';

/** De dia als PowerPoint-bestand. Dezelfde dia geeft dezelfde bytes: elke datum erin is die van de versie. */
export async function maakDia(dia: Dia): Promise<Uint8Array<ArrayBuffer>> {
  const bestand = new Pptx();
  bestand.layout = 'LAYOUT_WIDE';
  bestand.theme = { headFontFace: letter, bodyFontFace: letter };
  bestand.title = dia.titel;
  bestand.subject = dia.versie;
  bestand.author = dia.site;
  bestand.company = dia.site;
  bestand.defineSlideMaster({
    title: 'Methode',
    objects: [{ placeholder: { options: { name: 'titel', type: 'title', ...vak.titel }, text: '' } }],
  });
  const blad = bestand.addSlide({ masterName: 'Methode' });
  blad.addText(dia.titel, { placeholder: 'titel', fontSize: dia.titel.length > 55 ? 24 : 30, bold: true, ...gewoon });
  blad.addText(dia.inEenZin, { ...vak.zin, ...gewoon, fontSize: 18 });
  if (dia.letOp.length > 0) blad.addText(dia.letOp.join('\n'), { ...vak.letOp, ...gewoon, ...letOp });
  blad.addText(links(dia), { ...vak.links, ...gewoon });
  blad.addText(rechts(dia), { ...vak.rechts, ...gewoon });
  blad.addImage({ data: `image/png;base64,${base64(qrPng(dia.qr))}`, ...vak.qr, altText: `QR-code naar ${dia.adres}` });
  blad.addText(onder(dia), { ...vak.onder, ...gewoon });
  const bytes = (await bestand.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
  return metVasteDatum(bytes, dia.datum);
}

const letter = 'Arial';
const kleuren = { inkt: '1A1A1A', accent: '00566B', zacht: '595959', letOp: 'FFF4D6' };
const gewoon = { color: kleuren.inkt, lang: 'nl-NL', margin: 0, valign: 'top' as const };
const letOp = { fontSize: 14, bold: true, fill: { color: kleuren.letOp }, margin: 6, valign: 'middle' as const };

/** Waar alles staat, in inches, op een dia van 13,33 bij 7,5. */
const vak = {
  titel: {
    x: 0.6,
    y: 0.4,
    w: 12.1,
    h: 0.6,
    color: kleuren.accent,
    fontFace: letter,
    align: 'left' as const,
    margin: 0,
  },
  zin: { x: 0.6, y: 1.05, w: 12.1, h: 0.65 },
  letOp: { x: 0.6, y: 1.75, w: 12.1, h: 0.5 },
  links: { x: 0.6, y: 2.5, w: 6.6, h: 4.6 },
  rechts: { x: 7.7, y: 2.5, w: 5, h: 2.9 },
  qr: { x: 7.7, y: 5.5, w: 1.6, h: 1.6 },
  onder: { x: 9.45, y: 5.6, w: 3.25, h: 1.5 },
};

type Stukken = Exclude<Parameters<ReturnType<Pptx['addSlide']>['addText']>[0], string>;

function links({ eersteZin, stappen }: Dia): Stukken {
  const lengte = eersteZin.length + stappen.join('').length + 40 * stappen.length;
  const fontSize = lengte > 750 ? 14 : 16;
  return [
    kop('Zeg bijvoorbeeld'),
    { text: `“${eersteZin}”`, options: { fontSize: fontSize + 2, italic: true, breakLine: true, paraSpaceAfter: 10 } },
    kop('Zo doe je het'),
    ...stappen.map((text) => ({
      text,
      options: { fontSize, bullet: { type: 'number' as const, indent: 22 }, breakLine: true, paraSpaceAfter: 3 },
    })),
  ];
}

function rechts({ bewijs }: Dia): Stukken {
  const fontSize = bewijs.map(({ zin }) => zin).join('').length > 330 ? 12 : 14;
  return [
    kop('Wat het onderzoek zegt'),
    ...bewijs.flatMap(({ aanhef, naam, zin, meter }) => [
      { text: `${tekenInTekst(meter)}  `, options: { fontSize, color: kleuren.accent } },
      { text: `${[aanhef, naam].filter(Boolean).join(': ')}${zin ? ': ' : ''}`, options: { fontSize } },
      { text: zin, options: { fontSize, bold: meter.richting !== 'onbekend' } },
      {
        text: ` (${zekerheid({ zin, meter })})`,
        options: { fontSize, color: kleuren.zacht, breakLine: true, paraSpaceAfter: 5 },
      },
    ]),
  ];
}

function onder({ versie, adres, voorbeeld, licentie, site }: Dia): Stukken {
  return [
    { text: adres.replace(/^https?:\/\//, ''), options: { fontSize: 14, hyperlink: { url: adres }, breakLine: true } },
    ...(voorbeeld
      ? [{ text: 'Een voorbeeldadres', options: { fontSize: 12, color: kleuren.zacht, breakLine: true } }]
      : []),
    { text: `${versie}.`, options: { fontSize: 12, color: kleuren.zacht, breakLine: true } },
    { text: `${site}, open kennis, ${licentie}.`, options: { fontSize: 12, color: kleuren.zacht } },
  ];
}

function kop(text: string): Stukken[number] {
  return { text, options: { fontSize: 14, bold: true, color: kleuren.accent, breakLine: true, paraSpaceAfter: 3 } };
}

/** Hetzelfde bestand met de dag van de versie in plaats van het moment van bouwen, en zonder lege mappen. */
function metVasteDatum(bytes: Uint8Array, datum: string): Uint8Array<ArrayBuffer> {
  const delen = Object.entries(unzipSync(bytes)).filter(([naam]) => !naam.endsWith('/'));
  const kern = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
  const zip: Zippable = Object.fromEntries(
    delen.map(([naam, inhoud]) => [
      naam,
      naam === 'docProps/core.xml'
        ? strToU8(strFromU8(inhoud).replaceAll(kern, `$1${datum}T00:00:00Z`))
        : new Uint8Array(inhoud),
    ]),
  );
  return zipSync(zip, { mtime: new Date(`${datum}T12:00:00`) });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
