import { SeaworthyError } from '../../core/errors.js';
import { asRecord, asText, type JsonRecord, parseJsonRecord } from '../../formats/json/index.js';

/** An envelope around a statement around a bill; a bundle is one more. */
const deepest = 4;

/**
 * The bill in an in-toto statement (https://github.com/in-toto/attestation/tree/main/spec/v1), which may lie in a DSSE envelope
 * and that in a Sigstore bundle. Signatures are not checked here: `seaworthy verify` does that.
 * @throws SeaworthyError SBOM_INVALID
 */
export function billInAttestation(document: JsonRecord): JsonRecord | string {
  let value: JsonRecord = document;
  for (let depth = 0; depth < deepest; depth += 1) {
    const inner = innerOf(value);
    if (typeof inner === 'string' || inner === undefined) return inner ?? value;
    value = inner;
  }
  throw new SeaworthyError('SBOM_INVALID', 'The bill is wrapped in too many envelopes', {
    whatToDo: 'Give the bill itself.',
  });
}

/** Nothing for what is no wrapping. Text for a bill that was put in as text. */
function innerOf(value: JsonRecord): JsonRecord | string | undefined {
  const envelope = asRecord(value.dsseEnvelope);
  if (envelope !== undefined) return envelope;
  const payload = asText(value.payload);
  if (payload !== undefined && /^application\/(?:vnd\.)?in-toto/.test(asText(value.payloadType) ?? ''))
    return parseJsonRecord(new TextDecoder().decode(bytesOf(payload)));
  const isStatement = /in-toto\.io\/Statement\//.test(asText(value._type) ?? '');
  const predicate = isStatement ? asRecord(value.predicate) : undefined;
  if (predicate === undefined) return undefined;
  // Older versions of cosign put the bill below "Data", as an object or as text.
  return asRecord(predicate.Data) ?? asText(predicate.Data) ?? predicate;
}

/** Base64 of either alphabet, as DSSE allows. */
function bytesOf(text: string): Uint8Array {
  try {
    const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(plain, (character) => character.charCodeAt(0));
  } catch (cause) {
    throw new SeaworthyError('SBOM_INVALID', 'The payload of the envelope is not base64', {
      whatToDo: 'Download the attestation again.',
      cause,
    });
  }
}
