import type { CmsConfig, EntryCollection, GitBackend } from '@sveltia/cms';
import { idPatroon } from '../kern/velden.ts';
import type { Forge } from '../weergave/bijdragen/forge.ts';
import { indeling } from './indeling.ts';
import { bestandsoorten, type Verzameling, verzamelingen } from './verzamelingen.ts';

/** De instellingen van Sveltia, gemaakt uit de schema's. */
export function config(forge: Forge, naam: string): CmsConfig {
  return {
    load_config_file: false,
    backend: backend(forge),
    // Niemand schrijft op de tak waarvan de site gebouwd wordt: alles is een voorstel dat iemand leest.
    publish_mode: 'editorial_workflow',
    app_title: `${naam}: schrijven en verbeteren`,
    logo: { src: '/favicon.svg' },
    issue_reports: { url: `${forge.adres.replace(/\/$/, '')}${forge.soort === 'gitlab' ? '/-' : ''}/issues/new` },
    show_preview_links: false,
    editor: { preview: false },
    // Verplicht, ook al heeft Vakwerk geen afbeeldingen in teksten.
    media_folder: 'public',
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
    output: { omit_empty_optional_fields: true },
    collections: [
      ...verzamelingen.flatMap((v) => (v.naam === 'ervaringen' ? [{ divider: true }, collectie(v)] : [collectie(v)])),
      alleInterventies,
    ],
  };
}

/** Het begin van elk adres waar het formulier mee praat. */
export function apiVan({ soort, adres }: Forge): string {
  const { origin } = new URL(adres);
  return origin === 'https://github.com'
    ? 'https://api.github.com'
    : `${origin}/api/${soort === 'github' ? 'v3' : 'v4'}`;
}

function backend(forge: Forge): GitBackend {
  const { soort, adres, tak, aanmelden } = forge;
  const gedeeld = {
    repo: new URL(adres).pathname.replace(/^\/|\/$/g, ''),
    branch: tak,
    api_root: apiVan(forge),
    auth_methods: aanmelden ? ['oauth' as const, 'token' as const] : ['token' as const],
    ...(aanmelden ? { base_url: aanmelden } : {}),
    commit_messages: {
      create: 'Nieuw: {{collection}} {{slug}}',
      update: 'Verbeterd: {{collection}} {{slug}}',
      delete: 'Weggehaald: {{collection}} {{slug}}',
    },
  };
  return soort === 'github'
    ? { name: 'github', ...gedeeld, open_authoring: true, auth_scope: 'public_repo', squash_merges: true }
    : { name: 'gitlab', ...gedeeld, squash_merges: true };
}

function collectie(verzameling: Verzameling): EntryCollection {
  const { naam, soort, label, enkelvoud, uitleg, pictogram, bestandsnaam, regel, type } = verzameling;
  const { map } = bestandsoorten[soort];
  return {
    name: naam,
    label,
    label_singular: enkelvoud,
    description: uitleg,
    icon: pictogram,
    folder: `content/${map}`,
    // De uitgang staat bij deze vorm: zie `formulier.ts`.
    format: `vakwerk-${soort}`,
    ...(type ? { filter: { field: 'type', value: type } } : {}),
    // Een adres dat verschenen is antwoordt voor altijd: weghalen en hernoemen gaan via de redactie.
    delete: false,
    duplicate: false,
    // Overnemen gebeurt op de forge: daar staan de controle en het gesprek.
    publish: false,
    identifier_field: Object.keys(verzameling.vorm.properties).find((veld) => veld !== 'type') ?? '',
    slug: {
      template: bestandsnaam,
      editable: ['create'],
      hint: 'De naam van het bestand, en het adres van de bladzijde. Hij kan later niet meer veranderen.',
      pattern: [idPatroon.source, 'Alleen kleine letters, cijfers en losse streepjes.'],
    },
    summary: regel,
    sortable_fields: Object.keys(verzameling.vorm.properties).filter((veld) =>
      ['titel', 'status', 'jaar', 'datum'].includes(veld),
    ),
    thumbnail: false,
    fields: indeling(verzameling),
  };
}

/** Elke interventie, ongeacht haar type: daaruit kies je een verwante methode. Staat niet in het menu. */
const alleInterventies: EntryCollection = {
  name: 'interventies',
  label: 'Alle methoden',
  hide: true,
  folder: 'content/interventies',
  format: 'vakwerk-interventie',
  create: false,
  delete: false,
  identifier_field: 'titel',
  fields: [
    { name: 'titel', label: 'Titel', widget: 'string' },
    { name: 'type', label: 'Type', widget: 'hidden' },
  ],
};
