import { keuzeknop } from './keuzeknop.ts';
import { bewaar, haalWeg, selectie } from './selectie.ts';

/** `<bewaar-knop>`: zet een interventie in de selectie of haalt haar eruit. */
keuzeknop('bewaar-knop', 'Bewaar in mijn selectie', selectie, {
  klik: (deze, isBewaard) => {
    if (isBewaard) haalWeg([deze.id]);
    else bewaar([deze]);
    if (isBewaard) return 'Uit je selectie gehaald.';
    return selectie.geweigerd()
      ? 'Bewaard tot je deze bladzijde sluit: je browser weigert opslag.'
      : 'Bewaard op dit apparaat.';
  },
});
