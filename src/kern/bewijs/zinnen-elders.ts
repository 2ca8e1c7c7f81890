import type { Uitkomst } from './uitkomsten.ts';
import { nietsBeslist, nooit, type Zinnen, zinnen } from './zinnen.ts';

/**
 * Uitkomsten waar de winst ergens anders ligt dan bij de klant: wie uit de uitkering gaat, heeft nog geen werk; wie zich bekwamer
 * voelt, werkt nog niet anders; en wat voor iedereen samen opweegt, is niet wat wie betaalt eraan kwijt is.
 */
export const zinnenElders: Partial<Record<Uitkomst, Zinnen>> = {
  'uitstroom-uitkering': {
    ...zinnen,
    aanwijzing: nietVergeleken(),
    sterk: uitstroom(''),
    redelijk: { ...uitstroom('waarschijnlijk '), gemengd: zinnen.redelijk.gemengd },
    beperkt: {
      ...uitstroom('misschien '),
      onbeslist: `Het onderzoek kan niet zeggen of mensen hierdoor vaker uit de uitkering gaan. ${nietsBeslist}`,
      gemengd: zinnen.beperkt.gemengd,
    },
  },
  'bekwaamheid-professional': {
    ...zinnen,
    aanwijzing: nietVergeleken(),
    sterk: bekwaam(''),
    redelijk: { ...bekwaam('waarschijnlijk '), gemengd: zinnen.redelijk.gemengd },
    beperkt: {
      ...bekwaam('misschien '),
      onbeslist: `Het onderzoek kan niet zeggen of professionals zichzelf hierna bekwamer vinden. ${nietsBeslist}`,
      gemengd: zinnen.beperkt.gemengd,
    },
  },
  'baten-samenleving': {
    ...zinnen,
    aanwijzing: nietVergeleken(),
    sterk: baten(''),
    redelijk: { ...baten('waarschijnlijk '), gemengd: zinnen.redelijk.gemengd },
    beperkt: {
      ...baten('misschien '),
      onbeslist: `Het onderzoek kan niet zeggen of de baten voor iedereen samen opwegen tegen de kosten. ${nietsBeslist}`,
      gemengd: zinnen.beperkt.gemengd,
    },
  },
};

/** *Of het werkt* past hier niet: dat er iets anders ligt, is nog geen werk. */
function nietVergeleken(): Zinnen['aanwijzing'] {
  const dus = 'Er is niet vergeleken, dus of het hierdoor komt, weten we niet. Bij mensen die dit kregen,';
  return {
    ...zinnen.aanwijzing,
    positief: `${dus} zag de uitkomst er gunstig uit.`,
    negatief: `${dus} zag de uitkomst er ongunstig uit.`,
    'geen-verschil': `${dus} veranderde de uitkomst niet.`,
    geteld: 'Er is alleen geteld, niet vergeleken. Of het hierdoor komt, weten we dus niet.',
  };
}

/** Wat wij van zo'n rij niet kunnen zeggen als haar metingen of plekken elk iets anders vonden. */
export const nietTeZeggenElders: Partial<Record<Uitkomst, string>> = {
  'uitstroom-uitkering': 'of mensen hierdoor vaker uit de uitkering gaan',
  'bekwaamheid-professional': 'of professionals zichzelf hierna bekwamer vinden',
  'baten-samenleving': 'of de baten voor iedereen samen opwegen tegen de kosten',
};

function uitstroom(hoeZeker: string) {
  return {
    ...nooit,
    positief: `Mensen gaan hierdoor ${hoeZeker}vaker uit de uitkering.`,
    negatief: `Mensen gaan hierdoor ${hoeZeker}minder vaak uit de uitkering.`,
    'geen-verschil': `Mensen gaan hierdoor ${hoeZeker}niet vaker en niet minder vaak uit de uitkering.`,
  };
}

function bekwaam(hoeZeker: string) {
  const slot = 'Of zij anders werken, zegt dit niet.';
  return {
    ...nooit,
    positief: `Professionals vinden zichzelf hierna ${hoeZeker}bekwamer. ${slot}`,
    negatief: `Professionals vinden zichzelf hierna ${hoeZeker}minder bekwaam. ${slot}`,
    'geen-verschil': `Professionals vinden zichzelf hierna ${hoeZeker}even bekwaam. ${slot}`,
  };
}

function baten(hoeZeker: string) {
  return {
    ...nooit,
    positief: `Voor iedereen samen wegen de baten ${hoeZeker}op tegen de kosten.`,
    negatief: `Voor iedereen samen wegen de baten ${hoeZeker}niet op tegen de kosten.`,
    'geen-verschil': `Voor iedereen samen zijn de baten en de kosten ${hoeZeker}even groot.`,
  };
}
