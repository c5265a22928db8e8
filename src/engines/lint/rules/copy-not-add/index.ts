import { nameOf } from '../../../../core/paths.js';
import type { Instruction, Word } from '../../../../formats/dockerfile/index.js';
import { isArchiveName } from '../../models/archives.js';
import { type BuildContext, unseenContext } from '../../models/context.js';
import { ds, type Hit, hadolint, type Repair, type Rule } from '../../rule.js';
import { repair as wholeTarget } from './repair.js';

export const rule: Rule = {
  id: 'copy-not-add',
  title: 'ADD of plain files',
  severity: 'low',
  aliases: ['DL3020', ...ds(5), 'CIS-DI-0009', 'CKV_DOCKER_4'],
  fix: 'Use COPY.',
  references: [hadolint('DL3020'), 'https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  repair: wholeTarget,
  check: function* ({ model, dockerfile, context = unseenContext }) {
    for (const { steps } of model.stages) {
      let neighbours: Hit[] = [];
      for (const { effective } of steps) {
        const sources = (effective.json ?? effective.words).slice(0, -1);
        const isPlain = effective.keyword === 'ADD' && sources.length > 0 && !sources.every(needsAdd);
        if (isPlain && effective.heredocs.length === 0) {
          const repair = repairOf(effective, sources, dockerfile.text, context);
          neighbours.push({ start: effective.start, end: effective.end, ...(repair ? { repair } : {}) });
        } else if (effective.keyword !== 'ADD') {
          yield* allOrNone(neighbours);
          neighbours = [];
        }
      }
      yield* allOrNone(neighbours);
    }
  },
};

/** Lines one after the other that do the same: where one of them has to stay for a person to decide, so do the others. */
function allOrNone(neighbours: readonly Hit[]): readonly Hit[] {
  if (neighbours.every(({ repair }) => repair !== undefined && repair.safety !== 'decide')) return neighbours;
  return neighbours.map(({ repair, ...place }) => ({
    ...place,
    ...(repair ? { repair: { ...repair, safety: 'decide', reason: repair.reason ?? beside } } : {}),
  }));
}

const beside = 'An ADD beside it may be of an archive.';

/** Only ADD fetches addresses and unpacks archives. */
function needsAdd({ value }: Word): boolean {
  return /^[a-z][a-z0-9+.-]{0,20}:\/\/|^git@|\.git(?:#|$)|^\$/i.test(value) || isArchiveName(value);
}

/** Extensions of text, and of zip and ar archives, pictures and programs: ADD unpacks nothing but tar. */
const plainExtensions: ReadonlySet<string> = new Set(
  [
    'asc bat c cc cer cfg cjs cmd conf cpp crt cs csproj css csv cts cxx dart desktop diff env ex exs fs fsproj gemspec go gradle graphql',
    'h hpp hs htm html ini j2 java js json jsx key kt kts less list lock lua md mjs mod mts nix patch pem php pl plist pm properties',
    'proto ps1 pub py pyi rake rb repo rs rst rules sass scala scss service sbt sh sln sol sql sum svg swift tcl template tf timer toml',
    'avsc cmake crl dtd groovy hcl ldif mk rego schema tfvars thrift tpl ts tsx txt vb vcl vue wsdl xml xsd xsl yaml yml',
    'deb dll ear exe gif ico jar jpeg jpg png pyc rpm so ttf war wasm whl woff woff2 zip',
  ].flatMap((line) => line.split(' ')),
);

const plainNames =
  /^(?:Caddyfile|(?:Docker|Container)file|Gemfile|Makefile|Pipfile|Procfile|Rakefile|\.(?:bashrc|npmrc|profile|vimrc))$/;

/** Folders, and files that are no tar archive by their names: what ADD does with them is what COPY does. */
function isPlainSource(path: string): boolean {
  const name = nameOf(path);
  return (
    name === '' ||
    name === '.' ||
    name === '..' ||
    plainNames.test(name) ||
    plainExtensions.has(extensionOf(name))
  );
}

function safetyOf(sources: readonly Word[], context: BuildContext): Pick<Repair, 'safety' | 'reason'> {
  const unseen = sources.filter(({ value }) => !isSeenPlain(value, context));
  const reason = 'ADD unpacks a source that is a tar archive, whatever its name; COPY does not.';
  if (!unseen.every(({ value }) => isPlainSource(value))) return { safety: 'decide', reason };
  return unseen.some(({ value }) => /[*?[]/.test(value)) ? { safety: 'ask', reason } : { safety: 'safe' };
}

/** A folder, whose archives ADD leaves as they are, or a file of text. */
function isSeenPlain(path: string, context: BuildContext): boolean {
  return context.kindOf(path) === 'folder' || context.textOf(path) !== undefined;
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}

/** None where an address or an archive is among the sources: COPY takes neither. */
function repairOf(
  { keywordSpan, flags }: Instruction,
  sources: readonly Word[],
  text: string,
  context: BuildContext,
): Repair | undefined {
  const isLower = text.slice(keywordSpan.start, keywordSpan.end) === 'add';
  const hasOwnFlags = flags.some(({ name }) => !['chown', 'chmod', 'link', 'exclude'].includes(name));
  if (hasOwnFlags || sources.some((source) => needsAdd(source) || source.value.includes('$')))
    return undefined;
  // In a file whose words stand in columns they stay there.
  const end = keywordSpan.end + (text.startsWith('  ', keywordSpan.end) ? 1 : 0);
  const { safety, reason } = safetyOf(sources, context);
  return {
    safety,
    summary: 'Use COPY',
    ...(reason === undefined ? {} : { reason }),
    edits: [{ start: keywordSpan.start, end, text: isLower ? 'copy' : 'COPY' }],
  };
}
