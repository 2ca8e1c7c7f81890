import type { Tabel } from './zinnen.ts';

/** Vier uitkomsten hebben eigen zinnen; wat hier niet staat, is als bij de andere uitkomsten. */
export const eigenZinnen: Record<string, Tabel> = {
  bruikbaarheid: {
    aanwijzing: {
      positief: 'Wie ermee werkte, vond het bruikbaar. Dat zegt niet of het helpt.',
      negatief: 'Wie ermee werkte, vond het niet goed bruikbaar. Dat zegt niet of het helpt.',
      'geen-verschil': 'Wie ermee werkte, vond het niet meer of minder bruikbaar. Dat zegt niet of het helpt.',
      onbeslist: 'Er is naar het gebruik gevraagd, maar daaruit blijkt niets.',
      gemengd: 'Wie ermee werkte, denkt er verschillend over. Dat zegt niet of het helpt.',
      geteld: 'Het gebruik is alleen geteld. Dat zegt niet of het helpt.',
    },
    beperkt: {
      positief: 'Wie het gebruikt, kan er misschien mee werken.',
      negatief: 'Wie het gebruikt, kan er misschien niet goed mee werken.',
      'geen-verschil': 'Het is misschien niet meer en niet minder bruikbaar dan wat men anders doet.',
      onbeslist: 'Of het bruikbaarder is dan wat men anders doet, is niet aangetoond en niet uitgesloten.',
    },
    redelijk: {
      positief: 'Wie het gebruikt, kan er waarschijnlijk mee werken.',
      negatief: 'Wie het gebruikt, kan er waarschijnlijk niet goed mee werken.',
      'geen-verschil': 'Het is waarschijnlijk niet meer en niet minder bruikbaar dan wat men anders doet.',
    },
    sterk: {
      positief: 'Wie het gebruikt, kan ermee werken.',
      negatief: 'Wie het gebruikt, kan er niet goed mee werken.',
      'geen-verschil': 'Het is niet meer en niet minder bruikbaar dan wat men anders doet.',
    },
  },
  'juiste-diagnose': {
    aanwijzing: {
      positief: 'Wie het naging, vond dat het beeld klopte. Er is niet vergeleken met een oordeel zonder dit middel.',
      negatief: 'In een meting klopte het beeld niet goed. Er is niet vergeleken met een oordeel zonder dit middel.',
      'geen-verschil':
        'In een meting was geen verschil te zien. Er is niet vergeleken met een oordeel zonder dit middel.',
      onbeslist: 'Er is gemeten of het beeld klopt, maar daaruit blijkt niets.',
      gemengd: 'Metingen of het beeld klopt, spreken elkaar tegen.',
      geteld: 'Er is alleen geteld. Of het beeld klopt, weten we daarmee niet.',
    },
    beperkt: {
      positief: 'Dit geeft misschien een juister beeld.',
      negatief: 'Dit geeft misschien een minder juist beeld.',
      'geen-verschil': 'Dit geeft misschien geen juister en geen minder juist beeld.',
      onbeslist: 'Of dit een juister beeld geeft, is niet aangetoond en niet uitgesloten.',
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
      positief: 'De kosten die gemeten zijn, vallen gunstig uit. Er is niet vergeleken met mensen zonder deze methode.',
      negatief:
        'De kosten die gemeten zijn, vallen ongunstig uit. Er is niet vergeleken met mensen zonder deze methode.',
      'geen-verschil':
        'In de kosten die gemeten zijn, was geen verschil. Er is niet vergeleken met mensen zonder deze methode.',
      onbeslist:
        'De kosten zijn gemeten, maar daaruit blijkt niets. Er is niet vergeleken met mensen zonder deze methode.',
      gemengd: 'Metingen van de kosten spreken elkaar tegen. Er is niet vergeleken met mensen zonder deze methode.',
      geteld: 'De kosten zijn alleen geteld. Er is niet vergeleken met mensen zonder deze methode.',
    },
    beperkt: {
      positief: 'De kosten vallen misschien gunstig uit.',
      negatief: 'De kosten vallen misschien ongunstig uit.',
      'geen-verschil': 'De kosten zijn misschien gelijk.',
      onbeslist: 'Een verschil in kosten is niet aangetoond, ook niet uitgesloten.',
    },
    redelijk: {
      positief: 'De kosten vallen waarschijnlijk gunstig uit.',
      negatief: 'De kosten vallen waarschijnlijk ongunstig uit.',
      'geen-verschil': 'De kosten zijn waarschijnlijk gelijk.',
    },
    sterk: {
      positief: 'De kosten vallen gunstig uit.',
      negatief: 'De kosten vallen ongunstig uit.',
      'geen-verschil': 'De kosten zijn gelijk.',
    },
  },
  verdringing: {
    aanwijzing: {
      positief: 'Bij anderen is een gunstige uitkomst gemeten. Er is niet vergeleken met mensen zonder deze methode.',
      negatief: 'Bij anderen is een ongunstige uitkomst gemeten. Er is niet vergeleken met mensen zonder deze methode.',
      'geen-verschil': 'Bij anderen is geen verschil gemeten. Er is niet vergeleken met mensen zonder deze methode.',
      onbeslist:
        'Bij anderen is gemeten, maar daaruit blijkt niets. Er is niet vergeleken met mensen zonder deze methode.',
      gemengd: 'Metingen bij anderen spreken elkaar tegen. Er is niet vergeleken met mensen zonder deze methode.',
      geteld:
        'Dit is alleen geteld. Er is niet vergeleken met mensen zonder deze methode. Of anderen er werk door verliezen, weten we dus niet.',
    },
    beperkt: {
      positief: 'Anderen hebben er misschien voordeel van.',
      negatief: 'Anderen verliezen er misschien werk door.',
      'geen-verschil': 'Anderen verliezen er misschien geen werk door.',
      onbeslist: 'Of anderen er werk door verliezen, is niet aangetoond, ook niet uitgesloten.',
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
