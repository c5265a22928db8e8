/** What a recorder saw, in the order in which it happened. Process ids are those of the host. */
export type TraceEvent =
  | { readonly kind: 'fork'; readonly pid: number; readonly child: number }
  | { readonly kind: 'exec'; readonly pid: number; readonly program: string }
  | { readonly kind: 'exit'; readonly pid: number }
  /** `name` is known to strace, `number` to tracefs. */
  | { readonly kind: 'call'; readonly pid: number; readonly number: number }
  /** A seccomp filter was loaded, or asked about. */
  | { readonly kind: 'filter'; readonly pid: number }
  | { readonly kind: 'named-call'; readonly pid: number; readonly name: string }
  | { readonly kind: 'capability'; readonly pid: number; readonly number: number; readonly granted: boolean }
  /** A read of a file that is known by its inode. */
  | { readonly kind: 'file'; readonly pid: number; readonly device: string; readonly inode: number }
  | { readonly kind: 'path'; readonly pid: number; readonly path: string }
  | { readonly kind: 'listen'; readonly pid: number; readonly port: number }
  | { readonly kind: 'connect'; readonly pid: number; readonly address: string; readonly port: number }
  /** A connection is closed that another end may have opened to a port of ours. */
  | { readonly kind: 'close'; readonly pid: number; readonly address: string; readonly port: number }
  | { readonly kind: 'lost'; readonly count: number };
