import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Compiles src/formats/gzip/inflate/inflate.c to WebAssembly and writes it as code.generated.ts beside it. Run by hand
 * after a change of the source, with clang and lld 14 or later (Debian: `apt-get install clang lld`):
 *
 *     npx tsx tools/build-inflate.ts
 */
const folder = 'src/formats/gzip/inflate';
const source = `${folder}/inflate.c`;
const flags = [
  '--target=wasm32',
  '-O3',
  '-msimd128',
  '-mbulk-memory',
  '-ffreestanding',
  '-nostdlib',
  '-Wall',
  '-Wextra',
  '-Werror',
  '-Wl,--no-entry',
  '-Wl,--strip-all',
  '-Wl,-z,stack-size=16384',
];

const temporary = mkdtempSync(join(tmpdir(), 'inflate-'));
try {
  const output = join(temporary, 'inflate.wasm');
  execFileSync('clang', [...flags, '-o', output, source], { stdio: 'inherit' });
  const compiler = execFileSync('clang', ['--version'], { encoding: 'utf8' }).split('\n')[0];
  const code = readFileSync(output).toString('base64');
  const digest = createHash('sha256').update(readFileSync(source)).digest('hex');
  writeFileSync(
    `${folder}/code.generated.ts`,
    [
      '// Written by tools/build-inflate.ts out of inflate.c.',
      `// ${compiler}`,
      `export const sourceSha256 = '${digest}';`,
      `export const wasmBase64 =\n  '${code}';`,
      '',
    ].join('\n'),
  );
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
