import {
  exportStore,
  importStore,
  refreshStore,
  storeInfo,
  verifyStore,
} from '../../advisories/refresh/index.js';
import { sources } from '../../advisories/sources/index.generated.js';
import { bounded } from '../../core/bounded.js';
import { SeaworthyError } from '../../core/errors.js';
import { readSettings } from '../../gate/settings/index.js';
import { storeDirectory } from '../../gate/settings/places.js';
import { printable } from '../../report/printable.js';
import type { Command, CommandInput } from '../command.js';
import { configOptions, dataOptions } from '../options.js';
import { settingsOptions } from '../run-scan.js';

const place = dataOptions.filter(({ flags }) => flags.startsWith('--db'));

export const command: Command = {
  name: 'db',
  summary: 'fetch, build, look at and carry the advisory database',
  group: 'Data',
  subcommands: [
    {
      name: 'update',
      group: 'Data',
      summary: 'fetch advisories from their publishers, or from a mirror',
      options: [
        {
          flags: '-s, --source <id>',
          meaning: `only this source (${sources.map(({ id }) => id).join(', ')})`,
          repeatable: true,
        },
        {
          flags: '--base <source=address>',
          meaning: 'read a source from a mirror or a folder',
          repeatable: true,
        },
        {
          flags: '-e, --ecosystem <name>',
          meaning: 'only this ecosystem, where a source has parts',
          repeatable: true,
        },
        ...place,
        ...configOptions,
      ],
      examples: [
        { command: 'seaworthy db update', meaning: 'all sources, from the internet' },
        {
          command: 'seaworthy db update --source osv --base osv=https://mirror.example.com/osv',
          meaning: 'one, from a mirror',
        },
      ],
      run: (input) => refresh(input, input.options.texts('source'), basesOf(input)),
    },
    {
      name: 'build',
      group: 'Data',
      summary: 'build the database from a folder of feeds, without any network',
      details:
        'The folder is laid out as the publishers lay out their exports: <Ecosystem>/all.zip (OSV), alpine-secdb/, kev/, epss/, debian-tracker/. What is not there is left out.',
      arguments: [{ name: '<folder>', meaning: 'folder with the feeds' }],
      options: place,
      examples: [{ command: 'seaworthy db build /mnt/feeds', meaning: 'on an air-gapped machine' }],
      run: (input) => buildFromFolder(input),
    },
    {
      name: 'info',
      group: 'Data',
      summary: 'what the database holds, and how old it is',
      options: [{ flags: '--json', meaning: 'for a machine to read' }, ...place],
      run: (input) => info(input),
    },
    {
      name: 'verify',
      group: 'Data',
      summary: 'read every byte and check it against its sums',
      options: place,
      run: async (input) => {
        const report = verifyStore(input.shell.world.disk, directoryOf(input));
        await input.shell.print(
          `${report.segments} segments, ${report.advisories} advisories, all as they were written.\n`,
        );
        return 0;
      },
    },
    {
      name: 'export',
      group: 'Data',
      summary: 'put the database into one file, to carry it elsewhere',
      arguments: [{ name: '<file>', meaning: 'file to write' }],
      options: place,
      run: async (input) => {
        const file = input.arguments[0] ?? '';
        exportStore(input.shell.world.disk, directoryOf(input), file);
        input.shell.tell(`Written: ${file}. On the other machine: seaworthy db import ${file}`);
        return 0;
      },
    },
    {
      name: 'import',
      group: 'Data',
      summary: 'take the database from a file that "db export" wrote',
      arguments: [{ name: '<file>', meaning: 'file to read' }],
      options: place,
      run: async (input) => {
        importStore(input.shell.world.disk, input.arguments[0] ?? '', directoryOf(input));
        return info(input);
      },
    },
  ],
};

function directoryOf({ options, shell }: CommandInput): string {
  return storeDirectory(options.text('db'), undefined, shell.world);
}

function basesOf({ options, shell }: CommandInput): Readonly<Record<string, string>> {
  const { config } = readSettings(settingsOptions(options), '.', shell.world);
  const named = options.texts('base').map((text) => {
    const at = text.indexOf('=');
    if (at > 0) return [text.slice(0, at), text.slice(at + 1)] as const;
    throw new SeaworthyError('USAGE', `"${text}" is not SOURCE=ADDRESS.`, { where: '--base' });
  });
  return { ...config.advisories?.bases, ...Object.fromEntries(named) };
}

async function refresh(
  input: CommandInput,
  only: readonly string[],
  bases: Readonly<Record<string, string>>,
): Promise<number> {
  const { shell, options } = input;
  const unknown = [...only, ...Object.keys(bases)].find((id) => !sources.some((source) => source.id === id));
  if (unknown !== undefined) {
    throw new SeaworthyError('USAGE', `There is no advisory source "${unknown}".`, {
      whatToDo: `Use one of: ${sources.map(({ id }) => id).join(', ')}.`,
    });
  }
  const chosen = sources.filter(({ id, byDefault }) =>
    only.length > 0 ? only.includes(id) : byDefault || id in bases,
  );
  const result = await refreshStore(shell.world, shell.progress, chosen, {
    bases,
    directory: directoryOf(input),
    ecosystems: options.texts('ecosystem'),
  });
  for (const one of result.gaps) shell.tell(`! ${printable(one.unit)}: ${printable(one.reason)}`);
  await info(input);
  return result.failed.length > 0 ? 6 : 0;
}

async function buildFromFolder(input: CommandInput): Promise<number> {
  const { disk } = input.shell.world;
  const folder = (input.arguments[0] ?? '').replace(bounded(/\/+$/, 8192), '');
  if (disk.status(folder)?.type !== 'directory' && disk.status(disk.realPath(folder))?.type !== 'directory') {
    throw new SeaworthyError('NOT_FOUND', 'There is no such folder.', {
      where: folder,
      whatToDo: 'Name the folder that holds the feeds.',
    });
  }
  const names = disk.list(folder).map(({ name }) => name);
  const bases: Record<string, string> = {};
  for (const { id } of sources) if (names.includes(id)) bases[id] = `${folder}/${id}`;
  if (names.some((name) => disk.status(`${folder}/${name}/all.zip`) !== undefined)) bases.osv = folder;
  if (Object.keys(bases).length === 0) {
    throw new SeaworthyError('FEED_INVALID', 'The folder holds no feed.', {
      where: folder,
      whatToDo: `Lay it out as <Ecosystem>/all.zip, or in folders named ${sources.map(({ id }) => id).join(', ')}.`,
    });
  }
  return refresh(input, Object.keys(bases), bases);
}

async function info(input: CommandInput): Promise<number> {
  const infos = storeInfo(input.shell.world.disk, directoryOf(input));
  if (input.options.flag('json')) {
    await input.shell.print(
      `${JSON.stringify({ directory: directoryOf(input), sources: infos }, null, 2)}\n`,
    );
    return 0;
  }
  const lines = infos.map(
    ({ source, advisories, signals, asOf, builtAt }) =>
      `  ${source.padEnd(28)} ${String(advisories).padStart(8)} advisories ${String(signals).padStart(8)} signals   as of ${(asOf ?? builtAt).slice(0, 10)}`,
  );
  const text =
    lines.length > 0
      ? lines.join('\n')
      : '  nothing yet: run "seaworthy db update"; until then the embedded baseline answers';
  await input.shell.print(`${directoryOf(input)}\n${text}\n`);
  return 0;
}
