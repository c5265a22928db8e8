import type { Range } from './draw.js';

type Spelling = (range: Range) => string;

/** The next version of the same depth at the first number that is not zero. */
function nextMajor(version: string): string {
  const parts = version.split('.').map(Number);
  const at = Math.max(
    0,
    parts.findIndex((each) => each > 0),
  );
  return parts.map((each, index) => (index < at ? each : index === at ? each + 1 : 0)).join('.');
}

/** An exact version is spelt as it is. */
const tildesAndCarets: Spelling = ({ base, style }) =>
  ({
    exact: base,
    patch: `~${base}`,
    minor: `^${base}`,
    open: `>=${base}`,
    bounded: `>=${base},<${nextMajor(base)}`,
  })[style];

const spellings: Readonly<Record<string, Spelling>> = {
  /** https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
  'crates.io': ({ base, style }) =>
    ({
      exact: `=${base}`,
      patch: `~${base}`,
      minor: `^${base}`,
      open: `>=${base}`,
      bounded: `>=${base}, <${nextMajor(base)}`,
    })[style],
  /** https://getcomposer.org/doc/articles/versions.md */
  Packagist: tildesAndCarets,
  /** https://guides.rubygems.org/patterns/ */
  RubyGems: ({ base, style }) =>
    ({
      exact: `= ${base}`,
      patch: `~> ${base}`,
      minor: `~> ${base.split('.').slice(0, 2).join('.')}`,
      open: `>= ${base}`,
      bounded: `>= ${base}, < ${nextMajor(base)}`,
    })[style],
  /** https://packaging.python.org/en/latest/specifications/version-specifiers/ */
  PyPI: ({ base, style }) =>
    ({
      exact: `==${base}`,
      patch: base.includes('.') ? `~=${base}` : `==${base}`,
      minor: `>=${base},<${nextMajor(base)}`,
      open: `>=${base}`,
      bounded: `>=${base},<${nextMajor(base)}`,
    })[style],
  /** The lowest version, https://go.dev/ref/mod#minimal-version-selection */
  Go: ({ base }) => `v${base}`,
  /** https://maven.apache.org/pom.html#Dependency_Version_Requirement_Specification */
  Maven: ({ base }) => base,
  NuGet: ({ base }) => base,
  /** https://python-poetry.org/docs/dependency-specification/ */
  poetry: tildesAndCarets,
};

export function rangeText(ecosystem: string, range: Range): string {
  return spellings[ecosystem]?.(range) ?? range.base;
}
