import { Gebruiksfout } from '../src/laden/gebruiksfout.ts';
import { herkenningsteken } from '../src/terugkoppeling/herkenningsteken.ts';
import { githubApi } from './github/api.ts';
import { pullRequestVan } from './github/pull-request.ts';
import { zetReactie } from './github/reactie.ts';
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
  const repository = uitOmgeving('GITHUB_REPOSITORY');
  const api = githubApi(uitOmgeving('GITHUB_API_URL'), repository, uitOmgeving('GITHUB_TOKEN'));
  const tak = { eigenaar: uitOmgeving('EIGENAAR'), tak: uitOmgeving('TAK'), commit: uitOmgeving('COMMIT') };
  const nummer = await pullRequestVan(tak, repository, api);
  if (nummer === null)
    console.log('Deze wijziging is niet meer de laatste van een open pull request; er is niets geplaatst.');
  else console.log(`${await zetReactie(nummer, herkenningsteken, tekst, api)}: #${nummer}`);
});

function uitOmgeving(naam: string): string {
  const waarde = process.env[naam];
  if (!waarde) throw new Gebruiksfout(`De omgeving mist ${naam}.`);
  return waarde;
}
