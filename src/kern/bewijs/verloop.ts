import { tijdInWoorden } from './meetmoment.ts';
import type { Moment } from './uitspraak.ts';

const gevonden: Record<Moment['uitslag'], string> = {
  positief: 'was het gunstig',
  negatief: 'was het ongunstig',
  'geen-verschil': 'was er geen verschil',
  onbeslist: 'was geen verschil aangetoond',
};

/**
 * *Na 6 en 12 maanden was het gunstig, na 24 maanden was geen verschil aangetoond.* Momenten die na elkaar hetzelfde zeggen, staan
 * samen. Een moment dat wij niet zagen, staat achteraan: waar het tussen de andere hoort, weten wij niet.
 */
export function verloopInWoorden(verloop: readonly Moment[]): string {
  const bekend = verloop.filter(({ maanden }) => maanden !== null);
  const zinnen = [
    reeksen(bekend)
      .map((reeks) => `${momenten(reeks)} ${watErWas(reeks[0])}`)
      .join(', '),
    ...verloop
      .filter(({ maanden }) => maanden === null)
      .map((moment) => `op een ander moment ${watErWas(moment)}; wanneer precies, zagen wij niet`),
  ];
  return zinnen
    .filter(Boolean)
    .map((zin) => `${zin.charAt(0).toUpperCase()}${zin.slice(1)}.`)
    .join(' ');
}

function watErWas({ uitslag, verdeeld }: Moment): string {
  return verdeeld ? 'liepen de uitkomsten uiteen' : gevonden[uitslag];
}

type Reeks = [Moment, ...Moment[]];

/** Opeenvolgende momenten met dezelfde uitslag. */
function reeksen(verloop: readonly Moment[]): Reeks[] {
  const reeksen: Reeks[] = [];
  for (const moment of verloop) {
    const laatste = reeksen.at(-1);
    if (laatste && watErWas(laatste[0]) === watErWas(moment)) laatste.push(moment);
    else reeksen.push([moment]);
  }
  return reeksen;
}

/** *Na 6, 12 en 24 maanden*, of *na 6 maanden en gemiddeld in 12 maanden*. */
function momenten(reeks: Reeks): string {
  const tijden = reeks.map(({ gemeten }) => tijdInWoorden(gemeten));
  const opMoment = reeks.every(({ gemeten }) => gemeten?.soort === 'op-moment');
  // Alleen van gelijke vormen kan *na* en *maanden* één keer gezegd worden.
  const korter = tijden.map((tijd, i) => {
    const eerste = i === 0 ? tijd : tijd.replace(/^na /, '');
    return i === tijden.length - 1 ? eerste : eerste.replace(/ maand(en)?$/, '');
  });
  const delen = opMoment ? korter : tijden;
  return delen.length === 1 ? (delen[0] as string) : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;
}
