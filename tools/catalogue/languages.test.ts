import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { grammarsOnDisk } from '../../src/engines/sast/languages/assets.js';
import { createParser } from '../../src/engines/sast/languages/tree.js';
import { createRealWorld } from '../../src/world/index.js';
import type { Library } from './declaration.js';
import { derive } from './derive.js';
import { goClasses, goRootOf } from './go.js';
import { mergedClasses } from './names.js';
import { NpmPackages } from './npm.js';
import { rubyClasses, rubyRootOf } from './ruby.js';
import { type RootOf, tableText } from './table-text.js';
import { typescriptLibrary } from './typescript.js';

const read = grammarsOnDisk(createRealWorld().disk);

function tableOf(library: Library, root?: RootOf): string {
  return tableText(derive([library], false), root).text.trim();
}

/** Declarations of a package as npm unpacks it. */
function ofNpm(description: string, declarations: string): string {
  const scratch = mkdtempSync(join(tmpdir(), 'seaworthy-npm-'));
  const folder = join(scratch, 'npm/root/lib');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: 'lib', version: '1.0.0', description, types: 'index.d.ts' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'index.d.ts'), declarations);
  try {
    return tableOf(typescriptLibrary(new NpmPackages(scratch).describe('lib')));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function ofCode(grammar: 'go' | 'ruby', summary: string, path: string, text: string): Promise<string> {
  const parser = await createParser(read);
  const tree = await parser.parse(`tree-sitter-${grammar}.wasm`, text);
  parser.close();
  const classes = grammar === 'go' ? goClasses({ path, text }, tree) : rubyClasses(tree);
  const library = { package: 'lib', summary, classes: mergedClasses(classes), aliases: [] };
  return tableOf(library, grammar === 'go' ? goRootOf : rubyRootOf);
}

describe('declarations of TypeScript', () => {
  it('name functions of the module, whatever their place', () => {
    const text =
      'export declare function readFile(path: string): string;\nexport declare function isFile(path: string): boolean;';
    expect(ofNpm('read files', text)).toBe('#lib\n~\t+path readFile');
  });

  it('name members of options', () => {
    const text =
      'interface Options { url: string; retries: number }\nexport declare function fetch(options: Options): void;';
    expect(ofNpm('HTTP client', text)).toBe('#lib\n~\t+ssrf fetch:url');
  });

  it('lead from a factory through a promise to the class', () => {
    const text =
      'export declare class Shell { exec(command: string): Promise<string>; }\nexport declare function connect(port: number): Promise<Shell>;';
    expect(ofNpm('run commands over ssh', text)).toBe('#lib\n~\t>~.Shell connect\n~.Shell\t+command exec');
  });

  it('take a module that is a function by what its description says', () => {
    const text = 'declare function lib(source: string, destination: string): void;\nexport = lib;';
    expect(ofNpm('copy files', text)).toBe('#lib\n~\t+path new:0,1');
  });

  it('say nothing of numbers, callbacks and lists of words', () => {
    const text = "export declare function readFile(path: number, file: () => void, dir: 'a' | 'b'): string;";
    expect(ofNpm('read files', text)).toBe('');
  });
});

describe('declarations of Go', () => {
  it('are found by the path of the package, methods by the type of their receiver', async () => {
    const text = `package db
// Conn is a connection.
type Conn struct{}
// Open opens a database file.
func Open(path string) (*Conn, error) { return nil, nil }
func (c *Conn) Exec(ctx context.Context, sql string) error { return nil }
func (c *Conn) close(path string) {}
`;
    expect(await ofCode('go', 'driver of a database', 'example.org/shop/db/v2/a.go', text)).toBe(
      '#example.org/shop/db\n~/db\t+path Open\t>~/db.Conn Open\n~/db.Conn\t+sql Exec:1',
    );
  });

  it('say nothing of bytes and readers', async () => {
    const text = 'package db\nfunc Load(file []byte, path io.Reader) {}\n';
    expect(await ofCode('go', 'read files', 'example.org/db/a.go', text)).toBe('');
  });
});

describe('declarations of Ruby', () => {
  it('name constructors, methods and keyword parameters', async () => {
    const text = `module Pages
  class Reader
    # @param path [String]
    def initialize(path, limit = 10); end
    def self.open(file:); end
    private
    def load(path); end
  end
end
`;
    expect(await ofCode('ruby', 'read files', 'pages.rb', text)).toBe(
      '#Pages\n~::Reader\t+path open:file\t?path new',
    );
  });

  it('leave classes of the language alone', async () => {
    expect(await ofCode('ruby', 'read files', 'a.rb', 'class File\n  def load_file(path); end\nend\n')).toBe(
      '',
    );
  });
});
