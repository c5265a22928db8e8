/** The function that a page is. */
export const pageName = '<page>';

/** The parameter of every page: what the program shows in it, by name. */
export const contextName = '<context>';

/** What is true in the context of a page that is filled without escaping: by `text/template` of Go. */
export const plainName = '<plain>';
