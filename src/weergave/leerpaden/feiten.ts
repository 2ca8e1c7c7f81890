import { statussen } from '../../kern/codes.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import type { Leerpad } from '../../kern/leerpad.ts';
import { licentie } from '../site/licentie.ts';
import { duur, samenMinuten } from './tijd.ts';

export interface Feit {
  naam: string;
  waarde: string;
}

/** Wat iemand weet voordat die begint. De minuten zijn opgeteld uit de onderdelen. */
export function feitenVan({ voorWie, voorkennis, tijd, onderdelen }: Leerpad): Feit[] {
  return [
    { naam: 'Voor wie', waarde: voorWie },
    { naam: 'Tijd', waarde: `${duur(samenMinuten(onderdelen))} voor de onderdelen samen. ${tijd}` },
    { naam: 'Wat je al weet', waarde: voorkennis },
  ];
}

/** Van wie het is, hoe het ontstond, en wat de nieuwste versie veranderde. */
export function herkomstVan({ auteurs, herkomst, status, versie, wijzigingen }: Leerpad): Feit[] {
  const [nieuwste] = wijzigingen;
  return [
    { naam: 'Geschreven door', waarde: auteurs.join(', ') },
    { naam: 'Herkomst', waarde: herkomst },
    { naam: 'Status', waarde: statussen[status] },
    {
      naam: 'Versie',
      waarde: nieuwste ? `${versie}, ${datumInWoorden(nieuwste.datum)}: ${nieuwste.wat}` : String(versie),
    },
    { naam: 'Licentie', waarde: licentie.naam },
  ];
}
