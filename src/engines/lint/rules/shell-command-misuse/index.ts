import type { RunScript } from '../../models/commands/run.js';
import { type Defect, defectHit, scCodes } from '../../models/shell/defects.js';
import { type SimpleUse, simplesOf } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-command-misuse',
  title: 'Command does something else than it seems',
  severity: 'low',
  aliases: scCodes(
    ...[2003, 2064, 2091, 2092, 2093, 2103, 2114, 2168, 2173, 2174, 2186, 2215, 2219, 2224, 2225, 2226],
    ...[2232, 2242],
  ),
  fix: 'Read what the finding says of the command, and write what is meant.',
  references: [shellcheck('SC2091'), shellcheck('SC2174'), shellcheck('SC2215')],
  judges: 'script',
  check: function* (file) {
    for (const use of simplesOf(file)) {
      for (const defect of defectsOf(use)) yield defectHit(use.script, defect);
    }
  },
};

function* defectsOf(use: SimpleUse): Generator<Defect> {
  const { visited, script } = use;
  const { command, siblings, index, inside, operator } = visited;
  const [program, ...args] = command.words;
  if (program === undefined) return;
  const values = args.map(({ value }) => value);
  const flags = values.filter((value) => value.startsWith('-'));
  const span = { start: command.start, end: command.end };
  const [part] = program.parts;
  if (args.length === 0 && program.parts.length === 1 && part?.kind === 'command' && !part.isQuoted)
    yield {
      span: program,
      code: part.isBackquoted ? 2092 : 2091,
      level: 'warning',
      what: 'the output is run as a command',
    };
  if (/^-[a-zA-Z-]/.test(program.raw))
    yield {
      span: program,
      code: 2215,
      level: 'warning',
      what: `${program.raw.slice(0, 40)} as a command; is the line above it broken?`,
    };
  switch (program.value) {
    case 'exec':
      if (args.length > 0 && (operator === ';' || operator === '\n') && index < siblings.length - 1)
        yield { span, code: 2093, level: 'warning', what: 'nothing behind exec runs' };
      return;
    case 'cd':
      if (isWayBack(use))
        yield { span, code: 2103, level: 'info', what: 'back again; ( … ) comes back by itself' };
      return;
    case 'rm':
      if (flags.some((flag) => /^-[a-zA-Z]*[rR]|^--recursive/.test(flag)))
        for (const word of args)
          if (isSystemFolder(word.value))
            yield { span: word, code: 2114, level: 'warning', what: word.value };
      return;
    case 'local':
      if (!isForSh(script) && !inside.some((one) => one.kind === 'block' && one.block.block === 'function'))
        yield { span: program, code: 2168, level: 'error', what: 'local outside of a function' };
      return;
    case 'mkdir':
      if (
        flags.some((flag) => /^-[a-zA-Z]*p|^--parents/.test(flag)) &&
        flags.some((flag) => /^-[a-zA-Z]*m|^--mode/.test(flag)) &&
        values.some((value) => /^(?!\.{1,2}\/[^/]+\/?$)\/?[^/-][^/]*\/[^/]/.test(value))
      )
        yield { span, code: 2174, level: 'warning', what: 'the mode is for the last folder alone' };
      return;
    case 'tempfile':
      yield { span, code: 2186, level: 'info', what: 'tempfile is gone; use mktemp' };
      return;
    case 'let':
      if (!isForSh(script)) yield { span, code: 2219, level: 'style', what: 'let' };
      return;
    case 'mv':
    case 'cp':
    case 'ln':
      yield* withoutTarget(program.value, values, span);
      return;
    case 'sudo':
      if (/^(?:cd|source|\.|export|alias|umask|set|shift|unset|read)$/.test(values[0] ?? ''))
        yield { span, code: 2232, level: 'warning', what: `sudo cannot run ${values[0]}` };
      return;
    case 'exit':
    case 'return':
      if (
        args.length > 0 &&
        args[0]?.parts.every(({ kind }) => kind === 'literal') &&
        !/^(?:\d{1,2}|1\d\d|2[0-4]\d|25[0-5])$/.test(values[0] ?? '')
      )
        yield {
          span,
          code: program.value === 'exit' ? 2242 : 2152,
          level: 'error',
          what: `${program.value} ${values[0]?.slice(0, 20)}`,
        };
      return;
    case 'expr':
      if (!values.some((value) => /^(?:match|length|substr|index|:|[<>]=?)$/.test(value)))
        yield { span, code: 2003, level: 'style', what: 'expr; $((…)) calculates' };
      return;
    case 'trap': {
      const open = args[0]?.parts.some(
        (one) => one.kind !== 'literal' && one.kind !== 'process' && one.isQuoted,
      );
      if (open && args[0])
        yield { span: args[0], code: 2064, level: 'warning', what: 'expanded now, not when it happens' };
      const fatal = args.slice(1).find(({ value }) => /^(?:SIG)?(?:KILL|STOP)$|^9$/.test(value));
      if (fatal) yield { span: fatal, code: 2173, level: 'error', what: `${fatal.value} cannot be caught` };
      return;
    }
    default:
  }
}

/** There the user is informed that sh does not have it. */
function isForSh({ shellName }: RunScript): boolean {
  return shellName === 'sh' || shellName === 'dash' || shellName === 'ash';
}

/** `cd a; …; cd ..` in one list. */
function isWayBack({ visited, script, run }: SimpleUse): boolean {
  const { command, siblings, index } = visited;
  if (
    !/^(?:\.\.|-)$/.test(command.words[1]?.value ?? '') ||
    script.hasErrexit ||
    run.step.state.shell.hasErrexit
  )
    return false;
  const isDivided = (at: number): boolean => at < 0 || /^[;\n]$/.test(siblings[at]?.operator ?? '');
  if (!isDivided(index - 1)) return false;
  return siblings.slice(0, index).some(({ node }, at) => {
    if (node.kind !== 'simple' || node.words[0]?.value !== 'cd') return false;
    return isDivided(at - 1) && isDivided(at) && !/^(?:\.\.|-)$/.test(node.words[1]?.value ?? '');
  });
}

function isSystemFolder(path: string): boolean {
  return /^\/(?:bin|etc|home|mnt|usr|usr\/share|usr\/local|usr\/bin|var|lib|lib64|dev|media|boot)?\/?\*?$/.test(
    path,
  );
}

function* withoutTarget(
  name: 'mv' | 'cp' | 'ln',
  values: readonly string[],
  span: Defect['span'],
): Generator<Defect> {
  const operands = values.filter((value) => !value.startsWith('-'));
  const isOpen = values.some((value) => /^-[a-zA-Z]*t|^--target-directory|[*?{$`]/.test(value));
  if (operands.length !== 1 || isOpen) return;
  const code = { mv: 2224, cp: 2225, ln: 2226 }[name];
  yield { span, code, level: code === 2226 ? 'warning' : 'error', what: `${name} has no destination` };
}
