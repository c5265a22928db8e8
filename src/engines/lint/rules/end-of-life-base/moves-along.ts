import { installsOf } from '../../models/commands/managers.js';
import type { EndOfLife } from '../../models/end-of-life.js';
import type { LintFile } from '../../models/file.js';
import { lastNameOf } from '../../models/image-reference/index.js';
import { rootStage, type Stage, type Step } from '../../models/stages/index.js';

/** What of the file holds a version that the base brings, and stays behind where only FROM is moved: sentences, or nothing. */
export function movingAlong(stage: Stage, end: EndOfLife, file: LintFile): string {
  return isDistribution(end.product)
    ? `${pathsOfPackages(stage, file)}${endingPackages(stage, file)}${end.product === 'debian' ? renamedPackages(stage, file) : ''}`
    : `${pathsOfLanguage(end, file)}${renamedPackages(stage, file)}`;
}

function isDistribution(product: string): boolean {
  return /^(?:debian|ubuntu|alpine|centos)$/.test(product);
}

/** `COPY fix.py /usr/local/lib/python3.10/site-packages/` in whichever stage: copied from one to the other, the version stays the same. */
function pathsOfLanguage({ product, release }: EndOfLife, { model }: LintFile): string {
  const language = languages.find(({ images }) => images.test(product));
  if (language === undefined) return '';
  const found = model.steps.flatMap((step) =>
    pathsIn(step, language.path)
      .filter(({ version }) => isOfRelease(version, release))
      .map((path) => ({ ...path, isPackaged: isOfPackages(path.text, step, language) })),
  );
  const own = found.filter(({ isPackaged }) => !isPackaged);
  const packaged = found.filter(({ isPackaged }) => isPackaged);
  const moved =
    own.length === 0
      ? ''
      : ` The version in ${named(own)} has to move along, or what lies there is no longer found.`;
  return packaged.length === 0
    ? moved
    : `${moved} ${named(packaged)} ${new Set(packaged.map(({ text }) => text)).size === 1 ? 'is' : 'are'} of the packages of another stage: what is copied into it works there where its own release is the same, so both move together or the stage takes another base.`;
}

/** `/usr/bin/python3.10` in a stage that begins with another image than that of the language. */
function isOfPackages(path: string, { stage, effective }: Step, { images }: Language): boolean {
  // What is copied there is of no package.
  if (/^(?:COPY|ADD)$/.test(effective.keyword)) return false;
  const { reference } = rootStage(stage);
  return /^\/(?:usr\/)?(?:bin|lib|include|share)\//.test(path) && !images.test(lastNameOf(reference));
}

/** `ENV JAVA_HOME=/usr/lib/jvm/java-11-openjdk-amd64`, where the distribution has the program. */
function pathsOfPackages(stage: Stage, { model }: LintFile): string {
  const found = model.steps
    .filter((step) => rootStage(step.stage) === stage)
    .flatMap((step) => languages.flatMap(({ path }) => pathsIn(step, path)));
  return found.length === 0
    ? ''
    : ` The version in ${named(found)} is that of a package, and has to be the one that is installed then.`;
}

interface VersionedPath {
  readonly text: string;
  readonly version: string;
}

interface Language {
  readonly images: RegExp;
  /** A path up to its version. */
  readonly path: RegExp;
}

const languages: readonly Language[] = [
  { images: /^(?:python|pypy)$/, path: /\/(?:python|pypy)(\d\.\d{1,2})(?=\/|$)/ },
  {
    images: /^(?:openjdk|eclipse-temurin|amazoncorretto|java)$/,
    path: /\/jvm\/[a-z-]{0,40}(\d{1,2})(?=[-./]|$)/,
  },
  { images: /^j?ruby$/, path: /\/ruby\/(?:gems\/)?(\d\.\d)\.\d{1,2}(?=\/|$)/ },
  { images: /^php$/, path: /^\/etc\/php\/?(\d\.\d|\d{1,2})(?=\/|$)/ },
  { images: /^postgres$/, path: /\/postgresql\/(\d{1,2}(?:\.\d)?)(?=\/|$)/ },
];

function pathsIn({ effective: { args } }: Step, path: RegExp): readonly VersionedPath[] {
  const words = args.text.slice(0, mostOfText).split(/[\s"'`:,;=()[\]]+/);
  return words
    .filter((word) => word.startsWith('/') && word.length <= longestPath)
    .flatMap((word) => {
      const found = path.exec(word);
      if (found === null) return [];
      // `java-11-openjdk-amd64` goes on behind its version.
      const end = word.indexOf('/', found.index + found[0].length);
      return [{ text: end === -1 ? word : word.slice(0, end), version: found[1] ?? '' }];
    });
}

const mostOfText = 20_000;
const longestPath = 200;

/** `3.10` is of 3.10; `11` of 11, and of what an image calls 11.0. */
function isOfRelease(version: string, release: string): boolean {
  return release === version || release.startsWith(`${version}.`);
}

function named(paths: readonly VersionedPath[]): string {
  const [first = '', second, ...more] = new Set(paths.map(({ text }) => text));
  if (second === undefined) return first;
  return more.length === 0 ? `${first} and ${second}` : `${first}, ${second} and other paths`;
}

/** Packages that newer releases of Debian have by another name alone, in stages that install them: https://packages.debian.org/ */
function renamedPackages(stage: Stage, file: LintFile): string {
  const names = packagesOf(stage, file, 'apt-get');
  const found = Object.entries(renamed).find(([name]) => names.includes(name));
  return found === undefined ? '' : ` Newer Debian has ${found[1]} in place of ${found[0]}.`;
}

const renamed: Readonly<Record<string, string>> = {
  netcat: 'netcat-openbsd',
  'libgl1-mesa-glx': 'libgl1',
  'ttf-freefont': 'fonts-freefont-ttf',
  libappindicator1: 'libayatana-appindicator1',
  'mysql-client': 'default-mysql-client',
  'libmysqlclient-dev': 'default-libmysqlclient-dev',
  libtinfo5: 'libtinfo6',
  libncurses5: 'libncurses6',
  'libssl1.1': 'libssl3',
};

function packagesOf(
  stage: Stage,
  { runs }: LintFile,
  ...managers: Parameters<typeof installsOf>[1][]
): readonly string[] {
  return runs
    .filter(({ step }) => rootStage(step.stage) === stage)
    .flatMap((run) => installsOf(run, ...managers))
    .flatMap(({ operands }) => operands.map(({ value }) => value.split(/[=<>~]/, 1)[0] ?? ''));
}

/** `apt-get install python-dev python-pip`: the program is written for what no later release has. */
function endingPackages(stage: Stage, file: LintFile): string {
  const packages = packagesOf(stage, file, 'apt-get', 'apk', 'yum', 'dnf');
  for (const { names, of, to } of endings) {
    const [first, second] = new Set(packages.filter((name) => names.test(name)));
    if (first !== undefined)
      return ` ${second === undefined ? `${first} is` : `${first} and ${second} are`} of ${of}, which later releases drop: where the program is written for it, port it to ${to}, and keep it until then from what others send.`;
  }
  return '';
}

const endings = [
  {
    names:
      /^(?:python(?:-(?:dev|devel|pip|setuptools|virtualenv|minimal|all|all-dev|mysqldb))?|(?:lib)?python2[\w.-]{0,40}|py2-[\w-]{1,40})$/,
    of: 'Python 2',
    to: 'Python 3',
  },
  { names: /^(?:lib)?php5[\w.-]{0,40}$|^libapache2-mod-php5$/, of: 'PHP 5', to: 'a maintained PHP' },
] as const;
