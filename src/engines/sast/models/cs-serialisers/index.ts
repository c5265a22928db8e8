import type { Model } from '../../ir/model.js';
import { calls, sinks, wrong } from '../shorthand.js';

const formatters = [
  'BinaryFormatter',
  'SoapFormatter',
  'NetDataContractSerializer',
  'LosFormatter',
  'ObjectStateFormatter',
];
const reading = [
  'Deserialize',
  'UnsafeDeserialize',
  'DeserializeMethodResponse',
  'UnsafeDeserializeMethodResponse',
  'ReadObject',
];
const anyType = /TypeNameHandling\.(All|Auto|Objects|Arrays)$/;

/** Readers that make objects of any type (https://learn.microsoft.com/en-us/dotnet/standard/serialization/). */
export const model: Model = {
  id: 'cs-serialisers',
  title: 'Serialisers of .NET',
  languages: ['csharp'],
  results: [
    ['FsPickler.CreateBinarySerializer()', 'FsPickler'],
    ['FsPickler.CreateJsonSerializer()', 'FsPickler'],
    ['FsPickler.CreateXmlSerializer()', 'FsPickler'],
  ],
  sinks: [
    ...sinks('deserialise', ['XmlSerializer()', 'DataContractSerializer()', 'DataContractJsonSerializer()']),
    ...sinks('deserialise', ['DataSet.ReadXmlSchema()', 'XamlReader.Load()', 'ResourceReader()']),
    ...sinks('deserialise', [
      'XamlServices.Parse()',
      'XamlServices.Load()',
      'Serializer.Deserialize()',
      'MessagePackSerializer.Typeless.Deserialize()',
    ]),
    ...[1, 2, 3].flatMap((settings) =>
      sinks('deserialise', ['JsonConvert.DeserializeObject()', 'JsonConvert.PopulateObject()']).map(
        (each) => ({
          ...each,
          if: [{ of: [settings, 'TypeNameHandling'] as const, api: anyType }],
        }),
      ),
    ),
    ...sinks('deserialise', ['JsonSerializer.Deserialize()', 'JsonSerializer.Populate()']).map((each) => ({
      ...each,
      if: [{ of: ['self', 'TypeNameHandling'] as const, api: anyType }],
    })),
    ...sinks('deserialise', [
      'JSON.ToObject()',
      'JSON.Instance.ToObject()',
      'fastJSON.JSON.ToObject()',
      'JSON.Instance.FillObject()',
    ]),
  ],
  misuses: [
    ...wrong('unsafe-deserialisation', ['DataSet.ReadXml()', 'DataTable.ReadXml()'], {
      of: 0,
      api: /^XmlReader/,
      not: true,
    }),
    ...wrong('unsafe-deserialisation', calls(formatters, reading), { of: ['self', 'Binder'], missing: true }),
    ...wrong(
      'unsafe-deserialisation',
      ['*.TypeNameHandling='],
      { of: 0, api: anyType },
      { of: ['self', 'SerializationBinder'], missing: true },
      { of: ['self', 'Binder'], missing: true },
    ),
    ...wrong('unsafe-deserialisation', ['*.TypeNameHandling='], { of: 0, is: [1, 2, 3, 4] }),
    ...wrong('unsafe-deserialisation', ['JavaScriptSerializer()'], { of: 0, api: /SimpleTypeResolver/ }),
    ...wrong('unsafe-deserialisation', ['JSONParameters.BadListTypeChecking='], { of: 0, is: false }),
    ...wrong('unsafe-deserialisation', ['*.TypeFilterLevel='], { of: 0, api: /TypeFilterLevel\.Full$/ }),
    ...wrong(
      'unsafe-deserialisation',
      calls(
        ['FsPickler'],
        [
          'Deserialize',
          'UnPickle',
          'UnPickleOfString',
          'DeserializeSequence',
          'DeserializeUntyped',
          'DeserializeSiftedObject',
        ],
      ),
    ),
    ...wrong('unsafe-deserialisation', [
      'MessagePackSerializer.Typeless.Deserialize()',
      'TypelessMessagePackSerializer.Deserialize()',
    ]),
  ],
  inspect: ({ body, owner }) =>
    body.language === 'csharp' &&
    body.name === 'ResolveName' &&
    owner?.bases.includes('DataContractResolver') === true
      ? [{ rule: 'unsafe-deserialisation', at: body.at }]
      : [],
};
