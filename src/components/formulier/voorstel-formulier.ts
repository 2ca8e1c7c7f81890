import './zonder-eval.ts';
import '../site/scriptadressen.ts';
import { type Gebrek, kijkNa } from '../../formulier/kijk-na.ts';
import { type Deel, type Deelsoort, leesPakket, type Pakket } from '../../formulier/pakket.ts';
import { beginDeel, deelnamen, naamUit, titelVan } from '../../formulier/soorten.ts';
import { dagVan } from '../../kern/datum.ts';
import { mailAdres } from '../../weergave/bijdragen/contact.ts';
import { paden } from '../../weergave/site/paden.ts';
import { een } from '../site/dom.ts';
import { deelUitAdres, verbetering, voorstelVan } from './begin.ts';
import { deellijst, kopVan, standVan, tekenDeel, typekeuze, uitslagVan } from './deel.ts';
import { keuzesBij } from './keuzes.ts';
import { bewaarKlad, type Klad, kladden, magBewaren, verwijderKlad } from './kladden.ts';
import { kladlijst } from './kladlijst.ts';
import { leesVoor } from './lees-voor.ts';
import { toonBijVelden, zeg } from './meldingen.ts';
import { bewaardAls, download, mailStaatKlaar } from './versturen.ts';

/** Zo lang na de laatste toets kijkt het formulier na en bewaart het, in milliseconden. */
const rust = 400;

/** Het formulier: beginnen, schrijven, nakijken, bewaren en versturen. Alles gebeurt in deze browser. */
class VoorstelFormulier extends HTMLElement {
  #klad: Klad | null = null;
  /** Welk deel van het voorstel open is. */
  #nr = 0;
  /** De velden waar iemand al iets deed: alleen daar staat wat er nog niet klopt. */
  #geraakt = new Set<string>();
  #alles = false;
  #timer = 0;
  /** Of er iets te bewaren is: wie alleen keek, laat geen klad achter. */
  #veranderd = false;

  async connectedCallback(): Promise<void> {
    this.hidden = false;
    een(this, '[data-opslag]').hidden = magBewaren();
    this.#knoppen();
    this.#toonKladden();
    addEventListener('pagehide', () => this.#bewaar());
    void this.#vulMethoden();
    try {
      const deel = await deelUitAdres(new URLSearchParams(location.search));
      if (deel) this.#opend(deel);
    } catch {
      this.#zegBegin(
        'Dit is nu niet op te halen. Ben je zonder netwerk? Begin dan met iets nieuws, of open een bestand.',
      );
    }
  }

  #knoppen(): void {
    const bij = (naam: string, doe: () => void) => een(this, `[data-${naam}]`).addEventListener('click', doe);
    bij('nieuw', () => this.#begin('interventie', { type: een<HTMLSelectElement>(this, '[data-type]').value }));
    for (const soort of ['ervaring', 'studie', 'bron', 'bezwaar', 'melding'] as const)
      bij(soort, () => this.#begin(soort));
    for (const soort of ['bron', 'onderzoek'] as const) bij(`erbij-${soort}`, () => this.#voegToe(soort));
    bij('verbeter', () => void this.#verbeter());
    bij('kijk', () => this.#kijkAlles());
    bij('lees', () => this.#leesVoor());
    bij('bestand', () => this.#verstuurd(bewaardAls(this.#download())));
    bij('mail', () => this.#mail());
    bij('terug', () => this.#terug());
    const bestand = een<HTMLInputElement>(this, '[data-open]');
    bestand.addEventListener('change', () => void this.#openBestand(bestand));
    const bericht = een<HTMLTextAreaElement>(this, '[data-bericht]');
    bericht.addEventListener('input', () => {
      if (this.#klad) this.#klad.pakket.bericht = bericht.value;
      this.#straks();
    });
  }

  async #vulMethoden(): Promise<void> {
    const { interventies } = await keuzesBij(undefined);
    een(this, '[data-methode]').append(...interventies.map(({ id, naam }) => new Option(naam, id)));
  }

  #begin(soort: Deelsoort, vooraf = {}): void {
    this.#opend(beginDeel(soort, dagVan(new Date()), vooraf));
  }

  async #verbeter(): Promise<void> {
    const { value: id } = een<HTMLSelectElement>(this, '[data-methode]');
    if (!id) return this.#zegBegin('Kies eerst welke methode je wilt verbeteren.');
    try {
      this.#opend(await verbetering('interventie', id));
    } catch {
      this.#zegBegin('Deze methode is nu niet op te halen. Ben je zonder netwerk? Probeer het later nog eens.');
    }
  }

  async #openBestand(invoer: HTMLInputElement): Promise<void> {
    const [bestand] = invoer.files ?? [];
    if (!bestand) return;
    const pakket = leesPakket(await bestand.text());
    // Zo is hetzelfde bestand nog eens te kiezen.
    invoer.value = '';
    if (typeof pakket === 'string') this.#zegBegin(pakket);
    else this.#open(nieuwKlad(pakket));
  }

  #zegBegin(tekst: string): void {
    zeg(this, '[data-begin-melding]', tekst);
  }

  #toonKladden(): void {
    const lijst = kladlijst({
      open: (klad) => this.#open(klad),
      verwijder: ({ sleutel, pakket: { naam } }) => {
        if (!confirm(`“${naam}” verwijderen van dit apparaat? Dit kan niet terug.`)) return;
        verwijderKlad(sleutel);
        this.#toonKladden();
        this.#zegBegin(`“${naam}” is verwijderd.`);
      },
    });
    een(this, '[data-kladden]').hidden = lijst.length === 0;
    een(this, '[data-kladlijst]').replaceChildren(...lijst);
  }

  /** Opent een deel. Wie al aan deze verbetering schreef, gaat daar verder. */
  #opend(deel: Deel): void {
    const zelfde = ({ pakket: { delen } }: Klad) =>
      delen[0]?.soort === deel.soort && delen[0].id === deel.id && !delen[0].nieuw;
    this.#open((!deel.nieuw && kladden().find(zelfde)) || nieuwKlad(voorstelVan(deel)));
  }

  #open(klad: Klad): void {
    this.#klad = klad;
    this.#veranderd = false;
    een<HTMLTextAreaElement>(this, '[data-bericht]').value = klad.pakket.bericht;
    this.#wissel(true);
    this.#zegBegin('');
    this.#kies(0);
  }

  #terug(): void {
    this.#bewaar();
    this.#klad = null;
    // Wie opnieuw laadt, wil niet weer beginnen met wat hij net weglegde.
    history.replaceState(null, '', paden.formulier);
    this.#wissel(false);
    this.#toonKladden();
    een(this, '[data-begin-kop]').focus();
  }

  #wissel(schrijft: boolean): void {
    een(this, '[data-begin]').hidden = schrijft;
    een(this, '[data-werk]').hidden = !schrijft;
  }

  get #pakket(): Pakket {
    return this.#klad?.pakket as Pakket;
  }

  get #deel(): Deel {
    return this.#pakket.delen[this.#nr] as Deel;
  }

  /** Toont één deel van het voorstel. */
  #kies(nr: number, focus = '[data-kop]'): void {
    this.#nr = nr;
    this.#geraakt.clear();
    this.#alles = false;
    const deel = this.#deel;
    const velden = tekenDeel(deel, {
      keuzes: () => keuzesBij(this.#klad?.pakket),
      veranderd: (pad) => {
        this.#geraakt.add(pad);
        this.#straks();
      },
    });
    const isNieuweMethode = deel.soort === 'interventie' && deel.nieuw;
    const type = typekeuze(deel, () => {
      this.#kies(this.#nr, '#veld-type');
      this.#straks();
    });
    een(this, '[data-velden]').replaceChildren(...(isNieuweMethode ? [type] : []), ...velden);
    for (const plek of ['[data-uitslag]', '[data-voorgelezen]', '[data-verstuurd]']) een(this, plek).replaceChildren();
    this.#toonDelen();
    this.#kijk();
    een(this, focus).focus();
  }

  #toonDelen(): void {
    const heeftDelen = this.#pakket.delen.some(({ soort }) => soort === 'interventie' || soort === 'bron');
    een(this, '[data-delen]').hidden = !heeftDelen;
    const lijst = deellijst(this.#pakket, this.#nr, {
      kies: (nr) => this.#kies(nr),
      haalWeg: (nr) => {
        if (!confirm('Dit deel uit het voorstel halen? Dit kan niet terug.')) return;
        this.#pakket.delen.splice(nr, 1);
        this.#kies(0);
        this.#straks();
      },
    });
    een(this, '[data-deellijst]').replaceChildren(...lijst);
    zeg(this, '[data-kop]', kopVan(this.#deel));
  }

  #voegToe(soort: Deelsoort): void {
    this.#kies(this.#pakket.delen.push(beginDeel(soort, dagVan(new Date()))) - 1);
  }

  #straks(): void {
    this.#veranderd = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      if (!this.#klad) return;
      this.#bewaar();
      this.#toonDelen();
      this.#kijk();
    }, rust);
  }

  #bewaar(): void {
    if (!this.#klad) return;
    const deel = this.#deel;
    // De naam van een bron ligt vast zodra hij er is: de methode kan ernaar wijzen.
    if (deel.nieuw && (deel.soort !== 'bron' || !deel.id)) deel.id = naamUit(deel);
    this.#pakket.naam = naamVan(this.#pakket);
    if (!this.#veranderd) return;
    this.#klad.gewijzigd = Date.now();
    const tijd = new Date().toLocaleTimeString('nl-NL', { timeStyle: 'short' });
    const gelukt = bewaarKlad(this.#klad);
    zeg(
      this,
      '[data-bewaard]',
      gelukt
        ? `Bewaard op dit apparaat om ${tijd}.`
        : 'Niet bewaard op dit apparaat: je browser staat dat niet toe. Bewaar je werk als bestand voordat je weggaat.',
    );
  }

  #kijk(): Gebrek[] {
    const gebreken = kijkNa(this.#deel);
    const mag = ({ pad, leeg }: Gebrek) =>
      this.#alles || [...this.#geraakt].some((raak) => pad === raak || (!leeg && pad.startsWith(`${raak}.`)));
    toonBijVelden(een(this, '[data-velden]'), gebreken, mag);
    zeg(this, '[data-stand]', standVan(gebreken));
    return gebreken;
  }

  #kijkAlles(): void {
    this.#alles = true;
    const uitslag = een(this, '[data-uitslag]');
    uitslag.replaceChildren(...uitslagVan(een(this, '[data-velden]'), this.#kijk()));
    uitslag.focus();
  }

  #leesVoor(): void {
    const plek = een(this, '[data-voorgelezen]');
    plek.replaceChildren(...leesVoor(this.#deel));
    plek.focus();
  }

  #download(): string {
    this.#bewaar();
    return download(this.#pakket);
  }

  #verstuurd(tekst: string): void {
    zeg(this, '[data-verstuurd]', tekst);
  }

  #mail(): void {
    const { mail = '' } = this.dataset;
    const bestand = this.#download();
    location.href = mailAdres(mail, this.#pakket.naam, bestand);
    this.#verstuurd(mailStaatKlaar(bestand, mail));
  }
}

function nieuwKlad(pakket: Pakket): Klad {
  // Alleen over https heeft een browser `randomUUID`.
  return { sleutel: crypto.randomUUID?.() ?? String(Date.now()), gewijzigd: Date.now(), pakket };
}

function naamVan({ delen: [eerste] }: Pakket): string {
  return eerste ? `${deelnamen[eerste.soort]}: ${titelVan(eerste)}`.slice(0, 200) : 'Voorstel';
}

customElements.define('voorstel-formulier', VoorstelFormulier);
