import type { Condition, Model } from '../../ir/model.js';
import { below, sinksOf, wrongCalls } from '../shorthand.js';

const readers = [
  ...['pickle', 'cPickle', '_pickle', 'cloudpickle', 'dill', 'marshal', 'pickle5'].flatMap((each) =>
    below(each, 'loads load'),
  ),
  ...below('', 'jsonpickle.decode jsonpickle.loads jsonpickle.unpickler.decode shelve.open joblib.load'),
  ...below('', 'pandas.read_pickle torch.jit.load sklearn.externals.joblib.load hickle.load'),
];
const unpicklers = ['pickle', 'cPickle', '_pickle', 'dill', 'pickle5'].map((each) => `${each}.Unpickler`);
const yaml = ['load', 'load_all'];
/** Arguments that stand in the source are as safe as it. */
const isOpen: Condition = { of: 0, plain: true, not: true };

/** Formats that hold objects, and with them code (https://docs.python.org/3/library/pickle.html). */
export const model: Model = {
  id: 'py-objects',
  title: 'Formats of objects in Python',
  languages: ['python'],
  sinks: [
    ...sinksOf('deserialise', readers, [0, 'filename', 'file']),
    ...sinksOf('deserialise', unpicklers, [0]),
    ...sinksOf('deserialise', ['torch.load', 'numpy.load'], [0], {
      if: [
        { of: 'weights_only', is: true, not: true },
        { of: 'allow_pickle', is: true },
      ],
    }),
    ...yaml.map((each) => ({
      ...{ api: `yaml.${each}()`, kind: 'deserialise' as const, safeWith: /Safe|BaseLoader/ },
    })),
    ...sinksOf('deserialise', below('yaml', 'unsafe_load unsafe_load_all')),
    ...sinksOf('deserialise', ['ruamel.yaml.YAML().load'], [0], {
      if: [{ of: ['self', '@typ'], is: 'unsafe' }],
    }),
  ],
  sanitizers: below(
    '',
    'base64.b64decode base64.urlsafe_b64decode base64.b64encode base64.urlsafe_b64encode base64.standard_b64decode ' +
      'binascii.unhexlify binascii.hexlify urllib.parse.unquote urllib.parse.unquote_plus bytes bytearray io.BytesIO io.StringIO',
  ).map((each) => ({ api: `${each}()`, sanitizes: [] })),
  misuses: [
    ...wrongCalls('object-deserialiser', below('pandas', 'read_pickle')),
    // What comes through such a connection is a pickle.
    ...wrongCalls(
      'object-deserialiser',
      below('multiprocessing.connection', 'Client().recv Listener().accept().recv'),
    ),
    ...wrongCalls(
      'object-deserialiser',
      readers.filter((each) => each !== 'shelve.open'),
      isOpen,
    ),
    ...wrongCalls('object-deserialiser', unpicklers),
    ...wrongCalls(
      'object-deserialiser',
      yaml.map((each) => `yaml.${each}`),
      [{ of: 'Loader', missing: true }, { of: 1, missing: true }, isOpen],
      ...['Loader', 1].map((of) => [{ of, api: /(^|\.)(Unsafe|)Loader$|\.CLoader$/ }, isOpen]),
    ),
    ...wrongCalls('object-deserialiser', below('yaml', 'unsafe_load unsafe_load_all'), isOpen),
    ...wrongCalls('object-deserialiser', ['ruamel.yaml.YAML'], { of: 'typ', is: 'unsafe' }),
    ...wrongCalls('object-deserialiser', ['torch.load'], { of: 'weights_only', is: true, not: true }),
    ...wrongCalls('object-deserialiser', ['numpy.load'], { of: 'allow_pickle', is: true }),
    ...wrongCalls('object-deserialiser', ['*.recv_pyobj', 'zmq.Socket.recv_pyobj']),
  ],
};
