import type { Field } from '@sveltia/cms';
import { beginvelden } from '../kern/interventie/beginvelden.ts';
import { dagen } from './dagen.ts';
import { kopveld, lijfvelden, tussenkop } from './lijf.ts';
import { veld } from './veld.ts';
import { eigenVerwijzing } from './verwijzing.ts';
import type { Bestandsoort, Verzameling } from './verzamelingen.ts';
import type { Vorm } from './vorm.ts';

interface Begin {
  begin: unknown;
  hint: string;
  /** Een nieuw onderdeel komt bovenaan. */
  add_to_top?: boolean;
}

const bijConcept = 'Iets nieuws is een concept. De redactie zet de volgende stap, samen met jou.';
const hogereVersie =
  'Verandert er iets wat een lezer merkt? Maak dit getal één hoger, en zeg hieronder wat er anders is. Een tikfout telt niet.';
const nieuweWijziging = 'Ging de versie omhoog? Voeg dan een wijziging toe; die komt bovenaan.';
const begin = beginvelden(dagen.vandaag, dagen.overEenJaar);

/** Wat bij iets nieuws al goed staat, en wat je ermee doet. */
const vooraf: Partial<Record<Bestandsoort, Record<string, Begin>>> = {
  interventie: {
    status: { begin: begin.status, hint: bijConcept },
    versie: {
      begin: begin.versie,
      hint: hogereVersie,
    },
    beoordelenVoor: { begin: begin.beoordelenVoor, hint: 'Bij iets nieuws: over een jaar.' },
    wijzigingen: {
      begin: begin.wijzigingen,
      hint: nieuweWijziging,
      add_to_top: true,
    },
  },
  leerpad: {
    status: { begin: 'concept', hint: bijConcept },
    versie: { begin: begin.versie, hint: hogereVersie },
    wijzigingen: { begin: begin.wijzigingen, hint: nieuweWijziging, add_to_top: true },
  },
  ervaring: {
    datum: { begin: dagen.vandaag, hint: 'De dag waarop je dit opschrijft, niet de dag waarop het gebeurde.' },
  },
};

const overDeSchrijver = {
  auteurs: 'Eén naam per vak. Wil je niet met je naam genoemd worden? Schrijf de naam van je groep.',
  herkomst: 'Bijvoorbeeld: *Opgeschreven door drie klantmanagers die zo werken. Nog niet vergeleken met onderzoek.*',
};
/** Velden over het schrijven zelf, met een raad: zij komen na de inhoud. */
const achteraan: Partial<Record<Bestandsoort, Record<string, string>>> = {
  interventie: overDeSchrijver,
  leerpad: overDeSchrijver,
};
/** Raad bij een veld dat gewoon op zijn plaats staat. */
const raad: Partial<Record<Bestandsoort, Record<string, string>>> = {
  interventie: {
    zoGezegd:
      'Schrijf er 20 tot 40, één per vak. Bijvoorbeeld: *durf niet te bellen*, *mijn man wil niet dat ik werk*, *cant find a job*. Een tikfout of straattaal mag. Schrijf niets op wat iemand echt zei.',
  },
};

/**
 * De velden in de volgorde waarin iemand ze invult: eerst wat een concept nodig heeft, dan wat al is ingevuld, en daaronder
 * wat later mag. De volgorde in het bestand blijft die van het schema.
 */
export function indeling({ soort, vorm }: Verzameling): Field[] {
  const { properties, required = [] } = vorm;
  const klaar = vooraf[soort] ?? {};
  const hints = achteraan[soort] ?? {};
  const veldVan = ([naam, deel]: [string, Vorm]): Field =>
    metHulp(
      veld(naam, deel, required.includes(naam), naam, eigenVerwijzing(soort, naam)),
      klaar[naam] ?? { hint: hints[naam] ?? raad[soort]?.[naam] },
    );
  const alle = Object.entries(properties);
  const kies = (nodig: Vorm['nodig']) =>
    alle
      .filter(([naam, deel]) => deel.nodig === nodig && !klaar[naam])
      .toSorted(([a], [b]) => Number(a in hints) - Number(b in hints))
      .map(veldVan);
  const later = [...kies('publicatie'), ...lijf(soort), ...kies('vrij')];
  const alIngevuld = alle.filter(([naam]) => klaar[naam]).map(veldVan);
  return [
    ...kies('concept'),
    ...(alIngevuld.length
      ? [kop('ingevuld', 'Al ingevuld', 'Bij iets nieuws kun je dit laten staan.'), ...alIngevuld]
      : []),
    ...(later.length
      ? [kop('later', 'Later aanvullen', wanneerLater[soort] ?? 'Dit mag leeg blijven.'), ...later]
      : []),
    { name: kopveld, label: kopveld, widget: 'hidden' } as Field,
  ];
}

const wanneerLater: Partial<Record<Bestandsoort, string>> = {
  interventie: 'Een concept kan zonder. Wat nodig is om te publiceren, staat erbij; de rest mag leeg blijven.',
};

/** Het lijf: platte tekst, want een tekstverwerker zou de opmaak stuk maken. */
function lijf(soort: Bestandsoort): Field[] {
  return lijfvelden(soort).map(({ naam, kop: label }) => ({
    name: naam,
    label,
    comment: bijLijf[label] ?? bijLijf.Tekst ?? '',
    widget: 'text',
    required: false,
    use_emoji_autocomplete: false,
  }));
}

const bijLijf: Record<string, string> = {
  Tekst: 'Wat in geen ander veld past.',
  'Wat is het?': 'De methode in een paar alinea’s, voor wie meer wil weten dan de velden hierboven.',
  'Zo ziet het eruit':
    'Een gesprek of een dag, verteld. Bedacht? Zet het tussen `<Voorbeeld>` en `</Voorbeeld>`, elk op een eigen regel.',
  'Wat weten we nog niet?': 'Waar je geen onderzoek naar vond, of waar je zelf over twijfelt.',
};

/** Een kop tussen de velden; wordt nooit bewaard (`bestand.ts`). */
function kop(naam: string, label: string, comment: string): Field {
  return { name: `${tussenkop}${naam}`, label, widget: 'kop', required: false, comment };
}

function metHulp(veld: Field, { begin, ...hulp }: { begin?: unknown; hint?: string | undefined }): Field {
  return { ...veld, ...hulp, ...(begin === undefined ? {} : { default: begin }) } as Field;
}
