import { paden } from '../../weergave/site/paden.ts';
import { keuzeknop } from '../selectie/keuzeknop.ts';
import './vergelijk-balk.ts';
import { vergelijking, wissel } from './vergelijking.ts';

/** `<vergelijk-knop>`: zet een interventie bij de vergelijking of haalt haar weg. Staan er twee, dan is de vergelijking de volgende stap. */
keuzeknop('vergelijk-knop', 'Vergelijk', vergelijking, {
  klik: (deze) => (wissel(deze) ? '' : 'Er staan er al vier. Haal er eerst een weg.'),
  verder: (gekozen, { id }) => {
    const kan = gekozen.length > 1 && gekozen.some((ander) => ander.id === id);
    return {
      tekst: 'Bekijk de vergelijking',
      href: kan ? paden.vergelijkenMet(gekozen.map((ander) => ander.id)) : '',
    };
  },
});
