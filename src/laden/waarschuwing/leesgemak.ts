import { leesgemak } from '../../kern/leesbaarheid.ts';
import { leesbareBestanden } from './leestekst.ts';
import { type Waarschuwingsregel, waarschuwing } from './waarschuwing.ts';

const laagste = 55;

/** De hele tekst leest makkelijk. Een schatting met de formule van Douma: zij telt lengtes en weet niet of iets helder is. */
export const leesgemakLaag: Waarschuwingsregel = (lading) =>
  leesbareBestanden(lading).flatMap(({ bestand, stukken }) => {
    const gemeten = Math.round(leesgemak(stukken.map(({ tekst }) => tekst).join(' ')));
    if (gemeten >= laagste) return [];
    return [
      waarschuwing(bestand, undefined, {
        controle: 'leesgemak',
        gevonden: `een leesgemak van ${gemeten}`,
        verwacht: `${laagste} of hoger; rond 65 is gewone taal`,
        doe: 'Maak zinnen korter en kies kortere woorden. Lees de tekst hardop: waar je hapert, is hij te lastig.',
      }),
    ];
  });
