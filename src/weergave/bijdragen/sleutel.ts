import type { Forge } from './forge.ts';

/** Hoe iemand op deze forge een toegangssleutel maakt, en wat die mag. */
export interface Sleutelhulp {
  forge: string;
  /** Waar hij haar maakt, met naam en recht al ingevuld. */
  adres: string;
  kop: string;
  regels: { naam: string; waarde: string; vinkje?: boolean }[];
  knop: string;
  recht: string;
  mag: string;
}

export function sleutelhulp({ soort, adres }: Forge): Sleutelhulp {
  const { origin, hostname } = new URL(adres);
  const gedeeld = { forge: hostname };
  return soort === 'github'
    ? {
        ...gedeeld,
        adres: `${origin}/settings/tokens/new?${new URLSearchParams({ scopes: 'public_repo', description: 'Vakwerk' })}`,
        kop: 'New personal access token (classic)',
        regels: [
          { naam: 'Note', waarde: 'Vakwerk' },
          { naam: 'Expiration', waarde: '90 days' },
          { naam: '', waarde: 'public_repo', vinkje: true },
        ],
        knop: 'Generate token',
        recht: 'public_repo',
        mag: 'Schrijven in openbare bestanden waar jij bij mag, en in je eigen kopie. Zij kan niet bij wat besloten is.',
      }
    : {
        ...gedeeld,
        adres: `${origin}/-/user_settings/personal_access_tokens?${new URLSearchParams({ name: 'Vakwerk', scopes: 'api' })}`,
        kop: 'Add a personal access token',
        regels: [
          { naam: 'Token name', waarde: 'Vakwerk' },
          { naam: 'Expiration date', waarde: 'over 90 dagen' },
          { naam: '', waarde: 'api', vinkje: true },
        ],
        knop: 'Create token',
        recht: 'api',
        mag: 'Alles wat jij zelf op die plek mag. Een kleiner recht is daar niet genoeg om een voorstel te doen.',
      };
}
