import type { Gap } from '../../core/gap.js';
import type { ClosingStep } from '../../core/report.js';
import { canBeAccepted, gapRule, subjectsOf } from '../../policy/accept.js';

const dayMs = 86_400_000;
const suggestedDays = 90;

/**
 * How to close the gaps that make the verdict incomplete, few steps for all of them: one command for what it reads anew, one for
 * the data, one look by a person at the rest. Each comes with the waivers that accept its gaps in place of that, with an end.
 */
export function closingSteps(gaps: readonly Gap[], now: Date): readonly ClosingStep[] {
  const until = new Date(now.getTime() + suggestedDays * dayMs).toISOString().slice(0, 10);
  const open = gaps.filter(({ weight, isOutside }) => weight === 'incomplete' && isOutside !== true);
  const groups = new Map<string, { readonly way: Way; readonly gaps: Gap[] }>();
  for (const gap of open) {
    const way = wayFor(gap);
    const key = `${way.rank} ${way.command ?? way.summary}`;
    const group = groups.get(key) ?? { way, gaps: [] };
    group.gaps.push(gap);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => a.way.rank - b.way.rank)
    .map(({ way: { summary, command }, gaps: group }) => ({
      summary,
      ...(command === undefined ? {} : { command }),
      waivers: waiverLines(group, until),
      closes: group.length,
    }));
}

interface Way {
  readonly rank: number;
  readonly summary: string;
  readonly command?: string;
}

const data: Way = { rank: 0, summary: 'Bring the advisory data up to date', command: 'seaworthy db update' };
const byHand: Way = { rank: 3, summary: 'Check what was not analysed by other means, then accept it' };

function wayFor(gap: Gap): Way {
  const { whatToDo = '', about, unit } = gap;
  if (unit === 'advisories' || (unit === 'vulnerabilities' && about !== undefined)) return data;
  if (whatToDo.startsWith('$ '))
    return {
      rank: 1,
      summary: unit === 'submodules' ? 'Check the submodules out' : 'Resolve what the manifest declares',
      command: whatToDo.slice(2),
    };
  if (!canBeAccepted(gap)) return { rank: 2, summary: (whatToDo || gap.reason).replace(/\.$/, '') };
  return byHand;
}

/** One line for each file, source or ecosystem, in the flow form of YAML. */
function waiverLines(gaps: readonly Gap[], until: string): readonly string[] {
  const lines = gaps
    .filter(canBeAccepted)
    .flatMap(subjectsOf)
    .map(
      ({ key, value }) =>
        `- { rule: ${gapRule}, ${key}: ${quoted(key === 'path' ? literal(value) : value)}, owner: NAME, until: ${until}, because: WHY }`,
    );
  return [...new Set(lines)];
}

/** A path as a pattern that fits it alone. */
function literal(path: string): string {
  return `/${path.replace(/[\\*?[\]!#]/g, (sign) => `\\${sign}`)}`;
}

/** JSON is YAML. */
function quoted(text: string): string {
  return /^[\w./@-]{1,200}$/.test(text) && !/^[-.@]/.test(text) ? text : JSON.stringify(text);
}
