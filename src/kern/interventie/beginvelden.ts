/** Wat elke nieuwe interventie heeft en geen schrijver hoeft in te vullen. `vandaag` is een dag als `JJJJ-MM-DD`. */
export function beginvelden(vandaag: string): Record<string, unknown> {
  const overEenJaar = `${Number(vandaag.slice(0, 4)) + 1}${vandaag.slice(4).replace('-02-29', '-02-28')}`;
  return {
    status: 'concept',
    versie: 1,
    beoordelenVoor: overEenJaar,
    wijzigingen: [{ versie: 1, datum: vandaag, wat: 'Eerste versie.', raaktHetAdvies: false }],
  };
}
