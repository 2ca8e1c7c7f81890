import { regelversie } from '../../src/kern/bewijs/bewijskracht.ts';
import { contentpaden } from '../../src/kern/contentpaden.ts';
import { laad } from '../../src/laden/laad.ts';
import { lading } from '../../src/laden/lading.ts';
import { andersDanIn, metVersie, stukkenIn } from '../../src/laden/samenhang/advies-blijft.ts';
import { versieOmhoog } from '../../src/laden/versie-omhoog.ts';
import { lees, type Schrijf } from './of-terug.ts';

/**
 * Verhoogt de versie van elke methode waarvan alleen een nieuwe regel het oordeel over het bewijs veranderde. Zo hoort iedereen die haar
 * volgt het, ook al schreef niemand iets. `vandaag`: JJJJ-MM-DD.
 */
export async function versieNaRegels(map: string, schrijf: Schrijf, vandaag: string): Promise<void> {
  const geladen = lading((await laad(map)).gekeurd);
  const stukken = stukkenIn(geladen);
  if (!stukken) return;
  for (const { bestand, nieuwste } of metVersie(geladen)) {
    const { versie } = bestand.velden;
    if (versie !== nieuwste.versie || nieuwste.regelversie >= regelversie) continue;
    if (andersDanIn(nieuwste, bestand.velden, stukken).join() !== 'bewijs') continue;
    const pad = contentpaden.interventie(bestand.id);
    const wat = `Het oordeel over het bewijs is anders. Dat komt door versie ${regelversie} van de bewijsregels, of door een bron; aan de tekst is niets veranderd.`;
    const wijziging = { versie: versie + 1, datum: vandaag, wat, raaktHetAdvies: true };
    await schrijf(pad, versieOmhoog((await lees(map, pad)) ?? '', wijziging));
  }
}
