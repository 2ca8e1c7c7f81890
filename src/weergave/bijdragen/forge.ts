import { type Formulier, meldvragen } from './formulieren.ts';

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

/** Waar iemand dit bestand op de forge leest. */
export function leesAdres(forge: Forge, bestand: string): string {
  return `${basis(forge)}/blob/${forge.tak}/${bestand}`;
}

/** Een formulier op de forge, met wat de bladzijde al weet: per vraag (het `id`) het antwoord. */
export function formulierAdres(
  forge: Forge,
  formulier: Formulier,
  titel: string,
  antwoorden: Readonly<Record<string, string>> = {},
): string {
  return `${basis(forge)}/issues/new?${new URLSearchParams(
    forge.soort === 'github'
      ? { template: `${formulier}.yml`, title: titel, ...antwoorden }
      : { 'issue[title]': titel, ...bijGitlab(formulier, antwoorden) },
  )}`;
}

/**
 * GitLab kent geen vragen in een adres, en wat het doet met een sjabloon én een tekst verschilt per versie. Dus een van beide:
 * bij een melding de hele tekst, ingevuld, en anders het sjabloon.
 */
function bijGitlab(formulier: Formulier, antwoorden: Readonly<Record<string, string>>): Record<string, string> {
  if (formulier !== 'melding' && formulier !== 'bezwaar') return { issuable_template: formulier };
  const delen = meldvragen[formulier].map(
    ({ id, label, uitleg }) => `### ${label}\n\n${antwoorden[id] ?? `<!-- ${uitleg} -->`}`,
  );
  return {
    'issue[description]': [...delen, '<!-- Schrijf niets over een klant. -->', `/label ~${formulier}`].join('\n\n'),
  };
}

/** Begin van een adres binnen de repository: GitLab zet er een streepje tussen. */
function basis({ soort, adres }: Forge): string {
  const kaal = adres.replace(/\/$/, '');
  return soort === 'gitlab' ? `${kaal}/-` : kaal;
}
