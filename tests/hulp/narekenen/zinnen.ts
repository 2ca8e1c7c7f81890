import { eigenZinnen } from './eigen-zinnen.ts';

/** Per bewijskracht en richting een zin, overgetypt van de bladzijde. */
export type Tabel = Record<string, Record<string, string>>;

export function zinUitTabel(uitkomst: string, bewijskracht: string, richting: string): string {
  const zin = eigenZinnen[uitkomst]?.[bewijskracht]?.[richting] ?? zinnen[bewijskracht]?.[richting];
  if (!zin) throw new Error(`${bewijskracht} en ${richting} staat niet op de bladzijde.`);
  return zin;
}

export const zinnen: Tabel = {
  onbekend: { onbekend: 'Dat weten we niet.' },
  praktijk: {
    positief: 'Wie het beschrijft of doet, is er positief over. Een meting vonden wij niet.',
    negatief: 'Wie het beschrijft of doet, ziet nadelen. Een meting vonden wij niet.',
    'geen-verschil': 'Wie het beschrijft of doet, ziet geen verschil. Een meting lazen wij zelf niet.',
    onbeslist: 'Wie het beschrijft, zag geen duidelijke verandering. Een meting lazen wij zelf niet.',
    gemengd: 'Wie het beschrijft of doet, denkt er verschillend over. Een meting vonden wij niet.',
  },
  aanwijzing: {
    positief:
      'Er is niet vergeleken, dus of het werkt, weten we niet. Bij mensen die dit kregen, zag de uitkomst er gunstig uit.',
    negatief:
      'Er is niet vergeleken, dus of het averechts werkt, weten we niet. Bij mensen die dit kregen, zag de uitkomst er ongunstig uit.',
    'geen-verschil':
      'Er is niet vergeleken, dus of het iets doet, weten we niet. Bij mensen die dit kregen, veranderde de uitkomst niet.',
    onbeslist: 'Er is niet vergeleken. Er is wel gemeten, maar daaruit blijkt niets.',
    gemengd: 'Er is niet vergeleken, en de metingen spreken elkaar tegen.',
    geteld: 'Er is alleen geteld, niet vergeleken. Of het werkt, weten we dus niet.',
  },
  beperkt: {
    positief: 'Dit werkt misschien.',
    negatief: 'Dit werkt misschien averechts.',
    'geen-verschil': 'Dit maakt misschien geen verschil.',
    onbeslist:
      'Het onderzoek kan niet zeggen of dit verschil maakt. Er is geen verschil aangetoond, ook niet uitgesloten.',
    gemengd: 'De eerste bevindingen spreken elkaar tegen.',
  },
  redelijk: {
    positief: 'Dit werkt waarschijnlijk.',
    negatief: 'Dit werkt waarschijnlijk averechts.',
    'geen-verschil': 'Dit maakt waarschijnlijk geen verschil.',
    gemengd: 'De bevindingen spreken elkaar tegen.',
  },
  sterk: {
    positief: 'Dit werkt.',
    negatief: 'Dit werkt averechts.',
    'geen-verschil': 'Dit maakt geen verschil.',
  },
};
