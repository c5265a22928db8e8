import { type ByteSource, bytesAsSource } from '../../../core/bytes.js';
import { openZip, type Zip } from '../../../formats/zip/index.js';

/** What a jar says of itself: the packages of its classes, those that its classes name, and what finds it by itself. */
export interface JarFacts {
  readonly packages: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** The file by which frameworks find it: `META-INF/services/java.sql.Driver`. */
  readonly registers?: string;
}

export interface Jars {
  readonly jars: ReadonlyMap<string, JarFacts>;
  readonly isWhole: boolean;
}

const limits = { depth: 3, entryBytes: 128 * 1024 * 1024, totalBytes: 512 * 1024 * 1024 };

/**
 * Files by which others find a jar without naming a class of it: ServiceLoader (java.util.ServiceLoader), Spring's
 * auto-configuration, servlet containers' fragments and tag libraries, CDI, Log4j's plugins.
 */
const registration =
  /^META-INF\/(?:services\/.|spring\.factories$|spring\.(?:handlers|schemas)$|web-fragment\.xml$|beans\.xml$|persistence\.xml$)/;
const registrationEnd = /(?:\.tld|Log4j2Plugins\.dat|\.imports|org\/slf4j\/impl\/StaticLoggerBinder\.class)$/;

function isRegistration(path: string): boolean {
  const bare = path.replace(/^(?:BOOT|WEB)-INF\/classes\//, '').replace(/^META-INF\/versions\/\d{1,4}\//, '');
  return registration.test(bare) || registrationEnd.test(bare);
}

export function readJars(path: string, content: ByteSource): Jars {
  const reading = new Reading();
  try {
    reading.archive(path, openZip(content), 0);
  } catch {
    reading.isWhole = false;
  }
  return reading;
}

class Reading {
  readonly jars = new Map<string, JarFacts>();
  isWhole = true;
  private left = limits.totalBytes;

  archive(place: string, zip: Zip, depth: number): void {
    const packages = new Set<string>();
    const names = new Set<string>();
    let registers: string | undefined;
    if (zip.problems.length > 0) this.isWhole = false;
    for (const entry of zip.entries) {
      const { path } = entry;
      if (isRegistration(path)) registers ??= path;
      const isClass = path.endsWith('.class');
      const isNested = /\.(jar|war)$/i.test(path);
      if (!isClass && !isNested && !/\.(xml|properties|json|ya?ml|factories)$/i.test(path)) continue;
      const bytes = this.unpack(zip, entry);
      if (bytes === undefined) continue;
      if (isNested) this.nested(`${place}!/${path}`, bytes, depth + 1);
      else if (isClass) {
        packages.add(packageOf(path));
        for (const name of namesInClass(bytes)) names.add(name);
      } else if (!/(^|\/)META-INF\/maven\//.test(path)) addNames(latin1.decode(bytes), names);
    }
    this.jars.set(place, { packages, names, ...(registers === undefined ? {} : { registers }) });
  }

  private nested(place: string, bytes: Uint8Array, depth: number): void {
    if (depth > limits.depth) {
      this.isWhole = false;
      return;
    }
    try {
      this.archive(place, openZip(bytesAsSource(bytes)), depth);
    } catch {
      this.isWhole = false;
    }
  }

  private unpack(zip: Zip, entry: Zip['entries'][number]): Uint8Array | undefined {
    try {
      const bytes = zip.read(entry, { maxBytes: Math.min(limits.entryBytes, this.left) });
      this.left -= bytes.length;
      return bytes;
    } catch {
      this.isWhole = false;
      return undefined;
    }
  }
}

const latin1 = new TextDecoder('latin1');

/** `BOOT-INF/classes/a/b/C.class` is of `a.b`; versions of multi-release jars are the same packages. */
function packageOf(path: string): string {
  const bare = path.replace(/^(?:(?:BOOT|WEB)-INF\/classes|META-INF\/versions\/\d{1,4})\//, '');
  return bare.slice(0, Math.max(0, bare.lastIndexOf('/'))).replaceAll('/', '.');
}

const magic = 0xcafebabe;
/** Bytes of the constants after their tag (JVM specification, table 4.4-A); 1 is text with its length. */
const widths: readonly (number | undefined)[] = [
  ...[undefined, undefined, undefined, 4, 4, 8, 8, 2, 2, 4, 4, 4, 4, undefined, undefined, 3, 2, 4, 4, 2, 2],
];

/** Packages that the texts in a class's constant pool name: https://docs.oracle.com/javase/specs/jvms/se21/html/jvms-4.html#jvms-4.4 */
function namesInClass(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 10 || view.getUint32(0) !== magic) {
    addNames(latin1.decode(bytes), names);
    return names;
  }
  const count = view.getUint16(8);
  let at = 10;
  for (let index = 1; index < count && at + 3 <= bytes.length; index += 1) {
    const tag = bytes[at] ?? 0;
    if (tag === 1) {
      const length = view.getUint16(at + 1);
      addNames(latin1.decode(bytes.subarray(at + 3, at + 3 + length)), names);
      at += 3 + length;
      continue;
    }
    const width = widths[tag];
    if (width === undefined) {
      // No class file that we know: all of it, so that nothing is missed.
      addNames(latin1.decode(bytes), names);
      return names;
    }
    at += 1 + width;
    // They count twice.
    if (tag === 5 || tag === 6) index += 1;
  }
  return names;
}

/** `(ILa/b/C;)V`, `a.b.C`: the package of each. */
function addNames(text: string, names: Set<string>): void {
  for (const found of text.split(/[^\w$./]+/)) {
    const name = found.replaceAll('/', '.');
    const dot = name.lastIndexOf('.');
    if (dot <= 0) continue;
    names.add(name.slice(0, dot));
    // Letters before a class in a descriptor belong to that, those of primitive types first: `(ILa/b/C;)V` (JVMS 4.3.2).
    const letters = /^[BCDFIJSZ]{0,255}L/.exec(name)?.[0].length ?? 0;
    if (letters > 0 && letters < dot) names.add(name.slice(letters, dot));
  }
}
