import { bounded } from '../../../core/bounded.js';
import { prefixOf } from '../../../core/paths.js';
import type { CodeFile } from './code.js';

const typeDecoration = bounded(/<.*>|[*&?\s]/g, 8192);

/** What a file knows of others: the names that it imports, its own classes, the types of its variables. */
export class Knowledge {
  private readonly file: CodeFile;
  private readonly imported: ReadonlySet<string>;
  private readonly classes: ReadonlySet<string>;

  constructor(file: CodeFile) {
    this.file = file;
    const { nodes } = file;
    const imported = new Set<string>();
    const classes = new Set<string>();
    for (const node of file.all) {
      const kind = nodes.kind(node);
      const isImport = /^(import_|using_directive|namespace_use|use_)/.test(kind);
      const text = isImport || kind === 'variable_declarator' ? nodes.text(node) : '';
      if (isImport || /\brequire\s*\(/.test(text))
        for (const word of text.match(/[A-Za-z_$][\w$]*/g) ?? []) imported.add(word);
      if (/class|struct|interface|module|trait/.test(kind)) {
        const name = nodes.field(node, 'name');
        if (name !== 0) classes.add(nodes.text(name));
      }
    }
    this.imported = imported;
    this.classes = classes;
  }

  /**
   * Whether a call of `name` (on `head`, empty without a receiver) can mean a function of the other file. Languages that
   * know the names of their neighbours without an import need none.
   */
  reaches(other: Knowledge, name: string, head: string): boolean {
    if (this.file.language !== other.file.language) return false;
    if (this.imported.has(head === '' ? name : head) || other.classes.has(head)) return true;
    if (head !== '') return this.isTyped(head, other);
    if (this.file.language === 'go') return prefixOf(this.file.path) === prefixOf(other.file.path);
    return this.file.language === 'php' || this.file.language === 'ruby';
  }

  private isTyped(head: string, { classes }: Knowledge): boolean {
    const type = this.file.typeNamed(head);
    if (type !== undefined && classes.has(type.replace(typeDecoration, ''))) return true;
    // `service = new Service()`
    return [...classes].some(
      (each) =>
        this.file.text.includes(`${head} = new ${each}(`) ||
        this.file.text.includes(`${head} = ${each}(`) ||
        this.file.text.includes(`${head} = ${each}.new`),
    );
  }
}
