/** One step of the build, as the image remembers it. */
export interface HistoryStep {
  /** `RUN`, `COPY`, `ADD`, `ENV`, …; empty where it cannot be determined. */
  readonly instruction: string;
  /** What follows the instruction. */
  readonly text: string;
  /** Of the layer that it made; a step that only changes the configuration makes none. */
  readonly layerIndex?: number;
  /** Steps since the last `FROM`-like beginning: 0 is the base's first layer. */
  readonly index: number;
}

const mostSteps = 5_000;
const longest = 20_000;

/** `history` of the configuration, from BuildKit, the classic builder, Buildah and Kaniko. */
export function historyOf(value: unknown): readonly HistoryStep[] {
  if (!Array.isArray(value)) return [];
  let layerIndex = 0;
  return value.slice(0, mostSteps).map((entry: unknown, index): HistoryStep => {
    const { created_by: createdBy, empty_layer: isEmpty } = (
      typeof entry === 'object' && entry !== null ? entry : {}
    ) as { created_by?: unknown; empty_layer?: unknown };
    const step = parseStep(typeof createdBy === 'string' ? createdBy.slice(0, longest) : '');
    return isEmpty === true ? { ...step, index } : { ...step, index, layerIndex: layerIndex++ };
  });
}

const known =
  /^(ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)[ \t]+(.*)$/is;

/**
 * BuildKit writes `RUN /bin/sh -c … # buildkit` and `COPY … # buildkit`; the classic builder writes `/bin/sh -c …` for
 * RUN, with `|N name=value` before it for build arguments, and `/bin/sh -c #(nop) COPY …` for the others.
 */
function parseStep(createdBy: string): { readonly instruction: string; readonly text: string } {
  const text = createdBy.replace(/(?<![ \t])[ \t]+# buildkit$/, '').trim();
  const silent = /^\/bin\/sh -c #\(nop\)[ \t]*(.*)$/s.exec(text)?.[1];
  if (silent !== undefined) return split(silent) ?? { instruction: '', text: silent };
  const said = split(text);
  if (said !== undefined) {
    return said.instruction === 'RUN' ? { instruction: 'RUN', text: withoutShell(said.text) } : said;
  }
  return /^(?:\|\d{1,4} |\/bin\/(?:ba)?sh -c )/.test(text)
    ? { instruction: 'RUN', text: withoutShell(text) }
    : { instruction: '', text };
}

function split(text: string): { readonly instruction: string; readonly text: string } | undefined {
  const match = known.exec(text);
  return match === null ? undefined : { instruction: (match[1] ?? '').toUpperCase(), text: match[2] ?? '' };
}

function withoutShell(text: string): string {
  const shell = /\/bin\/(?:ba|a|da)?sh (?:-[a-z]{1,10} (?:pipefail )?)*-?[a-z]{0,10}c /.exec(text);
  if (shell === null) return text;
  return shell.index === 0 || text.startsWith('|') ? text.slice(shell.index + shell[0].length) : text;
}
