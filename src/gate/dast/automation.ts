import { SeaworthyError } from '../../core/errors.js';
import type { Disk } from '../../core/world.js';
import { parseYaml } from '../../formats/yaml/index.js';

const maxBytes = 1024 * 1024;

/** Options in a file: the target, and values by the long names of options. */
export interface Automation {
  readonly target?: string;
  readonly values: ReadonlyMap<string, readonly string[] | boolean>;
}

/**
 *     target: http://127.0.0.1:8080/
 *     user: [ada:env:ADA_PASSWORD]
 *     policy: dev
 *
 * @param known long names of options
 * @throws SeaworthyError CONFIG_INVALID
 */
export function readAutomation(path: string, known: ReadonlySet<string>, disk: Disk): Automation {
  const document = parsed(new TextDecoder().decode(disk.readFile(path, { maxBytes })), path);
  const values = new Map<string, readonly string[] | boolean>();
  let target: string | undefined;
  for (const [key, value] of Object.entries(document)) {
    if (key === 'target' && typeof value === 'string') target = value;
    else if (known.has(key) && key !== 'automation') values.set(key, valuesOf(value, key, path));
    else throw invalid(`There is no option "${key}".`, path);
  }
  return { ...(target === undefined ? {} : { target }), values };
}

function parsed(text: string, path: string): Readonly<Record<string, unknown>> {
  let document: unknown;
  try {
    document = parseYaml(text, { maxAliases: 20 });
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
