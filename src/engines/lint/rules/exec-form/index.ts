import type { Step } from '../../models/stages/index.js';
import { buildCheck, type Hit, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'exec-form',
  title: 'CMD or ENTRYPOINT in shell form',
  severity: 'low',
  aliases: ['DL3025', 'JSONArgsRecommended'],
  fix: 'Write it as a JSON array: CMD ["program", "argument"].',
  references: [hadolint('DL3025'), buildCheck('json-args-recommended')],
  check: function* ({ model }) {
    for (const { steps } of model.stages) {
      for (const step of steps) {
        const { effective, state } = step;
        if (effective.keyword !== 'CMD' && effective.keyword !== 'ENTRYPOINT') continue;
        if (effective.json !== undefined || effective.words.length === 0) continue;
        const repair = repairOf(step);
        yield {
          start: effective.start,
          end: effective.end,
          detail: effective.keyword,
          // With a SHELL in the file BuildKit takes it that the shell is wanted.
          ...(state.shell.isExplicit ? { aliases: ['DL3025'] } : {}),
          ...(repair ? { repair } : {}),
        } satisfies Hit;
      }
    }
  },
};

/** Words that mean something to a shell, or begin with something that only a shell has. */
const builtins =
  /^(?:exec|cd|set|export|source|\.|eval|if|for|while|case|ulimit|umask|trap|:|\[|\[\[|!|\{|\()$|=/;

function repairOf({ effective, state }: Step): Hit['repair'] {
  const { words, args } = effective;
  const isPlain =
    words.every(({ raw }) => /^[\w@%+=:,./-]+$/.test(raw)) && !builtins.test(words[0]?.raw ?? '');
  const [first] = words;
  const last = words.at(-1);
  if (!isPlain || first === undefined || last === undefined || state.shell.isExplicit || !state.shell.isPosix)
    return undefined;
  const text = `[${words.map(({ value }) => JSON.stringify(value)).join(', ')}]`;
  return {
    safety: 'safe',
    summary: `Write ${text.length > 60 ? 'a JSON array' : text}`,
    edits: [{ ...args.spanOf({ start: first.start, end: last.end }), text }],
  };
}
