import { shellWord } from '../../core/shell-word.js';
import { commandFor, constraintOf, legacyPeers, type Wanted } from './commands.js';

/** Several packages that have to move together. */
export interface Joint {
  /** The lockfile. */
  readonly path: string;
  /** Direct dependencies at other versions. */
  readonly moves: readonly Wanted[];
  /** What stands between them and what is to be fixed, and that itself, as the tool names it: to be resolved anew. */
  readonly through: readonly string[];
}

/** One command for all of them, for a tool that resolves them together; none where it has no words for that. */
export function liftCommand(joint: Joint): string | undefined {
  const file = joint.path.slice(joint.path.lastIndexOf('/') + 1).toLowerCase();
  const command = (ways.find(([name]) => name.test(file))?.[1] ?? movesAlone)(joint);
  const folder = joint.path.slice(0, Math.max(0, joint.path.lastIndexOf('/')));
  return command === undefined || folder === '' || joint.path.startsWith('/')
    ? command
    : `cd ${shellWord(folder)} && ${command}`;
}

type Way = (joint: Joint) => string | undefined;

function words(names: readonly string[]): string {
  return names.map(shellWord).join(' ');
}

function joined(...parts: readonly (string | undefined)[]): string | undefined {
  const known = parts.filter((each) => each !== undefined && each !== '');
  return known.length === 0 ? undefined : known.join(' && ');
}

/** The command of each move, in the folder of the lockfile. */
function each({ moves }: Joint): readonly (string | undefined)[] {
  return moves.map((wanted) => {
    const path = wanted.path.slice(wanted.path.lastIndexOf('/') + 1);
    return commandFor({ ...wanted, path, isAllowed: true, isNested: false });
  });
}

/** Lists of requirements are edited by hand. */
const movesAlone: Way = (joint) => (/\.(?:txt|in)$/.test(joint.path) ? undefined : joined(...each(joint)));

const thenUpdate =
  (update: (names: readonly string[], moves: readonly Wanted[]) => string): Way =>
  (joint) =>
    joined(...each(joint), joint.through.length === 0 ? undefined : update(joint.through, joint.moves));

const npmUpdate = (names: readonly string[], moves: readonly Wanted[]): string =>
  `npm update ${words(names)}${moves.some(({ ignoresPeers }) => ignoresPeers === true) ? legacyPeers : ''}`;

const composer: Way = ({ moves, through }) => {
  if (moves.length === 0) return `composer update ${words(through)} --with-all-dependencies`;
  const dev = moves.every(({ isDevelopment }) => isDevelopment === true) ? ' --dev' : '';
  return `composer require${dev} ${words(moves.map((move) => `${move.name}:${constraintOf(move)}`))} --with-all-dependencies`;
};

const bundler: Way = ({ moves, through }) =>
  `bundle update ${words([...moves.map(({ name }) => name), ...through])} --conservative`;

const poetry: Way = ({ moves, through }) => {
  const group = moves.every(({ isDevelopment }) => isDevelopment === true) ? ' --group dev' : '';
  return joined(
    moves.length === 0
      ? undefined
      : `poetry add${group} ${words(moves.map((move) => `${move.name}@${constraintOf(move)}`))}`,
    through.length === 0 ? undefined : `poetry update ${words(through)}`,
  );
};

/** One command, since what moves may ask for what else moves; the manifest names the lowest version. */
const cargo: Way = (joint) => {
  const far = joint.moves.filter(({ isMajor }) => isMajor === true);
  const near = joint.moves.filter(({ isMajor }) => isMajor !== true);
  const specs = near.map(({ name, from: [version] = [] }) =>
    version === undefined ? name : `${name}@${version}`,
  );
  const all = [...specs, ...joint.through];
  return joined(
    ...each({ ...joint, moves: far }),
    all.length === 0 ? undefined : `cargo update ${words(all)}`,
  );
};

const ways: readonly (readonly [file: RegExp, way: Way])[] = [
  [/^(?:package-lock|npm-shrinkwrap)\.json$/, thenUpdate(npmUpdate)],
  [/^pnpm-lock\.yaml$/, thenUpdate((names) => `pnpm update ${words(names)} --depth Infinity`)],
  [/^cargo\.lock$/, cargo],
  [/^composer\.lock$/, composer],
  [/^gemfile\.lock$|^gems\.locked$/, bundler],
  [/^poetry\.lock$/, poetry],
];
