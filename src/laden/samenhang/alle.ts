import type { Samenhangregel } from '../lading.ts';
import { adviesBlijft, versieVast } from './advies-blijft.ts';
import { bevindingBestaat } from './bevinding-bestaat.ts';
import { bevindingOnderzoek } from './bevinding-onderzoek.ts';
import { bevindingPast } from './bevinding-past.ts';
import { bronBestaat } from './bron-bestaat.ts';
import { bronDubbel } from './bron-dubbel.ts';
import { bronKring } from './bron-kring.ts';
import { bronOngebruikt } from './bron-ongebruikt.ts';
import { bronVervallen } from './bron-vervallen.ts';
import { bronnaamUniek } from './bronnaam-uniek.ts';
import { getalUitBron } from './getal-uit-bron.ts';
import { gezegdeUniek } from './gezegde-uniek.ts';
import { interventieBestaat } from './interventie-bestaat.ts';
import { linkBestaat } from './link-bestaat.ts';
import { nogInTeVullen } from './nog-in-te-vullen.ts';
import { onderwerpLevend } from './onderwerp-levend.ts';
import { onderzoekBestaat } from './onderzoek-bestaat.ts';
import { onderzoekGenoemd } from './onderzoek-genoemd.ts';
import { onderzoekOngebruikt } from './onderzoek-ongebruikt.ts';
import { ontwerpGelijk } from './ontwerp-gelijk.ts';
import {
  begripUniek,
  codeUniek,
  kennisvraagUniek,
  naamBlijft,
  onderwerpUniek,
  onderzoekUniek,
  rijUniek,
  situatieUniek,
} from './uniek.ts';
import { versieBlijft } from './versie-blijft.ts';

/** Elke regel over meer bestanden, in de volgorde van `kern/controles.ts`. */
export const samenhangregels: readonly Samenhangregel[] = [
  bronBestaat,
  bronKring,
  bronDubbel,
  bronnaamUniek,
  onderzoekBestaat,
  onderzoekGenoemd,
  ontwerpGelijk,
  onderzoekUniek,
  bevindingOnderzoek,
  bevindingBestaat,
  bevindingPast,
  getalUitBron,
  interventieBestaat,
  linkBestaat,
  begripUniek,
  kennisvraagUniek,
  onderwerpUniek,
  onderwerpLevend,
  situatieUniek,
  gezegdeUniek,
  rijUniek,
  codeUniek,
  naamBlijft,
  versieBlijft,
  adviesBlijft,
  nogInTeVullen,
  bronOngebruikt,
  onderzoekOngebruikt,
  bronVervallen,
  versieVast,
];
