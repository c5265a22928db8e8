import { describe, expect, it } from 'vitest';
import { CatalogueText } from '../../src/engines/sast/catalogue/read.js';
import { grammarsOnDisk } from '../../src/engines/sast/languages/assets.js';
import { createParser } from '../../src/engines/sast/languages/tree.js';
import { createRealWorld } from '../../src/world/index.js';
import { derive } from './derive.js';
import { mergedClasses, pythonLibrary } from './names.js';
import { phpClasses } from './php.js';
import { pythonModule } from './python.js';
import { tableText } from './table-text.js';

const read = grammarsOnDisk(createRealWorld().disk);

/** The table of a library of one file, without its root's line. */
async function ofPython(summary: string, text: string, path = 'lib/core.py'): Promise<string> {
  const parser = await createParser(read);
  const tree = await parser.parse('tree-sitter-python.wasm', text);
  parser.close();
  const library = pythonLibrary('python3-lib', summary, [pythonModule({ path, text }, tree)]);
  return tableText(derive([library], true))
    .text.split('\n')
    .slice(1)
    .join('\n')
    .trim();
}

async function ofPhp(summary: string, text: string): Promise<string> {
  const parser = await createParser(read);
  const tree = await parser.parse('tree-sitter-php.wasm', `<?php\n${text}`);
  parser.close();
  const library = { package: 'php-lib', summary, classes: mergedClasses(phpClasses(tree)), aliases: [] };
  return tableText(derive([library], false))
    .text.split('\n')
    .slice(1)
    .join('\n')
    .trim();
}

describe('a parameter with a role, and its nearest neighbour without', () => {
  const cases: readonly (readonly [role: string, summary: string, match: string, other: string])[] = [
    [
      '+command run:0|command',
      'run shell commands',
      'def run(command: str, timeout=10): ...',
      'def run(command: list, timeout=10): ...',
    ],
    [
      '+sql execute:1|sql',
      'driver of a database',
      'def execute(conn, sql, params=None): ...',
      'def format_sql(sql): ...',
    ],
    [
      '+nosql find_one:0|filter',
      'mongo driver',
      'def find_one(filter: dict): ...',
      'def find_one(filter: int): ...',
    ],
    ['+ssrf fetch:0|url', 'HTTP client', 'def fetch(url): ...', 'def parse_url(url): ...'],
    [
      '+code evaluate:0|source',
      'script interpreter',
      'def evaluate(source): ...',
      'def evaluate(source: bool): ...',
    ],
    ['+html mark_safe:0|value', 'web framework', 'def mark_safe(value): ...', 'def escape(value): ...'],
    [
      '+template render_string:0|source',
      'template engine',
      'def render_string(source, **values): ...',
      'def render_file_name(source): ...',
    ],
    ['+xpath xpath:0|query', 'XML documents', 'def xpath(query): ...', 'def css(query): ...'],
    [
      '+ldap search:1|filter',
      'LDAP client',
      'def search(base, filter): ...',
      'def escape_filter(filter): ...',
    ],
    [
      '+regex match:0|pattern',
      'regex engine',
      'def match(pattern, text): ...',
      'def glob_match(pattern, text): ...',
    ],
    [
      '+redirect redirect:0|location',
      'web framework',
      'def redirect(location): ...',
      'def is_redirect(location): ...',
    ],
    [
      '+deserialise unpickle:0|data',
      'serialize objects',
      'def unpickle(data): ...',
      'def can_unpickle(data): ...',
    ],
    [
      '+path load_file:0|filename',
      'read files',
      'def load_file(filename): ...',
      'def normalize_file(filename): ...',
    ],
  ];
  it.each(cases)('%s', async (role, summary, match, other) => {
    // The first place needs no number.
    const written = role.replace(/^(\S+ \w+):0\|.*$/, '$1');
    const table = await ofPython(summary, match);
    expect(table.includes(role) || table.includes(written)).toBe(true);
    expect(await ofPython(summary, other)).not.toContain(`\t${role.split(' ')[0]} `);
  });

  it('believes less where a sign is weak', async () => {
    expect(await ofPython('client of an API', 'class Client:\n  def connect(self, host): ...')).toContain(
      '?ssrf',
    );
  });

  it('leaves out what runs no shell unless it is asked to', async () => {
    expect(await ofPython('run shell commands', 'def run(command, shell=False): ...')).toBe('');
  });

  it('leaves out libraries that exist to refuse', async () => {
    expect(await ofPython('HTTP client', 'def get(url): ...', 'advocate/api.py')).toBe('');
  });

  it('reads types, documentation comments and namespaces of PHP', async () => {
    const table = await ofPhp(
      'database access layer',
      'namespace Acme\\Db;\nuse Acme\\Db\\Result as R;\nclass Link {\n/** Runs a query.\n @param string $sql */\npublic function query($sql): Cursor {}\nprivate function raw(string $sql) {} }\nclass Cursor { public function execute(string $sql) {} }',
    );
    expect(table).toBe('~\\Cursor\t+sql execute\n~\\Link\t+sql query\t>~\\Cursor query');
  });
});

describe('the text of the table', () => {
  it('gives the classes of the roots that are asked for, with those that they lead to', () => {
    const text = new CatalogueText(
      '#a\n~.A ~.B\t+sql run:1|sql\t>c.C open\n#b\n~.X\t?path get\n#c\n~.C\t^~.Base\t<body\n',
    );
    const classes = text.classesOf(['a']);
    expect(classes.map(({ name }) => name)).toEqual(['a.A', 'a.B', 'c.C']);
    expect(classes[0]).toMatchObject({ sinks: { sql: 'run:1|sql' }, gives: { 'c.C': 'open' } });
    expect(classes[1]).toEqual({ name: 'a.B', extends: ['a.A'] });
    expect(classes[2]).toMatchObject({ extends: ['c.Base'], sources: 'body' });
  });
});
