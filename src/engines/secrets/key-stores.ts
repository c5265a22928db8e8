import type { AnalyzedFile, SecretFact } from '../../core/analyzer.js';
import { latin1 } from './bytes.js';
import type { Detector, FileFind } from './detector.js';
import { detectors } from './detectors.generated.js';
import { hashOf } from './redact.js';

const headBytes = 64;
const hashedBytes = 64 * 1024;

const stores = detectors.filter(
  (detector): detector is Detector & { readonly find: FileFind } => detector.find.by === 'file',
);

/** The file itself, where it is a key store by its name and by how it begins. */
export function keyStoreIn({ path, sizeBytes, content }: AnalyzedFile): SecretFact | undefined {
  const named = stores.filter(({ find }) => find.path.test(path));
  if (named.length === 0) return undefined;
  const head = content.read(0, Math.min(headBytes, sizeBytes));
  const store = named.find(({ find }) => find.begins.test(latin1(head, 0, head.length)));
  if (store === undefined) return undefined;
  const bytes = content.read(0, Math.min(hashedBytes, sizeBytes));
  const text = latin1(bytes, 0, bytes.length);
  return {
    ...(ofDebugging.test(text) ? { atMost: 'low' as const, comments: ['the debug key of Android'] } : {}),
    kind: 'secret',
    detector: store.id,
    line: 1,
    column: 1,
    redacted: `a file of ${sizeBytes} bytes`,
    hash: hashOf(text),
  };
}

/**
 * The name of the key that every developer's tools make with a password that everyone knows, in ASCII or in UTF-16:
 * https://developer.android.com/studio/publish/app-signing#debug-mode
 */
const ofDebugging = /androiddebugkey|a\0n\0d\0r\0o\0i\0d\0d\0e\0b\0u\0g\0k\0e\0y/;
