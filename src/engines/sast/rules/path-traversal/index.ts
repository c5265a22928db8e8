import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'path-traversal',
  sink: 'path',
  cwe: 22,
  also: [23, 36, 73, 706],
  owasp: 'A01:2021',
  severity: 'high',
  confidence: 'high',
  // Where the server itself put an upload: what the visitor chose is its name.
  exceptSink: /\bfile\.(?:path|filepath)\b|tempFilePath|tmp_name/,
  doubts: [
    {
      because: 'Options with a folder that the answer does not leave, which are made elsewhere in the file.',
      sink: /\.(?:sendFile|download)\([^,\n]{1,100}, ?(?!cb\b|callback\b|next\b|done\b|function\b)\w{1,40}[,)]/,
      file: /\broot ?: ?\w/,
    },
    {
      because: 'What a link holds is written, and no file is opened by it.',
      sink: /\bsymlink\w{0,12}\(/i,
    },
    {
      because: 'The entry of an archive is compared with its folder beside the place where its name is read.',
      source: /\bget(?:Name|Path)\(\)|\.(?:Name|Linkname|FullName|name|filename)\b/,
      nearSource:
        /\b(?:is|check|ensure|assert|verify|validate)\w{0,20}(?:Leading|Inside|Within|Below|Under|Child|Sub|Parent|Contained|Traversal|Safe)\w{0,20}\(|\bgetCanonicalPath\(\)[^\n]{0,40}\.startsWith\(|\.normalize\(\)[^\n]{0,40}\.startsWith\(|\bcontains\("\.\."\)/,
    },
    {
      because:
        'Requests name whole paths throughout: a program that manages the files that its users choose.',
      source: /[.['"(:_](?:path|dir|directory|folder)\b/i,
      often: 4,
    },
    {
      because: 'It shows no more than whether something is there, and what a folder is called and holds.',
      sink: /\b(?:access|exists|existsSync|stat|lstat|statSync|lstatSync|is_file|is_dir|isfile|isdir|file_exists|readdir|readdirSync|opendir|scandir|listdir|ReadDir|Stat|Lstat|Lexists)\(/,
    },
    {
      because:
        'The container has resolved the path of the request: it has no ".." left, unless it is decoded again.',
      source: /\bget(?:ServletPath|PathInfo)\(\)/,
      unlessFile: /\bdecode\(/,
    },
    {
      because: 'Express refuses ".." in a whole path, unless it was resolved before.',
      sink: /\.send[fF]ile\(/,
      near: /^(?![\s\S]{0,4000}\b(?:join|resolve|normalize)\()/,
    },
    {
      because: 'Rails looks for templates below the folders of views alone.',
      path: /\.rb$/,
      sink: /\brender[ (]{1,2}:?(?:template|partial|action)(?::| ?=>)/,
    },
    {
      because: 'The handlers of this file refuse paths with "..".',
      path: /\.go$/,
      source: /\bURL\.Path\b/,
      file: /\bstrings\.Contains\(\s{0,9}[\w.]{1,80}\.URL\.Path\s{0,9},\s{0,9}"\/?\.\.\/?"\s{0,9}\)/,
    },
  ],
  sourceNeeds: { source: /\breq(?:uest)?\.files?\b/, way: /name\b/i },
  title: 'Input from outside decides which file is used',
  why: 'With ".." or an absolute path the input reaches files that were not meant to be given away.',
  fix: 'Resolve the path and check that it is below the folder that it must not leave.',
};
