type Api = Record<string, (...woorden: string[]) => unknown>;

/**
 * Wat er in een SCORM-pakket draait: leest en meldt de vinkjes op de bladzijde. Zij gaat als tekst mee (`speler.toString()`) en
 * verwijst daarom naar niets buiten zichzelf. Er gaat nooit tekst van een lezer mee: alleen welke onderdelen aangevinkt zijn, onder
 * een naam in ASCII, en hoeveel dat er van de honderd zijn, met een punt. Antwoorden op de vragen blijven bij de lezer.
 */
export function speler(venster: Window): void {
  const { document } = venster;
  const nieuw = document.documentElement.dataset.scorm === '2004';
  const woorden = nieuw
    ? {
        api: 'API_1484_11',
        begin: 'Initialize',
        lees: 'GetValue',
        zet: 'SetValue',
        bewaar: 'Commit',
        eind: 'Terminate',
      }
    : {
        api: 'API',
        begin: 'LMSInitialize',
        lees: 'LMSGetValue',
        zet: 'LMSSetValue',
        bewaar: 'LMSCommit',
        eind: 'LMSFinish',
      };
  const vinkjes = [...document.querySelectorAll<HTMLInputElement>('input[data-onderdeel]')];
  const melding = document.querySelector('[data-melding]');
  const api = zoekApi(venster) ?? zoekApi(venster.opener as Window | null);
  let mislukt = '';

  if (!api) {
    zeg('Geen leeromgeving gevonden. Wat je aanvinkt, blijft alleen zolang deze bladzijde open is.');
    return;
  }
  if (String(roep('begin', '')) !== 'true') {
    zeg('Je leeromgeving begon niet. Wat je aanvinkt, wordt niet bewaard.');
    return;
  }

  const gedaan = new Set(lees('cmi.suspend_data').split(','));
  for (const vinkje of vinkjes) {
    vinkje.checked = gedaan.has(naamVan(vinkje));
    vinkje.addEventListener('change', meld);
  }
  meldOnderdelen();
  meld();
  let gesloten = false;
  for (const einde of ['pagehide', 'beforeunload'])
    venster.addEventListener(einde, () => {
      if (!gesloten) roep('eind', '');
      gesloten = true;
    });

  /** Elk onderdeel is een doel van de cursus; zijn naam staat er één keer. */
  function meldOnderdelen(): void {
    const bekend = Number(lees('cmi.objectives._count')) || 0;
    vinkjes.slice(bekend).forEach((vinkje, i) => {
      zet(`cmi.objectives.${bekend + i}.id`, naamVan(vinkje));
    });
  }

  function meld(): void {
    const aan = vinkjes.filter(({ checked }) => checked);
    const stand = aan.length === vinkjes.length ? 'completed' : 'incomplete';
    const deel = vinkjes.length === 0 ? 0 : aan.length / vinkjes.length;
    mislukt = '';
    zet('cmi.suspend_data', aan.map(naamVan).join(','));
    vinkjes.forEach(({ checked }, i) => {
      zet(`cmi.objectives.${i}.${nieuw ? 'completion_status' : 'status'}`, checked ? 'completed' : 'incomplete');
    });
    if (nieuw) {
      zet('cmi.completion_status', stand);
      zet('cmi.success_status', 'unknown');
      zet('cmi.progress_measure', String(Math.round(deel * 10000) / 10000));
      zet('cmi.exit', 'suspend');
    } else {
      zet('cmi.core.lesson_status', stand);
      zet('cmi.core.score.min', '0');
      zet('cmi.core.score.max', '100');
      zet('cmi.core.score.raw', String(Math.round(deel * 1000) / 10));
      zet('cmi.core.exit', 'suspend');
    }
    if (String(roep('bewaar', '')) !== 'true') mislukt ||= 'bewaren';
    const stil = mislukt ? ` Je leeromgeving nam iets niet aan (${mislukt}).` : '';
    zeg(`${aan.length} van de ${vinkjes.length} onderdelen aangevinkt.${stil}`);
  }

  function lees(veld: string): string {
    return String(roep('lees', veld) ?? '');
  }

  function zet(veld: string, waarde: string): void {
    if (String(roep('zet', veld, waarde)) !== 'true') mislukt ||= veld;
  }

  function roep(wat: keyof typeof woorden, ...bij: string[]): unknown {
    return api?.[woorden[wat]]?.(...bij);
  }

  function naamVan({ dataset }: HTMLInputElement): string {
    return dataset.onderdeel ?? '';
  }

  function zeg(tekst: string): void {
    if (melding) melding.textContent = tekst;
  }

  /** De leeromgeving zet haar aanspreekpunt in een venster erboven; een venster van een ander adres mag niemand bekijken. */
  function zoekApi(vanaf: Window | null): Api | null {
    let hier = vanaf;
    for (let stap = 0; hier && stap < 50; stap++) {
      try {
        const gevonden = (hier as unknown as Record<string, Api | undefined>)[woorden.api];
        if (gevonden) return gevonden;
      } catch {
        return null;
      }
      if (hier.parent === hier) return null;
      hier = hier.parent;
    }
    return null;
  }
}
