import { join } from 'node:path';
import type { Fact, PlacedFact } from '../../core/analyzer.js';
import type { Component, Inventory, Purl } from '../../core/component.js';
import type { Finding } from '../../core/finding.js';
import { type Gap, gap } from '../../core/gap.js';
import type { Location } from '../../core/location.js';
import type { Role } from '../../core/role.js';
import type { Disk } from '../../core/world.js';
import { doubtFinder } from './doubts/index.js';
import { rolesOfEach } from './each.js';
import { type RoleOverride, roleFinder, type Tree } from './find.js';
import { lineRoles } from './lines.js';
import { asKeyInRole } from './other-keys.js';
import { placed, productFirst, shared } from './places.js';
import { holdsProductCode } from './product-code.js';
import { projectsIn } from './projects.js';
import { secretUses } from './secret-use.js';
import { shippedTest } from './shipped.js';
import { placeKey, sideWorkspaces } from './side-workspaces.js';
import { suiteManifestTest } from './suite-manifests.js';
import { hasTestName, isForTests, isShownInComment, type MarksSource } from './test-marks.js';
import { diskTree } from './tree.js';
import { asInRole, asOutside, asTestKey, gapWeighs, isOpenKey, packageWeighs, weighs } from './weight.js';

export interface RoleRequest {
  /** The folder that was scanned. */
  readonly root: string;
  readonly disk: Disk;
  readonly facts: readonly PlacedFact[];
  readonly overrides: readonly RoleOverride[];
  /** Roles that break the policy beside product. */
  readonly more: readonly Role[];
  /** What paths of facts and findings begin with; others were named and are product. */
  readonly prefix?: string;
  /** Without it no certificate is taken to be over. */
  readonly now?: Date;
}

export interface WithRoles {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
}

export interface Roles {
  /** Findings and gaps with the roles of their files, and whether they lie outside product code. */
  judge(found: WithRoles): WithRoles;
  /** Packages with the places that lie outside product code marked, and behind the others. */
  withPlaces(inventory: Inventory): Inventory;
  /** Whether every file that names the package lies outside product code. */
  isOutside(component: Component): boolean;
  /** Whether a gap of the file makes the verdict incomplete. */
  isProduct(path: string): boolean;
  /** Product code, and the copies of others' code that come with it. */
  isShipped(path: string): boolean;
}

const maxTextBytes = 256 * 1024;

/** Findings and gaps with the roles of their files, and whether they lie outside product code. */
export function withRoles(found: WithRoles, request: RoleRequest): WithRoles {
  return rolesIn(request).judge(found);
}

export function rolesIn(request: RoleRequest): Roles {
  const { root, disk, facts, overrides, prefix = '' } = request;
  const tree = diskTree(root, disk);
  const projects = prefix === '' && overrides.length === 0 ? projectsIn(tree) : [];
  return projects.length === 0
    ? rolesOfProject(request, tree)
    : rolesOfEach(projects, facts, (project, own) => rolesInProject(request, project, own));
}

function rolesInProject(request: RoleRequest, prefix: string, facts: readonly PlacedFact[]): Roles {
  const root = join(request.root, prefix);
  return rolesOfProject({ ...request, root, facts, prefix }, diskTree(root, request.disk));
}

function rolesOfProject(request: RoleRequest, tree: Tree): Roles {
  const { root, disk, overrides, prefix = '' } = request;
  const facts = insideOf(prefix, request.facts);
  const text = lastKept((path) => textOf(join(root, path), disk));
  const byConvention = roleFinder({ tree, overrides, isShipped: () => false });
  const isShipped = shippedTest({ facts, roleOf: byConvention, text });
  const isOfSuite = suiteManifestTest({ facts, tree, roleOf: (path) => find(path) });
  const find: (path: string) => Role = roleFinder({ tree, overrides, isShipped, isOfSuite });
  const raised = raisedRole(facts, find, tree);
  const inside = (path: string): Role => (find(path) === raised ? 'product' : find(path));
  const roleOf = (path: string): Role =>
    path.startsWith(prefix) ? inside(path.slice(prefix.length)) : 'product';
  const bytes = (path: string) => bytesOf(join(root, path), disk);
  const ofLine = lineRoles({ tree, overrides });
  const roleOfLine = ({ path, line = 0 }: FilePlace) =>
    path.startsWith(prefix) ? ofLine(path.slice(prefix.length), line) : undefined;
  const doubtIn = doubtFinder({ tree, overrides });
  const doubtOf = (path: string, role: Role) => {
    const own = path.slice(prefix.length);
    const doubt = path.startsWith(prefix) && find(own) === role ? doubtIn(own, role) : undefined;
    return doubt === undefined ? {} : { roleDoubt: doubt };
  };
  let aside: ReadonlyMap<string, Role> = new Map();
  const roleAt = (purl: Purl, path: string) => aside.get(placeKey(purl, path)) ?? roleOf(path);
  const isOutside = (one: Component, path: string) =>
    !packageWeighs(one, roleAt(one.purl, path), request.more);
  const places: Places = {
    marks: { tree, facts, roleOf: inside, text },
    roleOf,
    roleAt,
    roleOfLine,
    doubtOf,
    bytes,
  };
  return {
    judge: (found) => {
      const weighed = weigher(found, places, request);
      return {
        findings: found.findings.map(weighed),
        gaps: [
          ...(raised === undefined ? [] : [raisedNote(raised)]),
          ...found.gaps.map((one) => weighedGap(one, weighed, places, request)),
        ],
      };
    },
    withPlaces: (inventory) => {
      const { components } = inventory;
      aside = sideWorkspaces({ components, facts: request.facts, roleOf });
      return {
        ...inventory,
        components: components.map((one) => ({ ...one, foundAt: placed(one, isOutside) })),
      };
    },
    isOutside: (one) => one.foundAt.every(({ path }) => isOutside(one, path)),
    isProduct: (path) => gapWeighs(roleOf(path), request.more),
    isShipped: (path) => roleOf(path) === 'vendored' || gapWeighs(roleOf(path), request.more),
  };
}

type FilePlace = Extract<Location, { at: 'file' }>;

interface Places {
  readonly marks: MarksSource;
  /** By the path of a finding. */
  readonly roleOf: (path: string) => Role;
  /** Of a package in a file. */
  readonly roleAt: (purl: Purl, path: string) => Role;
  /** What a part of a file is for that is product as a whole. */
  readonly roleOfLine: (place: FilePlace) => Role | undefined;
  /** What else a file of that role may be; nothing for a part of it that has another one. */
  readonly doubtOf: (path: string, role: Role) => Pick<Finding, 'roleDoubt'>;
  readonly bytes: (path: string) => Uint8Array;
}

/** Of a copy of another project as well, the lines round a key may show it. */
function isShownAsTest({ evidence }: Finding): boolean {
  return evidence.kind === 'secret' && evidence.testKey !== undefined;
}

function isAmongTests(role: Role): boolean {
  return role === 'test' || role === 'fixture';
}

function isLowSecret({ severity, evidence }: Finding): boolean {
  return severity === 'low' && evidence.kind === 'secret' && evidence.verified !== 'live';
}

function weigher(
  { findings }: WithRoles,
  { marks, roleOf, roleAt, roleOfLine, doubtOf, bytes }: Places,
  { prefix = '', more, now }: RoleRequest,
): (finding: Finding) => Finding {
  const ownPath = (path: string) => path.slice(prefix.length);
  const secrets = secretUses(findings, { marks, bytes, now, ownPath });
  const advised = (finding: Finding, role: Role) =>
    more.includes(role) ? finding : asKeyInRole(finding, role, secrets.hintOf);
  const isExample = (place: Location) =>
    place.at === 'file' &&
    place.line !== undefined &&
    isShownInComment(ownPath(place.path), place.line, marks);
  return (finding) => {
    const place = decisive(finding, roleOf);
    if (place === undefined) return finding;
    const own = ownPath(place);
    const ofFile = secrets.isOfTestPackage(finding, own) ? 'test' : roleOfPackage(finding, place, roleAt);
    const role = (ofFile === 'product' ? roleOfPart(finding, roleOfLine) : undefined) ?? ofFile;
    if (isLowSecret(finding) && finding.locations.every((each) => isExample(each)))
      return { ...finding, ...withRole('documentation'), isOutside: true };
    const { finding: used, isFixture = false, isTestKey = false, isSample = false } = secrets.asUsed(finding);
    const roleOfKey = isSample ? 'example' : 'fixture';
    const isMarkedTest = (kind: 'key' | 'generic-secret') =>
      kind === 'key'
        ? isTestKey ||
          isShownAsTest(finding) ||
          isForTests(own, role, marks) ||
          (isAmongTests(role) && secrets.isNamedByTests(own))
        : hasTestName(own);
    if (isFixture && !more.includes(roleOfKey))
      return { ...advised(used, roleOfKey), ...withRole(roleOfKey), isOutside: true };
    const isOutside = !weighs(finding, role, { more, isMarkedTest });
    if (isOutside) {
      const judged = isOpenKey(used) ? asTestKey(used, 'it bears the marks of a test') : used;
      return {
        ...advised(asOutside(judged, role), role),
        ...withRole(role),
        ...doubtOf(place, role),
        isOutside,
      };
    }
    const judged = isTestKey ? used : secrets.withUser(used);
    return productFirst(
      { ...advised(asInRole(judged, role), role), ...withRole(role), ...doubtOf(place, role) },
      roleOf,
    );
  };
}

/** Of a vulnerability, where each place of each of its packages is of such workspaces alone. */
function roleOfPackage({ evidence, locations }: Finding, place: string, roleAt: Places['roleAt']): Role {
  const purls = evidence.kind === 'vulnerable-component' ? evidence.components.map(({ purl }) => purl) : [];
  const roles = locations.flatMap((each) =>
    each.at === 'file' ? purls.map((purl) => roleAt(purl, each.path)) : [],
  );
  return roles.find((role) => role === 'product') ?? roles[0] ?? roleAt('pkg:none', place);
}

/** Of a finding in settings or in a Dockerfile, where each of its places is of such a part. */
function roleOfPart({ engine, locations }: Finding, roleOfLine: Places['roleOfLine']): Role | undefined {
  if (engine !== 'config' && engine !== 'lint') return undefined;
  return shared(locations.map((place) => (place.at === 'file' ? roleOfLine(place) : undefined)))?.[0];
}

function weighedGap(
  one: Gap,
  weighed: (finding: Finding) => Finding,
  { roleOf }: Places,
  { more }: RoleRequest,
): Gap {
  if (one.location.at !== 'file' || one.unit === 'configuration') return one;
  if (one.hides !== undefined) {
    // What a comment hides weighs as it would without the comment.
    const finding = weighed(one.hides.finding);
    const { role = 'product', isOutside } = finding;
    return {
      ...one,
      ...withRole(role),
      ...(isOutside ? { isOutside } : {}),
      hides: { ...one.hides, finding },
    };
  }
  const role = roleOf(one.location.path);
  const isOutside = !gapWeighs(role, more);
  return { ...one, ...withRole(role), ...(isOutside ? { isOutside } : {}) };
}

function insideOf(prefix: string, facts: readonly PlacedFact[]): readonly PlacedFact[] {
  if (prefix === '') return facts;
  return facts
    .filter(({ location }) => location.path.startsWith(prefix))
    .map((one) => ({ ...one, location: { ...one.location, path: one.location.path.slice(prefix.length) } }));
}

function withRole(role: Role): { readonly role?: Role } {
  return role === 'product' ? {} : { role };
}

/** The place whose role counts: of a flow its source, of several the one that is nearest to product. */
function decisive(finding: Finding, roleOf: (path: string) => Role): string | undefined {
  const { evidence, locations } = finding;
  const places: readonly Location[] = evidence.kind === 'dataflow' ? [evidence.trace[0]] : locations;
  const paths = places.flatMap((place) => (place.at === 'file' ? [place.path] : []));
  const [sink] = locations;
  // What a test does with what product code gives it, product code does not.
  if (evidence.kind === 'dataflow' && sink.at === 'file' && notShipped.includes(roleOf(sink.path)))
    return sink.path;
  return paths.find((path) => roleOf(path) === 'product') ?? paths[0];
}

const notShipped: readonly Role[] = ['test', 'fixture', 'example', 'documentation'];

const productRoles: readonly Role[] = ['product', 'migration', 'generated'];

/** Facts of files in which something was found; what the other files are, they do not show. */
const foundKinds: readonly Fact['kind'][] = [
  'secret',
  'config-finding',
  'setuid-program',
  'problem',
  'unread-code',
  'unmatched',
];

/**
 * Where nothing is product, examples are judged as product, else tests: a collection of examples is one. A command that reads settings
 * alone knows of no code, so that the tree is asked for it.
 */
function raisedRole(
  facts: readonly PlacedFact[],
  find: (path: string) => Role,
  tree: Tree,
): Role | undefined {
  if (facts.every(({ fact }) => foundKinds.includes(fact.kind))) return undefined;
  const present = new Set<Role>();
  for (const { location, hidden } of facts) {
    if (hidden) continue;
    const role = find(location.path);
    if (productRoles.includes(role)) return undefined;
    present.add(role);
  }
  const raised = (['example', 'test'] as const).find((role) => present.has(role));
  const isOther = () => holdsProductCode(tree, find, { withShell: raised === 'test' });
  return raised === undefined || isOther() ? undefined : raised;
}

function raisedNote(role: Role): Gap {
  const reason = `No file here is product code by convention, so ${role}s are judged as product`;
  return gap('roles', { at: 'setting', name: 'roles' }, reason, 'note');
}

/** Findings of one file come one after the other, and each asks for its text. */
function lastKept(read: (path: string) => string): (path: string) => string {
  let last: { readonly path: string; readonly text: string } | undefined;
  return (path) => {
    if (last?.path !== path) last = { path, text: read(path) };
    return last.text;
  };
}

function textOf(path: string, disk: Disk): string {
  return new TextDecoder().decode(bytesOf(path, disk));
}

function bytesOf(path: string, disk: Disk): Uint8Array {
  const status = disk.status(path);
  if (status?.type !== 'file' || status.sizeBytes > maxTextBytes) return new Uint8Array(0);
  return disk.readFile(path, { maxBytes: maxTextBytes });
}
