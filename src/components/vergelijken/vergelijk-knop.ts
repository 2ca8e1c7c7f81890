import { keuzeknop } from '../selectie/keuzeknop.ts';
import './vergelijk-balk.ts';
import { vergelijking, wissel } from './vergelijking.ts';

/** `<vergelijk-knop>`: zet een interventie bij de vergelijking of haalt haar weg. */
keuzeknop('vergelijk-knop', 'Vergelijk', vergelijking, (deze) =>
  wissel(deze) ? '' : 'Er staan er al vier. Haal er eerst een weg.',
);
