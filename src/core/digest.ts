/** A content address as OCI writes it (image-spec, "Digests"). Only SHA-256 is accepted. */
export type Digest = `sha256:${string}`;

const shape = /^sha256:[0-9a-f]{64}$/;

export function isDigest(text: string): text is Digest {
  return shape.test(text);
}
