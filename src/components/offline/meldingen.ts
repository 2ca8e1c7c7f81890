import type { Beletsel } from '../../offline/mag.ts';

const weigert =
  'Deze browser staat niet toe dat een site iets bewaart. Dat gebeurt in een privévenster, of als je organisatie het zo instelt.';
const verder = 'Vakwerk zelf werkt gewoon door.';

/** Waarom bewaren hier niet gaat. */
export const bezwaren: Readonly<Record<Beletsel, string>> = {
  'geen https': 'Bewaren kan alleen als het adres van deze site met https begint.',
  'kan niet': 'Deze browser kan Vakwerk niet bewaren. Misschien is hij te oud, of gebruik je een privévenster.',
  'mag niet': `${weigert} ${verder}`,
};

/** Wat er misging bij het bewaren, en wat de lezer kan doen. Er is dan niets stuk. */
export function uitleg(fout: unknown): string {
  return `${oorzaak(fout instanceof Error ? fout.name : '')} ${verder}`;
}

/** Grootte zoals een lezer haar kent. */
export function grootte(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`;
}

export function opDatum(iso: string): string {
  return new Date(iso).toLocaleString('nl-NL', { dateStyle: 'long', timeStyle: 'short' });
}

/** Bij de naam die een browser, of `haalBinnen`, aan de fout geeft. */
function oorzaak(naam: string): string {
  switch (naam) {
    case 'DataError':
      return 'Bewaren is niet gelukt: de site is net veranderd. Probeer het over een paar minuten opnieuw.';
    case 'QuotaExceededError':
      return 'Bewaren is niet gelukt: er is niet genoeg ruimte op dit apparaat.';
    case 'SecurityError':
    case 'NotAllowedError':
    case 'NotSupportedError':
    case 'InvalidStateError':
      return weigert;
    default:
      return 'Bewaren is niet gelukt: het netwerk viel weg. Probeer het straks opnieuw; wat al binnen is, blijft staan.';
  }
}
