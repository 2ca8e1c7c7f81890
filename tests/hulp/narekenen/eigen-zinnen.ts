import type { Tabel } from './zinnen.ts';

/** Zeven uitkomsten hebben eigen zinnen; wat hier niet staat, is als bij de andere uitkomsten. */
export const eigenZinnen: Record<string, Tabel> = {
  'uitstroom-uitkering': {
    aanwijzing: {
      positief:
        'Er is niet vergeleken, dus of het hierdoor komt, weten we niet. Bij mensen die dit kregen, zag de uitkomst er gunstig uit.',
      negatief:
        'Er is niet vergeleken, dus of het hierdoor komt, weten we niet. Bij mensen die dit kregen, zag de uitkomst er ongunstig uit.',
      'geen-verschil':
        'Er is niet vergeleken, dus of het hierdoor komt, weten we niet. Bij mensen die dit kregen, veranderde de uitkomst niet.',
      geteld: 'Er is alleen geteld, niet vergeleken. Of het hierdoor komt, weten we dus niet.',
    },
    beperkt: {
      positief: 'Mensen gaan hierdoor misschien vaker uit de uitkering.',
      negatief: 'Mensen gaan hierdoor misschien minder vaak uit de uitkering.',
      'geen-verschil': 'Mensen gaan hierdoor misschien niet vaker en niet minder vaak uit de uitkering.',
      onbeslist:
        'Het onderzoek kan niet zeggen of mensen hierdoor vaker uit de uitkering gaan. Er is geen verschil aangetoond, ook niet uitgesloten.',
    },
    redelijk: {
      positief: 'Mensen gaan hierdoor waarschijnlijk vaker uit de uitkering.',
      negatief: 'Mensen gaan hierdoor waarschijnlijk minder vaak uit de uitkering.',
      'geen-verschil': 'Mensen gaan hierdoor waarschijnlijk niet vaker en niet minder vaak uit de uitkering.',
    },
    sterk: {
      positief: 'Mensen gaan hierdoor vaker uit de uitkering.',
      negatief: 'Mensen gaan hierdoor minder vaak uit de uitkering.',
      'geen-verschil': 'Mensen gaan hierdoor niet vaker en niet minder vaak uit de uitkering.',
    },
  },
  'bekwaamheid-professional': {
    aanwijzing: {
      positief:
        'Er is niet vergeleken, dus of het hierdoor komt, weten we niet. Bij mensen die dit kregen, zag de uitkomst er gunstig uit.',
      negatief:
        'Er is niet vergeleken, dus of het hierdoor komt, weten we niet. Bij mensen die dit kregen, zag de uitkomst er ongunstig uit.',
      'geen-verschil':
        'Er is niet vergeleken, dus of het hierdoor komt, weten we niet. Bij mensen die dit kregen, veranderde de uitkomst niet.',
      geteld: 'Er is alleen geteld, niet vergeleken. Of het hierdoor komt, weten we dus niet.',
    },
    beperkt: {
      positief: 'Professionals vinden zichzelf hierna misschien bekwamer. Of zij anders werken, zegt dit niet.',
      negatief: 'Professionals vinden zichzelf hierna misschien minder bekwaam. Of zij anders werken, zegt dit niet.',
      'geen-verschil':
        'Professionals vinden zichzelf hierna misschien even bekwaam. Of zij anders werken, zegt dit niet.',
      onbeslist:
        'Het onderzoek kan niet zeggen of professionals zichzelf hierna bekwamer vinden. Er is geen verschil aangetoond, ook niet uitgesloten.',
    },
    redelijk: {
      positief: 'Professionals vinden zichzelf hierna waarschijnlijk bekwamer. Of zij anders werken, zegt dit niet.',
      negatief:
        'Professionals vinden zichzelf hierna waarschijnlijk minder bekwaam. Of zij anders werken, zegt dit niet.',
      'geen-verschil':
        'Professionals vinden zichzelf hierna waarschijnlijk even bekwaam. Of zij anders werken, zegt dit niet.',
    },
    sterk: {
      positief: 'Professionals vinden zichzelf hierna bekwamer. Of zij anders werken, zegt dit niet.',
      negatief: 'Professionals vinden zichzelf hierna minder bekwaam. Of zij anders werken, zegt dit niet.',
      'geen-verschil': 'Professionals vinden zichzelf hierna even bekwaam. Of zij anders werken, zegt dit niet.',
    },
  },
  'baten-samenleving': {
    aanwijzing: {
      positief:
        'Er is niet vergeleken, dus of het hierdoor komt, weten we niet. Bij mensen die dit kregen, zag de uitkomst er gunstig uit.',
      negatief:
        'Er is niet vergeleken, dus of het hierdoor komt, weten we niet. Bij mensen die dit kregen, zag de uitkomst er ongunstig uit.',
      'geen-verschil':
        'Er is niet vergeleken, dus of het hierdoor komt, weten we niet. Bij mensen die dit kregen, veranderde de uitkomst niet.',
      geteld: 'Er is alleen geteld, niet vergeleken. Of het hierdoor komt, weten we dus niet.',
    },
    beperkt: {
      positief: 'Voor iedereen samen wegen de baten misschien op tegen de kosten.',
      negatief: 'Voor iedereen samen wegen de baten misschien niet op tegen de kosten.',
      'geen-verschil': 'Voor iedereen samen zijn de baten en de kosten misschien even groot.',
      onbeslist:
        'Het onderzoek kan niet zeggen of de baten voor iedereen samen opwegen tegen de kosten. Er is geen verschil aangetoond, ook niet uitgesloten.',
    },
    redelijk: {
      positief: 'Voor iedereen samen wegen de baten waarschijnlijk op tegen de kosten.',
      negatief: 'Voor iedereen samen wegen de baten waarschijnlijk niet op tegen de kosten.',
      'geen-verschil': 'Voor iedereen samen zijn de baten en de kosten waarschijnlijk even groot.',
    },
    sterk: {
      positief: 'Voor iedereen samen wegen de baten op tegen de kosten.',
      negatief: 'Voor iedereen samen wegen de baten niet op tegen de kosten.',
      'geen-verschil': 'Voor iedereen samen zijn de baten en de kosten even groot.',
    },
  },
  bruikbaarheid: {
    aanwijzing: {
      positief: 'Of het helpt, zegt dit niet. Wie ermee werkte, vond het bruikbaar.',
      negatief: 'Of het helpt, zegt dit niet. Wie ermee werkte, vond het niet goed bruikbaar.',
      'geen-verschil': 'Of het helpt, zegt dit niet. Wie ermee werkte, vond het niet meer en niet minder bruikbaar.',
      onbeslist: 'Er is gevraagd of het bruikbaar is, maar daaruit blijkt niets.',
      gemengd: 'Of het helpt, zegt dit niet. Wie ermee werkte, denkt er verschillend over.',
      geteld: 'Er is alleen geteld, niet vergeleken. Of het helpt, zegt dit niet.',
    },
    beperkt: {
      positief: 'Mensen die dit kregen, zijn misschien tevredener dan mensen die het niet kregen.',
      negatief: 'Mensen die dit kregen, zijn misschien minder tevreden dan mensen die het niet kregen.',
      'geen-verschil': 'Mensen die dit kregen, zijn misschien even tevreden als mensen die het niet kregen.',
      onbeslist:
        'Het onderzoek kan niet zeggen of mensen die dit kregen, tevredener zijn dan mensen die het niet kregen. Er is geen verschil aangetoond, ook niet uitgesloten.',
    },
    redelijk: {
      positief: 'Mensen die dit kregen, zijn waarschijnlijk tevredener dan mensen die het niet kregen.',
      negatief: 'Mensen die dit kregen, zijn waarschijnlijk minder tevreden dan mensen die het niet kregen.',
      'geen-verschil': 'Mensen die dit kregen, zijn waarschijnlijk even tevreden als mensen die het niet kregen.',
    },
    sterk: {
      positief: 'Mensen die dit kregen, zijn tevredener dan mensen die het niet kregen.',
      negatief: 'Mensen die dit kregen, zijn minder tevreden dan mensen die het niet kregen.',
      'geen-verschil': 'Mensen die dit kregen, zijn even tevreden als mensen die het niet kregen.',
    },
  },
  'juiste-diagnose': {
    praktijk: {
      positief: 'Volgens wie het maakte of gebruikt, klopt het beeld. Een cijfer zagen wij niet.',
    },
    aanwijzing: {
      positief:
        'Er is niet vergeleken met een oordeel zonder dit middel. Volgens wie het onderzocht, klopt het beeld; hoe vaak, staat bij het onderzoek als wij het zagen.',
      negatief: 'Er is niet vergeleken met een oordeel zonder dit middel. In een meting klopte het beeld niet goed.',
      'geen-verschil':
        'Er is niet vergeleken met een oordeel zonder dit middel. In een meting was geen verschil te zien.',
      onbeslist:
        'Er is niet vergeleken met een oordeel zonder dit middel. Er is gemeten of het beeld klopt, maar daaruit blijkt niets.',
      gemengd:
        'Er is niet vergeleken met een oordeel zonder dit middel. Metingen of het beeld klopt, spreken elkaar tegen.',
      geteld: 'Er is alleen geteld, niet vergeleken. Of het beeld klopt, weten we dus niet.',
    },
    beperkt: {
      positief: 'Dit geeft misschien een juister beeld.',
      negatief: 'Dit geeft misschien een minder juist beeld.',
      'geen-verschil': 'Dit geeft misschien geen juister en geen minder juist beeld.',
      onbeslist:
        'Het onderzoek kan niet zeggen of dit een juister beeld geeft. Er is geen verschil aangetoond, ook niet uitgesloten.',
    },
    redelijk: {
      positief: 'Dit geeft waarschijnlijk een juister beeld.',
      negatief: 'Dit geeft waarschijnlijk een minder juist beeld.',
      'geen-verschil': 'Dit geeft waarschijnlijk geen juister en geen minder juist beeld.',
    },
    sterk: {
      positief: 'Dit geeft een juister beeld.',
      negatief: 'Dit geeft een minder juist beeld.',
      'geen-verschil': 'Dit geeft geen juister en geen minder juist beeld.',
    },
  },
  kosten: {
    aanwijzing: {
      positief: 'Er is niet vergeleken. De kosten die gemeten zijn, zien er gunstig uit voor wie betaalt.',
      negatief: 'Er is niet vergeleken. De kosten die gemeten zijn, zien er ongunstig uit voor wie betaalt.',
      'geen-verschil': 'Er is niet vergeleken. De kosten die gemeten zijn, veranderden niet.',
      onbeslist: 'Er is niet vergeleken. De kosten zijn wel gemeten, maar daaruit blijkt niets.',
      gemengd: 'Er is niet vergeleken, en metingen van de kosten spreken elkaar tegen.',
      geteld: 'De kosten zijn alleen geteld, niet vergeleken.',
    },
    beperkt: {
      positief: 'Voor wie betaalt, vallen de kosten misschien lager uit.',
      negatief: 'Voor wie betaalt, vallen de kosten misschien hoger uit.',
      'geen-verschil': 'Voor wie betaalt, zijn de kosten misschien gelijk.',
      onbeslist:
        'Het onderzoek kan niet zeggen of dit meer of minder kost. Er is geen verschil aangetoond, ook niet uitgesloten.',
    },
    redelijk: {
      positief: 'Voor wie betaalt, vallen de kosten waarschijnlijk lager uit.',
      negatief: 'Voor wie betaalt, vallen de kosten waarschijnlijk hoger uit.',
      'geen-verschil': 'Voor wie betaalt, zijn de kosten waarschijnlijk gelijk.',
    },
    sterk: {
      positief: 'Voor wie betaalt, vallen de kosten lager uit.',
      negatief: 'Voor wie betaalt, vallen de kosten hoger uit.',
      'geen-verschil': 'Voor wie betaalt, zijn de kosten gelijk.',
    },
  },
  verdringing: {
    aanwijzing: {
      positief: 'Er is niet vergeleken, dus wat dit met anderen doet, weten we niet. Bij hen zag het er gunstig uit.',
      negatief: 'Er is niet vergeleken, dus wat dit met anderen doet, weten we niet. Bij hen zag het er ongunstig uit.',
      'geen-verschil':
        'Er is niet vergeleken, dus wat dit met anderen doet, weten we niet. Bij hen is geen verandering gemeten.',
      onbeslist: 'Er is niet vergeleken. Bij anderen is wel gemeten, maar daaruit blijkt niets.',
      gemengd: 'Er is niet vergeleken, en metingen bij anderen spreken elkaar tegen.',
      geteld: 'Er is alleen geteld, niet vergeleken. Of anderen er werk door verliezen, weten we dus niet.',
    },
    beperkt: {
      positief: 'Anderen hebben er misschien voordeel van.',
      negatief: 'Anderen verliezen er misschien werk door.',
      'geen-verschil': 'Anderen verliezen er misschien geen werk door.',
      onbeslist:
        'Het onderzoek kan niet zeggen of anderen er werk door verliezen. Er is geen verschil aangetoond, ook niet uitgesloten.',
    },
    redelijk: {
      positief: 'Anderen hebben er waarschijnlijk voordeel van.',
      negatief: 'Anderen verliezen er waarschijnlijk werk door.',
      'geen-verschil': 'Anderen verliezen er waarschijnlijk geen werk door.',
    },
    sterk: {
      positief: 'Anderen hebben er voordeel van.',
      negatief: 'Anderen verliezen er werk door.',
      'geen-verschil': 'Anderen verliezen er geen werk door.',
    },
  },
};
