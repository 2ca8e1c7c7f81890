import { vragen } from '../../src/voorstel/formulieren.ts';
import type { Formulierveld } from '../../src/voorstel/formuliervelden.ts';
import type { Stand, Voorstelsoort } from '../../src/voorstel/voorstel.ts';

/** De tekst van een issue zoals GitHub hem van een formulier maakt. Per pad wat iemand invulde; bij vakjes de labels die aan staan. */
export function issueTekst(soort: Voorstelsoort, antwoorden: Record<string, string | string[]>): string {
  return vragen[soort]
    .map((vraag) => `### ${vraag.label}\n\n${antwoordTekst(vraag, antwoorden[vraag.pad])}`)
    .join('\n\n');
}

function antwoordTekst({ vorm, keuzes }: Formulierveld, antwoord: string | string[] = ''): string {
  if (vorm === 'keuzes')
    return Object.values(keuzes)
      .map((label) => `- [${antwoord.includes(label) ? 'x' : ' '}] ${label}`)
      .join('\n');
  return String(antwoord) || '_No response_';
}

/** Een formulier voor een methode dat klopt; noem in een test alleen wat daar telt. */
export function methodeTekst(antwoorden: Record<string, string | string[]> = {}): string {
  return issueTekst('methode', {
    type: 'Netwerk',
    titel: 'Samen de eerste mail schrijven',
    inEenZin: 'Je schrijft samen met de klant de eerste mail aan een werkgever.',
    'context.setting': 'Gemeente',
    'context.organisatievorm': ['Voert de regie', 'Voert zelf uit'],
    'context.land': 'Nederland',
    'context.toelichting': 'Bedacht voor een test.',
    'doelgroep.omschrijving': 'Iedereen die werk zoekt.',
    'doelgroep.codes': ['Werkzoekenden algemeen'],
    wanneer: 'In het tweede gesprek.',
    situaties: 'Ik weet niet wat ik in zo’n mail moet zetten.\n- Ik begin en ik gooi het weer weg.',
    eersteZin: 'Zullen we samen een mail maken?',
    stappen:
      'Kies samen een werkgever\nVraag waar de klant graag zou werken.\nZeg: Waar zou je morgen willen beginnen?\n\n2. Schrijf drie zinnen\nLaat de klant typen. Jij kijkt mee.',
    tijd: 'Een half uur.',
    valkuilen: 'Je neemt het toetsenbord over. Leg je handen op tafel.',
    auteurs: 'Redactie',
    herkomst: 'Geschreven voor een test.',
    ...antwoorden,
  });
}

/** Het formulier voor een onderzoek, ingevuld. */
export function studieTekst(antwoorden: Record<string, string> = {}): string {
  return issueTekst('studie', { verwijzing: '10.1000/abc', vond: 'Meer mensen vonden werk.', ...antwoorden });
}

export const stand: Stand = {
  interventies: [{ id: 'coral-beslishulp', titel: 'CORAL-beslishulp met stigmatraining' }],
  bestanden: new Set(['interventies/coral-beslishulp.mdx', 'studies/10-1000-al-gemeld.yaml']),
  vandaag: '2026-11-22',
};
