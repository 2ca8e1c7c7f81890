import { type Weging, weeg } from '../../kern/bewijs/bewijskracht.ts';
import type { Richting } from '../../kern/bewijs/schalen.ts';
import { voorWie } from '../../kern/bewijs/zinnen.ts';
import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { type BewijsWeergave, bewijsWeergave, naamVanRij } from '../bewijs/bewijs.ts';
import { aanHetBegin } from '../site/midden-in-zin.ts';
import { paden } from '../site/paden.ts';

/** Eén rij bewijs van een echte interventie, stap voor stap gewogen. */
export interface Bewijsvoorbeeld {
  titel: string;
  href: string;
  rij: BewijsWeergave;
  stappen: { kop: string; tekst: string[] }[];
  /** De andere rijen van dezelfde interventie. */
  andere: { uitkomst: string; zin: string; label: string }[];
}

/**
 * Het voorbeeld van de interventie `id`: haar eerste rij met bevindingen die meetellen en bevindingen die niet
 * meetellen, anders haar eerste rij. `null` als deze bibliotheek haar niet heeft, of zonder bewijs.
 */
export function bewijsvoorbeeld(bibliotheek: Bibliotheek, id: string): Bewijsvoorbeeld | null {
  const interventie = bibliotheek.interventies.find((i) => i.id === id);
  const rijen = interventie?.bewijs ?? [];
  const leerzaam = rijen.find((rij) => {
    const { tellend, nietTellend } = weeg(rij, bibliotheek);
    return tellend.length > 0 && nietTellend.length > 0;
  });
  const rij = leerzaam ?? rijen[0];
  if (!interventie || !rij) return null;
  const weergave = bewijsWeergave(rij, bibliotheek);
  return {
    titel: interventie.titel,
    href: paden.interventie(id),
    rij: weergave,
    stappen: stappen(weeg(rij, bibliotheek), weergave, voorWie(rij.uitkomst)),
    andere: rijen
      .filter((ander) => ander !== rij)
      .map((ander) => {
        const { zin, meter } = bewijsWeergave(ander, bibliotheek);
        return { uitkomst: naamVanRij(ander), zin, label: meter.label };
      }),
  };
}

const richtingwoorden: Record<Richting, string> = {
  positief: 'gunstig',
  negatief: 'ongunstig',
  'geen-verschil': 'geen verschil: een verschil van betekenis is uitgesloten',
  onbeslist: 'onbeslist: er is geen verschil aangetoond, en het is ook niet uitgesloten',
  gemengd: 'gemengd: de bevindingen spreken elkaar tegen',
  geteld: 'alleen geteld, niet vergeleken',
  onbekend: 'onbekend',
};

function stappen(
  weging: Weging,
  { alles, nietTellend, meter, zin }: BewijsWeergave,
  wie: string,
): Bewijsvoorbeeld['stappen'] {
  const voor = weging.richting === 'positief' || weging.richting === 'negatief' ? ` voor ${wie}` : '';
  const overzichten = weging.stemmen.filter(({ soort }) => soort === 'overzicht').length;
  return [
    {
      kop: 'Wat telt mee?',
      tekst: [
        `In deze rij staan ${aantal(alles.length, 'bevinding', 'bevindingen')}. Daarvan ${weging.tellend.length === 1 ? 'telt' : 'tellen'} er ${weging.tellend.length} mee.`,
        ...nietTellend.map((b) => [`${b.bron} telt niet mee.`, b.teltNiet, b.waarom].join(' ').trim()),
      ],
    },
    {
      kop: 'Uit hoeveel onderzoeken komt dat?',
      tekst: [
        `Uit ${aantal(weging.onderzoeken, 'onderzoek', 'onderzoeken')} met een vergelijking.`,
        ...(overzichten > 0 ? [`En uit ${aantal(overzichten, 'overzicht', 'overzichten')} van onderzoeken.`] : []),
      ],
    },
    { kop: 'Welke kant wijst het op?', tekst: [`De richting is ${richtingwoorden[weging.richting]}${voor}.`] },
    { kop: 'Is het nauwkeurig?', tekst: [weging.nauwkeurig ? 'Ja.' : 'Nee.'] },
    {
      kop: 'Welk niveau volgt daaruit?',
      tekst: [
        `${aanHetBegin(meter.label)}. De vaste zin daarbij is: “${zin}”`,
        ...(weging.waaromNietLager.length ? [`Waarom niet lager? ${weging.waaromNietLager.join(' ')}`] : []),
        ...(weging.waaromNietHoger ? [`Waarom niet hoger? ${weging.waaromNietHoger}`] : []),
      ],
    },
  ];
}

function aantal(hoeveel: number, enkel: string, meer: string): string {
  return `${hoeveel} ${hoeveel === 1 ? enkel : meer}`;
}
