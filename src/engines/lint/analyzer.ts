import type { AnalyzedFile, Analyzer, Fact } from '../../core/analyzer.js';
import { decodeSource } from '../../fix/source-text.js';
import { templateName } from '../../knowledge/template-names.js';

/** Longer files are not Dockerfiles that a person wrote. */
const maxBytes = 16 * 1024 * 1024;

/** Dockerfiles by the names that builders and people use; the engine judges them when it knows the settings. */
export const dockerfileAnalyzer: Analyzer = {
  id: 'lint/dockerfile',
  version: 1,
  claim: { stems: ['dockerfile', 'containerfile'], suffixes: ['.dockerfile', '.containerfile'] },
  accepts: ({ path }) => isDockerfileName(path) && !isOfPackages(path),
  maxBytes,
  evidence: 'declared',
  analyze: (file) => [sourceFact(file)],
};

export const dockerignoreAnalyzer: Analyzer = {
  id: 'lint/dockerignore',
  version: 1,
  claim: { suffixes: ['.dockerignore'] },
  accepts: ({ path }) => !isOfPackages(path),
  maxBytes: 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => [{ kind: 'lint-source', format: 'dockerignore', text: file.text() }],
};

/** Endings of files that only speak of Dockerfiles, or make them. */
const foreign =
  /\.(?:md|txt|rst|html?|json|ya?ml|toml|[cm]?[jt]sx?|py|rb|go|rs|java|kt|cs|php|sh|bash|ps1|swift|lua|vue|css|snap|png|jpe?g|gif|pdf|svg|licen[cs]e|lock|tar|gz|zip|bak|orig|rej|swp|dockerignore|tmp|old|patch|diff)$/i;

export function isDockerfileName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.(?:docker|container)file$/i.test(name)) return true;
  return (
    /^(?:docker|container)file(?:[._-].{0,200})?$/i.test(name) &&
    !foreign.test(name) &&
    !templateName.test(name)
  );
}

/** What others wrote and no one builds here. */
function isOfPackages(path: string): boolean {
  return /(?:^|\/)(?:node_modules|\.git|site-packages|\.terraform)\//.test(path);
}

function sourceFact(file: AnalyzedFile): Fact {
  return { kind: 'lint-source', format: 'dockerfile', text: decodeSource(file.bytes()).text };
}
