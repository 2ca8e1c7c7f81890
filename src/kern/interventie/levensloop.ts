import { z } from 'zod';
import * as codes from '../codes.ts';
import { altijd, bijPublicatie, datum, id, keuze, lijst, naam, tekst, vrij, webadres } from '../velden.ts';

/** Relaties met andere interventies, de weg van concept tot archief, en de mensen erachter. */
export const levensloopvelden = {
  verwant: bijPublicatie(
    'Verwant',
    'Andere methoden die hiermee te maken hebben, en waarom.',
    lijst(
      z.strictObject({
        id: altijd('Interventie', 'Naam van het bestand in content/interventies/, zonder `.mdx`.', id()),
        soort: altijd('Soort', 'Hoe zij zich verhouden.', keuze(codes.verwantschappen)),
        waarom: altijd('Waarom', 'Waarom je dit samen noemt.', tekst(10, 300)),
      }),
    ),
  ),
  status: altijd('Status', 'Waar de interventie in haar levensloop is.', keuze(codes.statussen)),
  versie: altijd(
    'Versie',
    'Geheel getal vanaf 1; gaat omhoog bij elke wijziging die een lezer merkt.',
    z.number().int().min(1).max(9999),
  ),
  beoordelenVoor: altijd('Beoordelen voor', 'De dag waarvóór iemand dit opnieuw moet bekijken.', datum()),
  wijzigingen: altijd(
    'Wijzigingen',
    'Wat er veranderde, nieuwste bovenaan.',
    lijst(
      z.strictObject({
        versie: altijd('Versie', 'De versie die hiermee ontstond.', z.number().int().min(1).max(9999)),
        datum: altijd('Datum', 'De dag van de wijziging.', datum()),
        wat: altijd('Wat', 'Wat er veranderde, in één zin.', tekst(5, 300)),
        raaktHetAdvies: altijd(
          'Raakt het advies',
          '`true` als iemand die de vorige versie kent anders moet gaan werken.',
          z.boolean(),
        ),
        bezwaar: vrij(
          'Na een bezwaar',
          'Het webadres van het bezwaar dat hiermee is aanvaard (*Ik zie dit anders*).',
          webadres(),
        ),
      }),
      1,
      200,
    ),
  ),
  voorheen: vrij(
    'Voorheen',
    'Namen waaronder deze interventie eerder stond. Het oude adres blijft werken als de naam ook in permalinks.yaml onder `voorheen` staat.',
    lijst(id()),
  ),
  waaromGearchiveerd: vrij(
    'Waarom gearchiveerd',
    'Waarom niemand dit meer gebruikt, in één of twee zinnen. Nodig bij `status: gearchiveerd`; staat boven elke bladzijde van de methode.',
    tekst(10, 300),
  ),
  vervangenDoor: vrij('Vervangen door', 'De interventie die in de plaats kwam.', id()),
  auteurs: altijd('Auteurs', 'Wie dit schreef: personen of de redactie.', lijst(naam(2, 120))),
  herkomst: altijd('Herkomst', 'Hoe deze tekst ontstond en waarop hij rust.', tekst(15, 600)),
  gilde: vrij('Gilde', 'De Gilde-groep die deze methode beheert.', naam(3, 120)),
  beoordelaars: vrij(
    'Beoordelaars',
    'Wie dit beoordeelde. Nooit invullen voordat het gebeurd is.',
    lijst(
      z.strictObject({
        naam: altijd('Naam', 'Naam van de beoordelaar.', naam(2, 120)),
        rol: altijd('Rol', 'In welke rol.', naam(2, 120)),
        datum: altijd('Datum', 'Dag van de beoordeling.', datum()),
      }),
    ),
  ),
  belangenverklaring: vrij('Belangen', 'Belangen van auteurs die een lezer moet kennen.', tekst(5, 600)),
  besprekingUrl: vrij('Bespreking', 'Adres van de open bespreking van deze interventie.', webadres()),
};
