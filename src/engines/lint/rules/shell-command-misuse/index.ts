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
  const { command } = use.visited;
  const [program, ...args] = command.words;
  if (program === undefined) return;
  const values = args.map(({ value }) => value);
  const call: Call = {
    use,
    program,
    args,
    values,
    flags: values.filter((value) => value.startsWith('-')),
    span: { start: command.start, end: command.end },
  };
  yield* ofProgramWord(call);
  const judge = judges.get(program.value);
  if (judge !== undefined) yield* judge(call);
}

/** A command as its judges see it. */
interface Call {
  readonly use: SimpleUse;
  readonly program: Word;
  readonly args: readonly Word[];
  readonly values: readonly string[];
  readonly flags: readonly string[];
  readonly span: Defect['span'];
}

type Word = SimpleUse['visited']['command']['words'][number];

function* ofProgramWord({ program, args }: Call): Generator<Defect> {
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
}

/** What can be wrong with a command of this name. */
const judges: ReadonlyMap<string, (call: Call) => Iterable<Defect>> = new Map([
  ['exec', ofExec],
  ['cd', ofCd],
  ['rm', ofRm],
  ['local', ofLocal],
  ['mkdir', ofMkdir],
  ['tempfile', ofTempfile],
  ['let', ofLet],
  ...(['mv', 'cp', 'ln'] as const).map((name) => [name, ofCopy(name)] as const),
  ['sudo', ofSudo],
  ...['exit', 'return'].map((name) => [name, ofExit] as const),
  ['expr', ofExpr],
  ['trap', ofTrap],
]);

function* ofExec({ use: { visited }, args, span }: Call): Generator<Defect> {
  const { operator, index, siblings } = visited;
  if (args.length > 0 && (operator === ';' || operator === '\n') && index < siblings.length - 1)
    yield { span, code: 2093, level: 'warning', what: 'nothing behind exec runs' };
}

function* ofCd({ use, span }: Call): Generator<Defect> {
  if (isWayBack(use))
    yield { span, code: 2103, level: 'info', what: 'back again; ( … ) comes back by itself' };
}

function* ofRm({ flags, args }: Call): Generator<Defect> {
  if (!flags.some((flag) => /^-[a-zA-Z]*[rR]|^--recursive/.test(flag))) return;
  for (const word of args)
    if (isSystemFolder(word.value)) yield { span: word, code: 2114, level: 'warning', what: word.value };
}

function* ofLocal({ use: { script, visited }, program }: Call): Generator<Defect> {
  const isInFunction = visited.inside.some((one) => one.kind === 'block' && one.block.block === 'function');
  if (!isForSh(script) && !isInFunction)
    yield { span: program, code: 2168, level: 'error', what: 'local outside of a function' };
}

function* ofMkdir({ flags, values, span }: Call): Generator<Defect> {
  if (
    flags.some((flag) => /^-[a-zA-Z]*p|^--parents/.test(flag)) &&
    flags.some((flag) => /^-[a-zA-Z]*m|^--mode/.test(flag)) &&
    values.some((value) => /^(?!\.{1,2}\/[^/]+\/?$)\/?[^/-][^/]*\/[^/]/.test(value))
  )
    yield { span, code: 2174, level: 'warning', what: 'the mode is for the last folder alone' };
}

function* ofTempfile({ span }: Call): Generator<Defect> {
  yield { span, code: 2186, level: 'info', what: 'tempfile is gone; use mktemp' };
}

function* ofLet({ use: { script }, span }: Call): Generator<Defect> {
  if (!isForSh(script)) yield { span, code: 2219, level: 'style', what: 'let' };
}

function ofCopy(name: 'mv' | 'cp' | 'ln'): (call: Call) => Iterable<Defect> {
  return ({ values, span }) => withoutTarget(name, values, span);
}

function* ofSudo({ values: [name = ''], span }: Call): Generator<Defect> {
  if (/^(?:cd|source|\.|export|alias|umask|set|shift|unset|read)$/.test(name))
    yield { span, code: 2232, level: 'warning', what: `sudo cannot run ${name}` };
}

function* ofExit({ program, args: [status], span }: Call): Generator<Defect> {
  if (status === undefined || !status.parts.every(({ kind }) => kind === 'literal')) return;
  if (/^(?:\d{1,2}|1\d\d|2[0-4]\d|25[0-5])$/.test(status.value)) return;
  yield {
    span,
    code: program.value === 'exit' ? 2242 : 2152,
    level: 'error',
    what: `${program.value} ${status.value.slice(0, 20)}`,
  };
}

function* ofExpr({ values, span }: Call): Generator<Defect> {
  if (!values.some((value) => /^(?:match|length|substr|index|:|[<>]=?)$/.test(value)))
    yield { span, code: 2003, level: 'style', what: 'expr; $((…)) calculates' };
}

function* ofTrap({ args: [action, ...signals] }: Call): Generator<Defect> {
  const isExpanded = action?.parts.some(
    (one) => one.kind !== 'literal' && one.kind !== 'process' && one.isQuoted,
  );
  if (isExpanded && action)
    yield { span: action, code: 2064, level: 'warning', what: 'expanded now, not when it happens' };
  const fatal = signals.find(({ value }) => /^(?:SIG)?(?:KILL|STOP)$|^9$/.test(value));
  if (fatal) yield { span: fatal, code: 2173, level: 'error', what: `${fatal.value} cannot be caught` };
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
