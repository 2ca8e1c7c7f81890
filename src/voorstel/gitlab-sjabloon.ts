import { type Type, types } from '../kern/codes.ts';
import { type Formulier, meldvragen } from '../weergave/bijdragen/formulieren.ts';
import { inleiding, vragen, waarschuwing } from './formulieren.ts';
import type { Formulierveld } from './formuliervelden.ts';

/** Hetzelfde formulier als sjabloon voor GitLab: koppen met uitleg die bij het tonen verdwijnt. De ontleder leest beide. */
export function gitlabSjabloon(formulier: Formulier): string {
  const delen =
    formulier === 'methode' || formulier === 'studie'
      ? vragen[formulier].map(vraagdeel)
      : meldvragen[formulier].map(({ label, uitleg }) => `### ${label}\n\n<!-- ${uitleg} -->`);
  return `${[`<!-- ${inleiding[formulier]} ${waarschuwing.replaceAll('**', '')} -->`, ...delen, `/label ~${formulier}`].join('\n\n')}\n`;
}

function vraagdeel({ label, uitleg, vorm, keuzes, alleenBij }: Formulierveld): string {
  const bij = alleenBij ? `Alleen als je bij Type koos: ${types[alleenBij as Type]}. ` : '';
  const vakjes = Object.values(keuzes).map((keuze) => `- [ ] ${keuze}`);
  const hoe =
    vorm === 'keuze'
      ? ' Kruis er één aan: zet een x tussen de haken.'
      : vorm === 'keuzes'
        ? ' Zet een x tussen de haken.'
        : '';
  return [`### ${label}`, `<!-- ${bij}${uitleg}${hoe} -->`, ...(vakjes.length ? [vakjes.join('\n')] : [])].join('\n\n');
}
