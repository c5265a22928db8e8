import { describe, expect, it } from 'vitest';
import { analyzeFiles } from '../../../../src/testing/accept-flow.js';
import { expectProportional } from '../../../../src/testing/growth.js';

/** Files that say what the project is written in, so that pages of HTML find their language. */
const programs = { 'a.py': 'x = 1\n', 'a.js': 'let x = 1;\n', 'main.go': 'package main\n' };

/** For each language: an opening statement, a value that is not escaped, and an end. */
const shapes: Readonly<Record<string, readonly [open: string, value: string, close: string]>> = {
  'a.html.j2': ['<p>{% for a in b %}', '{{ a|safe }}', '{% endfor %}'],
  'a.njk': ['{% if a %}', '{{ a|safe }}', '{% endif %}'],
  'a.html.twig': ['{% for a in b %}', '{{ a|raw }}', '{% endfor %}'],
  'a.hbs': ['{{#each a}}', '{{{b}}}', '{{/each}}'],
  'a.mustache': ['{{#a}}', '{{{b}}}', '{{/a}}'],
  'a.gohtml': ['{{ range .A }}', '{{ .B | safeHTML }}', '{{ end }}'],
  'a.ejs': ['<% if (a) { %>', '<%- b %>', '<% } %>'],
  'a.pug': ['div\n  ', '!= b\n', '\n'],
  'a.ftlh': ['<#list a as b>', '${b?no_esc}', '</#list>'],
  'a.vm': ['<p>#foreach($a in $b)', '$a', '#end'],
  'a.jsp': ['<c:if test="${a}">', '${param.b}', '</c:if>'],
  'a.html': ['<div th:if="${a}">', '<p th:utext="${b}">x</p>', '</div>'],
  'b.htm': ['<div><script>if (a) {', 'document.write(location.hash);', '}</script></div>'],
  'a.html.erb': ['<% if a %>', '<%== b %>', '<% end %>'],
  'a.blade.php': ['@foreach ($a as $b)', '{!! $b !!}', '@endforeach'],
  'a.cshtml': ['@if (a) {', '@Html.Raw(b)', '}'],
};

/** All texts in one run, as files of one ending. */
const analyze = (path: string, texts: readonly string[]) =>
  analyzeFiles({
    ...programs,
    ...Object.fromEntries(texts.map((text, index) => [`${index}/${path}`, text])),
  });

describe.each(Object.entries(shapes))('%s', (path, [open, value, close]) => {
  const whole = `<html>${open}<a href="${'x'.repeat(20)}">${value}</a>${close}</html>\n`;

  it('is read wherever it is cut', async () => {
    const cuts = Array.from({ length: whole.length }, (_, at) => [whole.slice(0, at), whole.slice(at)]);
    const { gaps } = await analyze(path, cuts.flat());
    expect(gaps.filter(({ reason }) => /not (analysed|followed)/.test(reason))).toEqual([]);
  });

  it('is read when its parts are mixed', async () => {
    const marks = ['{{', '}}', '{%', '%}', '<%', '%>', '${', '"', "'", '(', '|', '\\', '\n'];
    const parts = [open, value, close, ...marks];
    const texts = Array.from({ length: 40 }, (_, seed) =>
      Array.from({ length: 60 }, (_, at) => parts[(seed * (at + 7) * 31 + at) % parts.length]).join(
        ['', ' ', '\n'][seed % 3],
      ),
    );
    const { gaps } = await analyze(path, texts);
    expect(gaps.filter(({ reason }) => /not (analysed|followed)/.test(reason))).toEqual([]);
  });

  it('may nest ten thousand deep', async () => {
    const { findings } = await analyze(path, [
      `${open}\n`.repeat(10_000) + value + `\n${close}`.repeat(10_000),
    ]);
    expect(findings.length).toBeLessThan(10);
  });

  it('takes long white space for one', async () => {
    const [first = '', ...rest] = open.split(' ');
    await expectProportional(200_000, (count) =>
      analyze(path, [`<html>${first}${'\n'.repeat(count)}${rest.join(' ')}${value}${close}</html>`]),
    );
  });

  it('costs some times as much where it is some times as long', async () => {
    await expectProportional(2_000, (count) =>
      analyze(path, [`<html>${`${open}${value}${close}\n`.repeat(count)}</html>`]),
    );
  });
});

describe('what never ends', () => {
  const marks = ['{{', '{%', '{#', '{{{', '<%', '<%=', '${', '!{', '<!--', '@{'];
  const markup = ['<script>', '<a href=', '<a href="', '<form method="post"', '<p th:text="'];
  const values = ['{{ a|', '{{ a.', '{{ (', '{{ a if ', "{{ '", '${a?', '<%= "', '!= ((', '{!! '];
  it.each([...marks, ...markup, ...values])('%s', async (mark) => {
    await expectProportional(3_000, (count) => {
      const text = `<p>${mark}\n`.repeat(count);
      return analyzeFiles({
        ...programs,
        ...Object.fromEntries(Object.keys(shapes).map((path) => [path, text])),
      });
    });
  });
});

it('reports what is too long', async () => {
  const { gaps } = await analyzeFiles({ 'a.njk': '{{ a|safe }}\n'.repeat(900_000) });
  expect(gaps.map(({ reason }) => reason)).toEqual([
    'The file was not analysed: it is longer than 1500000 characters.',
  ]);
});
