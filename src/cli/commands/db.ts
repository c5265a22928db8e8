import { exportStore, importStore, storeInfo, verifyStore } from '../../advisories/refresh/index.js';
import { sources } from '../../advisories/sources/index.generated.js';
import { type Feeds, feedsIn, refreshFrom, storeText } from '../../gate/advisories.js';
import { pullDatabase, pushDatabase } from '../../gate/database-image.js';
import { readSettings } from '../../gate/settings/index.js';
import { storeDirectory } from '../../gate/settings/places.js';
import { printable } from '../../report/printable.js';
import type { Command, CommandInput } from '../command.js';
import { optionsOf } from '../option-table.js';
import { configOptions, dataOptions } from '../options.js';
import { settingsOptions } from '../run-scan.js';
import { contextFrom, registryOptions } from '../trust-target.js';
import { pairsOf, printResult } from '../values.js';

const place = dataOptions.filter(({ flags }) => flags.startsWith('--db'));

export const command: Command = {
  name: 'db',
  summary: 'fetch, build, look at and carry the advisory database',
  group: 'Set up',
  subcommands: [
    {
      name: 'update',
      summary: 'fetch advisories from their publishers, or from a mirror',
      options: [
        ...optionsOf({
          Options: {
            '-s, --source <id...>': `only this source (${sources.map(({ id }) => id).join(', ')})`,
            '--base <source=address...>': 'read a source from a mirror or a folder',
            '-e, --ecosystem <name...>': 'only this ecosystem, where a source has parts',
          },
        }),
        ...place,
        ...configOptions,
      ],
      examples: {
        'seaworthy db update': 'all sources, from the internet',
        'seaworthy db update --source osv --base osv=https://mirror.example.com/osv': 'one, from a mirror',
      },
      run: (input) => update(input),
    },
    {
      name: 'build',
      summary: 'build the database from a folder of feeds, without any network',
      details:
        'The folder is laid out as the publishers lay out their exports: <Ecosystem>/all.zip (OSV), alpine-secdb/, kev/, epss/, debian-tracker/. What is not there is left out.',
      arguments: { '<folder>': 'folder with the feeds' },
      options: place,
      examples: { 'seaworthy db build /mnt/feeds': 'on an air-gapped machine' },
      run: (input) => refresh(input, feedsIn(input.arguments[0] ?? '', input.shell.world.disk)),
    },
    {
      name: 'info',
      summary: 'what the database holds, and how old it is',
      options: [...optionsOf({ Options: { '--json': 'for a machine to read' } }), ...place],
      run: info,
    },
    {
      name: 'verify',
      summary: 'read every byte and check it against its sums',
      options: place,
      run: async (input) => {
        const { segments, advisories } = verifyStore(input.shell.world.disk, directoryOf(input));
        await input.shell.print(
          `${segments} segments, ${advisories} advisories, all as they were written.\n`,
        );
        return 0;
      },
    },
    {
      name: 'export',
      summary: 'put the database into one file, to carry it elsewhere',
      arguments: { '<file>': 'file to write' },
      options: place,
      run: async (input) => {
        const file = input.arguments[0] ?? '';
        exportStore(input.shell.world.disk, directoryOf(input), file);
        input.shell.tell(`Written: ${file}. On the other machine: seaworthy db import ${file}`);
        return 0;
      },
    },
    {
      name: 'push',
      summary: 'put the database into a registry, as an OCI artifact',
      arguments: { '<reference>': 'NAME:TAG' },
      options: [...place, ...registryOptions],
      run: async (input) => {
        const {
          shell,
          arguments: [name = ''],
        } = input;
        const digest = await pushDatabase(
          name,
          directoryOf(input),
          shell.world.disk,
          await contextFrom(input.options, shell),
        );
        await shell.print(`${digest}\n`);
        return 0;
      },
    },
    {
      name: 'pull',
      summary: 'take the database from a registry: the sources that differ',
      arguments: { '<reference>': 'NAME:TAG, or NAME@DIGEST' },
      options: [...place, ...registryOptions],
      run: async (input) => {
        const {
          shell,
          arguments: [name = ''],
        } = input;
        await pullDatabase(
          name,
          directoryOf(input),
          shell.world.disk,
          await contextFrom(input.options, shell),
        );
        return info(input);
      },
    },
    {
      name: 'import',
      summary: 'take the database from a file that "db export" wrote',
      arguments: { '<file>': 'file to read' },
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

function update(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const { config } = readSettings(settingsOptions(options), '.', shell.world);
  const named = pairsOf(options.texts('base'), '--base', { form: 'SOURCE=ADDRESS' });
  return refresh(input, {
    only: options.texts('source'),
    bases: { ...config.advisories?.bases, ...named },
    ecosystems: options.texts('ecosystem'),
  });
}

async function refresh(input: CommandInput, request: Feeds): Promise<number> {
  const { shell } = input;
  const result = await refreshFrom(request, directoryOf(input), shell);
  for (const one of result.gaps) shell.tell(`! ${printable(one.unit)}: ${printable(one.reason)}`);
  await info(input);
  return result.failed.length > 0 ? 6 : 0;
}

async function info(input: CommandInput): Promise<number> {
  const directory = directoryOf(input);
  const sources = storeInfo(input.shell.world.disk, directory);
  await printResult(input, { directory, sources }, storeText(directory, sources));
  return 0;
}
