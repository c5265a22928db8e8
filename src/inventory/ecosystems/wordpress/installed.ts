import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';

const shared = { version: 1, maxBytes: 8 * 1024 * 1024, tooLongIs: 'note', evidence: 'installed' } as const;

export const core: Analyzer = {
  ...shared,
  id: 'wordpress/core',
  claim: { basenames: ['version.php'] },
  accepts: ({ path }) => /(?:^|\/)wp-includes\/version\.php$/.test(path),
  analyze: (file) => readCore(file),
};

/** The file in the plugin's folder that has the header, or a plugin that is one file. */
export const plugin: Analyzer = {
  ...shared,
  id: 'wordpress/plugin',
  claim: { suffixes: ['.php'] },
  accepts: ({ path }) => pluginPath.test(path),
  analyze: (file) => readHeader(file, 'plugin', 'Plugin Name', pluginPath.exec(file.path)?.slice(1) ?? []),
};

export const theme: Analyzer = {
  ...shared,
  id: 'wordpress/theme',
  claim: { basenames: ['style.css'] },
  accepts: ({ path }) => themePath.test(path),
  analyze: (file) => readHeader(file, 'theme', 'Theme Name', themePath.exec(file.path)?.slice(1) ?? []),
};

const pluginPath = /(?:^|\/)wp-content\/(?:mu-)?plugins\/(?:([^/]{1,200})\/[^/]{1,200}|([^/]{1,200}))\.php$/;
const themePath = /(?:^|\/)wp-content\/themes\/([^/]{1,200})\/style\.css$/;

function readCore(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  for (const [text, line] of numberedLines(file.text().slice(0, headerCharacters))) {
    const version = /^\$wp_version[ \t]{0,8}=[ \t]{0,8}['"]([\w.-]{1,60})['"]/.exec(text)?.[1];
    if (version !== undefined)
      list.add({ type: 'wordpress', name: 'core' }, { name: 'core', version, ecosystem: 'WordPress', line });
  }
  return list.facts();
}

/** WordPress itself looks at the first 8 KiB (`get_file_data`). */
const headerCharacters = 8192;

function readHeader(
  file: AnalyzedFile,
  kind: 'plugin' | 'theme',
  nameField: string,
  folders: readonly (string | undefined)[],
): readonly Fact[] {
  const list = new FactList();
  const fields = new Map<string, readonly [value: string, line: number]>();
  for (const [text, line] of numberedLines(file.text().slice(0, headerCharacters))) {
    const [, key = '', value = ''] =
      /^[ \t/*#@]{0,20}([A-Z][A-Za-z ]{1,30}):[ \t]{0,20}([^\n]{1,300})$/.exec(text) ?? [];
    if (key !== '' && !fields.has(key)) fields.set(key, [value.replace(/\*\/.{0,10}$/, '').trim(), line]);
  }
  const [version, line] = fields.get('Version') ?? [];
  const slug = folders.find((each) => each !== undefined);
  // Other files of a plugin have no header, and a child theme without a version has its parent's.
  if (!fields.has(nameField) || version === undefined || slug === undefined) return [];
  const [licence] = fields.get('License') ?? [];
  list.add(
    { type: 'wordpress', namespace: kind, name: slug },
    {
      name: `${kind}/${slug}`,
      version,
      ecosystem: 'WordPress',
      line,
      licenses: licence === undefined ? undefined : [licence],
    },
  );
  return list.facts();
}
