import { type Uitkomst, uitkomsten } from '../../kern/bewijs/uitkomsten.ts';
import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { bewijskaart, type Groepsoort, groepen, type Kaartcel, type Kaartstand } from '../../vragen/bewijskaart.ts';
import type { Bewijsmeter } from '../bewijs/meter.ts';
import { kaartanker, paden } from '../site/paden.ts';
import { meterVanKant, type Teken, tekensVan } from './tekens.ts';
import { standen, uitslagInWoorden } from './woorden.ts';

/** Een tabel van de bewijskaart: één indeling van mensen tegen alle uitkomsten. */
export interface Kaarttabel {
  /** Het anker van de tabel. */
  id: Groepsoort;
  titel: string;
  /** Kop van de eerste kolom. */
  groepsoort: string;
  uitkomsten: string[];
  rijen: Kaartrij[];
}

export interface Kaartrij {
  /** Het anker van de rij. */
  id: string;
  code: string;
  naam: string;
  cellen: Celweergave[];
  /** Voor op papier: over welke uitkomsten er niets is, in één zin; leeg als er overal iets is. */
  nietsOver: string;
}

export interface Celweergave {
  code: Uitkomst;
  uitkomst: string;
  stand: Kaartstand;
  /** Of er onderzoek is dat vergelijkt, en meetelt. */
  vergeleken: boolean;
  /** De tekens in het beeld, hooguit twee: wat gunstig is en wat ertegenover staat. */
  tekens: Teken[];
  /** Elke kant in woorden, met haar teken. */
  uitslagen: { meter: Bewijsmeter; tekst: string }[];
  /** Hoeveel onderzoek er is, of dat er geen is; leeg bij een lege cel. */
  aantal: string;
  /** Wat er staat, elk op een eigen regel; ook te begrijpen voor wie de kop van de kolom niet ziet. Een lege cel is leeg. */
  regels: string[];
  /** Naar de lijst met precies deze interventies; `null` bij een lege cel. */
  link: { href: string; tekst: string; waarover: string } | null;
}

export function kaarttabellen(bibliotheek: Bibliotheek): Kaarttabel[] {
  const cellen = bewijskaart(bibliotheek);
  return (Object.keys(groepen) as Groepsoort[]).map((soort) => ({
    id: soort,
    ...titels[soort],
    uitkomsten: Object.values(uitkomsten),
    rijen: Object.entries<string>(groepen[soort]).map(([code, naam]) =>
      kaartrij(
        soort,
        code,
        naam,
        cellen.filter((cel) => cel.soort === soort && cel.groep === code),
      ),
    ),
  }));
}

/** Een uitkomst in een zin: *werk gevonden*. */
export function uitkomstInZin(uitkomst: keyof typeof uitkomsten): string {
  return uitkomsten[uitkomst].toLowerCase();
}

const titels: Record<Groepsoort, { titel: string; groepsoort: string }> = {
  klantkenmerk: { titel: 'Per klantkenmerk', groepsoort: 'Klantkenmerk' },
  doelgroep: { titel: 'Per doelgroep', groepsoort: 'Doelgroep' },
};

function kaartrij(soort: Groepsoort, code: string, naam: string, cellen: readonly Kaartcel[]): Kaartrij {
  const leeg = cellen.filter(({ stand }) => stand === 'leeg').map(({ uitkomst }) => uitkomstInZin(uitkomst));
  const alles = leeg.length === cellen.length;
  return {
    id: kaartanker(soort, code),
    code,
    naam,
    cellen: cellen.map((cel) => celweergave(cel, naam)),
    nietsOver: alles
      ? 'Bij geen methode voor deze mensen staat een uitkomst.'
      : leeg.length > 0
        ? `Bij geen methode voor deze mensen ${leeg.length === 1 ? 'staat' : 'staan'}: ${leeg.join(', ')}.`
        : '',
  };
}

function celweergave(cel: Kaartcel, groep: string): Celweergave {
  const uitkomst = uitkomsten[cel.uitkomst];
  const vergeleken = cel.onderzoeken + cel.overzichten > 0;
  const zelf = { code: cel.uitkomst, uitkomst, stand: cel.stand, vergeleken };
  if (cel.stand === 'leeg') return { ...zelf, tekens: [], uitslagen: [], aantal: '', regels: [], link: null };
  const uitslagen = uitslagenVan(cel);
  const gemeten = cel.stand === 'geen-onderzoek' ? standen['geen-onderzoek'] : onderzoeken(cel);
  const aantal = cel.interventies.length;
  return {
    ...zelf,
    tekens: tekensVan(cel),
    uitslagen,
    aantal: gemeten,
    regels: [gemeten, ...uitslagen.map(({ tekst }) => tekst)],
    link: {
      href: paden.interventiesMet({ [cel.soort]: [cel.groep], uitkomst: [cel.uitkomst] }),
      tekst: aantal === 1 ? '1 methode' : `${aantal} methoden`,
      waarover: `${uitkomst}, ${groep}`,
    },
  };
}

function onderzoeken({ onderzoeken, overzichten, bijDezeGroep }: Kaartcel): string {
  const alle = [
    onderzoeken > 0 && (onderzoeken === 1 ? '1 onderzoek' : `${onderzoeken} onderzoeken`),
    overzichten > 0 && (overzichten === 1 ? '1 overzicht' : `${overzichten} overzichten`),
  ].filter(Boolean);
  if (alle.length === 0) return 'geen onderzoek gevonden dat vergelijkt';
  const wie =
    bijDezeGroep === 0
      ? 'niet bekend of deze groep meedeed'
      : onderzoeken + overzichten === 1
        ? 'bij deze groep'
        : `${bijDezeGroep} bij deze groep`;
  return `${alle.join(' en ')}, ${wie}`;
}

/** Elke kant op haar eigen regel, zodat iets gunstigs nooit verbergt wat ertegenover staat. */
function uitslagenVan({ kanten }: Kaartcel): Celweergave['uitslagen'] {
  return Object.values(kanten).flatMap((kant) =>
    kant ? [{ meter: meterVanKant(kant), tekst: uitslagInWoorden(kant) }] : [],
  );
}
