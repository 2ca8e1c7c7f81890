declare module '@citation-js/core' {
  export const plugins: {
    input: { chain(tekst: string, opties: { generateGraph: boolean; forceType?: string }): unknown };
  };
}
