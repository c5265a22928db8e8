import type { Part } from './sql-programs.js';

export interface Written {
  /** Statements that stand before the call. */
  readonly before?: string;
  readonly expression: string;
}

/** One way in which people put a statement together. */
export interface Way {
  readonly name: string;
  write(parts: readonly Part[]): Written;
}

const joined = (parts: readonly Part[], letters: (text: string) => string, hole: (name: string) => string) =>
  parts.map((part) => ('hole' in part ? hole(part.hole) : letters(part.letters))).join('');
const inDouble = (text: string) =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

/** Several lines are joined from a string for each, as people do where strings end with the line. */
const double = (text: string, plus: string) =>
  text
    .split(/(?<=\n)/)
    .map((line) => `"${line.replaceAll('"', '\\"').replace(/\n$/, ' ')}"`)
    .join(` ${plus} `);
const sum = (parts: readonly Part[], plus: string, hole: (name: string) => string) =>
  parts.map((part) => ('hole' in part ? hole(part.hole) : double(part.letters, plus))).join(` ${plus} `);

const variable = (way: Way, declared: (expression: string) => string, name: string): Way => ({
  name: `${way.name}, in a variable`,
  write: (parts) => {
    const { before = '', expression } = way.write(parts);
    return { before: before + declared(expression), expression: name };
  },
});

const plusOf = (hole: (name: string) => string, plus = '+'): Way => ({
  name: plus,
  write: (parts) => ({ expression: sum(parts, plus, hole) }),
});
const same = (name: string) => name;
const php = (name: string) => `$${name}`;

const template: Way = {
  name: 'template',
  write: (parts) => ({
    expression: `\`${joined(
      parts,
      (text) => text,
      (name) => `\${${name}}`,
    )}\``,
  }),
};
const templateOfRequest: Way = {
  name: 'template of the request',
  write: (parts) => ({
    expression: `\`${joined(
      parts,
      (text) => text,
      (name) => `\${req.query.${name}}`,
    )}\``,
  }),
};
export const javascriptWays: readonly Way[] = [
  template,
  plusOf(same),
  variable(template, (text) => `const sql = ${text};\n  `, 'sql'),
  variable(plusOf(same), (text) => `let sql = ${text};\n  `, 'sql'),
  templateOfRequest,
  {
    name: 'added bit by bit',
    write: (parts) => {
      const [first, ...rest] = parts;
      const text = (part: Part | undefined) =>
        part === undefined ? "''" : 'hole' in part ? part.hole : `\`${part.letters}\``;
      return {
        before: `let sql = ${text(first)};\n  ${rest.map((part) => `sql += ${text(part)};\n  `).join('')}`,
        expression: 'sql',
      };
    },
  },
];

const pyQuote = (text: string) => (text.includes('\n') ? '"""' : '"');
const textOf = (parts: readonly Part[]) => parts.map((part) => ('hole' in part ? '' : part.letters)).join('');
const fString: Way = {
  name: 'f-string',
  write: (parts) => {
    const quote = pyQuote(textOf(parts));
    return {
      expression: `f${quote}${joined(
        parts,
        (text) => text,
        (name) => `{${name}}`,
      )}${quote}`,
    };
  },
};
const holes = (parts: readonly Part[]) => parts.flatMap((part) => ('hole' in part ? [part.hole] : []));
const percent: Way = {
  name: 'percent',
  write: (parts) => {
    const quote = pyQuote(textOf(parts));
    const values = holes(parts);
    const tuple = values.length === 1 ? values[0] : `(${values.join(', ')})`;
    return {
      expression: `${quote}${joined(
        parts,
        (text) => text.replaceAll('%', '%%'),
        () => '%s',
      )}${quote} % ${tuple}`,
    };
  },
};
const format: Way = {
  name: 'format',
  write: (parts) => {
    const quote = pyQuote(textOf(parts));
    return {
      expression: `${quote}${joined(
        parts,
        (text) => text,
        () => '{}',
      )}${quote}.format(${holes(parts).join(', ')})`,
    };
  },
};
export const pythonWays: readonly Way[] = [
  fString,
  plusOf((name) => name),
  percent,
  format,
  variable(fString, (text) => `sql = ${text}\n    `, 'sql'),
  variable(percent, (text) => `query = ${text}\n    `, 'query'),
];

const encapsed = (hole: (name: string) => string): Way => ({
  name: `"${hole('q')}"`,
  write: (parts) => ({ expression: `"${joined(parts, (text) => text.replaceAll('"', '\\"'), hole)}"` }),
});
export const phpWays: readonly Way[] = [
  plusOf(php, '.'),
  encapsed(php),
  encapsed((name) => `{$${name}}`),
  {
    name: 'sprintf',
    write: (parts) => ({
      expression: `sprintf("${joined(
        parts,
        (text) => text.replaceAll('%', '%%'),
        () => '%s',
      )}", ${holes(parts).map(php).join(', ')})`,
    }),
  },
  variable(plusOf(php, '.'), (text) => `$sql = ${text};\n`, '$sql'),
  variable(encapsed(php), (text) => `$sql = ${text};\n`, '$sql'),
];

const interpolated: Way = {
  name: '#{}',
  write: (parts) => ({ expression: `"${joined(parts, inDouble, (name) => `#{${name}}`)}"` }),
};
export const rubyWays: readonly Way[] = [
  interpolated,
  plusOf(same),
  variable(interpolated, (text) => `sql = ${text}\n  `, 'sql'),
  variable(plusOf(same), (text) => `sql = ${text}\n  `, 'sql'),
];

const formatted = (callee: string): Way => ({
  name: callee,
  write: (parts) => {
    const text = joined(
      parts,
      (letters) => letters.replaceAll('%', '%%').replaceAll('\n', ' '),
      () => '%s',
    );
    return { expression: `${callee}("${text.replaceAll('"', '\\"')}", ${holes(parts).join(', ')})` };
  },
});
export const javaWays: readonly Way[] = [
  plusOf(same),
  variable(plusOf(same), (text) => `String sql = ${text};\n      `, 'sql'),
  formatted('String.format'),
  variable(formatted('String.format'), (text) => `String query = ${text};\n      `, 'query'),
];
export const goWays: readonly Way[] = [
  plusOf(same),
  variable(plusOf(same), (text) => `statement := ${text}\n\t`, 'statement'),
  formatted('fmt.Sprintf'),
  variable(formatted('fmt.Sprintf'), (text) => `query := ${text}\n\t`, 'query'),
];

const dollar: Way = {
  name: '$""',
  write: (parts) => ({
    expression: `$"${joined(
      parts,
      (text) => text.replaceAll('"', '\\"').replaceAll('\n', ' '),
      (name) => `{${name}}`,
    )}"`,
  }),
};
const stringFormat: Way = {
  name: 'string.Format',
  write: (parts) => {
    let at = 0;
    const text = joined(
      parts,
      (letters) => letters.replaceAll('"', '\\"').replaceAll('\n', ' '),
      () => `{${at++}}`,
    );
    return { expression: `string.Format("${text}", ${holes(parts).join(', ')})` };
  },
};
export const csharpWays: readonly Way[] = [
  plusOf(same),
  dollar,
  variable(plusOf(same), (text) => `var sql = ${text};\n      `, 'sql'),
  variable(dollar, (text) => `string sql = ${text};\n      `, 'sql'),
  stringFormat,
];
