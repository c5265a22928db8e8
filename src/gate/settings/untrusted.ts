import { type Gap, gap } from '../../core/gap.js';
import type { Config } from './config.js';
import { engineKeys, type KeyEffect } from './engine-keys.js';

/**
 * What a configuration in the scanned tree may say. Anyone who changes the code may change it too, so it may only tighten
 * the policy; what it leaves out is a gap that the report lists first; network, rule files and baselines are not taken
 * from it. A file that is named with `--config`, or the user's own, may say everything.
 */
export interface Restricted {
  readonly config: Config;
  readonly gaps: readonly Gap[];
}

const unit = 'configuration';
const trustedWay = 'Pass the file with --config, or write it to the configuration of the user.';

export function restricted(config: Config, path: string): Restricted {
  const gaps: Gap[] = [];
  const left = (what: string) =>
    gaps.push({ ...gap(unit, path, `This file leaves out ${what}`), whatToDo: trustedWay });
  const ignored = (what: string) =>
    gaps.push({
      ...gap(unit, path, `Not taken from the scanned tree: ${what}`, 'note'),
      whatToDo: trustedWay,
    });
  const { policy, scan, registry, advisories } = config;
  if (policy?.['fixed-only'] === true) ignored('policy.fixed-only');
  if (policy?.incomplete === 'warn' || policy?.strict === false) ignored('policy.incomplete: warn');
  if (scan?.exclude !== undefined && scan.exclude.length > 0) left(`paths: ${listed(scan.exclude)}`);
  if (scan?.skip !== undefined && scan.skip.length > 0) left(`engines: ${listed(scan.skip)}`);
  if (registry?.insecure !== undefined) ignored('registry.insecure');
  for (const key of Object.keys(advisories ?? {})) if (key !== 'max-age-days') ignored(`advisories.${key}`);
  for (const { path: pattern, role } of config.roles ?? [])
    if (role !== 'product')
      gaps.push(gap(unit, path, `This file declares the role of ${pattern}: ${role}`, 'note'));
  const engines = restrictedEngines(config, left, ignored);
  return { config: { ...withoutTrusted(config), engines }, gaps };
}

function withoutTrusted({ policy, registry: _, advisories, ...rest }: Config): Config {
  const { 'fixed-only': _fixed, incomplete, strict, ...kept } = policy ?? {};
  const age = advisories?.['max-age-days'];
  return {
    ...rest,
    ...(policy === undefined
      ? {}
      : {
          policy: {
            ...kept,
            ...(incomplete === 'fail' ? { incomplete } : {}),
            ...(strict === true ? { strict } : {}),
          },
        }),
    ...(age === undefined ? {} : { advisories: { 'max-age-days': Math.min(7, age) } }),
  };
}

function restrictedEngines(
  { engines = {} }: Config,
  left: (what: string) => void,
  ignored: (what: string) => void,
): NonNullable<Config['engines']> {
  return Object.fromEntries(
    Object.entries(engines).map(([engine, settings]) => [
      engine,
      Object.fromEntries(
        Object.entries(settings).filter(([key, value]) => {
          const effect: KeyEffect = engineKeys[engine]?.[key] ?? 'trusted';
          const name = `engines.${engine}.${key}`;
          if (effect === 'excludes' && value !== undefined) left(`${name}: ${valueText(value)}`);
          if (effect === 'trusted') ignored(name);
          return effect !== 'trusted';
        }),
      ),
    ]),
  );
}

function valueText(value: unknown): string {
  return Array.isArray(value) ? listed(value.map(String)) : JSON.stringify(value).slice(0, 120);
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 8).join(', ');
  return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown;
}
