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
    'geen-verschil': 'Wie het beschrijft of doet, ziet geen verschil. Een meting vonden wij niet.',
    onbeslist: 'Wie het beschrijft of doet, ziet geen verschil. Een meting vonden wij niet.',
    gemengd: 'Wie het beschrijft of doet, denkt er verschillend over. Een meting vonden wij niet.',
  },
  aanwijzing: {
    positief:
      'Bij mensen met wie dit gebeurde, is een gunstige uitkomst gemeten. Er is niet vergeleken met mensen zonder deze methode. Of het werkt, weten we dus niet.',
    negatief:
      'Bij mensen met wie dit gebeurde, is een ongunstige uitkomst gemeten. Er is niet vergeleken met mensen zonder deze methode. Of het averechts werkt, weten we dus niet.',
    'geen-verschil':
      'Bij mensen met wie dit gebeurde, is geen verschil gemeten. Er is niet vergeleken met mensen zonder deze methode. Of het iets doet, weten we dus niet.',
    onbeslist: 'Er is gemeten, maar daaruit blijkt niets. Er is niet vergeleken met mensen zonder deze methode.',
    gemengd:
      'Er is gemeten, en de metingen spreken elkaar tegen. Er is niet vergeleken met mensen zonder deze methode.',
    geteld:
      'Dit is alleen geteld. Er is niet vergeleken met mensen zonder deze methode. Of het werkt, weten we dus niet.',
  },
  beperkt: {
    positief: 'Dit werkt misschien.',
    negatief: 'Dit werkt misschien averechts.',
    'geen-verschil': 'Dit maakt misschien geen verschil.',
    onbeslist: 'Er is geen verschil aangetoond, ook niet uitgesloten.',
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
