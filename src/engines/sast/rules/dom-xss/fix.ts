import type { CodeFix } from '../../fixes/fix.js';
import { piecesOf } from '../../fixes/pieces.js';
import type { Site } from '../../fixes/site.js';

/** Where no markup is meant, the text is written as text. */
export const fix: CodeFix = {
  id: 'text-content',
  title: 'Text is written into the page as text',
  rules: ['dom-xss', 'reflected-xss', 'stored-xss'],
  languages: ['javascript'],
  repair(site) {
    const target = assigned(site) ?? called(site);
    if (target === undefined) return undefined;
    const pieces = piecesOf(site, target.value);
    if (pieces?.some(({ kind, text }) => kind === 'letters' && /[<&]/.test(text)) ?? true) return undefined;
    return {
      summary: 'Write the text as text and not as HTML',
      safety: 'safe',
      edits: [site.replace(target.name, target.to)],
    };
  },
};

interface Target {
  readonly name: number;
  readonly to: string;
  readonly value: number;
}

function assigned(site: Site): Target | undefined {
  for (const node of site.around) {
    if (site.kind(node) !== 'assignment_expression') continue;
    const name = site.nodes.field(site.nodes.field(node, 'left'), 'property');
    if (/^(innerHTML|outerHTML)$/.test(site.textOf(name)) && site.textOf(name) === 'innerHTML')
      return { name, to: 'textContent', value: site.nodes.field(node, 'right') };
  }
  return undefined;
}

/** `$('#a').html(text)` */
function called(site: Site): Target | undefined {
  const call = site.call(/\.html$/);
  const [value] = site.args(call);
  const name = site.nodes.field(site.nodes.field(call, 'function'), 'property');
  return value === undefined || name === 0 ? undefined : { name, to: 'text', value };
}
