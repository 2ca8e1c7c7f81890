import { bewijskrachten } from '../kern/bewijs/schalen.ts';
import type { Bibliotheek, InterventieInLijst } from '../kern/bibliotheek.ts';
import * as codes from '../kern/codes.ts';
import { sterksteOverWerk } from '../vragen/werk.ts';
import { type Filtergroep, type Filterlijst, groepVan, type Lijstitem, metRang, type Volgorde } from './filterlijst.ts';
import { type Lijstregel, lijstregel } from './lijst.ts';
import { type WerkbewijsWeergave, werkbewijsWeergave, werkcodes, werkgroepen } from './werkbewijs.ts';

/** Een interventie in de lijst met filters. */
export type Interventieregel = Lijstregel & Lijstitem & { werk: WerkbewijsWeergave };

const groepen: Filtergroep[] = [
  groepVan('processtap', 'Processtap', codes.processtappen),
  groepVan('klantkenmerk', 'Klantkenmerk', codes.klantkenmerken),
  groepVan('doelgroep', 'Doelgroep', codes.doelgroepen),
  groepVan('uitkering', 'Uitkering', codes.uitkeringen),
  groepVan('type', 'Type', codes.types),
  groepVan('vorm', 'Vorm', codes.vormen),
  ...werkgroepen,
];

/** Sterk bewijs dat iets niet helpt, staat even hoog als sterk bewijs dat iets helpt: bij gelijke sterkte telt de naam. */
const volgordes: [Volgorde<Meting>, ...Volgorde<Meting>[]] = [
  { naam: 'naam', titel: 'Naam', vergelijk: (a, b) => a.naam.localeCompare(b.naam, 'nl') },
  { naam: 'nieuwste', titel: 'Nieuwste wijziging', vergelijk: (a, b) => b.gewijzigd.localeCompare(a.gewijzigd) },
  { naam: 'bewijs', titel: 'Sterkste bewijs over werk', vergelijk: (a, b) => b.sterkte - a.sterkte },
];

/** De lijst op `/interventies/`, met alles waarop zij te filteren en te sorteren is. */
export function interventielijst({ interventies, bronnen }: Bibliotheek): Filterlijst<Interventieregel> {
  const regels = interventies.map((interventie) => {
    const werk = sterksteOverWerk(interventie, bronnen);
    const regel = lijstregel(interventie);
    return {
      ...regel,
      naam: regel.titel,
      werk: werkbewijsWeergave(werk),
      codes: { ...codesVan(interventie), ...werkcodes(werk) },
      gewijzigd: interventie.wijzigingen[0]?.datum ?? '',
      sterkte: bewijskrachten.indexOf(werk.bewijskracht),
    };
  });
  return {
    wat: { een: 'interventie', meer: 'interventies' },
    groepen,
    volgordes: volgordes.map(({ naam, titel }) => ({ naam, titel })),
    regels: metRang(regels, volgordes),
  };
}

interface Meting {
  naam: string;
  /** Dag van de laatste wijziging. */
  gewijzigd: string;
  sterkte: number;
}

function codesVan(i: InterventieInLijst): Record<string, readonly string[]> {
  return {
    processtap: i.processtap ?? [],
    klantkenmerk: i.klantkenmerk ?? [],
    doelgroep: i.doelgroep.codes,
    uitkering: i.uitkering ?? [],
    type: [i.type],
    vorm: i.vorm ?? [],
  };
}
