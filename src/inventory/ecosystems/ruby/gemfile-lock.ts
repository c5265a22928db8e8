import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { SeaworthyError } from '../../../core/errors.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { addGem, withoutPlatform } from './names.js';

/** Gemfile.lock and gems.locked, as Bundler writes them: https://bundler.io/man/gemfile.5.html */
export const gemfileLock: Analyzer = {
  id: 'ruby/gemfile-lock',
  version: 2,
  claim: { basenames: ['Gemfile.lock', 'gems.locked'] },
  // Installed gems carry the lockfiles of their own development.
  accepts: ({ path }) => !/(?:^|\/)gems\/[^/]{1,200}\/(?:Gemfile\.lock|gems\.locked)$/.test(path),
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

interface Gem {
  readonly name: string;
  readonly version: string;
  readonly line: number;
  readonly section: string;
  readonly remote: string | undefined;
  readonly dependsOn: string[];
}

interface Lockfile {
  readonly gems: readonly Gem[];
  readonly direct: readonly string[];
}

function analyze(file: AnalyzedFile): readonly Fact[] {
  const { gems, direct } = parseLockfile(file.text());
  const list = new FactList();
  const purls = new Map<string, Purl>();
  const own = new Map<string, Purl>();
  for (const gem of gems) {
    const { name, version, line, remote, section } = gem;
    // The project's own gem, or an engine of it.
    if (section === 'PATH') {
      const purl = list.project({ type: 'gem', name }, { name, version, line, ecosystem: 'RubyGems' });
      if (purl !== undefined) own.set(name, purl);
      continue;
    }
    const origin = section === 'GIT' ? remote : undefined;
    const purl = addGem(list, { name, version, line, direct: false, origin });
    if (purl !== undefined) purls.set(name, purl);
  }
  for (const { name, dependsOn, section } of gems) {
    const edges = dependsOn.flatMap((other) => purls.get(other) ?? []);
    const from = purls.get(name);
    if (section === 'PATH') {
      for (const edge of edges) list.markDirect(edge);
      const project = own.get(name);
      const siblings = dependsOn.flatMap((other) => own.get(other) ?? []);
      if (project !== undefined) list.dependsOn(project, [...edges, ...siblings]);
    }
    if (section !== 'PATH' && from !== undefined) list.dependsOn(from, edges);
  }
  for (const name of direct) {
    const purl = purls.get(name);
    if (purl !== undefined) list.markDirect(purl);
  }
  return list.facts();
}

/** A section begins at the margin; under `specs:` four spaces begin a gem, and six name what it needs. */
function parseLockfile(text: string): Lockfile {
  const gems: Gem[] = [];
  const direct: string[] = [];
  let section = '';
  let remote: string | undefined;
  for (const [line, number] of numberedLines(text)) {
    const content = line.trim();
    const indent = line.length - line.trimStart().length;
    if (content === '') continue;
    if (indent === 0) {
      section = content;
      remote = undefined;
    } else if (section === 'DEPENDENCIES') {
      if (indent === 2) direct.push(nameOf(content));
    } else if (isSource(section)) {
      if (indent === 2 && content.startsWith('remote: ')) remote = content.slice(8);
      if (indent === 4) gems.push(gemOf(content, { line: number, section, remote }));
      if (indent === 6) gems.at(-1)?.dependsOn.push(nameOf(content));
    } else if (section === '') {
      throw new SeaworthyError(
        'MANIFEST_INVALID',
        'The file does not begin with a section, as a Gemfile.lock does.',
        {
          whatToDo: 'Write the lockfile again with "bundle lock".',
        },
      );
    }
  }
  return { gems, direct };
}

function isSource(section: string): boolean {
  return section === 'GEM' || section === 'GIT' || section === 'PATH' || section === 'PLUGIN SOURCE';
}

/** `name (1.2.3-platform)` */
function gemOf(content: string, place: Pick<Gem, 'line' | 'section' | 'remote'>): Gem {
  const open = content.indexOf(' (');
  const version = open !== -1 && content.endsWith(')') ? content.slice(open + 2, -1) : '';
  return { ...place, name: nameOf(content), version: withoutPlatform(version), dependsOn: [] };
}

/** `name (>= 1)`; `name!` where the Gemfile names its source. */
function nameOf(content: string): string {
  const open = content.indexOf(' (');
  const name = open === -1 ? content : content.slice(0, open);
  return name.endsWith('!') ? name.slice(0, -1) : name;
}
