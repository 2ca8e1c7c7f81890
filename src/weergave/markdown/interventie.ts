import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { apaVanInterventie } from '../citeren/van-interventie.ts';
import { bewijslaagWeergave } from '../interventie/bewijslaag.ts';
import { doenWeergave } from '../interventie/doen.ts';
import { lerenWeergave } from '../interventie/lerenlaag.ts';
import { type OverWeergave, overWeergave } from '../interventie/overlaag.ts';
import type { Blok } from '../interventie/secties.ts';
import { licentie } from '../site/licentie.ts';
import { paden } from '../site/paden.ts';
import type { Site } from '../site/site.ts';
import { bewijsInMarkdown } from './bewijs.ts';
import { citaat, deel, genummerd, gewoon, kop, lijst, link, onder } from './schrijf.ts';
import { uitHtml } from './uit-html.ts';

/** Een hele methode als gewone Markdown: dezelfde lagen als haar bladzijden, met dezelfde voorbehouden. */
export function interventieInMarkdown(i: Interventie, bibliotheek: Bibliotheek, site: Site): string {
  const doen = doenWeergave(i, bibliotheek);
  const leren = lerenWeergave(i, bibliotheek);
  const over = overWeergave(i, bibliotheek);
  const blok = (een: Blok) => blokInMarkdown(een, site.adres);
  return `${onder(
    kop(1, i.titel),
    gewoon(i.inEenZin),
    voorbehoud(over, site),
    over.samenvatting && gewoon(over.samenvatting),
    deel(2, 'Zeg bijvoorbeeld', citaat(gewoon(doen.eersteZin))),
    deel(2, 'Zo doe je het', stappen(doen.stappen, leren.stappen)),
    deel(2, 'Let op', lijst(i.valkuilen.map(gewoon))),
    deel(2, 'Niet geschikt voor', lijst(doen.nietGeschiktVoor.map(gewoon))),
    deel(2, 'Waaraan je merkt dat het werkt', lijst(doen.merken.map(gewoon))),
    deel(2, 'Wanneer je stopt', doen.stoppen && gewoon(doen.stoppen)),
    bewijsInMarkdown(bewijslaagWeergave(i, bibliotheek, site), site),
    deel(2, 'Herken je dit?', lijst(i.situaties.map(gewoon))),
    i.lijf.html !== '' && deel(2, 'Meer uitleg', uitHtml(leren.html, site.adres)),
    deel(2, 'In het gesprek', ...leren.gesprek.filter(({ titel }) => titel !== 'Valkuilen').map(blok)),
    deel(2, 'Samen leren', ...leren.samenLeren.map(blok)),
    deel(
      2,
      'In een leerpad',
      lijst(leren.leerpaden.map((l) => `${link(l.titel, `${site.adres}${l.href}`)}: ${gewoon(l.inEenZin)}`)),
    ),
    deel(
      2,
      'Ervaringen uit de praktijk (geen bewijs)',
      ...leren.ervaringen.map((e) =>
        deel(
          3,
          `Een ${e.rol}, ${e.datum} (${e.setting})`,
          ...e.delen.map((d) => d.tekst && `**${gewoon(d.kop)}.** ${gewoon(d.tekst)}`),
        ),
      ),
    ),
    deel(2, 'Voor wie en wanneer', ...over.kenmerken.map(blok)),
    deel(2, 'Met wie', ...over.metWie.map(blok)),
    deel(2, 'Wat je organisatie regelt', ...over.organisatie.map(blok)),
    deel(
      2,
      'Verwante methoden',
      lijst(
        over.verwant.map((v) => `${link(v.titel, `${site.adres}${v.href}`)} (${gewoon(v.soort)}): ${gewoon(v.waarom)}`),
      ),
    ),
    deel(2, 'Bronnen', lijst(over.bronnen.map((bron) => bronInMarkdown(bron, site.adres)))),
    herkomst(i, over, bibliotheek, site),
  )}\n`;
}

/** Wat een lezer eerst moet weten, ook als hij alleen dit bestand heeft. */
function voorbehoud({ banier, wijzigingen, status, vastAdres, id }: OverWeergave, { adres }: Site): string {
  const versie = wijzigingen[0];
  return citaat(
    onder(
      banier &&
        `**${gewoon(banier.tekst)}**${banier.opvolger ? ` Gebruik ${link(banier.opvolger.titel, `${adres}${banier.opvolger.href}`)}.` : ''}`,
      `${gewoon(status)}. ${versie ? `Versie ${versie.versie}, ${versie.datum}. ` : ''}${link('Op de site', `${adres}${vastAdres?.href ?? paden.interventie(id)}`)}.`,
      'Neem een oordeel over bewijs alleen over met hoe zeker het is, en met het voorbehoud dat erbij staat.',
    ),
  );
}

function stappen(
  alle: { titel: string; uitleg: string; zeg: string }[],
  meer: { nummer: number; meer: string }[],
): string {
  return genummerd(
    alle.map(({ titel, uitleg, zeg }, i) =>
      onder(
        `**${gewoon(titel)}** ${gewoon(uitleg)}`,
        zeg && citaat(gewoon(zeg)),
        gewoon(meer.find(({ nummer }) => nummer === i + 1)?.meer ?? ''),
      ),
    ),
  );
}

function blokInMarkdown(
  { titel, alineas = [], lijst: regels = [], paren = [], bronnen = [] }: Blok,
  adres: string,
): string {
  const naar = (links: NonNullable<Blok['bronnen']> = []) =>
    links.map(({ naam, href }) => link(naam, `${adres}${href}`)).join(', ');
  const inhoud = onder(
    ...alineas.map(gewoon),
    lijst(regels.map(gewoon)),
    lijst(paren.map((paar) => `**${gewoon(paar.kop)}.** ${gewoon(paar.tekst)} ${naar(paar.bronnen)}`.trim())),
    naar(bronnen) && `Bronnen: ${naar(bronnen)}`,
  );
  return titel ? onder(kop(3, titel), inhoud) : inhoud;
}

function bronInMarkdown(
  { auteursEnJaar, titel, waarin, link: adresVanBron, geldigheid, href }: OverWeergave['bronnen'][number],
  adres: string,
): string {
  return [
    `${gewoon(auteursEnJaar)} *${gewoon(titel)}* ${gewoon(waarin)}`,
    adresVanBron && link(adresVanBron.tekst, adresVanBron.url),
    geldigheid && `**${gewoon(geldigheid.zin)}**`,
    link('Wat wij erin vonden', `${adres}${href}`),
  ]
    .filter(Boolean)
    .join(' ');
}

function herkomst(i: Interventie, over: OverWeergave, bibliotheek: Bibliotheek, site: Site): string {
  return deel(
    2,
    'Herkomst en licentie',
    lijst(over.colofon.map(({ naam, waarde }) => `${gewoon(naam)}: ${gewoon(waarde)}`)),
    `Citeer deze versie zo: ${gewoon(apaVanInterventie(i, bibliotheek, site))}`,
    `Licentie: ${link(licentie.naam, licentie.url)}. Je mag dit delen en bewerken als je de bron noemt en zegt wat je veranderde.`,
  );
}
