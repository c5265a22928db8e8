import type { ShellWord, SimpleCommand } from '../../../../formats/shell/index.js';
import { type Defect, defectHit, scCodes } from '../../models/shell/defects.js';
import { simplesOf } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-pipe-misuse',
  title: 'Pipe does not do what it is for',
  severity: 'none',
  aliases: scCodes(2009, 2010, 2011, 2012, 2126, 2216, 2217, 2259, 2260),
  fix: 'Use the program that does it alone: find, pgrep, grep -c.',
  references: [shellcheck('SC2010'), shellcheck('SC2012'), shellcheck('SC2126'), shellcheck('SC2216')],
  judges: 'script',
  check: function* (file) {
    const reported = new Set<unknown>();
    for (const { script, visited } of simplesOf(file)) {
      const { pipeline, pipelineIndex = 0, command } = visited;
      const fed = pipelineIndex > 0 ? deaf(command, 2216) : undefined;
      if (fed !== undefined) yield defectHit(script, fed);
      if (command.redirects.some(({ operator }) => operator === '<')) {
        const unread = deaf(command, 2217);
        if (unread !== undefined) yield defectHit(script, unread);
      }
      if (pipeline === undefined || pipeline.pipes.length === 0 || reported.has(pipeline)) continue;
      reported.add(pipeline);
      const parts = pipeline.parts.map((part) => (part.kind === 'simple' ? part : undefined));
      for (const defect of inPipeline(parts)) yield defectHit(script, defect);
    }
  },
};

function* inPipeline(parts: readonly (SimpleCommand | undefined)[]): Generator<Defect> {
  let listed = false;
  for (const [index, command] of parts.entries()) {
    const next = parts[index + 1];
    if (command === undefined) continue;
    yield* overridden(command, index > 0, index < parts.length - 1);
    if (next === undefined) continue;
    const pair = pairOf(command, next);
    if (pair !== undefined) {
      listed ||= pair.code === 2010 || pair.code === 2011;
      yield pair;
    }
  }
  const list = parts.slice(0, -1).find((command) => command !== undefined && nameOf(command) === 'ls');
  if (list !== undefined && !listed && !flagsOf(list).some((flag) => /^-[a-zA-Z]*N/.test(flag)))
    yield { span: list, code: 2012, level: 'info', what: 'ls into a pipe; find shows names as they are' };
}

function pairOf(command: SimpleCommand, next: SimpleCommand): Defect | undefined {
  const [name, other] = [nameOf(command), nameOf(next)];
  const flags = flagsOf(command);
  if (name === 'ps' && other === 'grep' && !flags.some((flag) => /^-{0,2}p(?:id)?$/.test(flag)))
    return { span: command, code: 2009, level: 'info', what: 'pgrep does not grep itself' };
  if (name === 'ls' && other === 'grep')
    return { span: command, code: 2010, level: 'warning', what: 'ls into grep; use a pattern, or find' };
  if (name === 'ls' && other === 'xargs')
    return { span: command, code: 2011, level: 'warning', what: 'ls into xargs; use find -exec' };
  if (
    /^[ef]?grep$/.test(name) &&
    other === 'wc' &&
    next.words
      .slice(1)
      .map(({ value }) => value)
      .join() === '-l'
  ) {
    const listsMore = flags.some((flag) =>
      /^-[a-zA-Z]*[orRABCL]|^--(?:only-matching|recursive|count)|^--(?:after|before)-context/.test(flag),
    );
    if (!listsMore) return { span: command, code: 2126, level: 'style', what: 'grep -c counts' };
  }
  return undefined;
}

function* overridden(command: SimpleCommand, isFed: boolean, feeds: boolean): Generator<Defect> {
  const input = command.redirects.find(
    ({ operator, fd }) => /^<(?:<<?-?)?$/.test(operator) && (fd ?? 0) === 0,
  );
  const output = command.redirects.find(
    ({ operator, fd, target }) =>
      (operator === '>' || operator === '>>') && (fd ?? 1) === 1 && target !== undefined,
  );
  if (isFed && input)
    yield { span: input, code: 2259, level: 'error', what: 'takes the place of what is piped in' };
  const isSent = command.redirects.some(({ operator, fd }) => operator === '>&' && fd === 2);
  if (feeds && output && nameOf(command) !== 'tee' && !isSent)
    yield { span: output, code: 2260, level: 'error', what: 'nothing is left for the pipe' };
}

/** Programs that never look at what is piped to them. */
const deafPrograms = new Set(
  'alias basename bg cal cd chgrp chmod chown cp du echo export fg fuser getconf getopt getopts ipcrm ipcs jobs kill ln ls locale mv printf ps pwd renice rm rmdir set sleep touch trap ulimit unalias uname'.split(
    ' ',
  ),
);

function deaf(command: SimpleCommand, code: 2216 | 2217): Defect | undefined {
  const name = nameOf(command);
  if (!deafPrograms.has(name)) return undefined;
  if (flagsOf(command).some((flag) => /^-$|^--files0-from/.test(flag))) return undefined;
  if (
    command.words.some(({ parts }) =>
      parts.some((part) => part.kind === 'command' || part.kind === 'process'),
    )
  )
    return undefined;
  if (command.words.some(({ value }) => /^\/dev\/(?:stdin|fd\/0)$/.test(value))) return undefined;
  return { span: command, code, level: 'warning', what: `${name} does not read what it is given` };
}

function nameOf({ words }: SimpleCommand): string {
  return words[0]?.value ?? '';
}

function flagsOf({ words }: SimpleCommand): readonly string[] {
  return words
    .slice(1)
    .map(({ value }: ShellWord) => value)
    .filter((value) => value.startsWith('-'));
}
