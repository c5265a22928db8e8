import { nameOf, prefixOf } from '../../core/paths.js';
import type { Tree } from './find.js';

const tests = /^test_[\w-]{1,80}\.\w{1,4}$|(?:[._-](?:test|spec)|Tests?)\.\w{1,4}$/;
const code = /\.(?:go|py|rb|php|java|kt|cs|rs|[cm]?[jt]sx?)$/;
const mostFiles = 40;

/** Settings that tests read which lie beside them, and that no other code there names: `loader/all-keys.yml`. */
export function isReadByTests(path: string, tree: Tree): boolean {
  const [folder, name] = [prefixOf(path), nameOf(path)];
  if (!/\.ya?ml$/.test(name)) return false;
  const beside = tree.entries(folder).filter((each) => code.test(each));
  const isNamedIn = (file: string) => tree.text(`${folder}${file}`).includes(name);
  const isTest = (file: string) => tests.test(file);
  return (
    beside.filter(isTest).slice(0, mostFiles).some(isNamedIn) &&
    !beside
      .filter((file) => !isTest(file))
      .slice(0, mostFiles)
      .some(isNamedIn)
  );
}
