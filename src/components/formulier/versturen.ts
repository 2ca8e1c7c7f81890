import { bestandsnaamVan, type Pakket, schrijfPakket } from '../../formulier/pakket.ts';
import { element } from './element.ts';

/** Bewaart het voorstel als bestand, en geeft hoe dat heet. */
export function download(pakket: Pakket): string {
  const naam = bestandsnaamVan(pakket);
  const adres = URL.createObjectURL(new Blob([schrijfPakket(pakket)], { type: 'application/json' }));
  const link = element('a', { href: adres, download: naam });
  document.body.append(link);
  link.click();
  link.remove();
  // De browser leest het bestand pas na de klik.
  setTimeout(() => URL.revokeObjectURL(adres), 10_000);
  return naam;
}

export function bewaardAls(naam: string): string {
  return `Bewaard als *${naam}*, waarschijnlijk in je map Downloads. Een collega kan het hier openen en verder schrijven.`;
}

export function mailStaatKlaar(naam: string, mail: string): string {
  return `Je mailprogramma gaat open, en het bestand *${naam}* staat waarschijnlijk in je map Downloads. *Doe dat bestand zelf bij de mail*: dat kan een website niet. Gaat er niets open? Mail het bestand dan naar ${mail}.`;
}
