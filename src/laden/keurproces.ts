import type { Bestand } from './bestanden.ts';
import { keur } from './keur.ts';

/**
 * Het proces waarin bestanden gekeurd worden, los van wie erom vraagt: een ontleder kan op vijandige tekst vastlopen of
 * omvallen, en dan valt alleen dit proces. Eén bestand per bericht, antwoord in dezelfde volgorde.
 */
process.on('message', (bestand: Bestand) => {
  process.send?.(keur(bestand));
});
process.on('disconnect', () => process.exit());
