const maanden = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** De dag die iemand schreef, als `JJJJ-MM-DD`. `null` als die niet bestaat of op meer manieren te lezen is. */
export function datumUit(geschreven: string): string | null {
  const [dag, tweede] = dagenIn(geschreven);
  return dag && !tweede ? dag : null;
}

/**
 * De dagen die iemand bedoeld kan hebben: `1-2-2026`, `1.2.2026`, `2026/02/01`, `1 februari 2026` en `1 feb 2026` zijn er één.
 * Met schuine strepen staat de maand soms voorop: `1/2/2026` zijn er twee.
 */
export function dagenIn(geschreven: string): string[] {
  const tekst = geschreven.trim().toLowerCase();
  const [, jaar = '', j2, j3] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(tekst) ?? [];
  const [, d1, streep, m1, jaarAchter = ''] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(tekst) ?? [];
  const [, dag, maand = '', jaarNaMaand = ''] = /^(\d{1,2})e? ([a-z]+)\.? (\d{4})$/.exec(tekst) ?? [];
  const plaats = maanden.findIndex((naam) => naam === maand || kort(naam) === maand);
  const lezingen: [jaar: string, maand: number, dag: number][] = [
    [jaar, Number(j2), Number(j3)],
    [jaarAchter, Number(m1), Number(d1)],
    [streep === '/' ? jaarAchter : '', Number(d1), Number(m1)],
    [jaarNaMaand, plaats + 1, Number(dag)],
  ];
  return [...new Set(lezingen.flatMap((lezing) => (lezing[0] ? (bestaande(...lezing) ?? []) : [])))];
}

function kort(maand: string): string {
  return maand === 'maart' ? 'mrt' : maand.slice(0, 3);
}

function bestaande(jaar: string, maand: number, dag: number): string | null {
  const datum = `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
  const moment = new Date(`${datum}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(datum) ? datum : null;
}
