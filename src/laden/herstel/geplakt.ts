import { type Gedaan, opRegels } from '../bedoeld/regels.ts';
import { geplakt, hardeSpatie } from '../tekens.ts';

/**
 * Haalt weg wat met plakken uit Word, van een site of uit een pdf meekwam en wat niemand ziet, en maakt van harde spaties gewone. Een
 * zacht streepje aan het eind van een regel blijft: daar is het woord afgebroken, en alleen een mens ziet hoe het weer één wordt.
 */
export function herstelGeplakt(tekst: string): Gedaan {
  const weg: number[] = [];
  const spaties: number[] = [];
  const regels = tekst.split('\n').map((regel, i) => {
    const zonder = regel.replace(geplakt, (teken, begin: number) => (moetBlijven(teken, regel, begin) ? teken : ''));
    // Aan het eind van een regel zouden twee gewone een nieuwe regel worden.
    const gewoon = zonder.replace(/[\u00a0\u202f\u2007]+$/, '').replace(hardeSpatie, ' ');
    if (zonder !== regel) weg.push(i + 1);
    if (gewoon !== zonder) spaties.push(i + 1);
    return gewoon;
  });
  return {
    tekst: regels.join('\n'),
    gedaan: [
      ...(weg.length ? [`onzichtbare tekens weggehaald (${opRegels(weg)})`] : []),
      ...(spaties.length ? [`harde spaties gewoon gemaakt (${opRegels(spaties)})`] : []),
    ],
  };
}

function moetBlijven(teken: string, regel: string, begin: number): boolean {
  const [ervoor, erna] = [regel.slice(0, begin), regel.slice(begin + 1)];
  if (teken === '\u00ad') return erna.trim() === '';
  // In een emoji voegt dit teken twee beelden samen, en in andere schriften twee letters.
  if (teken === '\u200c' || teken === '\u200d')
    return !/(?:^|[\p{ASCII}\p{Script=Latin}])$/u.test(ervoor) || !/^(?:$|[\p{ASCII}\p{Script=Latin}])/u.test(erna);
  return false;
}
