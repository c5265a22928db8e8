import type { SinkKind } from '../../ir/ids.generated.js';
import type { Model, RuleRef, Sink } from '../../ir/model.js';

const sinks = (kind: SinkKind, rule: RuleRef | undefined, apis: readonly string[]): readonly Sink[] =>
  apis.map((api) => ({ api: `${api}()`, kind, ...(rule === undefined ? {} : { rule }) }));

/** What says which classes may be made. */
const allowing = /^(allowTypes\w*|addPermission|setupDefaultSecurity|allowTypeHierarchy)$/;

/** Interpreters, expression languages, templates and readers that make objects of what they are given. */
export const model: Model = {
  id: 'java-code',
  title: 'Scripting, expression languages, templates and deserialisation in Java',
  languages: ['java'],
  results: [
    ['ScriptEngineManager.getEngineByName()', 'ScriptEngine'],
    ['ScriptEngineManager.getEngineByExtension()', 'ScriptEngine'],
    ['FacesContext.getApplication().getExpressionFactory()', 'ExpressionFactory'],
    ['ExpressionFactory.newInstance()', 'ExpressionFactory'],
    ['SpelExpressionParser', 'ExpressionParser'],
    ['Jexl.createExpression()', 'JexlExpression'],
    ['JexlBuilder.create()', 'JexlEngine'],
    ['JexlBuilder().create()', 'JexlEngine'],
    ['Velocity.init()', 'VelocityEngine'],
    ['PebbleEngine.Builder.build()', 'PebbleEngine'],
  ],
  types: [
    ['SpelExpressionParser', 'ExpressionParser'],
    ['TemplateAwareExpressionParser', 'ExpressionParser'],
    ['Compilable', 'ScriptEngine'],
    ['Invocable', 'ScriptEngine'],
  ],
  sinks: [
    ...sinks('code', undefined, [
      ...[
        'ScriptEngine.eval',
        'ScriptEngine.compile',
        'GroovyShell.evaluate',
        'GroovyShell.parse',
        'Eval.me',
      ],
      ...[
        'GroovyClassLoader.parseClass',
        'Interpreter.eval',
        'PythonInterpreter.exec',
        'PythonInterpreter.eval',
      ],
      'Context.evaluateString',
      'CompilerConfiguration.compile',
      'ScriptEvaluator.evaluate',
      ...[
        'WebEngine.executeScript',
        'WebView.evaluateJavascript',
        'Context.eval',
        'JShell.eval',
        'JShell.create().eval',
      ],
    ]),
    ...sinks('code', 'expression-injection', [
      ...[
        'ExpressionParser.parseExpression',
        'SpelExpressionParser.parseExpression',
        'MVEL.eval',
        'MVEL.compileExpression',
      ],
      'Ognl.getValue',
      'Ognl.setValue',
      'Ognl.parseExpression',
      'OgnlUtil.getValue',
      'OgnlUtil.setValue',
      'ELProcessor.eval',
      'ELProcessor.getValue',
      'ELProcessor.setValue',
      'JexlEngine.createExpression',
      ...[
        'JexlEngine.createScript',
        'ExpressionEvaluator.evaluate',
        'ValueStack.findValue',
        'TextParseUtil.translateVariables',
      ],
      ...[
        'AviatorEvaluator.execute',
        'AviatorEvaluator.compile',
        'FelEngine.eval',
        'FelEngine.instance.eval',
      ],
      'ExpressRunner.execute',
      'ExpressionEvaluator.cook',
      'FEL.eval',
      'ExpressionEvaluatorManager.evaluate',
      'StrutsUtil.findValue',
      'ConstraintValidatorContext.buildConstraintViolationWithTemplate',
    ]),
    ...['createValueExpression', 'createMethodExpression'].map(
      (each): Sink => ({
        api: `ExpressionFactory.${each}()`,
        kind: 'code',
        rule: 'expression-injection' as const,
        args: [0, 1],
      }),
    ),
    { api: 'Velocity.evaluate()', kind: 'template', args: [3] },
    { api: 'VelocityEngine.evaluate()', kind: 'template', args: [3] },
    { api: 'RuntimeServices.parse()', kind: 'template', args: [0] },
    { api: 'StringResourceRepository.putStringResource()', kind: 'template', args: [1] },
    { api: 'Template()', kind: 'template', args: [0, 1] },
    { api: 'StringTemplateLoader.putTemplate()', kind: 'template', args: [1] },
    { api: 'Configuration.getTemplate()', kind: 'template' },
    { api: 'PebbleEngine.getLiteralTemplate()', kind: 'template' },
    { api: 'PebbleEngine.getTemplate()', kind: 'template' },
    { api: 'TemplateEngine.process()', kind: 'template' },
    { api: 'SpringTemplateEngine.process()', kind: 'template' },
    { api: 'Jinjava.render()', kind: 'template' },
    { api: 'Mustache.compiler().compile()', kind: 'template' },
    { api: 'Handlebars.compileInline()', kind: 'template' },
    ...sinks('deserialise', undefined, [
      'ObjectInputStream',
      'XMLDecoder',
      'Kryo.readObject',
      'Kryo.readClassAndObject',
      ...[
        'SerializationUtils.deserialize',
        'HessianInput',
        'Hessian2Input',
        'BurlapInput',
        'JSON.parseObject',
        'JSON.parse',
        'JSON.parseArray',
        'JsonReader.jsonToJava',
      ],
      'YamlReader',
      'SerializationHelper.deserialize',
      'ObjectInput.readObject',
    ]),
    ...['fromXML', 'unmarshal'].map(
      (each): Sink => ({ api: `XStream.${each}()`, kind: 'deserialise', if: [{ of: 0, without: allowing }] }),
    ),
    ...['load', 'loadAs', 'loadAll', 'parse'].map(
      (each): Sink => ({
        api: `Yaml.${each}()`,
        kind: 'deserialise',
        if: [{ of: ['self', '#0'], api: /SafeConstructor/, not: true }],
      }),
    ),
  ],
  sanitizers: [
    { api: 'ObjectInputStream()', sanitizes: ['deserialise'] },
    { api: 'ExpressionParser.parseExpression()', sanitizes: 'all' },
    { api: 'ScriptEngine.eval()', sanitizes: ['code'] },
    { api: 'Gson.fromJson()', sanitizes: ['deserialise'] },
  ],
  misuses: [
    { api: 'ObjectMapper.enableDefaultTyping()', rule: 'unsafe-deserialisation' },
    // With a name it is a member of a MapMessage, which holds no objects but those of simple types.
    ...['ObjectMessage', 'Message'].map((each) => ({
      api: `${each}.getObject()`,
      rule: 'unsafe-deserialisation' as const,
      when: [{ of: 0, missing: true as const }],
    })),
    ...[
      'ObjectMapper.activateDefaultTyping()',
      '*.activateDefaultTyping()',
      '*.polymorphicTypeValidator()',
    ].map((api) => ({
      api,
      rule: 'unsafe-deserialisation' as const,
      when: [{ of: 0, api: /LaissezFaire/ }],
    })),
    ...['*.setAutoTypeSupport()', '*.setRegistrationRequired()'].map((api) => ({
      api,
      rule: 'unsafe-deserialisation' as const,
      when: [{ of: 0, is: api.includes('Auto') }],
    })),
    ...['ObjectInputStream', 'XMLDecoder'].map((each) => ({
      api: `${each}.readObject()`,
      rule: 'unsafe-deserialisation' as const,
    })),
    {
      api: 'XStream.fromXML()',
      rule: 'unsafe-deserialisation',
      when: [
        { of: 0, without: allowing },
        { of: 0, constant: true, not: true },
        { of: 0, tainted: true, not: true },
      ],
    },
    {
      api: 'Kryo.setRegistrationRequired()',
      rule: 'unsafe-deserialisation',
      when: [{ of: 0, is: false }],
    },
    {
      api: 'Yaml.load()',
      rule: 'unsafe-deserialisation',
      when: [
        { of: ['self', '#0'], api: /SafeConstructor/, not: true },
        { of: 0, constant: true, not: true },
        { of: 0, tainted: true, not: true },
      ],
    },
  ],
};
