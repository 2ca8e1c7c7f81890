/** Waar in een adres komt te staan wat iemand zocht: de bladzijde wordt gemaakt voordat iemand zoekt. */
export const plekVoorVraag = '{vraag}';

/** Het adres met de vraag erin; een adres zonder plek daarvoor blijft zoals het is. */
export function metVraag(adres: string, vraag: string): string {
  return adres.replaceAll(encodeURIComponent(plekVoorVraag), () => encodeURIComponent(vraag));
}

/** Hoe iemand het zegt. */
export function vondNiets(vraag: string): string {
  return `Ik zocht “${vraag}” en vond niets`;
}
