import { inhouden } from '../../kern/bewijs/schalen.ts';
import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import * as leemtes from '../../vragen/leemtes.ts';
import { paden } from '../site/paden.ts';
import { type Agendapunt, bronlinks, metAantal, methodelink, nietLeeg, telwoord } from './agendapunt.ts';

/** De leemtes in de kennis zelf: groepen waar wij geen onderzoek bij zagen, beweringen zonder toets, bronnen die wij niet lazen. */

export function groepenZonder(bibliotheek: Bibliotheek): Agendapunt {
  const zonder = leemtes.groepenZonderWerkonderzoek(bibliotheek);
  const per = Map.groupBy(zonder, ({ soort }) => soort);
  return {
    id: 'groepen-zonder-onderzoek',
    titel: 'Groepen zonder onderzoek naar werk',
    aantal: telwoord(zonder.length, 'groep', 'groepen'),
    uitleg: 'Geen van de onderzoeken naar werk die wij lazen, zegt dat deze groep meedeed.',
    groepjes: [...per].map(([soort, deze]) => ({
      kop: metAantal(soort === 'doelgroep' ? 'Doelgroepen' : 'Klantkenmerken', deze.length),
      links: deze.map(({ groep, naam }) => ({ tekst: naam, href: paden.kaartrij(soort, groep) })),
    })),
  };
}

const veldnamen: Record<leemtes.Beweringveld, string> = {
  werking: 'Waardoor het zou werken',
  moderatoren: 'Voor wie meer of minder',
  uitvoering: 'Wat er bij de uitvoering telt',
  kosten: 'Wat het kost',
};

export function beweringen(
  id: string,
  titel: string,
  uitleg: string,
  volledig: readonly Interventie[],
  velden: readonly leemtes.Beweringveld[],
): Agendapunt {
  const perVeld = velden.map((veld) => ({ veld, interventies: leemtes.nietGezien(volledig, veld) }));
  const aantal = perVeld.reduce((som, { interventies }) => som + interventies.length, 0);
  const groepjes = perVeld.map(({ veld, interventies }) => ({
    kop: metAantal(veldnamen[veld], interventies.length),
    links: interventies.map(methodelink),
  }));
  return { id, titel, uitleg, aantal: telwoord(aantal, 'bewering', 'beweringen'), groepjes: nietLeeg(groepjes) };
}

export function ongelezen(bibliotheek: Bibliotheek): Agendapunt {
  const { bronnen } = bibliotheek;
  const alle = [...bronnen.values()].filter(({ gecontroleerd }) => gecontroleerd.inhoud !== 'volledige-tekst');
  const eerst = leemtes.ongelezen(bibliotheek);
  const perInhoud = (['geen', 'secundair', 'samenvatting'] as const).map((inhoud) => ({
    inhoud,
    aantal: alle.filter(({ gecontroleerd }) => gecontroleerd.inhoud === inhoud).length,
  }));
  return {
    id: 'lezen',
    titel: 'Niet helemaal gelezen',
    aantal: telwoord(alle.length, 'bron', 'bronnen'),
    uitleg:
      'Kun je bij de volledige tekst? Lees na of het klopt wat er bij de bron staat, en vul aan. Wat nu niet meetelt omdat wij het niet konden lezen, gaat daarna meetellen.',
    groepjes: nietLeeg([
      { kop: metAantal('Telt nu niet mee: lees deze eerst', eerst.length), links: bronlinks(eerst) },
      {
        kop: 'Alle bronnen, naar wat wij ervan zagen',
        links: perInhoud
          .filter(({ aantal }) => aantal > 0)
          .map(({ inhoud, aantal }) => ({
            tekst: `${inhouden[inhoud]}: ${telwoord(aantal, 'bron', 'bronnen')}`,
            href: paden.bronnenMet({ inhoud: [inhoud] }),
          })),
      },
    ]),
  };
}
