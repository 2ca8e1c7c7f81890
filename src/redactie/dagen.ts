import type { CmsConfig } from '@sveltia/cms';
import { jaarNa } from '../kern/interventie/beginvelden.ts';

/** Een dag die pas bekend is als iemand het formulier opent. */
export const dagen = { vandaag: '{{vandaag}}', overEenJaar: '{{over een jaar}}' } as const;

/** De instellingen met die dagen ingevuld. `vandaag` is een dag als `JJJJ-MM-DD`. */
export function metDagen(instellingen: string, vandaag: string): CmsConfig {
  return JSON.parse(
    instellingen.replaceAll(dagen.vandaag, vandaag).replaceAll(dagen.overEenJaar, jaarNa(vandaag)),
  ) as CmsConfig;
}
