import { acceptFlow } from '../../../testing/accept-flow.js';

acceptFlow({
  bad: {
    'a signature of a call': {
      'Gate.java':
        'class Gate { boolean isGenuine(Call call) {\n  return this.signature.equals(call.signature); // FLAW 208\n} }\n',
      'gate.py':
        'def is_genuine(signature, expected_signature):\n    return signature == expected_signature  # FLAW 208\n',
      'gate.js':
        'exports.isGenuine = (req, signature) => req.headers["x-signature"] === signature; // FLAW 208\n',
    },
  },
  good: {
    'bits, kinds and the first bytes of a format': {
      'chart.js': `export function kindOf(chart, depthSignature) {
  if ((chart.depths & depthSignature) === depthSignature) return 1;
  if (chart.keepSignature === 'always') return 2;
  return chart.bytes.toString('hex', 0, 3) === 'c0ffee' || chart.signature !== '7f454c46' ? 3 : 4;
}
`,
      'Chart.java':
        'class Chart { boolean has(int flags, int signature) { return (flags & signature) == signature; } }\n',
    },
    'objects that are compared': {
      'Pass.java': `class Pass {
  public boolean equals(Object other) {
    Pass o = (Pass) other;
    boolean same = berth == o.berth;
    same &= at == o.at;
    same &= from == o.from;
    same &= until == o.until;
    same &= tide == o.tide;
    same &= moor == o.moor;
    same &= lock == o.lock;
    return same && signature.equals(o.signature);
  }
}
`,
      'pass.go': `package gate

import "bytes"

type Pass struct{ Berth, At, From, Until, Tide int; Signature []byte }

func (p Pass) Equal(o Pass) bool {
	if p.Berth != o.Berth {
		return false
	}
	if p.At != o.At {
		return false
	}
	if p.From != o.From {
		return false
	}
	return bytes.Equal(p.Signature, o.Signature)
}
`,
    },
  },
});
