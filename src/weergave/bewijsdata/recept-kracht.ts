import { lange } from '../../kern/bewijs/eisen-onderzoek.ts';
import { smal } from '../../kern/bewijs/interval.ts';
import { genoegDeelnemers, hoogsteUitval } from '../../kern/bewijs/nauwkeurigheid.ts';
import { bewijskrachtLabels } from '../../kern/bewijs/schalen.ts';
import { getal } from '../../kern/getal.ts';
import { type Denkbron, weegDenkbeeldig } from '../bewijsuitleg/denkproef.ts';
import { nietBeslist } from '../bewijsuitleg/gevallen.ts';
import { grenzen, type Stap } from './recept-stap.ts';

/** Het tweede deel van het recept: hoe zeker het is. De voorbeelden worden door de regels beantwoord. */

export function nauwkeurig(): Stap {
  const breed = { soort: 'verhouding', maat: 'OR', schatting: 8, onder: 1.2, boven: 53 } as const;
  const proef: Denkbron = { ontwerp: 'rct', n: 450, schatting: breed };
  const weging = weegDenkbeeldig([proef]);
  return {
    kop: 'Bepaal of een stem nauwkeurig is',
    inleiding:
      'Neem alle bevindingen van de groep die hetzelfde zeggen als de stem, van elk moment. Een onbesliste stem is nooit nauwkeurig. Ook niet als een bron uit de groep `alleenAfmakers: true` heeft, of een `uitval` boven ' +
      `${getal(hoogsteUitval)}. Kijk dan per moment; één nauwkeurig moment is genoeg.`,
    punten: [
      'Is er een open grens, dan is het moment niet nauwkeurig.',
      `Zijn er intervallen, dan is het moment nauwkeurig als er één smal is, en anders niet. Smal is: helemaal in het gebied van stap 4; of bij een \`verhouding\` \`boven\` hoogstens ${smal.verhouding} keer \`onder\`; bij \`per100\` en \`procentpunt\` \`boven\` min \`onder\` hoogstens ${smal.punten}; bij een \`verschil\` beide grenzen aan één kant van 0, de verste hoogstens ${smal.verschil} keer de dichtstbije.`,
      `Zijn er geen intervallen, dan moet elk mens apart geloot zijn: \`ontwerp\` van het onderzoek is \`rct\`, en \`loting\` ontbreekt of is \`persoon\`. En er moet een bevinding zijn met een getal (\`schatting.soort\` is niet \`woorden\`) en ${genoegDeelnemers} mensen of meer. Dat aantal is \`n\` van de bevinding. Ontbreekt die, dan \`n\` van het onderzoek, maar niet als de bevinding een \`subgroep\`, \`variant\`, \`plek\` of eigen \`vergelijking\` heeft.`,
      'Een overzicht zonder interval is niet nauwkeurig.',
    ],
    slot: [
      '`nauwkeurig` van de rij is `true` als een stem in de richting van de rij nauwkeurig is (bij een gemengde rij: elke stem die iets beslist).',
    ],
    voorbeeld: `Een proef met ${proef.n} mensen vindt een OR van ${breed.schatting}, met een interval van ${grenzen(breed)}. Dat is breder dan ${smal.verhouding} keer. \`nauwkeurig\` is \`${weging.nauwkeurig}\`, en de bewijskracht \`${weging.bewijskracht}\`.`,
  };
}

export function bewijskracht(): Stap {
  const honderd = { soort: 'per100', met: 40, zonder: 30 } as const;
  const proef: Denkbron = { ontwerp: 'rct', schatting: honderd, n: 500 };
  const [een, twee] = [weegDenkbeeldig([proef]), weegDenkbeeldig([proef, { ...proef, maanden: 3 }])];
  const label = Object.keys(bewijskrachtLabels).map((niveau) => `\`${niveau}\``);
  return {
    kop: 'Bepaal de bewijskracht',
    inleiding: `Een stem *draagt* als zij de richting van de rij heeft (bij \`gemengd\`: als zij beslist is), en minstens één bevinding die hetzelfde zegt uit een bron met een bevestigde verwijzing komt. Gebruik in deze stap van elke dragende stem alleen die bevindingen. Neem het eerste niveau dat klopt, van ${label.at(-1)} naar ${label[0]}.`,
    punten: [
      `\`sterk\`: de richting is niet \`gemengd\` of \`onbeslist\`, en er is een dragend overzicht met zekerheid \`hoog\`; of een met zekerheid \`redelijk\` of \`hoog\` en \`omvatVolledig: true\`, met een nauwkeurig dragend onderzoek dat niet in zijn \`omvatOnderzoeken\` staat; of er zijn minstens twee dragende onderzoeken, niet minder dan de onderzoeken in de rij die niet de richting van de rij hebben, minstens één met ontwerp \`rct\` of \`cluster-rct\`, minstens één nauwkeurig, en minstens één met een moment van ${lange} maanden of later.`,
      `\`redelijk\`: er is een nauwkeurig dragend onderzoek; of twee of meer dragende onderzoeken waarin elk mens apart geloot is, zonder \`alleenAfmakers\` en te hoge \`uitval\`, die op een moment zonder open grens een getal en een aantal mensen geven, samen ${genoegDeelnemers} of meer (per onderzoek het hoogste aantal); of een dragend overzicht met zekerheid \`redelijk\` of \`hoog\`; of een met zekerheid \`niet-vermeld\`, op één moment een smal interval zonder open grens, en twee of meer namen in \`omvatOnderzoeken\`.`,
      '`beperkt`: er is een stem.',
      '`aanwijzing`: er telt een bevinding mee met de rol meting of telling.',
      '`praktijk`: er telt een bevinding mee.',
      '`onbekend`: in alle andere gevallen.',
    ],
    voorbeeld: `Eén proef met ${proef.n} mensen, elk apart geloot: ${honderd.met} van de 100 met, ${honderd.zonder} zonder, na 12 maanden. De bewijskracht is \`${een.bewijskracht}\`. Komt er een tweede zo’n proef bij, dan is zij \`${twee.bewijskracht}\`.`,
  };
}

export function nietGezien(): Stap {
  const zonderGetal: Denkbron = { ontwerp: 'rct', n: 900, schatting: { soort: 'woorden', tekst: '' } };
  const woorden = weegDenkbeeldig([zonderGetal]);
  const onbeslist: Denkbron = { ontwerp: 'rct', schatting: nietBeslist };
  const acht = weegDenkbeeldig([{ ontwerp: 'rct' }, { ontwerp: 'rct' }, ...Array(6).fill(onbeslist)]);
  return {
    kop: 'Zeg wat je niet zag, en hoe vaak het aangetoond is',
    inleiding:
      '`voorZoverWijLazen` is `true` als de bewijskracht `beperkt` is, de richting `positief`, `negatief` of `geen-verschil`, en minstens één stem in die richting geen fout heeft die wij kennen. Zo’n fout is:',
    punten: [
      '`alleenAfmakers: true` of een te hoge `uitval` bij een bron uit de groep;',
      `per moment: een open grens, of alleen intervallen die niet smal zijn, of zonder interval overal minder dan ${genoegDeelnemers} mensen. Voor een \`subgroep\`, \`variant\` of \`plek\` geldt hier ook \`n\` van het onderzoek, als dat al te klein is. Eén moment zonder zo’n fout is genoeg, als het nauwkeurig is; anders geldt de eerste fout;`,
      'bij een overzicht: zekerheid `laag` of `zeer-laag`.',
    ],
    slot: [
      '`aangetoond` telt de onderzoeken met de richting van de rij en alle onderzoeken, als er minstens één van elk is en ook minstens één onbeslist onderzoek. Bij een gemengde rij is het `null`. `onderzoeken` is het aantal stemmen van een onderzoek.',
    ],
    voorbeeld: `Een proef met ${zonderGetal.n} mensen was gunstig, maar wij zagen geen getal. De bewijskracht is \`${woorden.bewijskracht}\`, en \`voorZoverWijLazen\` is \`${woorden.voorZoverWijLazen}\`. Staan er zes onbesliste proeven naast twee gunstige, dan is het aangetoond in ${acht.aangetoond?.in} van de ${acht.aangetoond?.van}.`,
  };
}
