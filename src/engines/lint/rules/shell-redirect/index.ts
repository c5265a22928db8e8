import type { ListItem, Redirect, ShellNode, SimpleCommand } from '../../../../formats/shell/index.js';
import { type Defect, defectHit, scCodes } from '../../models/shell/defects.js';
import { type SimpleUse, simplesOf } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-redirect',
  title: 'Redirect goes elsewhere than it seems',
  severity: 'low',
  aliases: scCodes(2024, 2069, 2094, 2129, 2188, 2210, 2261),
  fix: 'Put it where the shell reads it: the file first, 2>&1 behind it.',
  references: [shellcheck('SC2069'), shellcheck('SC2094'), shellcheck('SC2129')],
  judges: 'script',
  check: function* (file) {
    for (const use of simplesOf(file)) {
      for (const defect of inCommand(use)) yield defectHit(use.script, defect);
    }
  },
};

function* inCommand(use: SimpleUse): Generator<Defect> {
  const { visited } = use;
  const { command, siblings, index } = visited;
  const { redirects, words, assignments } = command;
  const [first] = redirects;
  const isAlone = words.length + assignments.length === 0;
  const isReading = redirects.every(({ operator }) => operator === '<');
  if (first && isAlone && !(isReading && visited.inside.at(-1)?.kind === 'substitution'))
    yield { span: first, code: 2188, level: 'warning', what: 'no command before it' };
  for (const redirect of redirects) {
    if (/^(?:>|>>|<)$/.test(redirect.operator) && /^\d$/.test(redirect.target?.raw ?? ''))
      yield {
        span: redirect,
        code: 2210,
        level: 'warning',
        what: `a file with the name ${redirect.target?.raw}`,
      };
  }
  yield* outOfOrder(redirects);
  const outputs = redirects.filter(isOutput);
  if (outputs.length > 1 && outputs[1])
    yield { span: outputs[1], code: 2261, level: 'error', what: 'the output goes to the last file alone' };
  const sudoed =
    words[0]?.value === 'sudo'
      ? redirects.find(
          ({ operator, target }) => /^(?:>>?|<)$/.test(operator) && !target?.value.startsWith('/dev/'),
        )
      : undefined;
  if (sudoed) yield { span: sudoed, code: 2024, level: 'warning', what: 'sudo does not open the file' };
  yield* readAndWritten(use);
  if (isThirdAppend(siblings, index))
    yield { span: command, code: 2129, level: 'style', what: 'three times to the same file' };
}

function isOutput({ operator, fd, target }: Redirect): boolean {
  return (operator === '>' || operator === '>>') && (fd ?? 1) === 1 && target !== undefined;
}

/** `2>&1 >file` */
function* outOfOrder(redirects: readonly Redirect[]): Generator<Defect> {
  for (const [index, { fd, operator, target, start }] of redirects.entries()) {
    const next = redirects[index + 1];
    if (fd !== 2 || operator !== '>&' || target?.raw !== '1' || !next || !isOutput(next)) continue;
    yield {
      span: { start, end: next.end },
      code: 2069,
      level: 'warning',
      what: 'errors go where the output went before',
    };
  }
}

const harmless = new Set(['echo', 'printf', 'sponge', 'test', '[', 'tee', 'cat']);

function* readAndWritten({ visited }: SimpleUse): Generator<Defect> {
  const { command, pipeline, pipelineIndex } = visited;
  if (pipeline !== undefined && pipelineIndex !== 0) return;
  const parts = (pipeline?.parts ?? [command]).filter(
    (part): part is SimpleCommand => part.kind === 'simple',
  );
  const outputs = parts.map(({ redirects }) => redirects.filter(isOutput));
  if (outputs.every(({ length }) => length === 0)) return;
  for (const redirect of outputs.flat()) {
    const file = redirect.target?.raw ?? '';
    if (file === '' || file.startsWith('/dev/') || redirect.operator !== '>') continue;
    const isRead = parts.some(
      ({ words, redirects }) =>
        redirects.some(({ operator, target }) => operator === '<' && target?.raw === file) ||
        ((!harmless.has(words[0]?.value ?? '') || words[0]?.value === 'cat') &&
          words.slice(1).some(({ raw }) => raw === file)),
    );
    if (isRead)
      yield {
        span: redirect,
        code: 2094,
        level: 'info',
        what: `${file.slice(0, 40)} is emptied before it is read`,
      };
  }
}

/** The third of commands in a row, divided by semicolons or lines, that write behind the same file. */
function isThirdAppend(siblings: readonly ListItem[], index: number): boolean {
  const file = appendedBy(siblings[index]?.node);
  if (file === undefined) return false;
  const others = [index - 2, index - 1].map((at) => appendedBy(siblings[at]?.node));
  const areDivided = [index - 2, index - 1].every((at) => /^[;\n]$/.test(siblings[at]?.operator ?? ''));
  const more =
    appendedBy(siblings[index - 3]?.node) === file && /^[;\n]$/.test(siblings[index - 3]?.operator ?? '');
  return areDivided && others.every((one) => one === file) && !more;
}

function appendedBy(node: ShellNode | undefined): string | undefined {
  const last = node?.kind === 'pipeline' ? node.parts.at(-1) : node;
  if (last?.kind !== 'simple') return undefined;
  const append = last.redirects.find(({ operator, fd }) => operator === '>>' && (fd ?? 1) === 1);
  return append?.target?.raw;
}
