import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Bezwaar, Plek } from '../../kern/probleem.ts';
import { lijktOp } from '../dichtstbij.ts';
import { componenten } from './componenten.ts';
import { isHtml, zonderHtml } from './geplakte-html.ts';

/** Een onderdeel staat op de lijst, op een eigen regel, met alleen zijn eigen attributen, en met iets erin. */
export function bezwarenTegenComponent(knoop: MdxJsxFlowElement | MdxJsxTextElement, plek: Plek): Bezwaar[] {
  const naam = knoop.name ?? '';
  const namen = Object.keys(componenten);
  const regels = Object.hasOwn(componenten, naam) ? componenten[naam as keyof typeof componenten] : undefined;
  const bezwaar = (gevonden: string, verwacht: string, doe: string): Bezwaar => ({
    controle: 'tekst-component',
    plek,
    gevonden,
    verwacht,
    doe,
  });
  if (!regels)
    return [
      bezwaar(
        naam ? `\`<${naam}>\`` : 'een leeg onderdeel `<>`',
        namen.map((n) => `<${n}>`).join(', '),
        isHtml(naam)
          ? zonderHtml
          : `Gebruik een van deze onderdelen, of schrijf \`\\<\` als je het teken zelf bedoelt.${lijktOp(naam, namen)}`,
      ),
    ];

  const bezwaren: Bezwaar[] = [];
  if (knoop.type === 'mdxJsxTextElement')
    bezwaren.push(
      bezwaar(`\`<${naam}>\` middenin een zin`, `\`<${naam}>\` op een eigen regel`, 'Zet een witregel ervoor en erna.'),
    );
  if (knoop.children.length === 0)
    bezwaren.push(
      bezwaar(
        `een leeg \`<${naam}>\``,
        `tekst tussen \`<${naam}>\` en \`</${naam}>\``,
        'Zet er tekst in, of haal het onderdeel weg.',
      ),
    );
  const gegeven = new Set<string>();
  for (const attribuut of knoop.attributes) {
    if (attribuut.type === 'mdxJsxExpressionAttribute') {
      bezwaren.push(bezwaar(`accolades in \`<${naam}>\``, 'alleen `naam="tekst"`', 'Haal de accolades weg.'));
      continue;
    }
    if (gegeven.has(attribuut.name) || !(regels.attributen as readonly string[]).includes(attribuut.name))
      bezwaren.push(
        bezwaar(
          `\`${attribuut.name}\` bij \`<${naam}>\``,
          regels.attributen.length ? `eenmaal ${regels.attributen.join(', ')}` : 'geen attributen',
          'Haal dit weg.',
        ),
      );
    else if (typeof attribuut.value !== 'string' || attribuut.value.trim() === '')
      bezwaren.push(
        bezwaar(
          `\`${attribuut.name}\` zonder gewone tekst`,
          `\`${attribuut.name}="tekst"\``,
          'Zet de tekst tussen dubbele aanhalingstekens, zonder accolades.',
        ),
      );
    gegeven.add(attribuut.name);
  }
  for (const nodig of regels.nodig)
    if (!gegeven.has(nodig))
      bezwaren.push(
        bezwaar(`\`<${naam}>\` zonder \`${nodig}\``, `\`<${naam} ${nodig}="…">\``, `Geef \`${nodig}\` op.`),
      );
  return bezwaren;
}
