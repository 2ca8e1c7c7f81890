import type { Controle } from '../kern/controles.ts';
import type { Probleem } from '../kern/probleem.ts';
import type { Bestand } from './bestanden.ts';
import type { Gekeurd } from './keur.ts';
import { type Lading, lading } from './lading.ts';

/** Wat iemand leest als onze eigen code omvalt: dat is nooit de schuld van een tekst. */
export const nietAanJou =
  'Dit ligt aan Vakwerk, niet aan jouw tekst: je hoeft niets te veranderen. Meld het bij de redactie, met deze melding erbij.';

/** Het probleem dat onze code niet verder kwam met een bestand; `fout` is wat zij gooide, of in woorden wat er gebeurde. */
export function foutVanOns(bestand: string, fout: unknown, ernst: Probleem['ernst'] = 'fout'): Probleem {
  return {
    bestand,
    ernst,
    controle: 'niet-nagekeken',
    gevonden: `een bestand dat Vakwerk niet kon nakijken (${inHetKort(fout)})`,
    verwacht: 'een controle die op geen enkel bestand stukloopt',
    doe: nietAanJou,
  };
}

/** Een bestand waarvan alleen bekend is dat het er is, en waarom niet meer. */
export function nietGekeurd({ soort, id, pad }: Pick<Bestand, 'soort' | 'id' | 'pad'>, probleem: Probleem): Gekeurd {
  const leeg = { velden: undefined, lijf: null, links: [], plaatshouders: [], tekst: '', alineas: [], plekken: {} };
  return { soort, id, pad, ...leeg, problemen: [probleem] };
}

/** Of deze keuring niet af kwam, door het bestand of door ons: een volgende keer kan zij anders uitvallen. */
export function kwamNietAf({ problemen }: Gekeurd): boolean {
  const onaf: readonly Controle[] = ['bestand-te-zwaar', 'niet-nagekeken'];
  return problemen.some(({ controle }) => onaf.includes(controle));
}

/**
 * Wat een regel over alle bestanden zegt. Valt zij om, dan krijgt het bestand waarop een probleem van deze ernst en doet het
 * niet mee; de regel gaat over de rest door. Gooit als de regel ook zonder bestanden omvalt.
 */
export async function nagegaan(
  alle: readonly Gekeurd[],
  regel: (lading: Lading) => Probleem[] | Promise<Probleem[]>,
  ernst: Probleem['ernst'],
): Promise<Probleem[]> {
  const hele = [...alle];
  const vanOns: Probleem[] = [];
  for (;;)
    try {
      return [...(await regel(lading(hele))), ...vanOns];
    } catch (fout) {
      console.error(spoorVan(fout));
      const plek = await waarop(hele, regel);
      const bestand = hele[plek];
      if (!bestand) throw fout;
      vanOns.push(foutVanOns(bestand.pad, fout, ernst));
      hele[plek] = nietGekeurd(bestand, foutVanOns(bestand.pad, fout));
    }
}

/** De plek van een bestand dat de regel laat omvallen en zonder welk zij dat niet doet; −1 als het aan geen bestand ligt. */
async function waarop(alle: readonly Gekeurd[], regel: (lading: Lading) => unknown): Promise<number> {
  const metEerste = async (aantal: number) => {
    const deze = alle.map((g, i) => (i < aantal ? g : nietGekeurd(g, foutVanOns(g.pad, ''))));
    return Promise.try(() => regel(lading(deze))).then(
      () => true,
      () => false,
    );
  };
  let [goed, stuk] = [0, alle.length];
  if (!(await metEerste(goed))) return -1;
  while (stuk - goed > 1) {
    const midden = Math.floor((goed + stuk) / 2);
    if (await metEerste(midden)) goed = midden;
    else stuk = midden;
  }
  return goed;
}

/** Waar in onze code het misging, zonder de woorden van de fout: daar kan tekst van een bijdrager in staan. */
export function spoorVan(fout: unknown): string {
  const regels = fout instanceof Error ? (fout.stack ?? '').split('\n') : [];
  return regels.filter((regel) => /^\s+at /.test(regel)).join('\n');
}

function inHetKort(fout: unknown): string {
  return String(fout).slice(0, 200);
}
