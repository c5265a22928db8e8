import { SeaworthyError } from '../../../core/errors.js';
import { gap } from '../../../core/gap.js';
import type { AdvisorySource, SourceRecord, SourceRequest } from '../../../core/source.js';
import { type Feed, openFeed } from '../../feed.js';
import { invalidFeed, parseFeedJson } from '../../json-feed.js';
import { advisoriesOf } from '../../secdb/index.js';
import { parseSecdb } from '../../secdb/schema.js';

/** The largest is 1.5 MB in 2026. */
const maxBytes = 64 * 1024 * 1024;
const repositories = ['main', 'community'];
const branchShape = /^(?:v\d{1,2}\.\d{1,3}|edge)$/;

/** Where the index of branches cannot be read. https://alpinelinux.org/releases/ */
const knownBranches = [...Array.from({ length: 14 }, (_, index) => `v3.${index + 10}`), 'edge'];

export const source: AdvisorySource = {
  id: 'alpine-secdb',
  title: 'Alpine security database',
  licence: 'MIT (https://secdb.alpinelinux.org/license.txt)',
  defaultBase: 'https://secdb.alpinelinux.org',
  byDefault: true,
  complete: true,
  ecosystems: ['Alpine'],
  read,
};

async function* read({ world, progress, base }: SourceRequest): AsyncGenerator<SourceRecord> {
  const stage = progress.stage('alpine-secdb');
  const feed = openFeed(world, base);
  const branches = await branchesOf(feed);
  let done = 0;
  for (const branch of branches) {
    for (const repository of repositories) yield* readRepository(feed, branch, repository);
    done += 1;
    stage.update(done, branches.length, branch);
  }
  stage.end(`${branches.length} branches`);
}

/** Folders of a copy; online the links of the index page, or the branches that we know of. */
async function branchesOf(feed: Feed): Promise<readonly string[]> {
  if (!feed.isOnline) return feed.names().filter((name) => branchShape.test(name));
  try {
    const page = new TextDecoder().decode(await feed.read([''], { maxBytes: 1024 * 1024 }));
    const links = [...page.matchAll(/href="(?:\.\/)?([\w.]{1,12})\/"/g)].map(([, name]) => name ?? '');
    const branches = [...new Set(links.filter((name) => branchShape.test(name)))];
    if (branches.length > 0) return branches;
  } catch (thrown) {
    // A mirror need not list its folders. Where the host itself is out of reach, the first file will say so.
    if (!(thrown instanceof SeaworthyError) || !['NOT_FOUND', 'NETWORK'].includes(thrown.code)) throw thrown;
  }
  return knownBranches;
}

async function* readRepository(feed: Feed, branch: string, repository: string): AsyncGenerator<SourceRecord> {
  const path = [branch, `${repository}.json`];
  const modified: string[] = [];
  const bytes = await readIfThere(feed, path, (date) => modified.push(date));
  if (bytes === undefined) {
    // Early branches had no community repository, and mirrors leave branches out.
    const reason = `the branch ${branch} has no repository ${repository} in this feed`;
    yield gap('alpine-secdb', feed.location(...path), reason, 'note');
    return;
  }
  const place = feed.place(...path);
  const items = parseSecdb(parseFeedJson(bytes, place));
  if (items === undefined) throw invalidFeed('it holds no list of packages', place);
  for (const date of modified) yield { kind: 'as-of', date };
  for (const item of items) {
    if ('problem' in item) {
      yield gap('alpine-secdb', feed.location(...path), `an entry is left out: ${item.problem}`);
      continue;
    }
    const advisories = advisoriesOf(item, 'alpine-secdb', `Alpine:${branch}`);
    for (const advisory of advisories) yield { kind: 'advisory', advisory };
    if (advisories.length === 0) {
      const reason = `${item.package} ${item.fixedIn} fixes something that has no id: ${item.text.slice(0, 60)}`;
      yield gap('alpine-secdb', feed.location(...path), reason, 'note');
    }
  }
}

async function readIfThere(
  feed: Feed,
  path: readonly string[],
  onModified: (date: string) => void,
): Promise<Uint8Array | undefined> {
  try {
    return await feed.read(path, { maxBytes, onModified });
  } catch (thrown) {
    if (thrown instanceof SeaworthyError && thrown.code === 'NOT_FOUND') return undefined;
    throw thrown;
  }
}
