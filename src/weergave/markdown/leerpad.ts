import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import type { Leerpad } from '../../kern/leerpad.ts';
import { apaVanLeerpad } from '../citeren/van-leerpad.ts';
import type { Feit } from '../leerpaden/feiten.ts';
import type { Intervisieplan } from '../leerpaden/intervisieplan.ts';
import { type LeerpadWeergave, leerpadWeergave, type OnderdeelWeergave } from '../leerpaden/leerpad.ts';
import type { Toetsvraag } from '../leerpaden/zelftoets.ts';
import { licentie } from '../site/licentie.ts';
import { paden } from '../site/paden.ts';
import type { Site } from '../site/site.ts';
import { citaat, deel, genummerd, gewoon, kop, lijst, link, onder } from './schrijf.ts';
import { uitHtml } from './uit-html.ts';

/** Een heel leerpad als gewone Markdown: dezelfde delen als de bladzijde, de antwoorden op de vragen achteraan. */
export function leerpadInMarkdown(leerpad: Leerpad, bibliotheek: Bibliotheek, site: Site): string {
  const l = leerpadWeergave(leerpad, bibliotheek);
  const naar = ({ titel, href }: { titel: string; href: string }) => link(titel, `${site.adres}${href}`);
  return `${onder(
    kop(1, l.titel),
    gewoon(l.inEenZin),
    citaat(
      onder(
        l.banier && `**${gewoon(l.banier.tekst)}**`,
        gewoon(l.voorbehoud),
        `${link('Op de site', `${site.adres}${paden.leerpad(l.id)}`)}.`,
      ),
    ),
    feiten(l.feiten),
    deel(2, 'Wat je hierna kunt', lijst(l.doelen.map(gewoon))),
    deel(2, 'De onderdelen', ...l.onderdelen.map((een) => onderdeel(een, naar))),
    l.intervisie && plan(l.intervisie),
    deel(2, 'Oefengevallen (verzonnen)', ...l.oefengevallen.map(oefengeval)),
    deel(2, 'Toets jezelf', genummerd(l.zelftoets.map(vraag))),
    l.html !== '' && deel(2, 'Voor wie dit begeleidt', uitHtml(l.html, site.adres)),
    deel(2, 'Verder lezen', lijst(l.verderLezen.map((een) => `${naar(een)}: ${gewoon(een.waarom)}`))),
    deel(2, 'Antwoorden', genummerd(l.zelftoets.map((een) => antwoord(een, naar)))),
    deel(
      2,
      'Wat een lijst met vinkjes zegt',
      ...[`Wel:\n\n${lijst(l.bewijst.wel.map(gewoon))}`, `Niet:\n\n${lijst(l.bewijst.niet.map(gewoon))}`],
    ),
    deel(
      2,
      'Herkomst en licentie',
      feiten(l.herkomst),
      `Citeer deze versie zo: ${gewoon(apaVanLeerpad(leerpad, site))}`,
      `Licentie: ${link(licentie.naam, licentie.url)}. Je mag dit delen en bewerken als je de bron noemt en zegt wat je veranderde.`,
    ),
  )}\n`;
}

type Naarlink = (naar: { titel: string; href: string }) => string;

function feiten(alle: readonly Feit[]): string {
  return lijst(alle.map(({ naam, waarde }) => `${gewoon(naam)}: ${gewoon(waarde)}`));
}

function onderdeel({ nummer, titel, duur, methode, lees, ...rest }: OnderdeelWeergave, naar: Naarlink): string {
  return deel(
    3,
    `${nummer}. ${titel} (${duur})`,
    methode ? `Methode: ${naar(methode)}. ${gewoon(methode.inEenZin)}` : '',
    lees.length > 0 && `Lees: ${lees.map(naar).join(', ')}.`,
    gewoon(rest.uitleg),
    `**Opdracht.** ${gewoon(rest.opdracht)}`,
    lijst(rest.bespreken.map(gewoon)),
    `**Klaar als.** ${gewoon(rest.klaarAls)}`,
  );
}

function plan({ duur, nodig, stappen, afspraak }: Intervisieplan): string {
  return deel(
    2,
    `Eén bijeenkomst met je groep (${duur})`,
    `Nodig:\n\n${lijst(nodig.map(gewoon))}`,
    genummerd(
      stappen.map(({ vanaf, tot, titel, doe }) => `**${gewoon(titel)}** (minuut ${vanaf} tot ${tot}). ${gewoon(doe)}`),
    ),
    `**Afspraak.** ${gewoon(afspraak)}`,
  );
}

function oefengeval({ titel, verhaal, vragen, letOp }: LeerpadWeergave['oefengevallen'][number]): string {
  return deel(
    3,
    titel,
    '*Verzonnen voorbeeld: deze mensen bestaan niet.*',
    gewoon(verhaal),
    lijst(vragen.map(gewoon)),
    letOp.length > 0 && `Let op bij het nabespreken:\n\n${lijst(letOp.map(gewoon))}`,
  );
}

function vraag({ vraag: tekst, antwoorden }: Toetsvraag): string {
  return onder(gewoon(tekst), lijst(antwoorden.map(({ letter, tekst: antwoord }) => `${letter}: ${gewoon(antwoord)}`)));
}

function antwoord({ goed, antwoorden, lees }: Toetsvraag, naar: Naarlink): string {
  return onder(
    `Goed: ${goed}. Lees: ${naar(lees)}.`,
    lijst(antwoorden.map(({ letter, uitleg }) => `${letter}: ${gewoon(uitleg)}`)),
  );
}
