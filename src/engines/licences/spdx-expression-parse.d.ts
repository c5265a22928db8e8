/** The part that the tests use; the package brings no types. */
declare module 'spdx-expression-parse' {
  export type Node =
    | { readonly license: string; readonly plus?: true; readonly exception?: string }
    | { readonly left: Node; readonly conjunction: 'and' | 'or'; readonly right: Node };
  export default function parse(text: string): Node;
}
