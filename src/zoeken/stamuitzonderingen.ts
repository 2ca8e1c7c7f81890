/**
 * Woorden waarvan de stam niet aan hun letters te zien is, nagekeken op de woorden van de index: elke regel is één stam, met de woorden die
 * erbij horen. Zij staan apart van wat op hen lijkt (*moeder* en *moed*, *gemeente* en *gemeten*), of horen juist bij wat anders gespeld is
 * (*dagen* en *dag*).
 */
const regels = `
acht achten
achter
ander andere anderen anders
beneden
besteed besteding bestedingen bestedbaar
buiten
dag dagen
dinges
eerder eerdere
gat gaten
gemeente gemeenten gemeentes
gezicht gezichten
inkomen inkomens inkomsten
kennis kennissen
korting kortingen
langs
lees gelezen
loket loketten
lot loten
meet gemeten
meteen
minder mindere
mindset
moeder moeders
offerte offertes
onthef ontheffen ontheffing ontheffingen ontheven
ouders
pad paden
pakket pakketten
peer
register registers
schulden
ruimte ruimtes ruimten
spanning spanningen
straks
street
stress
taalles taallessen
uiteen
verkenner verkenners
verleden
verleen verlenen verleent verlener verleners verlening
winning
zit gezeten
`;

export const apart: ReadonlyMap<string, string> = new Map(
  regels.split('\n').flatMap((regel) => {
    const woorden = regel.split(' ');
    return woorden.map((woord) => [woord, woorden[0] ?? woord] as const);
  }),
);
