/** Een workflow van GitHub zoals hij in YAML staat; alleen wat de regels hieronder nodig hebben. */
export interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  concurrency?: unknown;
  jobs: Record<string, Taak>;
}
interface Taak {
  'runs-on'?: string;
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  steps?: Stap[];
  uses?: string;
  secrets?: unknown;
}
interface Stap {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

/** De acties die wij gebruiken, elk op de ene commit die wij nakeken. */
export const acties: Record<string, string> = {
  'actions/checkout': '34e114876b0b11c390a56381ad16ebd13914f8d5',
  'actions/setup-node': '49933ea5288caeca8642d1e84afbd3f7d6820020',
  'actions/upload-artifact': 'ea165f8d65b6e75b540449e92b4886f43607fa02',
};

/** `pull_request_target`, `workflow_run` en `issue_comment` draaien met schrijfrechten op wat een vreemde aanlevert. */
const aanleidingen = new Set(['pull_request', 'push', 'issues', 'schedule', 'workflow_dispatch']);

/**
 * `workflow_run` mag, als de workflow alleen gegevens leest: met de code van de hoofdtak, hoogstens schrijvend bij een voorstel, en
 * in die taak zonder pakketten van anderen.
 */
function leestAlleenGegevens({ on, jobs }: Workflow): boolean {
  return (
    Object.keys(on).join() === 'workflow_run' &&
    Object.values(jobs).every(({ permissions = {}, steps = [] }) => {
      const schrijft = Object.keys(permissions).filter((waarop) => permissions[waarop] !== 'read');
      return (
        schrijft.every((waarop) => waarop === 'pull-requests') &&
        steps.every(({ with: opties = {} }) => !('ref' in opties) && !('repository' in opties)) &&
        (schrijft.length === 0 ||
          steps.every(({ run = '' }) => !/\b(?:npm|npx|pnpm|yarn|pip|curl|wget|gh)\b/.test(run)))
      );
    })
  );
}

/** Elke regel over workflows, als uitspraak: wat er in deze workflow niet mag. Leeg is goed. */
export const regels: Record<string, (workflow: Workflow, tekst: string) => string[]> = {
  'draait alleen op een aanleiding die een vreemde geen rechten geeft': (workflow) =>
    Object.keys(workflow.on).filter((naam) => !aanleidingen.has(naam) && !leestAlleenGegevens(workflow)),

  'heeft zelf geen rechten': ({ permissions }) =>
    permissions && Object.keys(permissions).length === 0 ? [] : [`permissions: ${JSON.stringify(permissions)}`],

  'geeft elke taak uitdrukkelijk haar rechten, nooit alles': ({ jobs }) =>
    over(jobs, ({ permissions }) => permissions === undefined || typeof permissions !== 'object'),

  'laat een voorstel van een vreemde niets aan de bestanden veranderen': ({ on, jobs }) =>
    'pull_request' in on
      ? over(jobs, ({ permissions = {} }) =>
          Object.entries(permissions).some(([waarop, recht]) => recht !== 'read' && waarop !== 'pull-requests'),
        )
      : [],

  'installeert niets in een taak die de bestanden mag veranderen': ({ jobs }) =>
    over(jobs, ({ permissions = {}, steps = [] }) =>
      permissions.contents === 'write'
        ? steps.some(({ run = '' }) => /\b(?:npm|npx|pnpm|yarn|pip|curl|wget)\b/.test(run))
        : false,
    ),

  'zet elke actie vast op een commit die wij nakeken': ({ jobs }) =>
    Object.values(jobs)
      .flatMap(({ steps = [], uses }) => [uses, ...steps.map((stap) => stap.uses)])
      .filter((uses) => uses !== undefined)
      .filter((uses) => {
        const [naam = '', commit] = uses.split('@');
        return acties[naam] !== commit || commit === undefined;
      }),

  'schrijft bij elke actie welke versie het is': (_, tekst) =>
    tekst.split('\n').filter((regel) => /\buses:/.test(regel) && !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(regel)),

  'laat geen sleutel achter bij het ophalen van de bestanden': ({ jobs }) =>
    stappenVan(jobs)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      .filter((stap) => stap.with?.['persist-credentials'] !== false)
      .map(({ uses = '' }) => uses),

  'zet nooit iets uit een gebeurtenis in een opdracht': ({ jobs }) =>
    stappenVan(jobs)
      .map(({ run = '', with: opties = {} }) => `${run} ${opties.script ?? ''}`)
      .filter((opdracht) => opdracht.includes('${{')),

  'kent geen geheimen': (_, tekst) => tekst.match(/\bsecrets\b\s*[.:[]/g) ?? [],

  'houdt vanzelf op': ({ jobs }) => over(jobs, (taak) => !(Number(taak['timeout-minutes']) <= 60)),

  'draait op een machine van GitHub met een vaste versie': ({ jobs }) =>
    over(jobs, (taak) => !/^ubuntu-\d\d\.\d\d$/.test(taak['runs-on'] ?? '')),

  'draait niet twee keer tegelijk voor hetzelfde': ({ concurrency }) => (concurrency ? [] : ['geen concurrency']),
};

function over(jobs: Workflow['jobs'], mis: (taak: Taak) => boolean): string[] {
  return Object.entries(jobs).flatMap(([naam, taak]) => (mis(taak) ? [naam] : []));
}

function stappenVan(jobs: Workflow['jobs']): Stap[] {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}
