/**
 * Woorden waarvan de stam niet aan hun letters te zien is, nagekeken op de woorden van de index: elke regel is één stam, met de woorden die
 * erbij horen. Zij staan apart van wat op hen lijkt (*moeder* en *moed*, *gemeente* en *gemeten*), of horen juist bij wat anders gespeld is
 * (*dagen* en *dag*).
 */
const regels = `
ander andere anderen anders
dag dagen
gemeente gemeenten gemeentes
gezicht gezichten
honderd honderden
inkomen inkomens inkomsten
kennis kennissen
korting kortingen
lees gelezen
meet gemeten
minder mindere
moeder moeders
offerte offertes
onthef ontheffen ontheffing ontheffingen ontheven
ouders
pad paden
pakket pakketten
schulden
ruimte ruimtes ruimten
spanning spanningen
stress
verkenner verkenners
verleen verlenen verleent verlener verleners verlening
zit gezeten
`;

export const apart: ReadonlyMap<string, string> = new Map(
  regels.split('\n').flatMap((regel) => {
    const woorden = regel.split(' ');
    return woorden.map((woord) => [woord, woorden[0] ?? woord] as const);
  }),
);
