import { zelfdeWoorden } from '../samenhang/dubbele.ts';
import { type Waarschuwingsregel, waarschuwing } from './waarschuwing.ts';

/** Een gezegde is niet ook de titel, een situatie of een zoekwoord van dezelfde methode: daarop is zij al te vinden. */
export const gezegdeNieuw: Waarschuwingsregel = (lading) =>
  lading.goede('interventie').flatMap((bestand) => {
    const { titel, situaties, zoekwoorden = [], zoGezegd = [] } = bestand.velden;
    const al = new Map<string, string>([
      ...zoekwoorden.map((woord) => [zelfdeWoorden(woord), 'een zoekwoord'] as const),
      ...situaties.map((zin) => [zelfdeWoorden(zin), 'een situatie'] as const),
      [zelfdeWoorden(titel), 'de titel'],
    ]);
    return zoGezegd.flatMap((gezegde, i) => {
      const wat = al.get(zelfdeWoorden(gezegde));
      if (!wat) return [];
      return [
        waarschuwing(bestand, bestand.plekken[`zoGezegd.${i}`], {
          controle: 'gezegde-nieuw',
          gevonden: `\`${gezegde}\`, dat bij deze methode ook ${wat} is`,
          verwacht: 'een andere manier om het te zeggen',
          doe: 'Haal het weg, of schrijf hoe iemand het nog meer zegt.',
        }),
      ];
    });
  });
