import { expect, test } from 'vitest';
import { type ConfidenceCase, confidenceOf } from '../../../../testing/confidence-of.js';

const objects = { rule: 'unsafe-deserialisation', path: 'A.java' };

test.each<[string, string, ConfidenceCase]>([
  [
    'objects of a list',
    'low',
    {
      ...objects,
      text: 'Class<?> resolveClass(final ObjectStreamClass c) throws E { if (!isAllowedClass(c)) { throw new NotListed(c); } }\nreturn in.readObject();',
      project: 'resolveClass(final ObjectStreamClass c)',
    },
  ],
  [
    'a helper that is given the bytes',
    'low',
    {
      ...objects,
      text: 'static Object read(byte[] bytes) {\nin = new ObjectInputStream(new ByteArrayInputStream(bytes));\nreturn in.readObject();',
    },
  ],
  [
    'one in a file that has sockets',
    'medium',
    {
      ...objects,
      text: 'static Object read(byte[] bytes) {\nServerSocket s;\nin = new ObjectInputStream(new ByteArrayInputStream(bytes));\nreturn in.readObject();',
    },
  ],
  [
    'a socket of the machine',
    'low',
    {
      ...objects,
      path: 'a.py',
      text: 's = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)\nreturn pickle.loads(s.recv(9000))',
    },
  ],
  [
    'a socket of the network',
    'medium',
    {
      ...objects,
      path: 'a.py',
      text: 's = socket.socket(socket.AF_INET, socket.SOCK_STREAM)\nreturn pickle.loads(s.recv(9000))',
    },
  ],
  [
    'a copy',
    'low',
    {
      ...objects,
      text: 'in = new ObjectInputStream(new ByteArrayInputStream(out.toByteArray()));\nin.readObject();',
    },
  ],
  [
    'a reader that hands on what another one reads',
    'low',
    { ...objects, path: 'A.java', text: 'public Hut readObject() {\nreturn Huts.of(inner.readObject());' },
  ],
  [
    'objects of a reader that was given',
    'low',
    {
      ...objects,
      path: 'A.java',
      text: 'void fill(Hut hut, ObjectInputStream in) {\nhut.set(in.readObject());',
    },
  ],
  [
    'objects that the class itself put there',
    'low',
    {
      ...objects,
      text: 'map.put(keyOf(hut), out.toByteArray());\nin = new ObjectInputStream(new ByteArrayInputStream(bytes));\nin.readObject();',
    },
  ],
  [
    'a hook of serialisation',
    'low',
    { ...objects, text: 'private void readObject(java.io.ObjectInputStream s)\nitem = s.readObject();' },
  ],
  [
    'bytes that were given',
    'medium',
    { ...objects, text: 'in = new ObjectInputStream(new ByteArrayInputStream(bytes));\nin.readObject();' },
  ],
  [
    'a text that a function of the program looks at before',
    'low',
    {
      rule: 'unsafe-deserialisation',
      path: 'a.php',
      isFlow: true,
      text: '$boat = safeUnserialize($_GET["boat"]);\nreturn unserialize($text);',
    },
  ],
  [
    'a text that no function looks at',
    'high',
    {
      rule: 'unsafe-deserialisation',
      path: 'a.php',
      isFlow: true,
      text: '$text = $_GET["boat"];\nunserialize($text);',
    },
  ],
])('%s: %s', (_, confidence, one) => {
  expect(confidenceOf(one)).toBe(confidence);
});
