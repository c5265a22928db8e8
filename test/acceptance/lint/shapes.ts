/** How a command may stand in a Dockerfile: by the Dockerfile reference and the shell's grammar (POSIX, section 2.9). */
type Shape = (command: string) => string;

const stage = (text: string): string => `FROM quayos:9.2\n${text}\n`;
const run = (script: string): string => stage(`RUN ${script}`);
/** Words of a command without quotes, as the JSON form wants them. */
const words = (command: string): string => JSON.stringify(command.split(' '));

export const shapes: Readonly<Record<string, Shape>> = {
  alone: run,
  'behind &&': (c) => run(`true && ${c}`),
  'before &&': (c) => run(`${c} && true`),
  'between semicolons': (c) => run(`set -eu; ${c}; true`),
  'behind ||': (c) => run(`test -f /moored || ${c}`),
  'in a condition': (c) => run(`if test -f /moored; then ${c}; fi`),
  'in the other branch': (c) => run(`if test -f /moored; then true; else ${c}; fi`),
  'in a loop': (c) => run(`for pier in north south; do ${c}; done`),
  'in a case': (c) => run(`case "$TIDE" in ebb) ${c} ;; *) true ;; esac`),
  'in a subshell': (c) => run(`(true; ${c})`),
  'in a group': (c) => run(`{ true; ${c}; }`),
  'in a here-document': (c) => `FROM quayos:9.2\nRUN <<EOF\nset -e\n${c}\nEOF\n`,
  'in a quoted here-document with tabs': (c) =>
    `FROM quayos:9.2\nRUN <<-'BERTH'\n\tset -e\n\t${c}\n\tBERTH\n`,
  'over several lines': (c) => run(`true \\\n    && ${c.replaceAll(' ', ' \\\n       ')}`),
  'with comments between': (c) => run(`true && \\\n    # why\n    ${c} && \\\n# and this\n    true`),
  'behind ONBUILD': (c) => `FROM quayos:9.2\nONBUILD RUN ${c}\n`,
  'in the last of two stages': (c) => `FROM quayos:9.2 AS hull\nRUN true\nFROM tideos:3.1\nRUN ${c}\n`,
  'behind flags': (c) => `FROM quayos:9.2\nRUN --network=default --mount=type=bind,target=/hold ${c}\n`,
  'in small letters': (c) => `from quayos:9.2\nrun ${c}\n`,
  'with Windows line ends': (c) => run(`true && \\\n  ${c}`).replaceAll('\n', '\r\n'),
  'with its output redirected': (c) => run(`${c} > /dev/null 2>&1`),
  'behind a variable': (c) => run(`DECK=1 ${c}`),
  'behind a shell': (c) => `FROM quayos:9.2\nSHELL ["/bin/bash", "-c"]\nRUN ${c}\n`,
  'in JSON form': (c) => (/[|;"']|&&/.test(c) ? run(c) : `FROM quayos:9.2\nRUN ${words(c)}\n`),
  'in the style of official images': (c) => stage(`RUN set -eux; \\\n\ttrue; \\\n\t${c}; \\\n\ttrue`),
  'on the line below RUN': (c) => stage(`RUN \\\n    ${c}`),
  'with many blanks': (c) => stage(`RUN \t  ${c}  \t`),
  'before a comment': (c) => stage(`RUN ${c} # why`),
  'with a semicolon at its end': (c) => stage(`RUN ${c};`),
  negated: (c) => stage(`RUN ! ${c}`),
  'as the condition of a loop': (c) => stage(`RUN until ${c}; do sleep 9; done`),
  'in a function': (c) => stage(`RUN moor() { ${c}; } && moor`),
  'in the background': (c) => stage(`RUN ${c} & wait`),
  'in a substitution': (c) => stage(`RUN out="$(${c})" && echo "$out"`),
  'in a substitution in backquotes': (c) =>
    /[`$]/.test(c) ? stage(`RUN ${c}`) : stage(`RUN out=\`${c}\` && echo "$out"`),
  'between && and ||': (c) => stage(`RUN test -f /moored && ${c} || true`),
  'behind a trap': (c) => stage(`RUN trap 'rm -f /tmp/rope' EXIT; ${c}`),
  'in a here-document for bash': (c) => stage(`RUN bash -eu <<BERTH\ntrue\n${c}\nBERTH`),
  'in a here-document with its shell': (c) => stage(`RUN <<BERTH\n#!/bin/bash\nset -eu\n${c}\nBERTH`),
  'in a here-document behind ONBUILD': (c) => stage(`ONBUILD RUN <<BERTH\n${c}\nBERTH`),
  'in the second of two here-documents': (c) =>
    stage(`COPY <<DECK /deck\nnorth\nDECK\nRUN <<BERTH\n${c}\nBERTH`),
  'behind other instructions': (c) =>
    stage(`ARG A=1\nENV B=2 C=3\nWORKDIR /slip\nUSER root\nCOPY . /slip\nRUN ${c}`),
  'behind directives': (c) =>
    `# syntax=docker/dockerfile:1\n# escape=\\\n\n# the deck\nFROM --platform=$BUILDPLATFORM quayos:9.2 AS hull\nRUN ${c}\n`,
  'in a stage that the last one builds on': (c) =>
    `FROM quayos:9.2 AS hull\nRUN ${c}\nFROM hull AS deck\nCMD ["/deck"]\n`,
  'with a byte order mark': (c) => `\ufeff${stage(`RUN ${c}`)}`,
  'with comments and blank lines in the chain': (c) => stage(`RUN true \\\n\n    # why\n\n    && ${c}`),
};
