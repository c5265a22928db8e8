import { acceptCheck } from '../../../../testing/accept-check.js';
import { escapeMarkup } from '../../../../testing/fake-target.js';
import { check } from './index.js';

const transformed = (sheet: string) =>
  sheet
    .replace(/<xsl:value-of select="(\d+)\*(\d+)"\/>/g, (_, a: string, b: string) =>
      String(Number(a) * Number(b)),
    )
    .replace(/<[^>]*>/g, ' ');

acceptCheck(check, import.meta.url, {
  place: { kind: 'query', name: 'style', value: 'plain' },
  vulnerable: { 'part of the sheet': ({ input }) => `<p>${transformed(`<x>${input}</x>`)}</p>` },
  benign: { 'a parameter': ({ input }) => `<p>${transformed(`<x>${escapeMarkup(input)}</x>`)}</p>` },
});
