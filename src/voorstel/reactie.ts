import type { Gebrek } from './gebreken.ts';

/** Hieraan herkent de workflow haar eigen reactie, zodat zij die bijwerkt in plaats van herhaalt. */
export const merk = '<!-- vakwerk: voorstel -->';

/** De reactie onder een issue waar nog iets aan mist. */
export function nogNietVolledig(gebreken: readonly Gebrek[]): string {
  return reactie([
    'Dank je voor je voorstel. Er mist nog iets:',
    gebreken.map(({ vraag, wat }) => `- ${vraag && `**${vraag}**: `}${wat}`).join('\n'),
    'Vul het hierboven aan: kies bij je bericht *Edit* en sla op. Daarna kijken wij vanzelf opnieuw. Lukt het niet? Zeg het in een reactie, dan helpt iemand.',
  ]);
}

/** De reactie onder een volledig issue, met waar het voorstel nu staat. */
export function overgenomen(pull: string): string {
  return reactie([
    `Dank je: je voorstel is volledig en staat nu klaar als pull request: ${pull}`,
    'Een redacteur leest het, en vraagt hier of daar als iets niet duidelijk is. Verander je hierboven nog iets? Dan verandert het voorstel mee, tot een redacteur eraan begint.',
  ]);
}

/** De reactie als een redacteur al bezig is of klaar is: dan verandert het voorstel niet meer vanzelf. */
export function nietMeerVanzelf(pull: string): string {
  return reactie([
    `Een redacteur is al met je voorstel bezig, of klaar: ${pull}`,
    'Wat je hier nog verandert, nemen wij niet meer vanzelf over. Zet je aanvulling in een reactie.',
  ]);
}

/** De reactie als er van deze persoon al genoeg openstaat. */
export function teVeelOpen(meeste: number): string {
  return reactie([
    `Dank je: je voorstel is volledig. Er staan al ${meeste} voorstellen van jou open, en meer nemen wij niet tegelijk aan.`,
    'Je hoeft niets opnieuw te typen. Is er een overgenomen of gesloten? Kies dan bij je bericht hierboven *Edit* en sla op: dan kijken wij opnieuw.',
  ]);
}

function reactie(alineas: readonly string[]): string {
  return `${[merk, ...alineas].join('\n\n')}\n`;
}
