/** Wat elke nieuwe interventie heeft en geen schrijver hoeft in te vullen. `vandaag` is een dag als `JJJJ-MM-DD`. */
export function beginvelden(vandaag: string, overEenJaar = jaarNa(vandaag)): Record<string, unknown> {
  return {
    status: 'concept',
    versie: 1,
    beoordelenVoor: overEenJaar,
    wijzigingen: [{ versie: 1, datum: vandaag, wat: 'Eerste versie.', raaktHetAdvies: false }],
  };
}

/** Dezelfde dag een jaar later; na 29 februari is dat 28 februari. */
export function jaarNa(dag: string): string {
  return `${Number(dag.slice(0, 4)) + 1}${dag.slice(4).replace('-02-29', '-02-28')}`;
}
