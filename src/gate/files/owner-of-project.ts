import { imageParts } from '../roles/compose-images.js';
import type { Tree } from '../roles/find.js';
import { answersOf, kept } from '../roles/tree.js';

/** Whether an image lies below the name of the owner of the repository, which has something that builds or rolls it out. */
export function isOfOwner(image: string, tree: Tree, project: string): boolean {
  const { registry, owner } = imageParts(image);
  const name = owner.toLowerCase();
  if (name.length < shortestName || name.includes('/')) return false;
  const { anywhere, ofGithub } = kept(answersOf(known, tree), project, () =>
    hasPipeline(tree) ? ownersOf(tree, project) : none,
  );
  return anywhere.has(name) || (registry === 'ghcr.io' && ofGithub.has(name));
}

interface Owners {
  readonly anywhere: ReadonlySet<string>;
  /** What owns images at the registry of GitHub alone. */
  readonly ofGithub: ReadonlySet<string>;
}

const none: Owners = { anywhere: new Set(), ofGithub: new Set() };
/** Each image asks them anew. */
const known = new WeakMap<Tree, Map<string, Owners>>();

function ownersOf(tree: Tree, project: string): Owners {
  return { anywhere: ownersIn(tree, project), ofGithub: wordsOfTitle(tree) };
}

const shortestName = 3;

function hasPipeline(tree: Tree): boolean {
  return (
    tree.entries('.github/workflows/').some((name) => /\.ya?ml$/.test(name)) ||
    ['', 'deploy/', 'scripts/'].some((folder) => tree.entries(folder).some((name) => pipelines.test(name)))
  );
}

const pipelines =
  /^(?:\.gitlab-ci\.yml|Jenkinsfile|(?:docker[-_]?)?(?:build|deploy|release|publish|push)(?:[-_]\w{1,40})?\.(?:sh|ps1))$/i;

/** By what the manifests of the root name as its repository, badges of its workflows, and what a reader is to clone under its name. */
function ownersIn(tree: Tree, project: string): ReadonlySet<string> {
  const page = tree.entries('').find((name) => /^readme(?:\.\w{1,10})?$/i.test(name));
  const pages = page === undefined ? '' : tree.text(page).slice(0, longestText);
  const found = [
    ofModule.exec(tree.text('go.mod').slice(0, longestText))?.[1],
    ofPackage(tree.text('package.json').slice(0, longestText)),
    ...[...pages.matchAll(ofBadge)].map(([, owner]) => owner),
    ...clonedIn(pages).flatMap(([owner, name]) =>
      project.endsWith(name.toLowerCase().replace(/\.git$/, '')) ? owner : [],
    ),
  ];
  return new Set(found.flatMap((owner) => owner?.toLowerCase() ?? []));
}

const longestText = 100_000;
const ofModule = /^module[ \t]{1,4}github\.com\/([\w.-]{1,60})\//m;
const ofBadge = /github\.com\/([\w.-]{1,60})\/[\w.-]{1,100}\/(?:actions\/)?workflows\//g;
const ofAddress = /github(?:\.com)?[/:]([\w.-]{1,60})\/([\w.-]{1,100})/;

/** `"repository": "github:acme/tide"`, or an address. */
function ofPackage(text: string): string | undefined {
  const at = text.indexOf('"repository"');
  return at === -1 ? undefined : ofAddress.exec(text.slice(at, at + longestField))?.[1];
}

const longestField = 240;

/** The owner and the name of what lines of a page clone. */
function clonedIn(page: string): readonly (readonly [owner: string, name: string])[] {
  return page.split('\n', mostLines).flatMap((line) => {
    const at = line.indexOf('git clone ');
    const [, owner, name] = at === -1 ? [] : (ofAddress.exec(line.slice(at, at + longestField)) ?? []);
    return owner === undefined || name === undefined ? [] : [[owner, name] as const];
  });
}

const mostLines = 3_000;

/** `# acme.dev` over the page of a repository whose images are below acme. */
function wordsOfTitle(tree: Tree): ReadonlySet<string> {
  const page = tree.entries('').find((name) => /^readme(?:\.md)?$/i.test(name));
  const title =
    /^#[ \t]{1,8}(\S[^\n]{0,120})/.exec(page === undefined ? '' : tree.text(page).trimStart())?.[1] ?? '';
  return new Set(title.toLowerCase().split(/[^a-z0-9-]/));
}
