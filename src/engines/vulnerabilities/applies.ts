import type { AffectedPackage } from '../../core/advisory.js';
import type { Component } from '../../core/component.js';
import type { Package } from './package.js';

/** Whether an entry is about this build of the package at all: its module stream, its flavour and its architecture. */
export function isAbout(entry: AffectedPackage, subject: Package): boolean {
  return fitsModule(entry, subject) && fitsFlavour(entry, subject) && fitsArchitecture(entry, subject);
}

/** `10:3.6.16-8.el8_9.1_fips`, `2:2.28-236.0.1.ksplice1.el8` */
const oracleFlavour = /_(fips)|\.(ksplice)\d/;

/**
 * Oracle publishes errata for three flavours of one package (ordinary, validated for FIPS, patched while it runs), with epochs that
 * put each above the others: only those of the flavour that is installed say anything.
 */
function fitsFlavour({ ranges }: AffectedPackage, { version }: Package): boolean {
  const fixes = ranges.flatMap(({ fixed }) => fixed ?? []);
  return fixes.length === 0 || fixes.some((fixed) => flavourOf(fixed) === flavourOf(version));
}

function flavourOf(version: string): string | undefined {
  const [, fips, ksplice] = oracleFlavour.exec(version) ?? [];
  return fips ?? ksplice;
}

/** Releases of packages that were built in a module: `…-1.module_el8.6.0+2880+7d9e3703`, `….module+el8.8.0+…`. */
const modularBuild = /\.module[_+]/;

/**
 * Streams of one module have versions of their own, and a fix in one says nothing of another
 * (https://docs.fedoraproject.org/en-US/modularity/). What was built outside of modules meets no fix of a stream, and
 * the other way round. Where a build does not name its stream, nor the advisory, the versions decide.
 */
function fitsModule({ modules, ranges }: AffectedPackage, { version, components }: Package): boolean {
  const installed = streamOf(components);
  const isModular = installed !== undefined || modularBuild.test(version);
  if (modules !== undefined) {
    if (installed !== undefined) return modules.includes(installed);
    return isModular;
  }
  const fixes = ranges.flatMap(({ fixed }) => fixed ?? []);
  if (fixes.length === 0) return true;
  const isForModules = fixes.every((fixed) => modularBuild.test(fixed));
  return isForModules
    ? isModular
    : !modularBuild.test(version) || fixes.some((fixed) => modularBuild.test(fixed));
}

/** `nodejs:18` of `nodejs:18:8090020240101:ad008a3a`. */
function streamOf(components: readonly Component[]): string | undefined {
  const label = components.find(({ module }) => module !== undefined)?.module;
  return label?.split(':', 2).join(':');
}

const everywhere = new Set(['noarch', 'all', 'any', 'src', 'source']);

function fitsArchitecture({ architectures }: AffectedPackage, { components }: Package): boolean {
  if (architectures === undefined || architectures.some((name) => everywhere.has(name))) return true;
  return components.some(
    ({ architecture }) =>
      architecture === undefined || everywhere.has(architecture) || architectures.includes(architecture),
  );
}
