import { expect, test } from 'vitest';
import { analyzeFiles } from '../../../../testing/accept-flow.js';

const client = (address: string) => `package pier

import (
	"fmt"
	"net/http"
)

func request(host string) (*http.Request, error) {
	u := ${address}
	return http.NewRequest("GET", u, nil)
}
`;

test.each([
  ['a host that is set, perhaps a dummy for a Unix socket', 'fmt.Sprintf("http://%s/state", host)', 'low'],
  ['a host that the program names', 'fmt.Sprintf("http://pier.example.org/%s", host)', 'medium'],
])('HTTP to %s', async (_, address, confidence) => {
  const { findings } = await analyzeFiles({ 'client.go': client(address) });
  const plain = findings.filter(({ rule }) => rule === 'insecure-transport');
  expect(plain.map((one) => one.confidence)).toEqual([confidence]);
});
