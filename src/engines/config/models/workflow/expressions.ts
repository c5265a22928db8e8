/** `${{ … }}` in a text; `start` and `end` are offsets of the whole. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly body: string;
}

/** Text that anyone can write who opens an issue, a pull request or a comment. */
export interface OutsideValue {
  /** `github.event.issue.title` */
  readonly path: string;
  /** Events that such a person sets off and that run with the rights of the repository. */
  readonly events: readonly string[];
}

const mostExpressions = 2_000;
const longestExpression = 2_000;

export function expressionsIn(text: string): readonly Expression[] {
  const found: Expression[] = [];
  for (let start = text.indexOf('${{'); start >= 0 && found.length < mostExpressions; ) {
    const close = text.indexOf('}}', start + 3);
    if (close < 0) break;
    found.push({
      start,
      end: close + 2,
      body: text.slice(start + 3, Math.min(close, start + longestExpression)),
    });
    start = text.indexOf('${{', close + 2);
  }
  return found;
}

/** Functions whose result says nothing of the text itself. */
const judging = /\b(?:contains|startsWith|endsWith|hashFiles)\([^()]*\)/gi;
const contextShape = /(?<![\w.-])(?:github|env)(?:\.[\w*-]{1,100}){0,8}/gi;

/**
 * What an expression puts into the text that others wrote, where it is not merely compared
 * (https://docs.github.com/actions/reference/workflows-and-actions/expressions).
 */
export function outsideValues(
  expression: string,
  environment: ReadonlyMap<string, readonly OutsideValue[]>,
): readonly OutsideValue[] {
  const text = withPoints(expression).replace(judging, '');
  return [...text.matchAll(contextShape)].flatMap((match) => {
    const path = match[0].toLowerCase();
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const after = text.slice(match.index + path.length);
    if (/[=!<>]=?\s{0,20}$/.test(before) || /^\s{0,20}(?:[=!]=|[<>]|&&)/.test(after)) return [];
    if (path.startsWith('env.')) return environment.get(path.slice('env.'.length)) ?? [];
    // The whole event, with all that is in it, comes out as text by this function alone.
    if (/^github(?:\.event)?$/.test(path))
      return /tojson\(\s{0,8}$/i.test(before) ? [{ path, events: everyone }] : [];
    const known = contexts.find(({ shape }) => shape.test(path));
    return known === undefined ? [] : [{ path, events: known.events }];
  });
}

/** `github['event'].commits[0]` as `github.event.commits.*`. */
function withPoints(expression: string): string {
  return expression
    .replace(/\[\s{0,8}'([\w-]{1,100})'\s{0,8}\]/g, '.$1')
    .replace(/\[\s{0,8}(?:\d{1,6}|\*)\s{0,8}\]/g, '.*');
}

const everyone: readonly string[] = [
  'pull_request_target',
  'issues',
  'issue_comment',
  'discussion',
  'discussion_comment',
  'workflow_run',
];

/** Contexts by https://docs.github.com/actions/concepts/security/script-injections and the payloads of the events. */
const contexts: readonly { readonly shape: RegExp; readonly events: readonly string[] }[] = [
  { shape: /^github\.head_ref$/, events: ['pull_request_target'] },
  {
    shape:
      /^github\.event\.pull_request\.(?:title|body|head\.(?:ref|label|repo\.(?:default_branch|description|homepage)))$/,
    events: ['pull_request_target'],
  },
  { shape: /^github\.event\.issue\.(?:title|body)$/, events: ['issues', 'issue_comment'] },
  { shape: /^github\.event\.comment\.body$/, events: ['issue_comment', 'discussion_comment'] },
  { shape: /^github\.event\.discussion\.(?:title|body)$/, events: ['discussion', 'discussion_comment'] },
  { shape: /^github\.event\.review(?:_comment)?\.body$/, events: [] },
  { shape: /^github\.event\.pages\.\*\.page_name$/, events: ['gollum'] },
  {
    shape:
      /^github\.event\.workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|author\.(?:name|email))|head_repository\.description)$/,
    events: ['workflow_run'],
  },
  {
    shape: /^github\.event\.(?:head_commit|commits\.\*)\.(?:message|author\.(?:name|email))$/,
    events: [],
  },
];
