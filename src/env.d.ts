/** Dit pakket brengt zelf geen typen mee. */
declare module 'postcss-prune-var' {
  import type { Plugin } from 'postcss';
  export default function pruneVar(opties?: { skip?: string[] }): Plugin;
}
