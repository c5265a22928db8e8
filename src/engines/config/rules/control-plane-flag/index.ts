import type { Container } from '../../models/container.js';
import type { ConfigRule, Hit } from '../../rule.js';
import { type Component, type FlagAdvice, flagAdvice } from './flags.js';

export const rule: ConfigRule = {
  id: 'control-plane-flag',
  title: 'A component of the control plane runs without a flag that closes it',
  severity: 'medium',
  aliases: [],
  sometimes: [...new Set(flagAdvice.flatMap(({ names }) => names))],
  expected: 'the flags that the CIS Kubernetes Benchmark recommends',
  fix: 'Set the flag in the manifest of the component.',
  formats: ['kubernetes'],
  references: [
    'https://kubernetes.io/docs/reference/command-line-tools-reference/',
    'https://www.cisecurity.org/benchmark/kubernetes',
  ],
  container: (container) => {
    const component = componentOf(container);
    if (component === undefined) return [];
    const flags = flagsIn(container.command);
    return adviceFor(component, flags).map((advice) => hitFor(advice, flags, container));
  },
};

/** By the program that the command names, be it with its path; a command of a shell is not taken apart. */
function componentOf({ command }: Container): Component | undefined {
  const program = command[0]?.split('/').at(-1);
  return flagAdvice.find(({ component }) => component === program)?.component;
}

/** `--name=value`, `--name value`, and `--name` alone for `true`; the last one counts. */
function flagsIn(command: readonly string[]): ReadonlyMap<string, string> {
  const flags = new Map<string, string>();
  command.forEach((word, index) => {
    if (!word.startsWith('-')) return;
    const name = word.replace(/^--?/, '').split('=', 1)[0] ?? '';
    const rest = word.slice(word.indexOf(name) + name.length);
    const next = command[index + 1];
    const isApart = next !== undefined && !next.startsWith('-');
    flags.set(name, rest.startsWith('=') ? rest.slice(1).trim() : isApart ? next : 'true');
  });
  return flags;
}

/** One fact once, though two files of a pair are missing, or a value is wrong in two ways: the weightier first. */
function adviceFor(component: Component, flags: ReadonlyMap<string, string>): readonly FlagAdvice[] {
  // What a file of settings says is not seen here.
  if (flags.has('config-file') || (component === 'kubelet' && flags.has('config'))) return [];
  const wrong = flagAdvice.filter(
    (advice) => advice.component === component && advice.isWrong(flags.get(advice.flag)),
  );
  const names = new Set<string>();
  return wrong.filter((advice) => {
    const isNew = advice.names.some((name) => !names.has(name));
    for (const name of advice.names) names.add(name);
    return isNew;
  });
}

function hitFor(
  { flag, expected, advice, severity, names }: FlagAdvice,
  flags: ReadonlyMap<string, string>,
  { spot, tree }: Container,
): Hit {
  const value = flags.get(flag);
  return {
    spot: tree.get('command') ?? tree.get('args') ?? spot,
    actual: value === undefined ? `--${flag} is not set` : `--${flag}=${value}`,
    detail: `${flag} ${names.join(' ')}`,
    expected,
    severity,
    alsoKnownAs: names,
    advice,
  };
}
