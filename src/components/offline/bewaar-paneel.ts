import '../site/scriptadressen.ts';
import { bewaar, registratie, vraagUitgave } from '../../offline/bewaar.ts';
import type { Uitgave } from '../../offline/lijst.ts';
import { beletsel } from '../../offline/mag.ts';
import { ietsBewaard, leesbaar, leesStand, type Stand, verwijderAlles } from '../../offline/stand.ts';
import { kanaal } from '../../offline/werk-bij.ts';
import { een, zet } from '../site/dom.ts';
import { bezwaren, grootte, opDatum, uitleg } from './meldingen.ts';

/** Bewaart en verwijdert, en zegt wat er op dit apparaat staat; een antwoord dat te laat komt telt niet. */
class BewaarPaneel extends HTMLElement {
  #beurt = 0;

  connectedCallback(): void {
    void this.#begin();
  }

  async #begin(): Promise<void> {
    const reden = await beletsel();
    if (reden) return this.#zeg(bezwaren[reden]);
    this.#knop('[data-bewaar]').addEventListener('click', () => void this.#bewaar());
    this.#knop('[data-verwijder]').addEventListener('click', () => void this.#verwijder());
    kanaal()?.addEventListener('message', () => void this.#toon());
    await this.#toon();
  }

  /** Wat er nu op het apparaat staat, en welke knop daarbij hoort. */
  async #toon(): Promise<void> {
    const beurt = ++this.#beurt;
    try {
      const stand = await leesStand();
      const compleet = leesbaar(stand);
      const iets = compleet || (await ietsBewaard());
      const uitgave = compleet ? undefined : await vraagUitgave().catch(() => undefined);
      if (beurt !== this.#beurt) return;
      this.#stand(compleet ? metDatum(stand) : vooraf(uitgave, iets));
      this.#knop('[data-bewaar]').hidden = !uitgave || uitgave === 'stop';
      this.#knop('[data-verwijder]').hidden = !iets;
      een(this, '[data-knoppen]').hidden = false;
    } catch (fout) {
      if (beurt === this.#beurt) this.#zeg(uitleg(fout));
    }
  }

  async #bewaar(): Promise<void> {
    this.#bezig(true);
    this.#zeg('Bezig met bewaren. Laat deze bladzijde open.');
    const balk = een<HTMLProgressElement>(this, 'progress');
    try {
      const gedaan = await bewaar((klaar, totaal) => {
        balk.max = totaal;
        balk.value = klaar;
        zet(een(this, '[data-telling]'), `${klaar} van ${totaal} bestanden`);
      });
      this.#zeg(
        gedaan
          ? 'Klaar. Vakwerk werkt nu ook zonder netwerk.'
          : 'In een ander tabblad wordt al bewaard. Wacht tot dat klaar is.',
      );
    } catch (fout) {
      console.warn(fout);
      this.#zeg(uitleg(fout));
    }
    this.#bezig(false);
    await this.#toon();
  }

  async #verwijder(): Promise<void> {
    const gezegd = await registratie()
      .then(verwijderAlles)
      .then(() => 'Alles van Vakwerk is van dit apparaat verwijderd.', uitleg);
    // Eerst de knoppen: wie leest dat het weg is, kan meteen weer bewaren.
    await this.#toon();
    this.#zeg(gezegd);
    this.#knop('[data-bewaar]').focus();
  }

  #bezig(nu: boolean): void {
    een(this, '[data-voortgang]').hidden = !nu;
    this.#knop('[data-bewaar]').disabled = nu;
    this.#knop('[data-verwijder]').disabled = nu;
  }

  #stand(tekst: string): void {
    const plek = een(this, '[data-stand]');
    zet(plek, tekst);
    plek.hidden = false;
  }

  #zeg(tekst: string): void {
    zet(een(this, '[data-melding]'), tekst);
  }

  #knop(selector: string): HTMLButtonElement {
    return een<HTMLButtonElement>(this, selector);
  }
}

function metDatum({ bytes, opgehaald, bevestigd, volSinds }: Stand): string {
  const gelijk = bevestigd === opgehaald ? '' : ` Op ${opDatum(bevestigd)} was dit nog gelijk aan de site.`;
  const vol = volSinds
    ? ' Een nieuwere versie past er op dit apparaat niet bij. Maak ruimte vrij: dan komt zij binnen een uur vanzelf.'
    : '';
  return `Vakwerk staat op dit apparaat: ${grootte(bytes)}, bewaard op ${opDatum(opgehaald)}.${gelijk}${vol}`;
}

function vooraf(uitgave: Uitgave | 'stop' | undefined, half: boolean): string {
  if (uitgave === 'stop') return 'Bewaren staat op deze site uit.';
  if (!uitgave) return 'Bewaren kan nu niet: de site is niet te bereiken, of zij biedt het niet aan.';
  const maat = `Bewaren kost ${grootte(uitgave.bytes)} op dit apparaat (${uitgave.bestanden} bestanden).`;
  return half ? `Er is eerder een begin gemaakt, maar het kwam niet af. ${maat}` : maat;
}

customElements.define('bewaar-paneel', BewaarPaneel);
