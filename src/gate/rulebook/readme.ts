import { bounded } from '../../core/bounded.js';
import type { RuleExample, RulePage } from './page.js';

type Prose = Pick<RulePage, 'why' | 'whenNot' | 'examples'>;

/**
 * The parts of a rule's readme; a section "Why" belongs to the reasons. Two layouts of examples: headings "Bad" and "Good" over blocks, or blocks that say so in their
 * first line ("```yaml bad compose.yaml").
 */
export function readProse(readme: string): Prose {
  const [head = '', ...sections] = readme.split(/^## /m);
  const reasons = sections.find((section) => section.startsWith('Why\n')) ?? '';
  const whenNot = sections.find((section) => section.startsWith('When not'));
  const said = {
    why: proseOf(`${head.replace(/^# .*\n/, '')}\n\n${reasons.slice('Why'.length)}`),
    examples: [head, ...sections].flatMap(examplesIn),
  };
  return whenNot === undefined
    ? said
    : { ...said, whenNot: proseOf(whenNot.slice(whenNot.indexOf('\n') + 1)) };
}

const fence = bounded(/^```(\w+)(?: (bad|good))?(?: (\S+))?\n([\s\S]*?)^```$/gm, 4096);

function proseOf(section: string): string {
  return section
    .replace(fence, '')
    .replace(/^provenance: .*$/m, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function examplesIn(section: string): readonly RuleExample[] {
  const heading = /^(Bad|Good)\b/.exec(section)?.[1]?.toLowerCase();
  return [...section.matchAll(fence)].flatMap(([, language = '', own, path, text = '']) => {
    const verdict = own ?? heading;
    if (verdict !== 'bad' && verdict !== 'good') return [];
    return [{ verdict, language, ...(path === undefined ? {} : { path }), text }];
  });
}
