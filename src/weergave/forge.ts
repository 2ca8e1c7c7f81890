/** De plek waar de bestanden van deze site staan en waar iemand een wijziging voorstelt. */
export interface Forge {
  soort: 'github' | 'gitlab';
  /** Adres van de repository, zoals `https://github.com/eigenaar/naam`. */
  adres: string;
  /** De tak waarop de site gebouwd wordt, zoals `main`. */
  tak: string;
  /** Adres van het tussenstation dat aanmelden met een knop regelt; leeg: aanmelden met een toegangssleutel. */
  aanmelden: string;
}

/** Waar iemand dit bestand op de forge bewerkt. `bestand` is het pad in de repository. */
export function bewerkAdres(forge: Forge, bestand: string): string {
  return `${basis(forge)}/edit/${forge.tak}/${bestand}`;
}

/** Een nieuwe melding op de forge, al ingevuld. */
export function meldAdres(
  forge: Forge,
  { titel, tekst, label }: { titel: string; tekst: string; label: string },
): string {
  const vraag =
    forge.soort === 'github'
      ? { title: titel, body: tekst, labels: label }
      : // GitLab kent geen labels in een adres; zij gaan als snelle opdracht onder de tekst mee.
        { 'issue[title]': titel, 'issue[description]': `${tekst}\n\n/label ~${label}` };
  return `${basis(forge)}/issues/new?${new URLSearchParams(vraag)}`;
}

/** Begin van een adres binnen de repository: GitLab zet er een streepje tussen. */
function basis({ soort, adres }: Forge): string {
  const kaal = adres.replace(/\/$/, '');
  return soort === 'gitlab' ? `${kaal}/-` : kaal;
}
