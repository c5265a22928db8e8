import type { AnalyzedFile, Analyzer, Fact, ImageUse } from '../../core/analyzer.js';
import { nameOf } from '../../core/paths.js';
import { decodeSource } from '../../fix/source-text.js';
import { composeNames } from '../../knowledge/roles/compose.js';
import { composeUses } from './compose-uses.js';
import {
  doubtOf,
  folderOfCaller,
  keptIn,
  portOf,
  type RunOption,
  rootOf,
  variantOf,
  withoutTag,
} from './models/run-options.js';

/** Pages, scripts, builds and Compose files that show how images are built and run. */
export const imageUseAnalyzer: Analyzer = {
  id: 'lint/image-use',
  version: 7,
  claim: {
    stems: ['readme', 'action', 'makefile', 'gnumakefile', 'justfile', 'install', 'hacking', 'contributing'],
    suffixes: ['.sh', '.bash', '.mk', '.yml', '.yaml', '.md', '.rst', '.service', '.service.in'],
  },
  accepts: ({ path }) =>
    !foreign.test(path) && (isNamed(nameOf(path)) || isWorkflow(path) || isPlaybook(path)),
  maxBytes: 256 * 1024,
  tooLongIs: 'note',
  evidence: 'declared',
  isAid: true,
  analyze: (file) => factsOf(file),
};

const foreign = /(?:^|\/)(?:node_modules|\.git|site-packages|vendor|third_party)\//;
const unitName = /\.service(?:\.in)?$/;
const named = [
  /^(?:readme|install|hacking|contributing)(?:[._-]|$)/,
  /^(?:gnu)?makefile(?:\.|$)/,
  /^justfile$/,
  /\.(?:sh|bash|mk)$/,
  /^action\.ya?ml$/,
  unitName,
];

function isNamed(name: string): boolean {
  const plain = name.toLowerCase();
  const isAboutImages = /\.(?:md|rst)$/.test(plain) && /docker|container/.test(plain);
  return isAboutImages || composeNames.test(name) || named.some((each) => each.test(plain));
}

function isWorkflow(path: string): boolean {
  return /(?:^|\/)(?:\.github\/workflows\/[^/]+|\.gitlab-ci|\.travis)\.ya?ml$/.test(path);
}

/** By the words of its path: `ansible/build_images.yml`, `docker/provision.yml`. */
function isPlaybook(path: string): boolean {
  return /\.ya?ml$/.test(path) && /docker|container|playbook|ansible|image/i.test(path);
}

function factsOf(file: AnalyzedFile): readonly Fact[] {
  const { text } = decodeSource(file.bytes());
  const name = nameOf(file.path);
  const uses = composeNames.test(name)
    ? composeUses(text)
    : unitName.test(name)
      ? capabilitiesIn(text)
      : [
          ...usesIn(text),
          ...(/^readme/i.test(name) ? rootNeededBy(text) : []),
          ...(/\.ya?ml$/.test(name) ? passedIn(text) : []),
          ...(isAction(name) ? actionIn(text) : []),
        ];
  return uses.length === 0 ? [] : [{ kind: 'image-use', uses }];
}

function isAction(name: string): boolean {
  return /^action\.ya?ml$/.test(name);
}

/** What a service unit leaves its program of root's rights (systemd.exec(5)); a port below 1024 is another matter. */
export function capabilitiesIn(text: string): readonly ImageUse[] {
  // A bounding set alone gives nothing to an account.
  const isAccount = /^(?:User=(?!root\b)\S|DynamicUser=(?:yes|true|1|on)\b)/im.test(text);
  const line =
    /^AmbientCapabilities=([A-Z_ \t]{0,400})\r?$/m.exec(text) ??
    (isAccount ? null : /^CapabilityBoundingSet=([A-Z_ \t]{0,400})\r?$/m.exec(text));
  const [, program] = /^ExecStart=[-@:+!]{0,3}\S{0,200}\/([\w.-]{2,60})(?:[ \t]|\r?$)/m.exec(text) ?? [];
  const needed = (line?.[1] ?? '')
    .split(/[ \t]+/)
    .filter((name) => name.startsWith('CAP_') && !forPorts.test(name));
  if (line === null || program === undefined || needed.length === 0) return [];
  const takesRoot = needed.slice(0, mostParts).join(' ');
  return [{ line: lineOf(text, line.index), does: 'unit', program, takesRoot }];
}

const forPorts = /^CAP_(?:NET_BIND_SERVICE|SET[UG]ID|CHOWN|FOWNER|DAC_OVERRIDE)$/;

/** The image that GitHub builds for a step: https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
export function actionIn(text: string): readonly ImageUse[] {
  if (!/^[ \t]{1,20}using:[ \t]{1,4}["']?docker\b/im.test(text)) return [];
  const found = /^[ \t]{1,20}image:[ \t]{1,4}["']?(?:\.\/)?([\w./-]{1,200})["']?[ \t]{0,20}\r?$/m.exec(text);
  return found === null
    ? []
    : [{ line: lineOf(text, found.index), does: 'action', file: found[1] ?? '', folder: '.' }];
}

/** Names below `args:` of a playbook and in `build-args: |` of a workflow. */
export function passedIn(text: string): readonly ImageUse[] {
  if (!/args:/.test(text)) return [];
  const uses: ImageUse[] = [];
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const [, indent, inline] =
      /^([ \t]{0,60})(?:- )?(?:build[-_]?)?args:(?:[ \t]{1,4}["']?([A-Za-z_]\w{1,60})=)?/.exec(line) ?? [];
    if (indent === undefined || uses.length >= mostUses) continue;
    const args =
      inline === undefined ? namesBelow(lines.slice(at + 1, at + 1 + mostArgs), indent.length) : [inline];
    if (args.length > 0) uses.push({ line: at + 1, does: 'passes', args });
  }
  return uses;
}

const mostArgs = 40;

function namesBelow(lines: readonly string[], indent: number): readonly string[] {
  const end = lines.findIndex(
    (line) => line.trim() !== '' && line.length - line.trimStart().length <= indent,
  );
  const own = end === -1 ? lines : lines.slice(0, end);
  return own.flatMap(
    (line) => /^[ \t]{1,80}(?:- )?["']?([A-Za-z_]\w{1,60})(?:=|["']?:[ \t])/.exec(line)?.[1] ?? [],
  );
}

/** `Tide must be run as root`, `requires root privileges`: what a page says of the program, not of how it is installed. */
export function rootNeededBy(text: string): readonly ImageUse[] {
  if (!/root|CAP_/i.test(text)) return [];
  const line = text.split('\n').findIndex((each) => saysRoot.test(each) && !saysOther.test(each));
  return line < 0 ? [] : [{ line: line + 1, does: 'needs-root', takesRoot: 'its page' }];
}

const saysRoot =
  /\b(?:requires?|needs?|must|has to|have to|should)\b[^.\n]{0,40}\b(?:as root|root (?:privileges?|access|rights|permissions?))\b|\bCAP_(?:NET_RAW|NET_ADMIN|SYS_ADMIN)\b/i;
const saysOther =
  /\b(?:no|not|never|without|avoid|non-?root|rootless|drop(?:s|ped)?|install(?:s|ed|ing|ation)?|docker|podman|sudo|database|mysql|apt|yum|dnf|make)\b/i;

const mostUses = 100;
const mostWords = 200;
const mostOfCommand = 4_000;

/** By its name, or by the variable that holds it: `$(CONTAINER_ENGINE) build`. */
const tool =
  /(?:\b(?:docker|podman|nerdctl|buildah)|\$[({][A-Z_]{0,30}(?:DOCKER|PODMAN|CONTAINER|OCI)[A-Z_]{0,30}[)}])[ \t]{1,4}(?:(?:image|buildx|container)[ \t]{1,4})?(build|bud|run|create)[ \t]/g;

/** What an action of a workflow builds: `file: docker/Dockerfile.alpine`. */
const actionFile = /^[ \t]{1,40}(?:file|dockerfile):[ \t]{1,4}["']?(?:\.\/)?([\w./-]{1,200})/gm;

/** Which stage it builds: `target: runtime`. */
const actionTarget = /^[ \t]{1,40}target:[ \t]{1,4}["']?(\$?[\w.-]{1,60})/gm;

/** Calls of Docker and Podman in a text, whatever is around them. */
export function usesIn(text: string): readonly ImageUse[] {
  if (!/docker|podman|nerdctl|buildah|CONTAINER|OCI/i.test(text)) return [];
  const uses: ImageUse[] = [];
  const held = optionsHeldIn(text);
  const names = namesHeldIn(text);
  let built: BuildSeen | undefined;
  for (const match of text.matchAll(tool)) {
    if (uses.length >= mostUses) break;
    const start = match.index + match[0].length;
    const words = wordsFrom(text, start, held);
    const line = lineOf(text, start - 1);
    const isRun = match[1] === 'run' || match[1] === 'create';
    const use = isRun ? runOf(words, names) : buildOf(words, names);
    if (use === undefined) continue;
    uses.push({ line, ...use, ...(use.does === 'run' ? builtInLine(use, text, start, built) : {}) });
    if (use.does === 'build') built = { at: start, use };
  }
  for (const { index, 1: file = '' } of text.matchAll(actionFile))
    if (uses.length < mostUses) uses.push({ line: lineOf(text, index), does: 'build', file, folder: '.' });
  for (const { index, 1: target = '' } of text.matchAll(actionTarget))
    if (uses.length < mostUses) uses.push({ line: lineOf(text, index), does: 'selects', target });
  return uses;
}

interface BuildSeen {
  readonly at: number;
  readonly use: Omit<ImageUse, 'line'>;
}

/** `id=$(docker build -q -f tools.Dockerfile .) && docker run $id`: of the file that the same command builds. */
function builtInLine(
  { image }: Omit<ImageUse, 'line'>,
  text: string,
  start: number,
  built: BuildSeen | undefined,
): Pick<ImageUse, 'file' | 'folder'> {
  if (image !== undefined || built === undefined || start - built.at > mostOfCommand) return {};
  const between = text.slice(built.at, start).replace(/\\[ \t]{0,8}\r?\n/g, ' ');
  if (between.includes('\n')) return {};
  const { file, folder } = built.use;
  return { ...(file === undefined ? {} : { file }), ...(folder === undefined ? {} : { folder }) };
}

/** Of a command that may go on over several lines. */
function wordsFrom(
  text: string,
  start: number,
  held: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const part = text
    .slice(start, start + mostOfCommand)
    .replace(/\\[ \t]{0,8}\r?\n/g, ' ')
    .replaceAll('`pwd`', '$(pwd)')
    .replaceAll('$(shell pwd)', '$(pwd)');
  const [command = ''] = part.split(/\r?\n|&&|\|\||;|`|[ \t]\|[ \t]|[ \t]#/, 1);
  return wordsOf(command)
    .flatMap((word) => {
      const [, name] = /^\$[({]?([A-Z_][A-Z0-9_]{2,40})[)}]?$/.exec(word) ?? [];
      return (name === undefined ? undefined : held.get(name)) ?? [word];
    })
    .slice(0, mostWords);
}

function wordsOf(command: string): readonly string[] {
  return command
    .split(/[ \t]+/)
    .slice(0, mostWords)
    .map((word) => word.replace(/["']/g, ''))
    .filter((word) => word !== '');
}

/** Options that a Makefile or a script keeps in a variable: `RUN_FLAGS := --privileged -v /dev:/dev`. */
function optionsHeldIn(text: string): ReadonlyMap<string, readonly string[]> {
  const held = new Map<string, readonly string[]>();
  for (const [, name = '', value = ''] of text.replace(/\\[ \t]{0,8}\r?\n/g, ' ').matchAll(holding)) {
    if (held.size >= mostHeld) break;
    held.set(name, wordsOf(value));
  }
  return held;
}

const mostHeld = 50;
const holding =
  /^(?:export[ \t]{1,4})?([A-Z_][A-Z0-9_]{2,40})[ \t]{0,8}[:?]?=[ \t]{0,8}(["']?-[^\n]{1,2000})$/gm;

type Names = ReadonlyMap<string, string>;

/** Names that a variable holds: `IMAGE ?= acme/tide:1`. One that is set to several is none of them. */
function namesHeldIn(text: string): Names {
  const names = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(holdingName)) {
    if (names.size >= mostHeld) break;
    names.set(name, names.has(name) && names.get(name) !== value ? '' : value);
  }
  return new Map([...names].filter(([, value]) => value !== ''));
}

const holdingName =
  /^(?:export[ \t]{1,4})?([A-Z_][A-Z0-9_]{2,40})[ \t]{0,8}[:?]?=[ \t]{0,8}["']?([a-z0-9][\w./:-]{1,200})["']?[ \t]{0,8}\r?$/gm;

function lineOf(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
  return line;
}

/** Options of `docker run` without a value (https://docs.docker.com/reference/cli/docker/container/run/). */
const switches =
  /^(?:-[ditPq]{1,5}|--(?:detach|disable-content-trust|init|interactive|no-healthcheck|oom-kill-disable|privileged|publish-all|quiet|read-only|rm|sig-proxy|tty|use-api-socket))$/;

function runOf(words: readonly string[], names: Names): Omit<ImageUse, 'line'> | undefined {
  const { options, operands } = optionsOf(words, (word) => switches.test(word));
  const [image] = operands;
  if (image === undefined && options.length === 0) return undefined;
  const [takesRoot] = options.flatMap((option) => rootOf(option) ?? []);
  const [mayTakeRoot] = options.flatMap((option) => doubtOf(option) ?? []);
  const [worksOn] = options.flatMap((option) => folderOfCaller(option) ?? []);
  const user = options.find(
    ({ name, value }) => /^(?:-u|--user)$/.test(name) && !/^(?:0|root)\b/.test(value),
  );
  const ports = options.flatMap((option) => portOf(option) ?? []);
  // What a service is given of the folder of its caller is mostly its data.
  const own = options.filter((option) => ports.length > 0 || folderOfCaller(option) === undefined);
  const keeps = own.flatMap((option) => keptIn(option) ?? []);
  const isOnce = options.some(({ name }) => name === '--rm') && ports.length === 0 && !options.some(staysUp);
  return {
    does: 'run',
    ...imageOf(image, names),
    ...(image !== undefined && names.has(variableIn(image)) ? { isHeld: true } : {}),
    ...(takesRoot === undefined ? {} : { takesRoot }),
    ...(mayTakeRoot === undefined ? {} : { mayTakeRoot }),
    ...(user === undefined ? {} : { user: `${user.name} ${user.value}`.slice(0, 40) }),
    ...(worksOn === undefined ? {} : { worksOn }),
    ...(ports.length === 0 ? {} : { ports: ports.slice(0, mostParts) }),
    ...(keeps.length === 0 ? {} : { keeps: keeps.slice(0, mostParts) }),
    ...(isOnce ? { isOnce } : {}),
  };
}

const mostParts = 5;

/** In the background, or on all the ports that the image names. */
function staysUp({ name }: RunOption): boolean {
  return /^(?:--detach|--publish-all|--restart|--net|--network|-[a-zA-Z]{0,4}[dP][a-zA-Z]{0,4})$/.test(name);
}

function buildOf(words: readonly string[], names: Names): Omit<ImageUse, 'line'> | undefined {
  const { options, operands } = optionsOf(words, (word) => buildSwitches.test(word));
  const optionOf = (names: RegExp) => options.find(({ name }) => names.test(name))?.value;
  const file = optionOf(/^(?:-f|--file)$/);
  const [folder] = operands;
  if (folder === undefined && file === undefined) return undefined;
  const target = optionOf(/^--target$/);
  const args = options
    .filter(({ name }) => name === '--build-arg')
    .flatMap(({ value }) => /^[A-Za-z_]\w{0,60}/.exec(value)?.[0] ?? []);
  return {
    does: 'build',
    ...imageOf(optionOf(/^(?:-t|--tag)$/), names),
    ...(folder === undefined ? {} : { folder: folder.slice(0, 200) }),
    ...(file === undefined ? {} : { file: file.slice(0, 200) }),
    ...(target === undefined ? {} : { target: target.slice(0, 60) }),
    ...(args.length === 0 ? {} : { args: args.slice(0, mostArgs) }),
  };
}

const buildSwitches =
  /^(?:-q|--(?:quiet|pull|push|load|no-cache|rm|force-rm|squash|compress|check|debug|disable-content-trust|layers))$/;

function optionsOf(
  words: readonly string[],
  isSwitch: (word: string) => boolean,
): { readonly options: readonly RunOption[]; readonly operands: readonly string[] } {
  const options: RunOption[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    // A variable that stands before the image may hold options: `$(DOCKER_FLAGS)`.
    if (!word.startsWith('-')) return { options, operands: words.slice(at) };
    const equals = word.indexOf('=');
    if (equals > 0) options.push({ name: word.slice(0, equals), value: word.slice(equals + 1) });
    else if (isSwitch(word)) options.push({ name: word, value: '' });
    else options.push({ name: word, value: words[++at] ?? '' });
  }
  return { options, operands: [] };
}

/** Names with variables say nothing unless the file has their values; what is asked of a reader does neither: `<image>`. */
function imageOf(word: string | undefined, names: Names): Pick<ImageUse, 'image' | 'variant'> {
  const written = names.get(variableIn(word ?? '')) ?? word;
  const name = withoutTag(written?.split('@', 1)[0]) ?? '';
  return /^[a-z0-9][\w./:-]{0,200}$/i.test(name) ? { image: name, ...variantOf(written) } : {};
}

/** IMAGE of `$IMAGE`, `${IMAGE}`, `$(IMAGE):1.2`. */
function variableIn(word: string): string {
  return /^\$[({]?([A-Z_][A-Z0-9_]{2,40})[)}]?(?::\S{1,80})?$/.exec(word)?.[1] ?? '';
}
