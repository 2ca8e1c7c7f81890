import type { Uitkomst } from './uitkomsten.ts';
import { nietsBeslist, nooit, type Zinnen, zinnen } from './zinnen.ts';
import { nietTeZeggenElders, zinnenElders } from './zinnen-elders.ts';

const anderMiddel = 'Er is niet vergeleken met een oordeel zonder dit middel.';

/** Uitkomsten waarvan *werkt* niet gezegd kan worden: wie tevreden is, goed inschat of weinig kost, heeft daarmee nog niemand geholpen. */
export const eigenZinnen: Partial<Record<Uitkomst, Zinnen>> = {
  ...zinnenElders,
  bruikbaarheid: {
    ...zinnen,
    sterk: {
      ...nooit,
      positief: 'Mensen die dit kregen, zijn tevredener dan mensen die het niet kregen.',
      negatief: 'Mensen die dit kregen, zijn minder tevreden dan mensen die het niet kregen.',
      'geen-verschil': 'Mensen die dit kregen, zijn even tevreden als mensen die het niet kregen.',
    },
    redelijk: {
      ...zinnen.redelijk,
      positief: 'Mensen die dit kregen, zijn waarschijnlijk tevredener dan mensen die het niet kregen.',
      negatief: 'Mensen die dit kregen, zijn waarschijnlijk minder tevreden dan mensen die het niet kregen.',
      'geen-verschil': 'Mensen die dit kregen, zijn waarschijnlijk even tevreden als mensen die het niet kregen.',
    },
    beperkt: {
      ...zinnen.beperkt,
      positief: 'Mensen die dit kregen, zijn misschien tevredener dan mensen die het niet kregen.',
      negatief: 'Mensen die dit kregen, zijn misschien minder tevreden dan mensen die het niet kregen.',
      'geen-verschil': 'Mensen die dit kregen, zijn misschien even tevreden als mensen die het niet kregen.',
      onbeslist: `Het onderzoek kan niet zeggen of mensen die dit kregen, tevredener zijn dan mensen die het niet kregen. ${nietsBeslist}`,
    },
    aanwijzing: {
      ...nooit,
      positief: 'Of het helpt, zegt dit niet. Wie ermee werkte, vond het bruikbaar.',
      negatief: 'Of het helpt, zegt dit niet. Wie ermee werkte, vond het niet goed bruikbaar.',
      'geen-verschil': 'Of het helpt, zegt dit niet. Wie ermee werkte, vond het niet meer en niet minder bruikbaar.',
      onbeslist: 'Er is gevraagd of het bruikbaar is, maar daaruit blijkt niets.',
      gemengd: 'Of het helpt, zegt dit niet. Wie ermee werkte, denkt er verschillend over.',
      geteld: 'Er is alleen geteld, niet vergeleken. Of het helpt, zegt dit niet.',
    },
  },
  'juiste-diagnose': {
    ...zinnen,
    sterk: {
      ...nooit,
      positief: 'Dit geeft een juister beeld.',
      negatief: 'Dit geeft een minder juist beeld.',
      'geen-verschil': 'Dit geeft geen juister en geen minder juist beeld.',
    },
    redelijk: {
      ...zinnen.redelijk,
      positief: 'Dit geeft waarschijnlijk een juister beeld.',
      negatief: 'Dit geeft waarschijnlijk een minder juist beeld.',
      'geen-verschil': 'Dit geeft waarschijnlijk geen juister en geen minder juist beeld.',
    },
    beperkt: {
      ...zinnen.beperkt,
      positief: 'Dit geeft misschien een juister beeld.',
      negatief: 'Dit geeft misschien een minder juist beeld.',
      'geen-verschil': 'Dit geeft misschien geen juister en geen minder juist beeld.',
      onbeslist: `Het onderzoek kan niet zeggen of dit een juister beeld geeft. ${nietsBeslist}`,
    },
    aanwijzing: {
      ...nooit,
      positief: `${anderMiddel} Volgens wie het onderzocht, klopt het beeld; hoe vaak, staat bij het onderzoek als wij het zagen.`,
      negatief: `${anderMiddel} In een meting klopte het beeld niet goed.`,
      'geen-verschil': `${anderMiddel} In een meting was geen verschil te zien.`,
      onbeslist: `${anderMiddel} Er is gemeten of het beeld klopt, maar daaruit blijkt niets.`,
      gemengd: `${anderMiddel} Metingen of het beeld klopt, spreken elkaar tegen.`,
      geteld: 'Er is alleen geteld, niet vergeleken. Of het beeld klopt, weten we dus niet.',
    },
    praktijk: {
      ...zinnen.praktijk,
      positief: 'Volgens wie het maakte of gebruikt, klopt het beeld. Een cijfer zagen wij niet.',
    },
  },
  kosten: {
    ...zinnen,
    sterk: {
      ...nooit,
      positief: 'Voor wie betaalt, vallen de kosten lager uit.',
      negatief: 'Voor wie betaalt, vallen de kosten hoger uit.',
      'geen-verschil': 'Voor wie betaalt, zijn de kosten gelijk.',
    },
    redelijk: {
      ...zinnen.redelijk,
      positief: 'Voor wie betaalt, vallen de kosten waarschijnlijk lager uit.',
      negatief: 'Voor wie betaalt, vallen de kosten waarschijnlijk hoger uit.',
      'geen-verschil': 'Voor wie betaalt, zijn de kosten waarschijnlijk gelijk.',
    },
    beperkt: {
      ...zinnen.beperkt,
      positief: 'Voor wie betaalt, vallen de kosten misschien lager uit.',
      negatief: 'Voor wie betaalt, vallen de kosten misschien hoger uit.',
      'geen-verschil': 'Voor wie betaalt, zijn de kosten misschien gelijk.',
      onbeslist: `Het onderzoek kan niet zeggen of dit meer of minder kost. ${nietsBeslist}`,
    },
    aanwijzing: {
      ...nooit,
      positief: 'Er is niet vergeleken. De kosten die gemeten zijn, zien er gunstig uit voor wie betaalt.',
      negatief: 'Er is niet vergeleken. De kosten die gemeten zijn, zien er ongunstig uit voor wie betaalt.',
      'geen-verschil': 'Er is niet vergeleken. De kosten die gemeten zijn, veranderden niet.',
      onbeslist: 'Er is niet vergeleken. De kosten zijn wel gemeten, maar daaruit blijkt niets.',
      gemengd: 'Er is niet vergeleken, en metingen van de kosten spreken elkaar tegen.',
      geteld: 'De kosten zijn alleen geteld, niet vergeleken.',
    },
  },
  verdringing: {
    ...zinnen,
    sterk: {
      ...nooit,
      positief: 'Anderen hebben er voordeel van.',
      negatief: 'Anderen verliezen er werk door.',
      'geen-verschil': 'Anderen verliezen er geen werk door.',
    },
    redelijk: {
      ...zinnen.redelijk,
      positief: 'Anderen hebben er waarschijnlijk voordeel van.',
      negatief: 'Anderen verliezen er waarschijnlijk werk door.',
      'geen-verschil': 'Anderen verliezen er waarschijnlijk geen werk door.',
    },
    beperkt: {
      ...zinnen.beperkt,
      positief: 'Anderen hebben er misschien voordeel van.',
      negatief: 'Anderen verliezen er misschien werk door.',
      'geen-verschil': 'Anderen verliezen er misschien geen werk door.',
      onbeslist: `Het onderzoek kan niet zeggen of anderen er werk door verliezen. ${nietsBeslist}`,
    },
    aanwijzing: {
      ...nooit,
      positief: 'Er is niet vergeleken, dus wat dit met anderen doet, weten we niet. Bij hen zag het er gunstig uit.',
      negatief: 'Er is niet vergeleken, dus wat dit met anderen doet, weten we niet. Bij hen zag het er ongunstig uit.',
      'geen-verschil':
        'Er is niet vergeleken, dus wat dit met anderen doet, weten we niet. Bij hen is geen verandering gemeten.',
      onbeslist: 'Er is niet vergeleken. Bij anderen is wel gemeten, maar daaruit blijkt niets.',
      gemengd: 'Er is niet vergeleken, en metingen bij anderen spreken elkaar tegen.',
      geteld: 'Er is alleen geteld, niet vergeleken. Of anderen er werk door verliezen, weten we dus niet.',
    },
  },
};

/** Wat wij van een rij niet kunnen zeggen als haar metingen of plekken elk iets anders vonden. */
export function watNietTeZeggenIs(uitkomst: Uitkomst): string {
  return nietTeZeggen[uitkomst] ?? 'wat dit doet';
}

const nietTeZeggen: Partial<Record<Uitkomst, string>> = {
  bruikbaarheid: 'of mensen die dit kregen, tevredener zijn dan mensen die het niet kregen',
  'juiste-diagnose': 'of dit een juister beeld geeft',
  kosten: 'of dit meer of minder kost',
  verdringing: 'of anderen er werk door verliezen',
  ...nietTeZeggenElders,
};
