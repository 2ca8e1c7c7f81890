import { type Waarschuwingsregel, waarschuwing } from './waarschuwing.ts';

const minstens = 15;

/** Een methode heeft minstens 15 gezegden: met minder vindt wie het anders zegt haar vaak niet. Een archief hoeft niet meer. */
export const gezegdenGenoeg: Waarschuwingsregel = (lading) =>
  lading.goede('interventie').flatMap((bestand) => {
    const { status, zoGezegd = [] } = bestand.velden;
    if (status === 'gearchiveerd' || zoGezegd.length >= minstens) return [];
    return [
      waarschuwing(bestand, bestand.plekken['zoGezegd#'] ?? bestand.plekken.titel, {
        controle: 'gezegden-genoeg',
        gevonden: `${zoGezegd.length || 'geen'} ${zoGezegd.length === 1 ? 'gezegde' : 'gezegden'} bij \`zoGezegd\``,
        verwacht: `minstens ${minstens}`,
        doe: 'Schrijf hoe een klant of klantmanager dit zegt of typt. Vraag een collega om de andere helft.',
      }),
    ];
  });
