import { expect, test } from 'vitest';
import { analyzeFiles } from '../../../../testing/accept-flow.js';

const program = (first: string) => `package quay

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

func show(w http.ResponseWriter, r *http.Request) error {
	_, err := os.Open(filepath.Join("/srv/quay", r.URL.Path))
	return err
}

func handle(w http.ResponseWriter, r *http.Request) {
	${first}
	show(w, r)
}
`;

test.each([
  ['a handler that refuses ".."', 'if strings.Contains(r.URL.Path, "..") { return }', 'low'],
  ['a handler that refuses something else', 'if strings.Contains(r.URL.Path, "~") { return }', 'high'],
])('%s, and another function that opens the file', async (_, first, confidence) => {
  const { findings } = await analyzeFiles({ 'quay.go': program(first) });
  expect(findings.map(({ rule, confidence }) => [rule, confidence])).toEqual([
    ['path-traversal', confidence],
  ]);
});
