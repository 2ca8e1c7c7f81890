import { weegDenkbeeldig } from '../bewijsuitleg/denkproef.ts';
import { toevoegingen } from '../bewijsuitleg/zinnen.ts';
import type { Stap } from './recept-stap.ts';

/** Het slot van het recept: welke zin er bij een rij hoort. De voorbeelden worden door de regels beantwoord. */

export function zin(): Stap {
  const t = toevoegingen();
  const { bewijskracht, richting } = weegDenkbeeldig([{ ontwerp: 'rct', schatting: { soort: 'woorden', tekst: '' } }]);
  return {
    kop: 'Zoek de zin op',
    inleiding:
      'Bij elke bewijskracht en richting hoort één vaste zin; enkele uitkomsten hebben eigen zinnen. Is `voorZoverWijLazen` waar, vervang dan de laatste punt door *, voor zover wij lazen.* Zet er daarna, met een spatie ertussen, in deze volgorde achter wat geldt:',
    punten: [
      `de richting is \`onbekend\`, en in \`nietTellend\` staat iets en alleen met de reden \`niet-deze-methode\`: “${t.verwant.zin}” Noem alleen de \`directheid\` die in de rij voorkomt: *naar een onderdeel ervan*, of *naar iets dat erop lijkt*. Is er een bevinding bij met \`directheid\` onderdeel en de uitslag negatief, dan komt erachter: *Over dat onderdeel is ook iets ongunstigs gevonden.*`,
      `\`klein\`: “${t.klein.zin}”`,
      `\`aangetoond\` is niet \`null\`, met die aantallen: “${t.aangetoond.zin}” Is er één ander, dan *het andere kon het niet zeggen*. Is \`in\` 0: “${t.alleenOverzicht.zin}” Is er daar één, dan *het onderzoek ernaast kon het niet zeggen*. Is er een onderzoek dat iets anders beslist dan de rij, dan staat er vóór de punt nog *of vonden iets anders*.`,
      `de richting is \`positief\`, \`negatief\` of \`geen-verschil\`, en er is een onbeslist overzicht: “${t.overzichtNiet.zin}” Zijn er meer overzichten, dan *Van de 3 overzichten van onderzoeken kon 1 het niet aantonen.* (of *konden 2*), of, als geen overzicht iets beslist, *De 2 overzichten van onderzoeken konden het niet aantonen.*`,
      `\`nietOveral\`: “${t.nietOveral.zin}”`,
      `een stem is verdeeld \`per-maat\`: “${t.perMaat.zin}”`,
      `een stem is verdeeld \`per-plek\`: “${t.perPlek.zin}”`,
      `er is één stem, met een \`verloop\`. Noem elk moment: *na 6 maanden*, *na 1 maand*, met de woorden *was het gunstig*, *was het ongunstig*, *was er geen verschil* of *was geen verschil aangetoond*; is het moment verdeeld, dan *liepen de uitkomsten uiteen*. Bijvoorbeeld: “${t.verloop.zin}” Momenten die na elkaar dezelfde woorden krijgen, staan samen: *na 6 en 12 maanden*, of *na 6 maanden en gemiddeld in 12 maanden*. Het moment zonder \`maanden\` komt als laatste, in een eigen zin: *Op een ander moment was het gunstig; wanneer precies, zagen wij niet.*`,
      `er zijn meer stemmen, en minstens één met een \`verloop\`: “${t.verlopen.zin}” Is het er meer dan één, dan *bij elk daarvan staat hoe*.`,
    ],
    slot: [
      `Is de richting \`onbeslist\` en is er een verdeelde stem? Dan vervalt de vaste zin, en ook wat erachter komt behalve het verloop. Zet in plaats daarvan de zin van 6 en die van 7, voor zover zij gelden. Zeg dan van de stemmen die niet verdeeld zijn: *Het andere kan het niet zeggen.*, of *De andere 2 kunnen het niet zeggen.* Eindig met *Wij kunnen dus niet zeggen wat dit doet.*; bij de zeven uitkomsten met eigen zinnen met *of mensen die dit kregen, tevredener zijn dan mensen die het niet kregen* (bruikbaarheid), *of dit een juister beeld geeft* (juiste diagnose), *of dit meer of minder kost* (kosten), *of anderen er werk door verliezen* (verdringing), *of mensen hierdoor vaker uit de uitkering gaan* (uitstroom), *of professionals zichzelf hierna bekwamer vinden* (bekwaamheid) of *of de baten voor iedereen samen opwegen tegen de kosten* (baten voor iedereen samen). Bijvoorbeeld: “${t.alleenVerdeeld.zin}”`,
      'Waar hierboven *1 van de 2 onderzoeken* staat bij verdeelde stemmen en bij het verloop: tel alle stemmen van de rij. Is er maar één, dan heet zij *het onderzoek* of *het overzicht van onderzoeken*. Zijn het alleen overzichten, dan *overzichten van onderzoeken*; zijn er van beide, dan *onderzoeken en overzichten*. Bij één stem met een verloop van een overzicht is het *bij dat overzicht*.',
      `Begint de zin met *Er is niet vergeleken*, kijk dan naar de bevindingen met de rol meting. Heeft elke een \`gekozenNaStart\`, dan wordt het: “${t.naStart.zin}” Heeft geen enkele dat, en ontbreekt van elke de \`vergelijking\`, ook bij de bron: “${t.nietGezien.zin}”`,
      'De zinnen staan hieronder. Schrijf getallen zoals in het Nederlands: 1,5 en 1.250.',
    ],
    voorbeeld: `Bij het eerste voorbeeld van stap 9 (\`${bewijskracht}\`, \`${richting}\`) hoort: “${t.voorZoverWijLazen.zin}”`,
  };
}
