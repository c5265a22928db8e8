import type { Gap } from '../../core/gap.js';
import { nameOf, prefixOf } from '../../core/paths.js';
import type { ClosingStep } from '../../core/report.js';
import { shellWord } from '../../core/shell-word.js';
import { canBeAccepted, gapRule, subjectsOf } from '../../policy/accept.js';
import { inOneFolder } from '../deps/folders.js';
import { commandEverywhere } from './everywhere.js';

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
    const key = `${way.rank} ${way.shared === undefined ? (way.command ?? way.summary) : sharedKey(way.shared, gap)}`;
    const group = groups.get(key) ?? { way, gaps: [] };
    group.gaps.push(gap);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => a.way.rank - b.way.rank)
    .map(({ way: { summary, command, shared }, gaps: group }) => ({
      summary,
      ...(command === undefined
        ? {}
        : { command: shared === undefined ? command : everywhere(shared, group) }),
      waivers: waiverLines(group, until),
      closes: group.length,
    }));
}

interface Way {
  readonly rank: number;
  readonly summary: string;
  readonly command?: string;
  /** The command without the folder that it is typed in. */
  readonly shared?: string;
}

function sharedKey(shared: string, { location }: Gap): string {
  return `${shared} ${location.at === 'file' ? nameOf(location.path) : ''}`;
}

/** One command for all folders that take the same: packages of a monorepo each have their own manifest. */
function everywhere(shared: string, gaps: readonly Gap[]): string {
  const paths = gaps.flatMap(({ location }) => (location.at === 'file' ? [location.path] : []));
  const [first = ''] = paths;
  const folder = prefixOf(first).slice(0, -1);
  return commandEverywhere(folder === '' ? shared : `cd ${shellWord(folder)} && ${shared}`, paths);
}

const data: Way = { rank: 0, summary: 'Bring the advisory data up to date', command: 'seaworthy db update' };
const byHand: Way = { rank: 3, summary: 'Check what was not analysed by other means, then accept it' };

function wayFor(gap: Gap): Way {
  const { whatToDo = '', about, unit } = gap;
  if (unit === 'advisories' || (unit === 'vulnerabilities' && about !== undefined)) return data;
  if (whatToDo.startsWith('$ ')) {
    const command = whatToDo.slice(2);
    if (unit === 'submodules') return { rank: 1, summary: 'Check the submodules out', command };
    const shared = gap.location.at === 'file' ? inOneFolder(command, gap.location.path) : undefined;
    return {
      ...{ rank: 1, summary: 'Resolve what the manifest declares', command },
      ...(shared === undefined ? {} : { shared }),
    };
  }
  if (!canBeAccepted(gap)) return { rank: 2, summary: (whatToDo || gap.reason).replace(/\.$/, '') };
  return byHand;
}

/** One line for each file, source or ecosystem, in the flow form of YAML; many files of a folder that lack the same share one. */
function waiverLines(gaps: readonly Gap[], until: string): readonly string[] {
  const accepted = gaps.filter(canBeAccepted);
  const counts = new Map<string, number>();
  for (const gap of accepted) counts.set(sharedPattern(gap), (counts.get(sharedPattern(gap)) ?? 0) + 1);
  const lines = accepted.flatMap((gap) => {
    const pattern = sharedPattern(gap);
    const isShared = pattern !== '' && (counts.get(pattern) ?? 0) >= fewestShared;
    return subjectsOf(gap).map(({ key, value }) => {
      const subject = key !== 'path' ? value : isShared ? pattern : literal(value);
      return `- { rule: ${gapRule}, ${key}: ${quoted(subject)}, owner: NAME, until: ${until}, because: WHY }`;
    });
  });
  return [...new Set(lines)];
}

const fewestShared = 8;

/** All files of a kind in a folder, where each was left out as a whole: `/web/assets/*.js`. Empty for others. */
function sharedPattern({ location, lacks }: Gap): string {
  if (location.at !== 'file' || lacks !== 'file') return '';
  const folder = prefixOf(location.path);
  const extension = /\.\w{1,12}$/.exec(nameOf(location.path))?.[0] ?? '';
  return folder === '' || extension === '' ? '' : `${literal(folder)}*${extension}`;
}

/** A path as a pattern that fits it alone. */
function literal(path: string): string {
  return `/${path.replace(/[\\*?[\]!#]/g, (sign) => `\\${sign}`)}`;
}

/** JSON is YAML. */
function quoted(text: string): string {
  return /^[\w./@*-]{1,200}$/.test(text) && !/^[-.@]/.test(text) ? text : JSON.stringify(text);
}
