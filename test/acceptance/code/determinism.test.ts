import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { javaTree } from '../../../bench/java-tree.js';
import { analyzeCode, type SourceFile } from '../../../src/engines/sast/analyze.js';
import { grammarsOnDisk } from '../../../src/engines/sast/languages/assets.js';
import { dice, shuffled } from '../../../src/testing/dice.js';
import { createRealWorld } from '../../../src/world/index.js';
import { generatedPrograms } from './generate/index.js';

const endings: Readonly<Record<string, string>> = { javascript: 'js', python: 'py', go: 'go' };

const examplesPerLanguage = 8;

/** Examples of several languages, each file in a folder of its own. */
function examples(): readonly SourceFile[] {
  return Object.entries(endings).flatMap(([id, ending]) => {
    const folder = join(import.meta.dirname, id);
    return readdirSync(folder)
      .filter((each) => each.endsWith('.cases'))
      .slice(0, examplesPerLanguage)
      .map((each) => ({
        path: `${id}/${each}/main.${ending}`,
        text: readFileSync(join(folder, each), 'utf8').replace(/^##.*\n/gm, ''),
      }));
  });
}

/** Programs whose classes have the same names, so that one must not be taken for the other. */
function generated(): readonly SourceFile[] {
  return generatedPrograms('java')
    .slice(0, 60)
    .flatMap(({ files }, index) =>
      Object.entries(files).map(([path, text]) => ({ path: `harbour${index}/${path}`, text })),
    );
}

/** Reads a setting that two files of the project give differently. */
const seal: SourceFile = {
  path: 'harbour/Seal.java',
  text: `package harbour;
import java.security.MessageDigest;
import java.util.Properties;
class Seal {
  byte[] of(byte[] cargo) throws Exception {
    Properties settings = new Properties();
    settings.load(Seal.class.getResourceAsStream("/seal.properties"));
    return MessageDigest.getInstance(settings.getProperty("digest", "SHA-512")).digest(cargo);
  }
}
`,
};

it('the same files give the same bytes, in any order and after any other work', {
  timeout: 300_000,
}, async () => {
  const read = grammarsOnDisk(createRealWorld().disk);
  const files = [...javaTree(1500, 5), ...generated(), seal, ...examples()];
  const resources: readonly (readonly [string, string])[] = [
    ['a/seal.properties', 'digest=MD5\n'],
    ['b/seal.properties', 'digest=SHA-384\n'],
  ];
  const bytes = async (seed: number) =>
    JSON.stringify(
      await analyzeCode(shuffled(files, dice(seed)), read, new Map(shuffled(resources, dice(seed)))),
    );
  const first = await bytes(1);
  expect(JSON.parse(first).findings.length).toBeGreaterThan(100);
  expect(await bytes(2)).toBe(first);
  expect(await bytes(3)).toBe(first);
});
