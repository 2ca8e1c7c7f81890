/** Woorden die niets zeggen over wat iemand zoekt, ook gewone werkwoorden en namen van wie het doet (*klant*, *iemand*). */
const stopwoorden = new Set(
  (
    'de het een en of in op te om aan van voor met bij tot uit naar over door dan dat die dit deze er ze zij hij je jij ' +
    'jou jouw ik mij mijn me we wij ons onze u uw hem haar zijn hun hen is ben bent was waren wordt worden word werd heeft ' +
    'heb hebt hebben had kan kun kunt kunnen kon mag mogen moet moeten wil wilt willen zal zou zullen zouden gaat gaan ga ' +
    'gegaan doe doet doen niet geen wel ook als maar want dus nog al er hier daar toch zo erg heel veel weinig meer minder ' +
    'wat wie waar wanneer hoe welke welk waarom waarmee waarvoor iemand iets niks niets alles altijd nooit steeds telkens ' +
    'vaak soms mensen persoon klant klanten kandidaat kandidaten help helpen goed slecht zich zelf elkaar zonder onder ' +
    'tussen na tegen terug weer even gewoon eigenlijk echt nu straks eerst ineens zover overal ergens komt komen kom krijgt ' +
    'krijgen krijg laat laten maakt maken maak neem nemen neemt zit zitten weet weten vind vinden vindt denkt denken zeg ' +
    'zegt zeggen begin begint beginnen houd hou houdt houden blijf blijft blijven ander andere anders beste beter best past ' +
    'hele alle allemaal elke elk ieder iedere eens paar half wij omdat terwijl zodat toen nou ja nee ding dingen manier betekent betekenis'
  ).split(' '),
);

/** Ook een getal zoekt niemand: *58* is een leeftijd, en staat op een bladzijde toevallig in *0,58*. Een jaartal is wel een woord. */
export function isStopwoord(woord: string): boolean {
  return stopwoorden.has(woord) || woord.length < 2 || /^\d{1,3}$/.test(woord);
}

/** De woorden waar het om gaat; zijn het allemaal stopwoorden, dan allemaal. */
export function zonderStopwoorden(woorden: readonly string[]): string[] {
  const over = woorden.filter((woord) => !isStopwoord(woord));
  return over.length > 0 ? over : [...woorden];
}
