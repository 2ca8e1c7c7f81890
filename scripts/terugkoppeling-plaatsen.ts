import { Gebruiksfout } from '../src/laden/gebruiksfout.ts';
import { herkenningsteken } from '../src/terugkoppeling/herkenningsteken.ts';
import { maakGithub } from './terugkoppeling/github.ts';
import { voerUit } from './voer-uit.ts';

/**
 * Zet een tekst als commentaar bij het pull request van een commit, of werkt hem bij. Draait met schrijfrecht: daarom zonder één
 * pakket van een ander. Bij welk pull request de commit hoort, zegt GitHub.
 */
await voerUit(async () => {
  const tekst = uitOmgeving('TEKST');
  // Meer neemt GitHub niet aan.
  if (!tekst.startsWith(herkenningsteken) || tekst.length > 65_536)
    throw new Gebruiksfout('Dit is geen tekst van Vakwerk; er is niets geplaatst.');
  const github = maakGithub(
    uitOmgeving('GITHUB_API_URL'),
    uitOmgeving('GITHUB_REPOSITORY'),
    uitOmgeving('GITHUB_TOKEN'),
  );
  const nummer = await github.pullRequest(uitOmgeving('EIGENAAR'), uitOmgeving('TAK'), uitOmgeving('COMMIT'));
  if (nummer === null)
    console.log('Deze wijziging is niet meer de laatste van een open pull request; er is niets geplaatst.');
  else console.log(`${await github.plaats(nummer, tekst)}: #${nummer}`);
});

function uitOmgeving(naam: string): string {
  const waarde = process.env[naam];
  if (!waarde) throw new Gebruiksfout(`De omgeving mist ${naam}.`);
  return waarde;
}
