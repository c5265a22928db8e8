import { memberSpans } from '../formats/json/index.js';

/**
 * The parts of a manifest that ask for packages; all else is blank, and as long as it was: descriptions of other packages,
 * what is left out or replaced, and settings of tools name packages with versions too.
 */
export function declaring(name: string, text: string): string {
  return sections.find(([file]) => file.test(name))?.[1](text) ?? text;
}

const sections: readonly (readonly [file: RegExp, only: (text: string) => string])[] = [
  [
    /^package\.json$/,
    members(/^(?:(?:dev|optional|peer)?[dD]ependencies|overrides|resolutions|pnpm|catalogs?|workspaces)$/),
  ],
  [/^composer\.json$/, members(/^require(?:-dev)?$/)],
  // https://packaging.python.org/en/latest/specifications/pyproject-toml/ and the tables of Poetry, PDM, uv, Hatch and Flit
  [
    /^pyproject\.toml$/,
    tables(
      (path) => /(?:^|[.-])(?:dependencies|dependency-groups)(?:$|\.[\w-]{1,80}$)/.test(path),
      /(?:^|[.-])(?:dependencies|requires)(?:$|\.)/,
    ),
  ],
  [/^Pipfile$/, tables((path) => !/^(?:source|requires|pipenv|scripts)$/.test(path))],
  // https://doc.rust-lang.org/cargo/reference/manifest.html
  [/^Cargo\.toml$/, tables((path) => /(?:^|[.-])dependencies$/.test(path) && !/\bmetadata\./.test(path))],
  // https://go.dev/ref/mod#go-mod-file
  [/^go\.mod$/, blocks(/^\s{0,8}(\w{1,20})\s{0,8}\(/, /^\s{0,8}\)/, (verb) => verb === 'require')],
  // https://dart.dev/tools/pub/pubspec
  [/^pubspec\.yaml$/, blocks(/^(\w{1,80}):/, undefined, (key) => /^(?:dev_)?dependenc/.test(key))],
];

function members(wanted: RegExp): (text: string) => string {
  return (text) => {
    let kept = '';
    for (const [key, [from, to]] of memberSpans(text))
      if (wanted.test(key)) kept += blank(text.slice(kept.length, from)) + text.slice(from, to);
    return kept + blank(text.slice(kept.length));
  };
}

/** Tables of TOML, and lists of such a key in any other one. */
function tables(isWanted: (path: string) => boolean, key?: RegExp): (text: string) => string {
  return byLine(() => {
    let isTable = false;
    let isList = false;
    return (line) => {
      const isInside = isList || isTable;
      if (isList) {
        isList = !closes(line);
        return true;
      }
      const header = /^\s{0,8}\[{1,2}([^\]\n]{1,300})\]/.exec(line)?.[1];
      if (header !== undefined) {
        isTable = isWanted(header.trim());
        return false;
      }
      const own = /^\s{0,8}([\w."'-]{1,200})\s{0,8}=/.exec(line)?.[1];
      if (isTable || own === undefined || key?.test(own) !== true) return isInside;
      isList = /=\s{0,8}\[/.test(line) && !closes(line);
      return true;
    };
  });
}

function closes(line: string): boolean {
  return line.split('#', 1)[0]?.trimEnd().endsWith(']') === true;
}

/** From a line that opens a block to the one that ends it, or to the next that opens one. What is in none stays. */
function blocks(
  open: RegExp,
  end: RegExp | undefined,
  isWanted: (name: string) => boolean,
): (text: string) => string {
  return byLine(() => {
    let isKept = true;
    return (line) => {
      const name = open.exec(line)?.[1];
      if (name !== undefined) isKept = isWanted(name);
      else if (end?.test(line) === true) isKept = true;
      return isKept;
    };
  });
}

function byLine(test: () => (line: string) => boolean): (text: string) => string {
  return (text) => {
    const isKept = test();
    return text
      .split('\n')
      .map((line) => (isKept(line) ? line : blank(line)))
      .join('\n');
  };
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
