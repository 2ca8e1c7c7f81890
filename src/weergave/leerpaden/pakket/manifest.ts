import type { Leerpad } from '../../../kern/leerpad.ts';
import { ontsnapt } from '../../site/xml.ts';

/** De inhoudsopgave van een pakket met SCORM 1.2: één bladzijde die zelf meldt. */
export function scorm12(leerpad: Leerpad, bestanden: readonly string[]): string {
  return manifest(leerpad, bestanden, {
    versie: '1.2',
    scormtype: 'scormtype',
    ruimten: [
      'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
      'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
      'xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd"',
    ],
  });
}

/** De derde uitgave van SCORM 2004: die leest ook een leeromgeving die de vierde kent. */
export function scorm2004(leerpad: Leerpad, bestanden: readonly string[]): string {
  return manifest(leerpad, bestanden, {
    versie: '2004 3rd Edition',
    scormtype: 'scormType',
    ruimten: [
      'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"',
      'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"',
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
      'xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd"',
    ],
  });
}

interface Uitgave {
  versie: string;
  /** Hoe het attribuut heet dat zegt wat een bladzijde is; de twee standaarden schrijven het anders. */
  scormtype: string;
  ruimten: readonly string[];
}

function manifest(
  { id, titel, versie: nummer }: Leerpad,
  bestanden: readonly string[],
  { versie, scormtype, ruimten }: Uitgave,
): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<manifest identifier="vakwerk-${id}" version="${nummer}.0" ${ruimten.join(' ')}>`,
    `  <metadata><schema>ADL SCORM</schema><schemaversion>${versie}</schemaversion></metadata>`,
    '  <organizations default="leerpad">',
    '    <organization identifier="leerpad">',
    `      <title>${ontsnapt(titel)}</title>`,
    `      <item identifier="onderdelen" identifierref="bladzijde"><title>${ontsnapt(titel)}</title></item>`,
    '    </organization>',
    '  </organizations>',
    '  <resources>',
    `    <resource identifier="bladzijde" type="webcontent" adlcp:${scormtype}="sco" href="index.html">`,
    ...bestanden.map((naam) => `      <file href="${naam}"/>`),
    '    </resource>',
    '  </resources>',
    '</manifest>',
    '',
  ].join('\n');
}
