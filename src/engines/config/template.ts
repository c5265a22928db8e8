import { bounded } from '../../core/bounded.js';
import { templateName } from '../../knowledge/template-names.js';

/** Marks that begin a line of YAML and are none of it. */
const lineMarks: readonly (readonly [name: string, mark: RegExp])[] = [
  ['Jinja', /^[ \t]{0,80}(?:- )?\{[%#]/m],
  ['Go template or Jinja', /^[ \t]{0,80}(?:- )?\{\{/m],
  ['ERB or EJS', /^[ \t]{0,80}(?:- )?<%/m],
];

/**
 * Values of fields that no engine reads as a template of its own: Docker itself replaces `{{.Task.Slot}}` in `hostname`
 * and in the options of a log, Prometheus `{{ $labels }}` in the texts of alerts.
 */
const fieldMarks: readonly (readonly [name: string, mark: RegExp])[] = [
  [
    'Go template or Jinja',
    bounded(
      /^[ \t]{0,80}(?:- )?(?:image|name|namespace|kind|apiVersion|replicas|container_name|build|context|restart|[a-z]{0,20}[pP]ort)[ \t]{0,8}:[ \t]{1,8}[^#\n]{0,200}\{\{/m,
      2048,
    ),
  ],
  ['Jinja', /\{%-?[^%\n]{1,200}%\}/],
  ['ERB or EJS', /<%[=-]?[^%\n]{1,200}%>/],
  ['Autoconf or CMake variable', /[:=][ \t"']{0,8}@[A-Z][A-Z0-9_]{1,60}@/],
];

/** The kind of template that a manifest is; undefined where it is one as it stands. Charts are read as such elsewhere. */
export function templateOf(path: string, text: string): string | undefined {
  if (templateName.test(path)) return 'by its name';
  if (!/\{\{|\{[%#]|<%|@[A-Z]/.test(text)) return undefined;
  const bare = text.replace(/#[^\n]*/g, '');
  return (
    lineMarks.find(([, mark]) => mark.test(text))?.[0] ?? fieldMarks.find(([, mark]) => mark.test(bare))?.[0]
  );
}
