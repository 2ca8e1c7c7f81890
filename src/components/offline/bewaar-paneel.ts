import '../scriptadressen.ts';
import { offlineAdressen } from '../../offline/adressen.ts';
import { haalBinnen } from '../../offline/haal-binnen.ts';
import { leesUitgave, type Uitgave } from '../../offline/lijst.ts';
import { ietsBewaard, leesbaar, leesStand, type Stand, verwijderAlles } from '../../offline/stand.ts';
import { alsEnige, kanaal } from '../../offline/werk-bij.ts';
import { een, zet } from '../dom.ts';
import { bezwaar, grootte, opDatum, uitleg } from './meldingen.ts';

/** Bewaart en verwijdert, en zegt wat er op dit apparaat staat. */
class BewaarPaneel extends HTMLElement {
  connectedCallback(): void {
    const reden = bezwaar();
    if (reden) this.#zeg(reden);
    else this.#begin();
  }

  #begin(): void {
    this.#knop('[data-bewaar]').addEventListener('click', () => void this.#bewaar());
    this.#knop('[data-verwijder]').addEventListener('click', () => void this.#verwijder());
    kanaal().addEventListener('message', () => void this.#toon());
    void this.#toon();
  }

  /** Wat er nu op het apparaat staat, en welke knop daarbij hoort. */
  async #toon(): Promise<void> {
    try {
      const stand = await leesStand();
      const compleet = leesbaar(stand);
      const iets = compleet || (await ietsBewaard());
      const uitgave = compleet ? undefined : await vraagUitgave().catch(() => undefined);
      this.#stand(compleet ? metDatum(stand) : vooraf(uitgave, iets));
      this.#knop('[data-bewaar]').hidden = !uitgave || uitgave === 'stop';
      this.#knop('[data-verwijder]').hidden = !iets;
      een(this, '[data-knoppen]').hidden = false;
    } catch (fout) {
      this.#zeg(uitleg(fout));
    }
  }

  async #bewaar(): Promise<void> {
    this.#bezig(true);
    this.#zeg('Bezig met bewaren. Laat deze bladzijde open.');
    try {
      const gedaan = await alsEnige(() => this.#haal());
      this.#zeg(
        gedaan
          ? 'Klaar. Vakwerk werkt nu ook zonder netwerk.'
          : 'In een ander tabblad wordt al bewaard. Wacht tot dat klaar is.',
      );
    } catch (fout) {
      console.warn(fout);
      // Bleef er niets liggen, dan hoort er ook geen worker te blijven.
      if (!(await ietsBewaard().catch(() => false))) await verwijderAlles(await registratie()).catch(() => {});
      this.#zeg(uitleg(fout));
    }
    this.#bezig(false);
    await this.#toon();
  }

  async #haal(): Promise<void> {
    // De worker als eerste: wat een browser weigert, weigert hij dan voordat er iets is opgehaald.
    await navigator.serviceWorker.register(offlineAdressen.worker);
    const uitgave = await vraagUitgave();
    if (!uitgave || uitgave === 'stop') throw new DOMException('geen uitgave', 'NetworkError');
    const balk = een<HTMLProgressElement>(this, 'progress');
    await haalBinnen(uitgave, await leesStand(), [], (klaar, totaal) => {
      balk.max = totaal;
      balk.value = klaar;
      zet(een(this, '[data-telling]'), `${klaar} van ${totaal} bestanden`);
    });
    // Vraagt de browser om de kopie te houden als de ruimte opraakt; weigeren mag.
    await navigator.storage?.persist?.().catch(() => false);
  }

  async #verwijder(): Promise<void> {
    try {
      await verwijderAlles(await registratie());
      this.#zeg('Alles van Vakwerk is van dit apparaat verwijderd.');
    } catch (fout) {
      this.#zeg(uitleg(fout));
    }
    await this.#toon();
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

function registratie(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.getRegistration('/');
}

async function vraagUitgave(): Promise<Uitgave | 'stop' | undefined> {
  const antwoord = await fetch(offlineAdressen.uitgave, { cache: 'no-store' });
  return antwoord.ok ? leesUitgave(await antwoord.text()) : undefined;
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
