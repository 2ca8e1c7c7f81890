import type { Groep } from '../groep.ts';

export const leren = {
  id: 'leren',
  titel: 'School, taal en een vak leren',
  zin: 'Jong zonder school of werk, geen diploma, een vak, Nederlands, lezen en schrijven.',
  voorheen: [],
  themas: {
    'jong-of-zonder-diploma': {
      titel: 'Jong, zonder school of werk',
      woorden:
        'school is niks, gamen, jeugdzorg, achttien, thuis werkt niemand, een werkdag, jongere, deze jongere, jongeren, weer met school, met een opleiding, reageert nergens, haar handen, vrienden doen ook niks, elke dag is hetzelfde, diploma wel schulden',
    },
    'terug-naar-school': {
      titel: 'Naar school, en het volhouden',
      woorden:
        'school, op school, naar school, diploma halen, mijn diploma halen, opleiding afmaken, zijn opleiding, hbo*, mbo*, toetsweek, studie*, studeren',
    },
    'geen-diploma': {
      titel: 'Geen diploma of ervaring op papier',
      woorden:
        'diploma, diplomas, startkwalificatie, zonder diploma, nooit een diploma, zonder diploma en met die, papier van, enkel papier, papiertje, verklaring, certifica*, zonder ervaring, handigste, geen optie, iemand opleiden',
    },
    'een-vak-leren': {
      titel: 'Een vak leren',
      woorden:
        'een vak, een vak leren, opleiding, welke opleiding, opleiding moet ik kiezen, de bouw zoekt, iets met computers, techniek, omscholing, uit boeken, heeft ze geleerd, leerwerk*, bbl',
    },
    'nieuw-in-nederland': {
      titel: 'Nederlands leren, nieuw in dit land',
      woorden:
        'nederlands, eerst nederlands, taal, eerste taal, door de taal, inburger*, statushouder*, syrie, in mijn land, in de klas, avondles, les, jaar les, jaar les en durft, om een stage, vraag je hier, verstaat, aan de telefoon verstaat ze',
    },
    'lezen-en-schrijven': {
      titel: 'Lezen, schrijven en de computer',
      woorden:
        'lezen, niet lezen, kan niet lezen, snap die brieven, kan lezen, te vragen of zij kan lezen, mijn bril, vul het thuis, doet altijd de brieven, geen brief schrijven, op de tablet, post blijft dicht, digid, laaggeletterd*, niet schrijven',
    },
  },
} as const satisfies Groep;
