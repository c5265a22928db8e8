import { isNode } from 'yaml';
import { SeaworthyError } from '../../../core/errors.js';
import { type Gap, gap } from '../../../core/gap.js';
import { pathPatterns } from '../../../core/path-patterns.js';
import type { Severity } from '../../../core/severity.js';
import { readYamlText, YamlError } from '../../../formats/yaml/index.js';
import type { LanguageId } from '../ir/ids.generated.js';
import { languages } from '../languages/index.generated.js';
import { readFormula } from './read-formula.js';
import { type Fields, Reading } from './reading.js';
import type { Propagator, TaintMode, TaintSpec, UserRule } from './rule.js';

export interface LoadedRules {
  readonly rules: readonly UserRule[];
  /** What could not be read as it is meant: rules that do not run, and keys that are not followed. */
  readonly gaps: readonly Gap[];
}

const mostRules = 5_000;
const maxAliases = 50;
const maxCharacters = 4 * 1024 * 1024;

/** The names that languages go by: their ids, and these. */
const otherNames = {
  js: 'javascript',
  jsx: 'javascript',
  vue: 'javascript',
  ts: 'javascript',
  tsx: 'javascript',
  typescript: 'javascript',
  py: 'python',
  python2: 'python',
  python3: 'python',
  golang: 'go',
  rb: 'ruby',
  'c#': 'csharp',
  cs: 'csharp',
  regex: 'regex',
} as const;
const languageNames: ReadonlyMap<string, LanguageId | 'regex'> = new Map([
  ...languages.map(({ id }) => [id, id] as const),
  ...Object.entries(otherNames),
]);

const severities: Readonly<Record<string, Severity>> = {
  ERROR: 'high',
  WARNING: 'medium',
  INFO: 'low',
  INVENTORY: 'none',
  EXPERIMENT: 'none',
  CRITICAL: 'critical',
  HIGH: 'high',
  MEDIUM: 'medium',
  LOW: 'low',
};

/** Keys that say how a rule is kept, not what it finds. */
const silentKeys = ['metadata', 'min-version', 'max-version', 'version', 'validators'];
const formulaKeys = ['pattern', 'patterns', 'pattern-either', 'pattern-regex'];
const taintKeys = ['pattern-sources', 'pattern-sinks', 'pattern-sanitizers', 'pattern-propagators'];

/**
 * Reads the rules of one file.
 * @throws SeaworthyError CONFIG_INVALID where it is no file of rules
 */
export function readRules(text: string, path: string): LoadedRules {
  const { raw, lineOf } = parsed(text, path);
  const list = (raw as { rules?: unknown } | null)?.rules;
  if (!Array.isArray(list)) throw invalid(path, 'There is no list of rules in the file.');
  if (list.length > mostRules) throw invalid(path, `There are more than ${mostRules} rules in the file.`);
  const rules: UserRule[] = [];
  const gaps: Gap[] = [];
  for (const [index, each] of list.entries()) {
    const reading = new Reading(path, each, index, gaps, lineOf(index));
    try {
      const rule = readRule(reading);
      if (rule) rules.push(rule);
    } catch (thrown) {
      if (!(thrown instanceof SeaworthyError)) throw thrown;
      gaps.push(gap('sast', reading.place, `The rule ${reading.id} does not run: ${thrown.message}`));
    }
  }
  return { rules, gaps };
}

interface Parsed {
  readonly raw: unknown;
  /** Where a rule begins. */
  lineOf(index: number): number | undefined;
}

function parsed(text: string, path: string): Parsed {
  try {
    const { value, document, lineAt } = readYamlText(text, { merge: true, maxAliases, maxCharacters });
    const lineOf = (index: number) => {
      const node = document.getIn(['rules', index], true);
      return isNode(node) && node.range ? lineAt(node.range[0]) : undefined;
    };
    return { raw: value, lineOf };
  } catch (thrown) {
    if (!(thrown instanceof YamlError)) throw thrown;
    throw invalid(path, `The file is no YAML that can be read: ${thrown.message.split('\n')[0]}`);
  }
}

function readRule(reading: Reading): UserRule | undefined {
  const { fields } = reading;
  const id = reading.text(fields, 'id');
  const languages = readLanguages(reading);
  const isTaint = fields.mode === 'taint';
  reading.only(fields, 'the rule', [
    'id',
    'message',
    'severity',
    'languages',
    'paths',
    'fix',
    'mode',
    ...silentKeys,
    ...(isTaint ? taintKeys : formulaKeys),
  ]);
  if (fields.mode !== undefined && !isTaint && fields.mode !== 'search')
    throw reading.invalid(`Its mode "${String(fields.mode)}" is none that is followed here.`);
  if (languages.size === 0) return undefined;
  const metadata = reading.fieldsOf(fields.metadata ?? {}, 'metadata');
  return {
    id,
    languages,
    message: reading.text(fields, 'message').trim(),
    severity: severityOf(reading),
    cwes: numbersIn(metadata.cwe),
    owasp: reading.texts(metadata.owasp),
    references: reading.texts(metadata.references).filter((each) => /^https?:\/\//.test(each)),
    paths: pathsOf(reading),
    ...(typeof fields.fix === 'string' ? { fix: fields.fix } : {}),
    what: isTaint ? readTaint(reading) : { mode: 'search', formula: readFormula(fields, reading) },
    from: reading.path,
  };
}

function readLanguages(reading: Reading): UserRule['languages'] {
  const found = new Set<LanguageId | 'regex'>();
  for (const name of reading.texts(reading.fields.languages)) {
    const language = languageNames.get(name.toLowerCase());
    if (language) found.add(language);
    else reading.note(`does not run on ${name}, which is not read here`);
  }
  return found;
}

function severityOf(reading: Reading): Severity {
  const name = reading.text(reading.fields, 'severity');
  const severity = severities[name.toUpperCase()];
  if (severity === undefined) throw reading.invalid(`Its severity "${name}" is none.`);
  return severity;
}

function pathsOf(reading: Reading): UserRule['paths'] {
  const paths = reading.fieldsOf(reading.fields.paths ?? {}, 'paths');
  reading.only(paths, 'paths', ['include', 'exclude']);
  const [include, exclude] = [reading.texts(paths.include), reading.texts(paths.exclude)];
  return {
    ...(include.length === 0 ? {} : { include: pathPatterns(include) }),
    ...(exclude.length === 0 ? {} : { exclude: pathPatterns(exclude) }),
  };
}

function numbersIn(value: unknown): readonly number[] {
  const texts = (Array.isArray(value) ? value : [value]).map(String);
  return texts.flatMap((each) => /CWE-(\d{1,5})/i.exec(each)?.[1] ?? []).map(Number);
}

function readTaint(reading: Reading): TaintMode {
  const { fields } = reading;
  const specs = (key: string): readonly TaintSpec[] =>
    reading.list(fields[key] ?? [], key).map((each) => readSpec(reading.fieldsOf(each, key), key, reading));
  const sources = specs('pattern-sources');
  const sinks = specs('pattern-sinks');
  if (sources.length === 0 || sinks.length === 0)
    throw reading.invalid('In mode taint it needs pattern-sources and pattern-sinks.');
  return {
    mode: 'taint',
    sources,
    sinks,
    sanitizers: specs('pattern-sanitizers'),
    propagators: reading
      .list(fields['pattern-propagators'] ?? [], 'pattern-propagators')
      .map((each) => readPropagator(reading.fieldsOf(each, 'pattern-propagators'), reading)),
  };
}

function readSpec(fields: Fields, key: string, reading: Reading): TaintSpec {
  reading.only(fields, key, [
    'pattern',
    'patterns',
    'pattern-either',
    'pattern-regex',
    'by-side-effect',
    // Our own reading of a match is the exact one already.
    'exact',
  ]);
  return { formula: readFormula(fields, reading), bySideEffect: fields['by-side-effect'] === true };
}

function readPropagator(fields: Fields, reading: Reading): Propagator {
  reading.only(fields, 'pattern-propagators', [...formulaKeys, 'from', 'to']);
  return {
    formula: readFormula(fields, reading),
    from: reading.text(fields, 'from'),
    to: reading.text(fields, 'to'),
  };
}

function invalid(where: string, message: string): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', message, {
    where,
    whatToDo: 'Write rules as in docs/guides/user-rules.md.',
  });
}
