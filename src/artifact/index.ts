import type { Artifact, OpenContext, Opener } from '../core/artifact.js';
import { SeaworthyError } from '../core/errors.js';
import { isExplicitImage, localReference } from './image/reference.js';

export { type Analysis, type AnalysisMode, type AnalysisOptions, analyzeArtifact } from './analysis/index.js';
export {
  type LayerIdentity,
  layerFromBlob,
  layerFromStream,
  layerFromTar,
  type StreamedLayer,
} from './layer.js';

/**
 * Opens what the user named: by the opener that `--from` names, else by the first that recognises the reference.
 * @throws SeaworthyError USAGE, NOT_FOUND, and what the opener throws
 */
export async function openArtifact(
  reference: string,
  context: OpenContext,
  openers: readonly Opener[],
): Promise<Artifact> {
  const byRank = [...openers].sort((a, b) => a.rank - b.rank);
  const { from } = context.options;
  if (from !== undefined) return named(from, byRank).open(reference, context);
  for (const opener of openersFor(reference, context, byRank)) {
    if (await opener.recognises(reference, context)) return opener.open(reference, context);
  }
  throw notRecognised(reference, context, byRank);
}

/** A file that exists is a file, whatever image has its name; a registry is asked for what names one. */
function openersFor(
  reference: string,
  { world }: OpenContext,
  openers: readonly Opener[],
): readonly Opener[] {
  const local = localReference(reference, world.disk);
  if (local?.status.type === 'file') return openers.filter(({ id }) => !remote.has(id));
  return isExplicitImage(reference) ? openers : openers.filter(({ id }) => id !== 'registry');
}

const remote: ReadonlySet<string> = new Set(['docker-engine', 'registry']);

function named(id: string, openers: readonly Opener[]): Opener {
  const opener = openers.find((one) => one.id === id);
  if (opener) return opener;
  throw new SeaworthyError('USAGE', `there is no opener called "${id}"`, {
    whatToDo: `Choose one of ${openers.map((one) => one.id).join(', ')}.`,
  });
}

function notRecognised(
  reference: string,
  { world }: OpenContext,
  openers: readonly Opener[],
): SeaworthyError {
  if (reference.trim() === '')
    return new SeaworthyError('USAGE', 'The target is empty.', {
      whatToDo: 'Name a folder, a file or an image; a variable of the shell may have no value.',
    });
  const tried = openers.map((one) => `${one.id} (${one.title})`).join('; ');
  const status = world.disk.status(reference);
  if (status?.type === 'directory' && !openers.some(({ id }) => id === 'directory'))
    return new SeaworthyError('UNSUPPORTED', 'this folder is no image: it holds no OCI layout', {
      where: reference,
      whatToDo: 'Scan a source tree with "seaworthy check", a root file system with "seaworthy fs".',
    });
  if (status) {
    return new SeaworthyError('UNSUPPORTED', 'this file is not of a supported kind', {
      where: reference,
      whatToDo: `A folder, an image archive, an OCI layout or a bill of materials can be opened; a single source file with "seaworthy code", a Dockerfile with "seaworthy lint". Tried: ${tried}.`,
    });
  }
  return new SeaworthyError('NOT_FOUND', 'there is neither a file nor a folder nor an image of this name', {
    where: reference,
    whatToDo: adviceFor(reference, tried),
  });
}

function adviceFor(reference: string, tried: string): string {
  if (fileName.test(reference)) return 'Check the path.';
  return isExplicitImage(reference)
    ? `Check the spelling. Tried: ${tried}.`
    : `Check the spelling. For an image of a registry write its tag, ${reference}:latest, or add --from registry.`;
}

const fileName = /^(?:\.{1,2})?\/|\.(?:tar|tgz|gz|zip|json|txt|ya?ml|toml|lock)$/;
