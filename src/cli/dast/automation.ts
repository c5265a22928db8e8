import { type Automation, readAutomation } from '../../gate/dast/automation.js';
import type { CommandInput, ParsedOptions } from '../command.js';
import { flagOf } from '../values.js';
import { dastOptions } from './options.js';

/**
 * Options in a file that the command line names, so that a pipeline need not repeat them. What is typed goes before what is
 * written. A file is only read when it is named: a scanned project cannot bring one.
 * @throws SeaworthyError CONFIG_INVALID
 */
export function withAutomation(input: CommandInput): CommandInput {
  const path = input.options.text('automation');
  if (path === undefined) return input;
  const known = new Set(dastOptions.map(({ flags }) => /--([\w-]+)/.exec(flags)?.[1] ?? ''));
  const { target, values } = readAutomation(path, known, input.shell.world.disk);
  const words = input.arguments.length > 0 || target === undefined ? input.arguments : [target];
  return { ...input, arguments: words, options: layered(input.options, values) };
}

function layered(typed: ParsedOptions, written: Automation['values']): ParsedOptions {
  const writtenAs = (name: string) => written.get(flagOf(name).slice(2));
  const list = (name: string): readonly string[] => {
    const value = writtenAs(name);
    return typeof value === 'object' ? value : [];
  };
  const outputs =
    typed.ordered.length > 0
      ? typed.ordered
      : ['format', 'output'].flatMap((name) => list(name).map((value) => ({ name, value })));
  return {
    text: (name) => typed.text(name) ?? list(name)[0],
    flag: (name) => typed.flag(name) || writtenAs(name) === true,
    texts: (name) => (typed.texts(name).length > 0 ? typed.texts(name) : list(name)),
    ordered: outputs,
  };
}
