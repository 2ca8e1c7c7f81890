const opmaak = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-11-21` als *21 november 2026*. */
export function datumInWoorden(datum: string): string {
  return opmaak.format(new Date(`${datum}T00:00:00Z`));
}

const kalender = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** De dag in Nederland op een moment, als `JJJJ-MM-DD`. */
export function dagVan(moment: Date): string {
  return kalender.format(moment);
}
