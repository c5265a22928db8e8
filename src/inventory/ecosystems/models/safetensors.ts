import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { SeaworthyError } from '../../../core/errors.js';
import { asRecord, asText, parseJsonRecord } from '../../../formats/json/index.js';
import { addModel } from './names.js';

/** Eight bytes of length, and a JSON object: https://huggingface.co/docs/safetensors#format */
export const safetensors: Analyzer = {
  id: 'models/safetensors',
  version: 1,
  claim: { suffixes: ['.safetensors'] },
  maxBytes: Number.MAX_SAFE_INTEGER,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

/** The format's own limit. */
const longestHeader = 100 * 1024 * 1024;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const head = file.content.read(0, 8);
  const length = head.reduce((sum, byte, index) => sum + byte * 256 ** index, 0);
  if (head.length < 8 || length === 0 || length > longestHeader || length > file.sizeBytes - 8)
    throw new SeaworthyError(
      'MANIFEST_INVALID',
      'The file is not a safetensors model: its header does not fit into it.',
      {
        whatToDo: 'Download the model again.',
      },
    );
  const metadata = asRecord(
    parseJsonRecord(new TextDecoder().decode(file.content.read(8, length))).__metadata__,
  );
  const own = file.path.slice(file.path.lastIndexOf('/') + 1, -'.safetensors'.length);
  const field = (...names: readonly string[]): string | undefined =>
    names.map((name) => asText(metadata?.[name])).find((text) => text !== undefined && text !== '');
  return addModel({
    name: field('modelspec.title', 'name', 'model_name') ?? own,
    version: field('modelspec.version', 'version'),
    licence: field('modelspec.license', 'license'),
  });
}
