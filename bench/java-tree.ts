/**
 * A shop in Java of any size, the same for the same seed: entities, records, enumerations, repositories over JDBC and
 * JPA, services behind interfaces, mappers, validators, controllers of Spring, resources of JAX-RS, servlets and tests.
 * Every module uses the ones before it, so that texts of visitors go through many files. No two files are alike: names,
 * fields, methods and bodies are drawn.
 */
export interface JavaFile {
  readonly path: string;
  readonly text: string;
}

export function* javaTree(lines: number, seed = 1): Generator<JavaFile> {
  const draw = new Draw(seed);
  const modules: Module[] = [];
  for (let made = 0; made < lines; ) {
    const module = makeModule(draw, modules.length, modules.slice(-6));
    modules.push(module);
    for (const file of filesOf(draw, module)) {
      made += file.text.split('\n').length;
      yield file;
      if (made >= lines) return;
    }
  }
}

interface Field {
  readonly name: string;
  readonly type: string;
}

interface Entity {
  readonly name: string;
  readonly fields: readonly Field[];
  /** Names of what its service does. */
  readonly actions: readonly string[];
  /** Methods of its repository, one for each action. */
  readonly finders: readonly { readonly method: string; readonly column: string }[];
}

interface Module {
  readonly name: string;
  readonly entities: readonly Entity[];
  /** Functions of its class of texts. */
  readonly texts: readonly string[];
  readonly uses: readonly Module[];
}

const nouns =
  'Order Item Hamper Customer Address Invoice Payment Refund Shipment Parcel Carrier Supplier Stock Shelf Warehouse Price Discount Voucher Campaign Review Rating Picture Catalogue Category Brand Tax Currency Account Session Ticket Message Channel Report Metric Schedule Task Batch Ledger Entry Contract Subscription Plan Region Country Store Till Receipt Return Claim Policy Audit Event Alert Rule Segment Survey Answer Comment Thread Badge Reward Point Level'.split(
    ' ',
  );
const qualities =
  'Open Daily Local Internal Partner Guest Digital Bulk Archived Pending Express Foreign Frozen Seasonal Shared Primary'.split(
    ' ',
  );
const words =
  'name code title description status owner email phone street city country comment reference label kind channel origin target note language'.split(
    ' ',
  );
const verbs =
  'find load search collect resolve compute merge import export archive approve reject notify assign release reserve transfer rank audit refresh'.split(
    ' ',
  );
const fieldTypes = [
  'String',
  'String',
  'String',
  'int',
  'long',
  'boolean',
  'java.math.BigDecimal',
  'java.time.LocalDate',
  'java.util.List<String>',
];

/** Linear congruences (Knuth, TAOCP 3.3.4). */
class Draw {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  below(limit: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }

  of<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }

  some<T>(from: readonly T[], least: number, most: number): readonly T[] {
    const count = least + this.below(most - least + 1);
    return [...new Set(Array.from({ length: count }, () => this.of(from)))];
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }
}

function makeModule(draw: Draw, index: number, before: readonly Module[]): Module {
  const name = `${draw.of(nouns).toLowerCase()}${index}`;
  const names = draw.some(
    nouns.map((each) => `${draw.of(qualities)}${each}`),
    4,
    8,
  );
  const entities = names.map((each): Entity => {
    const fields = draw.some(words, 4, 10).map((field) => ({ name: field, type: draw.of(fieldTypes) }));
    const all = [{ name: 'id', type: 'long' }, { name: 'key', type: 'String' }, ...fields];
    const actions = draw.some(verbs, 4, 9);
    const finders = actions.map((action) => {
      const column = draw.of(texts(all)).name;
      return { method: `${action}By${title(column)}`, column };
    });
    return { name: each, fields: all, actions, finders };
  });
  return { name, entities, texts: draw.some(words, 5, 9), uses: before };
}

function* filesOf(draw: Draw, module: Module): Generator<JavaFile> {
  const folder = `src/main/java/shop/${module.name}`;
  yield { path: `${folder}/${title(module.name)}Texts.java`, text: textsOf(draw, module) };
  yield { path: `${folder}/${title(module.name)}Exception.java`, text: exceptionOf(module) };
  for (const entity of module.entities) {
    const file = (layer: string, suffix: string, text: string): JavaFile => ({
      path: `${folder}/${layer}/${entity.name}${suffix}.java`,
      text,
    });
    yield file('model', '', entityOf(draw, module, entity));
    yield file('model', 'Status', statusOf(draw, module, entity));
    yield file('data', 'Repository', repositoryOf(draw, module, entity));
    yield file('service', 'Service', interfaceOf(module, entity));
    yield file('service', 'ServiceImpl', serviceOf(draw, module, entity));
    yield file('service', 'Mapper', mapperOf(draw, module, entity));
    if (draw.chance(60)) yield file('web', 'Controller', controllerOf(draw, module, entity));
    else if (draw.chance(50)) yield file('web', 'Resource', resourceOf(draw, module, entity));
    else yield file('web', 'Servlet', servletOf(draw, module, entity));
    if (draw.chance(50))
      yield {
        path: `src/test/java/shop/${module.name}/${entity.name}ServiceTest.java`,
        text: testOf(draw, module, entity),
      };
  }
}

function title(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const head = (module: Module, layer: string, imports: readonly string[]): string =>
  [
    `package shop.${module.name}${layer === '' ? '' : `.${layer}`};`,
    '',
    ...imports.map((each) => `import ${each};`),
    '',
  ].join('\n');

const note = (draw: Draw, about: string): string =>
  draw.chance(55)
    ? `  /**\n   * ${title(about)}: ${draw.some(words, 3, 6).join(' ')}.\n   *\n   * @see #${draw.of(words)}\n   */\n`
    : '';

function textsOf(draw: Draw, module: Module): string {
  const name = `${title(module.name)}Texts`;
  const methods = module.texts.map(
    (word) => `${note(draw, word)}  public static String ${word}(String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    ${draw.of([
      "StringBuilder out = new StringBuilder();\n    for (char each : text.toCharArray()) {\n      if (Character.isLetterOrDigit(each) || each == '-') {\n        out.append(each);\n      }\n    }\n    return out.toString();",
      `String cut = text.length() > ${10 + draw.below(200)} ? text.substring(0, ${10 + draw.below(10)}) : text;\n    return cut.trim().toLowerCase();`,
      `String[] parts = text.split("${draw.of([',', ';', ':', '/'])}");\n    return parts.length == 0 ? text : parts[parts.length - 1];`,
      'return java.util.Arrays.stream(text.split(" ")).map(String::trim).filter(each -> !each.isEmpty()).collect(java.util.stream.Collectors.joining("-"));',
      'return HTML.matcher(text).replaceAll("").strip();',
    ])}
  }
`,
  );
  return `${head(module, '', ['java.util.regex.Pattern'])}
/** Small things about texts. */
public final class ${name} {
  static final Pattern HTML = Pattern.compile("<[^>]*>");
  public static final int LIMIT = ${draw.below(1000)};

  private ${name}() {
  }

${methods.join('\n')}}
`;
}

function exceptionOf(module: Module): string {
  const name = `${title(module.name)}Exception`;
  return `${head(module, '', [])}
public class ${name} extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int code;

  public ${name}(String message, int code) {
    super(message);
    this.code = code;
  }

  public int getCode() {
    return code;
  }
}
`;
}

function entityOf(draw: Draw, module: Module, { name, fields }: Entity): string {
  const members = fields.map(({ name: field, type }) => `  private ${type} ${field};`).join('\n');
  const access = fields
    .map(
      ({ name: field, type }) => `${note(draw, field)}  public ${type} get${title(field)}() {
    return ${field};
  }

  public void set${title(field)}(${type} ${field}) {
    this.${field} = ${field};
  }
`,
    )
    .join('\n');
  const same = fields
    .slice(0, 4)
    .map(({ name: field }) => `java.util.Objects.equals(${field}, other.${field})`)
    .join('\n        && ');
  const shown = fields
    .slice(0, 5)
    .map(({ name: field }) => `"${field}=" + ${field}`)
    .join(' + ", " + ');
  const builder = draw.chance(40)
    ? `
  public static Builder builder() {
    return new Builder();
  }

  public static final class Builder {
    private final ${name} made = new ${name}();
${fields
  .map(
    ({ name: field, type }) => `
    public Builder ${field}(${type} ${field}) {
      made.${field} = ${field};
      return this;
    }
`,
  )
  .join('')}
    public ${name} build() {
      return made;
    }
  }
`
    : '';
  return `${head(module, 'model', ['java.io.Serializable', 'java.util.Objects'])}
public class ${name} implements Serializable, Comparable<${name}> {
  private static final long serialVersionUID = ${draw.below(1e9)}L;

${members}

${access}
  @Override
  public boolean equals(Object object) {
    if (this == object) {
      return true;
    }
    if (!(object instanceof ${name})) {
      return false;
    }
    ${name} other = (${name}) object;
    return ${same};
  }

  @Override
  public int hashCode() {
    return Objects.hash(${fields
      .slice(0, 4)
      .map(({ name: field }) => field)
      .join(', ')});
  }

  @Override
  public int compareTo(${name} other) {
    return Long.compare(id, other.id);
  }

  @Override
  public String toString() {
    return "${name}{" + ${shown} + "}";
  }
${builder}}
`;
}

function statusOf(draw: Draw, module: Module, { name }: Entity): string {
  const values = draw.some(verbs, 3, 6).map((each) => each.toUpperCase());
  return `${head(module, 'model', [])}
public enum ${name}Status {
${values.map((each, index) => `  ${each}("${each.toLowerCase()}", ${index * 10})`).join(',\n')};

  private final String label;
  private final int rank;

  ${name}Status(String label, int rank) {
    this.label = label;
    this.rank = rank;
  }

  public String getLabel() {
    return label;
  }

  public boolean isBefore(${name}Status other) {
    return rank < other.rank;
  }

  public static ${name}Status of(String label) {
    for (${name}Status each : values()) {
      if (each.label.equalsIgnoreCase(label)) {
        return each;
      }
    }
    return ${values[0]};
  }
}
`;
}

function texts(fields: readonly Field[]): readonly Field[] {
  return fields.filter(({ type }) => type === 'String');
}

function repositoryOf(draw: Draw, module: Module, { name, fields, finders }: Entity): string {
  const table = lower(name);
  const columns = fields.filter(
    ({ type }) => type === 'String' || type === 'long' || type === 'int' || type === 'boolean',
  );
  const read = columns
    .map(({ name: field, type }) => `    found.set${title(field)}(row.get${title(type)}("${field}"));`)
    .join('\n');
  const methods = finders.map(({ method, column }) => {
    const isOpen = draw.chance(6);
    const query = isOpen
      ? `"select * from ${table} where ${column} = '" + value + "'"`
      : `"select * from ${table} where ${column} = ? order by id"`;
    return `${note(draw, method)}  public List<${name}> ${method}(String value) {
    List<${name}> all = new ArrayList<>();
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(${query})) {
${isOpen ? '' : '      statement.setString(1, value);\n'}      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          all.add(read(rows));
        }
      }
    } catch (SQLException e) {
      throw new ${title(module.name)}Exception("${method} failed", ${draw.below(900)});
    }
    return all;
  }
`;
  });
  return `${head(module, 'data', ['java.sql.*', 'java.util.*', 'javax.sql.DataSource', `shop.${module.name}.${title(module.name)}Exception`, `shop.${module.name}.model.${name}`])}
public class ${name}Repository {
  private final DataSource source;
  private final Map<Long, ${name}> cache = new HashMap<>();

  public ${name}Repository(DataSource source) {
    this.source = source;
  }

  public Optional<${name}> byId(long id) {
    ${name} known = cache.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    String sql = "select * from ${table} where id = " + id;
    try (Connection connection = source.getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
      if (rows.next()) {
        ${name} found = read(rows);
        cache.put(id, found);
        return Optional.of(found);
      }
    } catch (SQLException e) {
      throw new ${title(module.name)}Exception("byId failed", 1);
    }
    return Optional.empty();
  }

${methods.join('\n')}
  private static ${name} read(ResultSet row) throws SQLException {
    ${name} found = new ${name}();
${read}
    return found;
  }
}
`;
}

function interfaceOf(module: Module, { name, actions }: Entity): string {
  return `${head(module, 'service', ['java.util.*', `shop.${module.name}.model.${name}`])}
public interface ${name}Service {
${actions.map((each) => `  List<${name}> ${each}(String text, int limit);\n`).join('\n')}
  String describe(${name} one, String style);

  default boolean isKnown(String text) {
    return !${actions[0]}(text, 1).isEmpty();
  }
}
`;
}

function serviceOf(draw: Draw, module: Module, entity: Entity): string {
  const { name, fields, actions } = entity;
  const others = module.uses.length > 0 ? draw.some(module.uses, 1, 2) : [];
  const partners = others.map((each) => ({ module: each, entity: draw.of(each.entities) }));
  const imports = partners.map(({ module: of, entity: one }) => `shop.${of.name}.service.${one.name}Service`);
  const helper = `${title(module.name)}Texts`;
  const methods = actions.map((action, index) => {
    const column = draw.of(texts(fields)).name;
    return `${note(draw, action)}  @Override
  public List<${name}> ${action}(String text, int limit) {
${statements(draw, entity, { helper, partners, index, column, module })}
  }
`;
  });
  const fieldsOfPartners = partners.map(
    ({ entity: one }) => `  private final ${one.name}Service ${lower(one.name)}Service;`,
  );
  const parameters = partners
    .map(({ entity: one }) => `, ${one.name}Service ${lower(one.name)}Service`)
    .join('');
  const assigned = partners.map(
    ({ entity: one }) => `    this.${lower(one.name)}Service = ${lower(one.name)}Service;`,
  );
  return `${head(module, 'service', ['java.util.*', 'java.util.function.*', 'java.util.stream.*', 'org.slf4j.Logger', 'org.slf4j.LoggerFactory', `shop.${module.name}.*`, `shop.${module.name}.data.${name}Repository`, `shop.${module.name}.model.*`, ...new Set(imports)])}
public class ${name}ServiceImpl implements ${name}Service {
  private static final Logger log = LoggerFactory.getLogger(${name}ServiceImpl.class);
  private final ${name}Repository repository;
${fieldsOfPartners.join('\n')}
  private final Map<String, Integer> counts = new TreeMap<>();
  private int calls;

  public ${name}ServiceImpl(${name}Repository repository${parameters}) {
    this.repository = repository;
${assigned.join('\n')}
  }

${methods.join('\n')}
  @Override
  public String describe(${name} one, String style) {
    switch (style) {
${fields
  .slice(0, 4)
  .map(({ name: field }) => `      case "${field}":\n        return "${field}: " + one.get${title(field)}();`)
  .join('\n')}
      default:
        return one.toString();
    }
  }

  private <T extends Comparable<T>> List<T> first(List<T> all, int limit, Predicate<? super T> wanted) {
    List<T> kept = new ArrayList<>();
    for (T each : all) {
      if (kept.size() >= limit) {
        break;
      }
      if (wanted.test(each)) {
        kept.add(each);
      }
    }
    Collections.sort(kept);
    return kept;
  }

  private void count(String what) {
    calls++;
    counts.merge(what, 1, Integer::sum);
    if (calls % ${100 + draw.below(900)} == 0) {
      log.info("{} calls of {}", calls, what.length());
    }
  }
}
`;
}

interface Around {
  readonly helper: string;
  readonly partners: readonly { readonly module: Module; readonly entity: Entity }[];
  readonly index: number;
  readonly column: string;
  readonly module: Module;
}

function statements(draw: Draw, entity: Entity, { helper, partners, column, module }: Around): string {
  const { name } = entity;
  const number = 1 + draw.below(90);
  const partner = partners.length > 0 ? draw.of(partners) : undefined;
  const kinds: readonly string[] = [
    `    if (limit < ${number % 7}) {
      throw new ${title(module.name)}Exception("limit " + limit, ${number});
    }`,
    `    String wanted = text == null ? "" : text.trim();
    if (wanted.length() > ${helper}.LIMIT) {
      wanted = wanted.substring(0, ${number});
    }
    text = wanted;`,
    `    Map<String, List<${name}>> groups = new LinkedHashMap<>();
    for (${name} each : repository.byId(${number}L).stream().collect(Collectors.toList())) {
      groups.computeIfAbsent(String.valueOf(each.get${title(column)}()), key -> new ArrayList<>()).add(each);
    }
    for (Map.Entry<String, List<${name}>> entry : groups.entrySet()) {
      count(entry.getKey());
      log.debug("{} of {}", entry.getValue().size(), entry.getKey().length());
    }`,
    `    int sum = 0;
    for (int i = 0; i < limit; i++) {
      if (i % ${2 + (number % 5)} == 0) {
        continue;
      }
      sum += i * ${number};
      while (sum > ${number * 50}) {
        sum -= ${number};
      }
    }
    count("sum" + sum);`,
    `    try {
      Thread.sleep(${number});
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      count("wait");
    }`,
    `    Function<${name}, String> naming = one -> one.get${title(column)}() + ":" + one.getId();
    Supplier<String> fallback = () -> "${column}-" + limit;
    String label = repository.byId(limit).map(naming).orElseGet(fallback);
    count(label);`,
    `    ${name}Status status = ${name}Status.of(text);
    switch (status.ordinal()) {
      case 0:
        count("first");
        break;
      case 1:
      case 2:
        count("second" + ${number});
        break;
      default:
        log.trace("other");
    }`,
    `    Comparator<${name}> order = new Comparator<${name}>() {
      @Override
      public int compare(${name} a, ${name} b) {
        int byKey = String.valueOf(a.getKey()).compareTo(String.valueOf(b.getKey()));
        return byKey != 0 ? byKey : Long.compare(a.getId(), b.getId());
      }
    };
    List<${name}> sorted = new ArrayList<>(repository.${entity.finders[0]?.method}("fixed"));
    sorted.sort(order.reversed());
    if (!sorted.isEmpty() && sorted.get(0).getId() == ${number}L) {
      return sorted;
    }`,
    `    StringBuilder line = new StringBuilder();
    line.append("${name} ").append(limit).append(' ').append(calls > ${number} ? "many" : "few");
    for (String part : Arrays.asList("a${number}", "b", "c")) {
      line.append(part).append(',');
    }
    log.debug(line.length() + " letters");`,
    `    text = ${helper}.${draw.of(module.texts)}(text);`,
    ...(partner
      ? [
          `    if (${lower(partner.entity.name)}Service.isKnown(text)) {
      for (var other : ${lower(partner.entity.name)}Service.${partner.entity.actions[0]}(text, limit)) {
        count(${lower(partner.entity.name)}Service.describe(other, "key"));
      }
    }`,
          `    ${lower(partner.entity.name)}Service.${draw.of(partner.entity.actions)}(text + "-${number}", ${number}).forEach(one -> count(one.getKey()));`,
        ]
      : []),
  ];
  const found = draw.chance(70)
    ? `repository.${draw.of(entity.finders).method}(text)`
    : `repository.byId(${number}L).map(List::of).orElse(List.of())`;
  return `${draw.some(kinds, 3, 6).join('\n')}
    List<${name}> found = ${found};
    return first(found, limit, one -> one.getId() > ${number} || one.getKey() != null);`;
}

function mapperOf(draw: Draw, module: Module, { name, fields }: Entity): string {
  const put = fields
    .map(({ name: field }) => `    all.put("${field}", String.valueOf(one.get${title(field)}()));`)
    .join('\n');
  const take = fields
    .map(({ name: field, type }) => {
      const value = `all.get("${field}")`;
      const parsed: Readonly<Record<string, string>> = {
        String: value,
        int: `Integer.parseInt(all.getOrDefault("${field}", "0"))`,
        long: `Long.parseLong(all.getOrDefault("${field}", "0"))`,
        boolean: `Boolean.parseBoolean(${value})`,
        'java.math.BigDecimal': `new java.math.BigDecimal(all.getOrDefault("${field}", "0"))`,
        'java.time.LocalDate': `java.time.LocalDate.parse(${value})`,
        'java.util.List<String>': `List.of(all.getOrDefault("${field}", "").split(","))`,
      };
      return `    one.set${title(field)}(${parsed[type] ?? 'null'});`;
    })
    .join('\n');
  return `${head(module, 'service', ['java.util.*', 'java.util.stream.Collectors', `shop.${module.name}.model.${name}`])}
public final class ${name}Mapper {
  private ${name}Mapper() {
  }

  public static Map<String, String> toMap(${name} one) {
    Map<String, String> all = new LinkedHashMap<>();
${put}
    return all;
  }

  public static ${name} fromMap(Map<String, String> all) {
    ${name} one = new ${name}();
${take}
    return one;
  }

  public static String toLine(List<${name}> all) {
    return all.stream()
        .filter(Objects::nonNull)
        .map(each -> each.getId() + "${draw.of([';', ',', '|'])}" + each.getKey())
        .collect(Collectors.joining("\\n"));
  }

  static class Page<T> {
    private final List<T> items;
    private final int number;

    Page(List<T> items, int number) {
      this.items = items;
      this.number = number;
    }

    <R> Page<R> map(java.util.function.Function<? super T, ? extends R> change) {
      List<R> changed = new ArrayList<>();
      for (T each : items) {
        changed.add(change.apply(each));
      }
      return new Page<>(changed, number);
    }
  }
}
`;
}

function controllerOf(draw: Draw, module: Module, { name, actions, fields }: Entity): string {
  const methods = actions.map(
    (action) => `${note(draw, action)}  @${draw.of(['GetMapping', 'PostMapping'])}("/${action}/{text}")
  public List<Map<String, String>> ${action}(@PathVariable String text, @RequestParam(defaultValue = "10") int limit) {
    List<Map<String, String>> all = new ArrayList<>();
    for (${name} each : service.${action}(text, Math.min(limit, ${10 + draw.below(90)}))) {
      all.add(${name}Mapper.toMap(each));
    }
    return all;
  }
`,
  );
  return `${head(module, 'web', ['java.util.*', 'org.springframework.http.*', 'org.springframework.web.bind.annotation.*', `shop.${module.name}.model.${name}`, `shop.${module.name}.service.*`])}
@RestController
@RequestMapping("/${module.name}/${lower(name)}")
public class ${name}Controller {
  private final ${name}Service service;

  public ${name}Controller(${name}Service service) {
    this.service = service;
  }

${methods.join('\n')}
  @PutMapping
  public ResponseEntity<${name}> save(@RequestBody ${name} one) {
    if (one.get${title(fields[2]?.name ?? 'id')}() == null) {
      return ResponseEntity.badRequest().build();
    }
    return ResponseEntity.ok(one);
  }

  @GetMapping(value = "/page", produces = MediaType.TEXT_HTML_VALUE)
  public String page(@RequestParam String title) {
    return "<h1>" + ${draw.chance(10) ? 'title' : 'org.springframework.web.util.HtmlUtils.htmlEscape(title)'} + "</h1>";
  }
}
`;
}

function resourceOf(draw: Draw, module: Module, { name, actions }: Entity): string {
  const methods = actions.map(
    (action) => `  @GET
  @Path("/${action}")
  @Produces(MediaType.APPLICATION_JSON)
  public Response ${action}(@QueryParam("text") String text, @DefaultValue("5") @QueryParam("limit") int limit) {
    List<${name}> found = service.${action}(text, limit);
    if (found.isEmpty()) {
      return Response.status(Response.Status.NOT_FOUND).build();
    }
    return Response.ok(${name}Mapper.toLine(found)).build();
  }
`,
  );
  return `${head(module, 'web', ['java.util.*', 'javax.inject.Inject', 'javax.ws.rs.*', 'javax.ws.rs.core.*', `shop.${module.name}.model.${name}`, `shop.${module.name}.service.*`])}
@Path("/${module.name}/${lower(name)}")
public class ${name}Resource {
  @Inject
  private ${name}Service service;

${methods.join('\n')}
  @POST
  public Response go(@FormParam("to") String to) {
    return Response.seeOther(java.net.URI.create(${draw.chance(15) ? 'to' : '"/home"'})).build();
  }
}
`;
}

function servletOf(draw: Draw, module: Module, { name, actions }: Entity): string {
  return `${head(module, 'web', ['java.io.*', 'java.util.*', 'javax.servlet.*', 'javax.servlet.annotation.WebServlet', 'javax.servlet.http.*', `shop.${module.name}.model.${name}`, `shop.${module.name}.service.*`])}
@WebServlet("/${module.name}/${lower(name)}")
public class ${name}Servlet extends HttpServlet {
  private ${name}Service service;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    String action = request.getParameter("action");
    String text = request.getParameter("text");
    PrintWriter out = response.getWriter();
    List<${name}> found;
    switch (action) {
${actions.map((each) => `      case "${each}":\n        found = service.${each}(text, ${1 + draw.below(20)});\n        break;`).join('\n')}
      default:
        response.sendError(404${draw.chance(20) ? ', action' : ''});
        return;
    }
    for (${name} each : found) {
      out.println("<li>" + each.getId() + "</li>");
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    Map<String, String> given = new HashMap<>();
    for (Map.Entry<String, String[]> entry : request.getParameterMap().entrySet()) {
      given.put(entry.getKey(), entry.getValue()[0]);
    }
    ${name} one = ${name}Mapper.fromMap(given);
    request.setAttribute("one", one);
    request.getRequestDispatcher("/WEB-INF/${lower(name)}.jsp").forward(request, response);
  }
}
`;
}

function testOf(draw: Draw, module: Module, { name, actions, fields }: Entity): string {
  const cases = actions.map(
    (action) => `  @Test
  void ${action}s() {
    ${name} one = new ${name}();
    one.setId(${draw.below(1000)}L);
    one.setKey("${draw.of(words)}");
    assertEquals("${draw.of(words)}", ${name}Mapper.toMap(one).get("${draw.of(fields).name}"));
    assertTrue(service.${action}("${draw.of(words)}", ${draw.below(9)}).isEmpty());
  }
`,
  );
  return `${head(module, '', ['static org.junit.jupiter.api.Assertions.*', 'org.junit.jupiter.api.*', `shop.${module.name}.model.*`, `shop.${module.name}.service.*`])}
class ${name}ServiceTest {
  private final ${name}Service service = new ${name}ServiceImpl(null${', null'.repeat(0)});

  @BeforeEach
  void prepare() {
    System.out.println("${name}");
  }

${cases.join('\n')}}
`;
}
