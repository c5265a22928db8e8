import type { AnalyzedFile, SecretFact } from '../../core/analyzer.js';
import { nameOf } from '../../core/paths.js';
import { latin1 } from './bytes.js';
import type { Detector, FileFind } from './detector.js';
import { detectors } from './detectors.generated.js';
import { entriesOfStore } from './java-stores.js';
import { hashOf } from './redact.js';

const headBytes = 64;
const hashedBytes = 64 * 1024;
/** Longer ones are not gone through: those with all authorities of the internet have a twentieth of it. */
const mostOfStore = 4 * 1024 * 1024;

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
  const isTrusting = namesOfTrust.test(nameOf(path));
  if (store.id === 'java-key-store') {
    const entries = sizeBytes > mostOfStore ? undefined : entriesOfStore(content.read(0, sizeBytes));
    if (entries === 'certificates' || (isTrusting && entries === undefined)) return undefined;
  }
  const bytes = content.read(0, Math.min(hashedBytes, sizeBytes));
  const text = latin1(bytes, 0, bytes.length);
  return {
    ...lowered(text, isTrusting && store.id === 'pkcs12-file'),
    kind: 'secret',
    detector: store.id,
    line: 1,
    column: 1,
    redacted: `a file of ${sizeBytes} bytes`,
    hash: hashOf(text),
  };
}

function lowered(text: string, isOfTrust: boolean): Pick<SecretFact, 'atMost' | 'comments'> {
  if (ofDebugging.test(text)) return { atMost: 'low', comments: ['the debug key of Android'] };
  return isOfTrust ? { atMost: 'low', comments: ['named after a store of trusted certificates'] } : {};
}

/** Of stores with certificates alone, as Java calls its own. */
const namesOfTrust = /trust|cacerts/i;

/**
 * The name of the key that every developer's tools make with a password that everyone knows, in ASCII or in UTF-16:
 * https://developer.android.com/studio/publish/app-signing#debug-mode
 */
const ofDebugging = /androiddebugkey|a\0n\0d\0r\0o\0i\0d\0d\0e\0b\0u\0g\0k\0e\0y/;
