import { parse as parseYaml } from 'yaml';
import { SeaworthyError } from '../../core/errors.js';
import type { CommandInput, OptionSpec, ParsedOptions } from '../command.js';
import { dastOptions } from './options.js';

const maxBytes = 1024 * 1024;

/**
 * Options in a file that the command line names, so that a pipeline need not repeat them:
 *
 *     target: http://127.0.0.1:8080/
 *     user: [ada:env:ADA_PASSWORD]
 *     policy: dev
 *
 * Keys are the long names of options. What is typed goes before what is written. A file is only read when it is named: a
 * scanned project cannot bring one.
 * @throws SeaworthyError CONFIG_INVALID
 */
export function withAutomation(input: CommandInput): CommandInput {
  const path = input.options.text('automation');
  if (path === undefined) return input;
  const text = new TextDecoder().decode(input.shell.world.disk.readFile(path, { maxBytes }));
  const { target, values } = parseAutomation(text, path);
  const words = input.arguments.length > 0 || target === undefined ? input.arguments : [target];
  return { ...input, arguments: words, options: layered(input.options, values) };
}

type Values = ReadonlyMap<string, readonly string[] | boolean>;

export function parseAutomation(
  text: string,
  path: string,
): { readonly target?: string; readonly values: Values } {
  const document = parsed(text, path);
  const known = new Map(dastOptions.map((option) => [longName(option), option]));
  const values = new Map<string, readonly string[] | boolean>();
  let target: string | undefined;
  for (const [key, value] of Object.entries(document)) {
    if (key === 'target' && typeof value === 'string') target = value;
    else if (known.has(key) && key !== 'automation') values.set(camel(key), valuesOf(value, key, path));
    else throw invalid(`There is no option "${key}".`, path);
  }
  return { ...(target === undefined ? {} : { target }), values };
}

function parsed(text: string, path: string): Readonly<Record<string, unknown>> {
  let document: unknown;
  try {
    document = parseYaml(text, { maxAliasCount: 20 });
  } catch {
    throw invalid('The file is not YAML.', path);
  }
  if (typeof document === 'object' && document !== null && !Array.isArray(document))
    return document as Record<string, unknown>;
  throw invalid('The file has no options.', path);
}

function valuesOf(value: unknown, key: string, path: string): readonly string[] | boolean {
  if (typeof value === 'boolean') return value;
  const list = Array.isArray(value) ? value : [value];
  if (list.every((one) => typeof one === 'string' || typeof one === 'number')) return list.map(String);
  throw invalid(`"${key}" is neither text, number, list of them, nor true or false.`, path);
}

function invalid(message: string, where: string): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', message, {
    where,
    whatToDo: 'Use the long names of "seaworthy dast full --help".',
  });
}

function longName({ flags }: OptionSpec): string {
  return /--([\w-]+)/.exec(flags)?.[1] ?? '';
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function layered(typed: ParsedOptions, written: Values): ParsedOptions {
  const list = (name: string): readonly string[] => {
    const value = written.get(name);
    return Array.isArray(value) ? (value as readonly string[]) : [];
  };
  const outputs =
    typed.ordered.length > 0
      ? typed.ordered
      : ['format', 'output'].flatMap((name) => list(name).map((value) => ({ name, value })));
  return {
    text: (name) => typed.text(name) ?? list(name)[0],
    flag: (name) => typed.flag(name) || written.get(name) === true,
    texts: (name) => (typed.texts(name).length > 0 ? typed.texts(name) : list(name)),
    ordered: outputs,
  };
}
