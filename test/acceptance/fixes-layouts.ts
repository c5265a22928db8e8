/** The same Dockerfile as other people would have laid it out. What is not meant to change the meaning may do so. */
export const layouts: Readonly<Record<string, (text: string) => string>> = {
  'Windows line ends': (text) => text.replace(/\r?\n/g, '\r\n'),
  'no line end at the end': (text) => text.replace(/\s+$/, ''),
  'byte order mark': (text) => `\ufeff${text}`,
  'directives and a header': (text) =>
    `# syntax=docker/dockerfile:1\n# escape=\\\n\n# What this is: 船\n\n${text}`,
  'backquote as escape': (text) => `# escape=\`\n${text.replace(/\\$/gm, '`')}`,
  'indented with tabs': (text) => plainLines(text, (line) => `\t${line}`),
  'indented with spaces': (text) => plainLines(text, (line) => `    ${line}`),
  'space at the ends of lines': (text) =>
    plainLines(text, (line) => (line.endsWith('\\') ? line : `${line}  `)),
  'space behind continuations': (text) => text.replace(/\\$/gm, '\\ \t'),
  'keywords in lower case': (text) => text.replace(/^[A-Z]+(?= )/gm, (word) => word.toLowerCase()),
  'blank lines between': (text) => betweenInstructions(text, '\n\n'),
  'comments between': (text) => betweenInstructions(text, '# Ünïcode 🚢 and "quotes\n'),
  'comments in continuations': (text) => text.replace(/\\\n/g, '\\\n# why && how \\\n'),
  'cut at &&': (text) =>
    plainLines(text, (line) => (/^RUN [^<]*$/i.test(line) ? line.replace(/ && /g, ' \\\n    && ') : line)),
  'cut at every space of RUN': (text) =>
    plainLines(text, (line) =>
      /^RUN [^<"'#\\[\]]*$/i.test(line) ? line.replace(/(?<=\S) (?=\S)/g, ' \\\n      ') : line,
    ),
  'two spaces': (text) =>
    plainLines(text, (line) => (/["'<]/.test(line) ? line : line.replace(/(?<=\S) (?=\S)/g, '  '))),
  'behind a stage': (text) => text.replace(/^FROM/im, 'FROM golang:1.25.3 AS first\nRUN go version\n\nFROM'),
  'before a stage': (text) =>
    `${text.replace(/\n*$/, '\n')}\nFROM gcr.io/distroless/static-debian13:nonroot\nUSER 65532:65532\n`,
  'behind ONBUILD': (text) =>
    plainLines(text, (line) => line.replace(/^(?=(?:RUN|COPY|ADD|ENV|WORKDIR|USER|CMD) )/, 'ONBUILD ')),
  'in a here-document': (text) =>
    plainLines(text, (line) => line.replace(/^RUN ([^-<[\\][^<\\]*)$/, 'RUN <<EOF\n$1\nEOF')),
  'everything twice': (text) => text.replace(/^(?!FROM)[A-Z]+ [^\\<\n]*$/gm, '$&\n$&'),
  'long and wide': (text) => text.replace(/^FROM.*$/m, `$&\nENV LANG=C.UTF-8 NOTE="${'ä 船 '.repeat(200)}"`),
  'a comment at the very end': (text) => `${text.replace(/\n*$/, '\n')}# end`,
};

/** Lines that neither are inside of an instruction nor go on in another. */
function plainLines(text: string, change: (line: string) => string): string {
  if (/<<-?['"]?\w/.test(text)) return text;
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const isInside = /\\\s*$/.test(lines[index - 1] ?? '') || line.trim() === '' || line.startsWith('#');
      return isInside || /\\\s*$/.test(line) ? line : change(line);
    })
    .join('\n');
}

function betweenInstructions(text: string, put: string): string {
  if (/<<-?['"]?\w/.test(text)) return text;
  return text.replace(/(?<!\\)\n(?=[A-Z]+ )/g, `\n${put}`);
}
