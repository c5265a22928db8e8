import type { ImageUse } from '../../core/analyzer.js';
import { doubtOf, type RunOption, rootOf, withoutTag } from './models/run-options.js';

interface Service {
  readonly line: number;
  readonly settings: { readonly key: string; readonly value: string }[];
}

const mostLines = 4_000;

/** Services that a Compose file builds, and what it gives them; read by its lines, as files are written by hand. */
export function composeUses(text: string): readonly ImageUse[] {
  if (!/\bbuild\b/.test(text)) return [];
  return servicesIn(text).flatMap(useOf);
}

/** Of each key below `services` the settings under it; an item of a list has the key that stands above it. */
function servicesIn(text: string): readonly Service[] {
  const services: Service[] = [];
  let [isInside, indent, key] = [false, 0, ''];
  for (const [index, line] of text.split('\n').slice(0, mostLines).entries()) {
    const written = line.trim();
    const space = line.slice(0, line.length - line.trimStart().length);
    const isItem = written.startsWith('- ');
    const body = isItem ? written.slice(2).trim() : written;
    const [head = '', name] = /^["']?([\w.-]{1,100})["']?:(?=[ \t]|$)/.exec(body) ?? [];
    const value = (body.slice(head.length).split(' #', 1)[0] ?? '').replace(/["']/g, '').trim();
    if (space === '' && !isItem && name !== undefined) {
      [isInside, indent] = [name === 'services', 0];
    } else if (isInside && name !== undefined && !isItem && (indent === 0 || space.length === indent)) {
      indent = space.length;
      services.push({ line: index + 1, settings: [] });
    } else if (isInside) {
      if (name !== undefined && !isItem) key = name;
      if (value !== '') services.at(-1)?.settings.push({ key: name ?? key, value });
    }
  }
  return services;
}

function useOf({ line, settings }: Service): readonly ImageUse[] {
  const settingOf = (key: string) => settings.find((each) => each.key === key)?.value;
  const folder = settingOf('context') ?? settingOf('build');
  if (folder === undefined) return [];
  const image = withoutTag(settingOf('image'));
  const file = settingOf('dockerfile');
  const built: ImageUse = {
    line,
    does: 'build',
    folder,
    ...(image === undefined || image.includes('$') ? {} : { image }),
    ...(file === undefined ? {} : { file }),
  };
  const options = settings.flatMap(optionsOf);
  const [takesRoot] = options.flatMap((option) => rootOf(option) ?? []);
  const [mayTakeRoot] = options.flatMap((option) => doubtOf(option) ?? []);
  const user = settingOf('user');
  const { does: _, ...names } = built;
  const run: ImageUse = {
    ...names,
    does: 'run',
    ...(takesRoot === undefined ? {} : { takesRoot }),
    ...(mayTakeRoot === undefined ? {} : { mayTakeRoot }),
    ...(user === undefined || /^(?:0|root)\b/.test(user) ? {} : { user: `user: ${user.slice(0, 40)}` }),
  };
  return [built, run];
}

/** A setting as the option of `docker run` that it stands for. */
function optionsOf({ key, value }: Service['settings'][number]): readonly RunOption[] {
  switch (key) {
    case 'privileged':
      return value === 'true' ? [{ name: '--privileged', value: '' }] : [];
    case 'cap_add':
      return words(value).map((each) => ({ name: '--cap-add', value: each }));
    case 'pid':
      return [{ name: '--pid', value }];
    case 'network_mode':
      return [{ name: '--net', value }];
    case 'volumes':
      return [{ name: '-v', value }];
    case 'source':
      return [{ name: '-v', value: `${value}:` }];
    case 'devices':
      return [{ name: '--device', value }];
    default:
      return [];
  }
}

function words(list: string): readonly string[] {
  return list.split(/[\s,[\]]+/).filter((word) => word !== '');
}
