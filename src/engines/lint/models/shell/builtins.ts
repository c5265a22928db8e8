/** Words that only a shell knows: its keywords and special and regular built-ins (POSIX XCU 2.14, bash(1)). */
const builtins: ReadonlySet<string> = new Set(
  `. : [ [[ ! { ( alias bg break builtin case cd command continue declare disown do done enable esac eval exec exit
  export fc fg fi for function getopts hash help history if in jobs let local logout popd pushd read readonly return
  select set shift shopt source suspend test then times trap true false type typeset ulimit umask unalias unset until
  wait while`.split(/\s+/),
);

/** A built-in, a keyword, or an assignment before a command. */
export function isBuiltin(word: string): boolean {
  return builtins.has(word) || word.includes('=');
}

/** Built-ins after which the rest of the script runs in another state, or not at all. */
const stateful: ReadonlySet<string> = new Set(
  `. alias break cd declare enable eval exec exit export local popd pushd readonly return set shift shopt source trap
  typeset ulimit umask unalias unset`.split(/\s+/),
);

export function changesShell(name: string): boolean {
  return stateful.has(name);
}
