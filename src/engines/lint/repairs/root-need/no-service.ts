import { nameOf } from '../../../../core/paths.js';
import type { LintFile } from '../../models/file.js';
import { isForWork } from '../../models/stages/for-work.js';
import { rootStage, type Stage } from '../../models/stages/index.js';
import { isBuildTool, isRunner, startedBy, wordsStarted } from '../../models/started.js';
import { isBareImage, isOfLanguage } from './bases.js';
import { packagesIn } from './packages.js';
import { asProgram } from './program.js';
import { asksForHelp, isOpen, onlyPrints, servingOf } from './serving.js';
import { ofBuilders, ofUsers, type RootWeight } from './weight.js';

/** Files alone, a place to work in, a build, a tool that is asked for its help. */
export function asNoService(stage: Stage, file: LintFile): RootWeight | undefined {
  if (isForWork(stage, file.dockerfile.text))
    return { detail: 'in a last stage for development', severity: 'low', advice: ofBuilders };
  const words = wordsStarted(stage);
  const shared = asShared(words, file);
  if (shared !== undefined) return shared;
  if (words === undefined) return startsNothing(stage, file);
  const program = startedBy(stage);
  if (onlyPrints(stage)) return { detail: 'what it starts only prints', severity: 'low', advice: ofUsers };
  if (isOpen(file)) return undefined;
  if (program === undefined) return { detail: 'it starts a shell', severity: 'low', advice: ofUsers };
  const work = workOf(program, words, stage, file);
  if (work !== undefined) return { detail: `what it starts is ${work}`, severity: 'low', advice: ofUsers };
  const isTool = asksForHelp(program, words) && servingOf(stage, file) === undefined;
  return isTool
    ? { detail: 'it starts a tool that prints its help', severity: 'low', advice: ofUsers }
    : undefined;
}

/** A base by its name or for want of a program, on which another file of the tree builds: what that does as root, USER would stop. */
function asShared(words: readonly string[] | undefined, { images, path }: LintFile): RootWeight | undefined {
  const other = images?.baseOf;
  if (other === undefined || !(words === undefined || /(?:^|[/_.-])base(?:[/_.-]|$)/i.test(path.slice(-200))))
    return undefined;
  return { detail: `${other} is built on it`, severity: 'low', advice: ofBuilders };
}

function startsNothing(stage: Stage, file: LintFile): RootWeight | undefined {
  const { base, reference } = rootStage(stage);
  const isEmpty = base === 'scratch' || isBareImage(reference.repository) || isOfLanguage(stage);
  if (!isEmpty) return undefined;
  if (!isOpen(file)) return { detail: 'nothing in it starts by itself', severity: 'low', advice: ofBuilders };
  return isUnused(file)
    ? {
        ...asProgram(stage, file),
        detail: 'it names no command, and nothing in the tree builds or runs it',
        severity: 'medium',
      }
    : undefined;
}

/** A port is exposed, but what would listen there comes with a command that is not written anywhere. */
function isUnused({ images }: LintFile): boolean {
  return images !== undefined && !images.isBuilt && images.runs.length === 0 && images.action === undefined;
}

/** Whether what it starts is a build or a test, and no one connects to it. */
export function isForBuilds(stage: Stage, file: LintFile): boolean {
  const program = startedBy(stage);
  if (program === undefined || isOpen(file)) return false;
  return workOf(program, wordsStarted(stage) ?? [], stage, file) !== undefined;
}

/** A build or a test: by the tool, by the name of the script, or by the packages for it. */
function workOf(program: string, words: readonly string[], stage: Stage, file: LintFile): string | undefined {
  if (isBuildTool(program))
    return words.some((word) => /^(?:start|run|serve|exec|start:\w+)$/.test(word)) ? undefined : 'a build';
  const script = isRunner(program) ? words[words.indexOf(program) + 1] : program;
  const name = nameOf(script ?? '').toLowerCase();
  // A program may be called after what it checks or packs; a script is called after what it does.
  const isWritten = /\.(?:sh|bash|py|pl|rb|[cm]?[jt]s)$/.test(name);
  if (isWritten ? builds.test(name) : /^(?:build|package|compile)(?:[-_.]|$)/.test(name)) return 'a build';
  if (isWritten ? tests.test(name) : /^(?:run[-_]?)?(?:tests?|ci)$/.test(name)) return 'a test';
  const isScript = /entry-?point|\.sh$/.test(name);
  return isScript && hasPackagersIn(stage, file)
    ? 'a build, by the packages that are installed for it'
    : undefined;
}

const builds = /(?:^|[-_.])(?:build|builder|package|packaging|compile|release)(?:[-_.]|$)/;
const tests = /(?:^|[-_.])(?:tests?|testing|ci|lint|bench|benchmarks?|fuzz)(?:[-_.]|$)/;

/** What makes packages of distributions. */
const packagers =
  /^(?:rpm-build|rpmdevtools|createrepo(?:_c)?|devscripts|debhelper|dpkg-dev|fakeroot|pbuilder|sbuild|abuild|alpine-sdk|reprepro|git-buildpackage)$/;

function hasPackagersIn(stage: Stage, file: LintFile): boolean {
  return packagesIn(stage, file).some((name) => packagers.test(name));
}
