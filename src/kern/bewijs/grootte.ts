import type { Bevinding, Schatting } from '../bevinding.ts';
import { getal } from '../getal.ts';
import type { Uitkomst } from './schalen.ts';

/**
 * De grootte van een effect in gewone woorden. Van een `per100` altijd beide getallen, nooit een kaal percentage of een
 * relatief risico: de getallen van een verhouding of schaalverschil staan in `voorOnderzoekers`. `onzeker`: de meting is
 * niet nauwkeurig; dan staat dat in dezelfde zin als de getallen.
 */
export function grootteInWoorden({ schatting, uitkomst, richting }: Gemeten, onzeker = false): string {
  // Een verschil dat de onderzoekers geen verschil noemen, mag in woorden geen effect worden.
  const nul = richting === 'geen-verschil';
  if (nul && (schatting.soort === 'verhouding' || schatting.soort === 'verschil'))
    return 'Er is geen verschil aangetoond.';
  const getallen = inGetallen(schatting, uitkomst, onzeker);
  return nul && schatting.soort !== 'woorden' ? `${getallen} Dat verschil kan toeval zijn.` : getallen;
}

/** Wat er van een bevinding nodig is om haar grootte te zeggen. */
export type Gemeten = Pick<Bevinding, 'schatting' | 'uitkomst' | 'richting'>;

function inGetallen(schatting: Schatting, uitkomst: Uitkomst, onzeker: boolean): string {
  const voorbehoud = onzeker ? ', met grote onzekerheid' : '';
  switch (schatting.soort) {
    case 'per100': {
      const verschil = Math.abs(schatting.met - schatting.zonder);
      const meer = schatting.met > schatting.zonder ? 'meer' : 'minder';
      const slot = verschil === 0 ? 'even veel' : `${getal(verschil)} ${meer} op de 100`;
      const [deden, wat] = gezegd[uitkomst] ?? ['haalden', 'dit'];
      return `Van de 100 mensen ${deden} ${getal(schatting.met)} ${wat} met, ${getal(schatting.zonder)} zonder: ${slot}${voorbehoud}.`;
    }
    case 'procentpunt': {
      if (schatting.verschil === 0) return 'Even veel op de 100 als zonder.';
      return `${getal(Math.abs(schatting.verschil))} op de 100 ${schatting.verschil > 0 ? 'meer' : 'minder'} dan zonder${voorbehoud}.`;
    }
    case 'verhouding':
      return schatting.schatting === 1
        ? 'De kans was even groot als zonder.'
        : `De kans was ${schatting.schatting > 1 ? 'groter' : 'kleiner'} dan zonder.`;
    case 'verschil':
      if (standaardmaat(schatting.eenheid))
        return `Gemiddeld ${schatting.waarde > 0 ? 'hoger' : schatting.waarde < 0 ? 'lager' : 'even hoog'} op een meetschaal.`;
      return schatting.waarde === 0
        ? `Gemiddeld geen verschil in ${schatting.eenheid}.`
        : `Gemiddeld ${getal(Math.abs(schatting.waarde))} ${schatting.eenheid} ${schatting.waarde < 0 ? 'minder' : 'meer'}.`;
    case 'woorden':
      return schatting.tekst;
  }
}

/** Wat mensen deden die in een `per100` meetellen: *vonden* 51 *werk*. */
const gezegd: Partial<Record<Uitkomst, readonly [deden: string, wat: string]>> = {
  'werk-gevonden': ['vonden', 'werk'],
  'werk-behouden': ['hielden', 'hun werk'],
  'uitstroom-uitkering': ['gingen', 'uit de uitkering'],
  opleiding: ['volgden', 'een opleiding'],
  participatie: ['deden', 'mee'],
};

/** De schatting zoals gemeld, met interval; leeg als er niets meer te melden is dan de gewone woorden al doen. */
export function voorOnderzoekers(schatting: Schatting): string {
  if (schatting.soort === 'per100' || schatting.soort === 'woorden') return '';
  const interval =
    schatting.onder !== undefined && schatting.boven !== undefined
      ? ` (95%-interval ${getal(schatting.onder)} tot ${getal(schatting.boven)})`
      : '';
  if (schatting.soort === 'verhouding') return `${schatting.maat} ${getal(schatting.schatting)}${interval}`;
  if (schatting.soort === 'procentpunt') return `${getal(schatting.verschil)} procentpunt${interval}`;
  return `${getal(schatting.waarde)} ${schatting.eenheid}${interval}`;
}

function standaardmaat(eenheid: string): boolean {
  return eenheid.startsWith('standaardafwijking');
}
