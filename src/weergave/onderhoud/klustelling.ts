/** Hoeveel klussen er zijn, in woorden. */
export function inKlussen(aantal: number): string {
  return `${aantal} ${aantal === 1 ? 'klus' : 'klussen'}`;
}
