import { waysOfDotnet, waysOfGo, waysOfRust } from './compiled.js';
import { waysOfComposer } from './composer.js';
import { waysOfJava } from './java.js';
import { waysOfNpm } from './npm.js';
import { waysOfPython } from './python.js';
import { waysOfRuby } from './ruby.js';
import type { Ways, WaysInput } from './ways.js';

export type { Known, Ways } from './ways.js';

const byEcosystem: Readonly<Record<string, (input: WaysInput) => Ways>> = {
  npm: waysOfNpm,
  PyPI: waysOfPython,
  Maven: waysOfJava,
  RubyGems: waysOfRuby,
  Packagist: waysOfComposer,
  Go: waysOfGo,
  'crates.io': waysOfRust,
  NuGet: waysOfDotnet,
};

/** Undefined for ecosystems whose language is not read. */
export function waysOf(ecosystem: string, input: WaysInput): Ways | undefined {
  return Object.hasOwn(byEcosystem, ecosystem) ? byEcosystem[ecosystem]?.(input) : undefined;
}
