import { describe, expect, it } from 'vitest';
import { acceptFlow, analyzeFiles } from '../../../../testing/accept-flow.js';
import { pages } from '../../languages/javascript/pages.js';

const vue = (template: string, script: string, setup = ' setup') => ({
  'a.vue': `<template>\n  ${template}\n</template>\n<script${setup}>\n${script}\n</script>\n`,
});
const options = (template: string, members: string) =>
  vue(template, `import DOMPurify from 'dompurify';\nexport default {\n  ${members}\n};`, '');
const svelte = (script: string, markup: string) => ({
  'a.svelte': `<script>\n${script}\n</script>\n${markup}\n`,
});
const flaw = '<!-- FLAW 79 -->';

describe('components of Vue', () => {
  acceptFlow({
    bad: {
      'a member': options(`<p v-html="text"></p> ${flaw}`, "data() { return { text: '' }; },"),
      'in single quotes': options(`<p v-html='text'></p> ${flaw}`, "props: ['text'],"),
      'a property of an element': options(`<p :innerHTML="text"></p> ${flaw}`, "props: ['text'],"),
      'bound in full': options(`<p v-bind:innerHTML.prop="text"></p> ${flaw}`, "props: ['text'],"),
      'set from elsewhere': options(
        `<p v-html="text"></p> ${flaw}`,
        "data() { return { text: '' }; },\n  methods: { take(answer) { this.text = answer.body; } },",
      ),
      'once made harmless, once not': options(
        `<p v-html="text"></p> ${flaw}`,
        'methods: { a(x) { this.text = DOMPurify.sanitize(x); }, b(x) { this.text = x; } },',
      ),
      'computed of others': options(
        `<p v-html="text"></p> ${flaw}`,
        'computed: { text() { return marked(this.raw); } },',
      ),
      'a variable that holds a value': vue(
        `<p v-html="text"></p> ${flaw}`,
        "import { ref } from 'vue';\nconst text = ref('');\nasync function load() { text.value = await get(); }",
      ),
      'the way that was gone': vue(
        `<p v-html="text"></p> ${flaw}`,
        "import { useRoute } from 'vue-router';\nconst route = useRoute();\nconst text = route.query.text;",
      ),
      'the way in the markup': options(`<p v-html="$route.query.text"></p> ${flaw}`, ''),
      'an address of the way': vue(
        `<a :href="next">x</a> ${flaw}`,
        "import { useRoute } from 'vue-router';\nconst next = useRoute().query.next;",
      ),
      'the way in the script': options(
        `<p>{{ text }}</p>`,
        'mounted() {\n    this.$refs.box.innerHTML = this.$route.query.text; // FLAW 79\n  },',
      ),
    },
    good: {
      'escaped text': options('<p v-text="text">{{ text }}</p>', "props: ['text'],"),
      'made harmless in the markup': options(
        '<p v-html="clean(text)"></p>',
        'methods: { clean(x) { return DOMPurify.sanitize(x); } },',
      ),
      'computed and made harmless': options(
        '<p v-html="clean"></p>',
        'computed: { clean() { return DOMPurify.sanitize(this.text); } },',
      ),
      'set when made harmless': options(
        '<p v-html="clean"></p>',
        "data() { return { clean: '' }; },\n  methods: { take(x) { this.clean = DOMPurify.sanitize(x); } },",
      ),
      'computed in the set-up': vue(
        '<p v-html="clean"></p>',
        "import { computed } from 'vue';\nconst props = defineProps(['text']);\nconst clean = computed(() => DOMPurify.sanitize(props.text));",
      ),
      'a variable that holds what is harmless': vue(
        '<p v-html="clean"></p>',
        "import { ref } from 'vue';\nconst clean = ref('');\nasync function load() { clean.value = DOMPurify.sanitize(await get()); }",
      ),
      'a text of the program': vue('<p v-html="icon"></p>', "const icon = '<svg></svg>';"),
      'a translation': options('<p v-html="$t(\'welcome\')"></p>', ''),
      'an address of the program': vue('<a :href="next">x</a>', "const next = '/home';"),
    },
  });
});

describe('components of Svelte', () => {
  acceptFlow({
    bad: {
      'a property': svelte('export let text;', `<p>{@html text}</p> ${flaw}`),
      'a part of the address': svelte(
        "const q = new URLSearchParams(location.search).get('q');",
        `{@html q} ${flaw}`,
      ),
      'an address of the address': svelte(
        "const next = new URLSearchParams(location.search).get('next');",
        `<a href={next}>x</a> ${flaw}`,
      ),
    },
    good: {
      'escaped text': svelte('export let text;', '<p>{text}</p>'),
      'made harmless': svelte(
        "import DOMPurify from 'dompurify';\nexport let text;\n$: clean = DOMPurify.sanitize(text);",
        '<p>{@html clean}</p>',
      ),
      'made harmless in the markup': svelte('export let text;', '<p>{@html DOMPurify.sanitize(text)}</p>'),
      'a text of the program': svelte("const icon = '<svg></svg>';", '{@html icon}'),
    },
  });
});

it('each letter of a component stays in its place', () => {
  const text =
    '<p v-html="a" :href=\'b\'>\n  {{ c }}\n</p><script>\nconst a = 1;\n</script>\n<b .innerHTML="d(e)"/>';
  const script = pages.get('vue')?.(text) ?? '';
  expect(script).toHaveLength(text.length);
  for (const word of ['a" ', "b'>", 'const a', 'd(e)'])
    expect(script.indexOf(word.replace(/["'].*/, ''), text.indexOf(word))).toBe(text.indexOf(word));
  expect(script.split('\n')).toHaveLength(text.split('\n').length);
});

it.each([
  ['many', `<p v-html="x"></p>\n`.repeat(5_000)],
  ['open quotes', ' v-html="'.repeat(100_000)],
  ['open scripts', '<script>'.repeat(50_000)],
])(
  'components that are made to hurt end: %s',
  async (_, text) => {
    await expect(analyzeFiles({ 'a.vue': text, 'a.svelte': text })).resolves.toBeDefined();
  },
  20_000,
);
