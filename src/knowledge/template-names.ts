/** Names of files that another program renders first: Jinja, ERB, EJS, Go templates, Autoconf, m4, Mustache. */
export const templateName =
  /\.(?:tmpl|tpl|template|j2|jinja2?|erb|ejs|in|m4|gotmpl|mustache|hbs)(?:\.ya?ml)?$/i;
