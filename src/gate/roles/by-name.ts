import type { Role } from '../../core/role.js';
import {
  auxiliaryHead,
  exampleFolders,
  generatedHead,
  names,
  staticFolders,
  testBuild,
  vendoredHead,
  workflowHead,
} from '../../knowledge/roles/index.js';
import { introducingPages } from '../../knowledge/roles/pages.js';
import { goTestImport } from '../../knowledge/roles/test-code.js';
import type { Tree } from './find.js';
import { folderName } from './tree.js';

/** By its name alone. */
export function nameRole(path: string, name: string): Role | undefined {
  return names.find((each) => each.name.test(name) && each.except?.test(path) !== true)?.role;
}

/** A test in a folder of tools by its name, but for those of a system that runs them: `tools/remote/fallback_test.go`. */
export function isTestOfTool(path: string, name: string): boolean {
  return !/(?:^|\/)\.[\w-]/.test(path) && /\.\w{1,4}$/.test(name) && nameRole(path, name) === 'test';
}

/** `scripts/t/certs/a.key`, where `scripts/t/` holds programs of tests in Perl. */
export function isInSuiteOfTool(path: string, { entries }: Pick<Tree, 'entries'>): boolean {
  const end = path.search(/(?<![^/])t\//);
  return end > 0 && entries(path.slice(0, end + 2)).some((name) => name.endsWith('.t'));
}

const longLine = 110;

/** By its first lines. */
export function contentRole(name: string, head: string): Role | undefined {
  if (generatedHead.test(head)) return 'generated';
  if (auxiliaryHead.test(head)) return 'vendored';
  if (/\.ya?ml$/.test(name)) return workflowHead.test(head) ? 'tooling' : undefined;
  if (name.endsWith('.go')) return testBuild.test(head) || goTestImport.test(head) ? 'test' : undefined;
  if (!/\.(?:[cm]?js|css)$/.test(name)) return undefined;
  if (vendoredHead.test(head)) return 'vendored';
  const lines = head.split('\n');
  return head.length > 1_000 && head.length / lines.length > longLine ? 'generated' : undefined;
}

/** `tools/crate-example/`, whose own page calls it an example. */
export function isExampleByPage(name: string, folder: string, { entries, head }: Tree): boolean {
  if (!exampleFolders.test(name)) return false;
  const page = entries(folder).find((each) => introducingPages.test(each));
  return (
    page !== undefined && /\b(?:examples?|samples?)\b/i.test(head(`${folder}${page}`).slice(0, headOfPage))
  );
}

const headOfPage = 600;

/** Django's own folder of an application's static files among them: `shop/static/shop/lib`. */
export function isOfStaticFiles(above: readonly string[]): boolean {
  const [app, folder, namespace] = above.slice(-3);
  return staticFolders.has(above.at(-1) ?? '') || (app === namespace && staticFolders.has(folder ?? ''));
}

/** A crate has its tests in a folder beside its manifest. */
export function isOfPackage(name: string, above: readonly string[], tree: Tree): boolean {
  return above.length > 0 && /^tests?$/.test(name) && tree.entries(folderName(above)).includes('Cargo.toml');
}
