import type { Change } from '../../../../src/engines/sast/models/servlet/categories.parts.js';

const keeps = (name: string, code: string, members?: string): Change => ({
  name,
  code,
  keeps: true,
  ...(members ? { members } : {}),
});
const drops = (name: string, code: string, members?: string): Change => ({
  name,
  code,
  keeps: false,
  ...(members ? { members } : {}),
});
const map = 'java.util.Map<String, String> map = new java.util.HashMap<>();';
const list = 'java.util.List<String> list = new java.util.ArrayList<>();';

/** What servlets do to a text before they use it, in pairs of neighbours: what goes through, and what does not. */
export const changes: readonly Change[] = [
  keeps('ternary of two', 'String bar = param != null ? param : "none";'),
  drops('ternary of constants', 'String bar = param != null ? "some" : "none";'),
  keeps('if without else', 'String bar = "none"; if (param != null) { bar = param; }'),
  drops('if with constants', 'String bar; if (param == null) { bar = "a"; } else { bar = "b"; }'),
  keeps('sums that hold', 'String bar; int n = 5; if ((n * 10) + 7 > 50) bar = param; else bar = "x";'),
  drops('sums that fail', 'String bar; int n = 5; if ((n * 10) + 7 > 80) bar = param; else bar = "x";'),
  keeps('remainder', 'String bar = "x"; int n = 17; if (n % 5 == 2) { bar = param; }'),
  drops('remainder that fails', 'String bar = "x"; int n = 17; if (n % 5 == 3) { bar = param; }'),
  drops('false and more', 'String bar = "x"; boolean on = false; if (on && param != null) { bar = param; }'),
  keeps('true or more', 'String bar = "x"; boolean on = true; if (on || param == null) { bar = param; }'),
  drops(
    'text that is not the same',
    'String bar = "x"; String mode = "plain"; if (mode.equals("raw")) { bar = param; }',
  ),
  keeps(
    'text that is the same',
    'String bar = "x"; String mode = "raw"; if ("raw".equals(mode)) { bar = param; }',
  ),
  keeps(
    'without case',
    'String bar = "x"; String mode = "RAW"; if ("raw".equalsIgnoreCase(mode)) { bar = param; }',
  ),
  drops(
    'constant of the class',
    'String bar = "x"; if (DEBUG) { bar = param; }',
    'private static final boolean DEBUG = false;',
  ),
  keeps(
    'constant of the class that holds',
    'String bar = "x"; if (LIVE) { bar = param; }',
    'private static final boolean LIVE = true;',
  ),
  keeps(
    'switch on a text',
    'String bar; switch ("b") { case "a": bar = "x"; break; case "b": bar = param; break; default: bar = "y"; }',
  ),
  drops(
    'switch on another text',
    'String bar; switch ("a") { case "a": bar = "x"; break; case "b": bar = param; break; default: bar = "y"; }',
  ),
  keeps(
    'switch that falls through',
    'String bar = "x"; int n = 1; switch (n) { case 1: bar = "a"; case 2: bar = param; break; default: bar = "z"; }',
  ),
  drops(
    'switch that falls to a constant',
    'String bar = "x"; int n = 1; switch (n) { case 1: bar = param; case 2: bar = "safe"; break; default: bar = "z"; }',
  ),
  keeps(
    'default of a switch',
    'String bar; int n = 9; switch (n) { case 1: bar = "a"; break; case 2: bar = "b"; break; default: bar = param; }',
  ),
  drops(
    'default of a switch that is not',
    'String bar; int n = 2; switch (n) { case 1: bar = "a"; break; case 2: bar = "b"; break; default: bar = param; }',
  ),
  keeps(
    'switch as a value',
    'int n = 2; String bar = switch (n) { case 1 -> "a"; case 2 -> param; default -> "b"; };',
  ),
  drops(
    'switch as another value',
    'int n = 1; String bar = switch (n) { case 1 -> "a"; case 2 -> param; default -> "b"; };',
  ),
  keeps(
    'switch with yield',
    'int n = 2; String bar = switch (n) { case 1: yield "a"; default: { String t = param; yield t; } };',
  ),
  keeps(
    'switch on a letter',
    `String bar; String which = "xyz"; char c = which.charAt(2); switch (c) { case 'x': bar = "a"; break; case 'z': bar = param; break; default: bar = "b"; break; }`,
  ),
  drops(
    'switch on another letter',
    `String bar; String which = "xyz"; char c = which.charAt(0); switch (c) { case 'x': bar = "a"; break; case 'z': bar = param; break; default: bar = "b"; break; }`,
  ),

  keeps(
    'builder',
    'StringBuilder sb = new StringBuilder(); sb.append("a").append(param).append("b"); String bar = sb.toString();',
  ),
  drops(
    'builder of constants',
    'StringBuilder sb = new StringBuilder(); sb.append("a").append("b"); String bar = sb.toString();',
  ),
  keeps('buffer', 'StringBuffer sb = new StringBuffer("x"); sb.append(param); String bar = sb.toString();'),
  keeps(
    'inserted',
    'StringBuilder sb = new StringBuilder("abc"); sb.insert(1, param); String bar = sb.toString();',
  ),
  keeps('reversed', 'String bar = new StringBuilder(param).reverse().toString();'),
  drops(
    'emptied builder',
    'StringBuilder sb = new StringBuilder(param); sb.setLength(0); sb.append("x"); String bar = sb.toString();',
  ),
  keeps(
    'letters by append',
    'StringBuilder sb = new StringBuilder(); for (char c : param.toCharArray()) { sb.append(c); } String bar = sb.toString();',
  ),
  keeps(
    'letters by index',
    'String bar = ""; for (int i = 0; i < param.length(); i++) { bar += param.charAt(i); }',
  ),
  keeps('array of letters', 'char[] chars = param.toCharArray(); String bar = new String(chars);'),
  keeps(
    'array of letters by valueOf',
    'char[] chars = param.toCharArray(); String bar = String.valueOf(chars);',
  ),
  keeps(
    'bytes',
    'byte[] bytes = param.getBytes(); String bar = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);',
  ),
  keeps(
    'copied bytes',
    'byte[] b = java.util.Arrays.copyOf(param.getBytes(), 10); String bar = new String(b);',
  ),
  keeps(
    'arraycopy',
    'char[] from = param.toCharArray(); char[] to = new char[from.length]; System.arraycopy(from, 0, to, 0, from.length); String bar = new String(to);',
  ),
  keeps(
    'Base64 of java.util',
    'String bar = new String(java.util.Base64.getDecoder().decode(java.util.Base64.getEncoder().encodeToString(param.getBytes())));',
  ),
  keeps(
    'Base64 of Commons',
    'String bar = new String(org.apache.commons.codec.binary.Base64.decodeBase64(org.apache.commons.codec.binary.Base64.encodeBase64String(param.getBytes())));',
  ),
  keeps(
    'streams of bytes',
    'java.io.ByteArrayOutputStream o = new java.io.ByteArrayOutputStream(); o.write(param.getBytes()); String bar = o.toString();',
  ),
  keeps(
    'reader of a text',
    'java.io.BufferedReader r = new java.io.BufferedReader(new java.io.StringReader(param)); String bar = r.readLine();',
  ),
  keeps('trim and case', 'String bar = param.trim().toLowerCase();'),
  keeps('concat', 'String bar = "a".concat(param);'),
  keeps('format', 'String bar = String.format("<%s>", param);'),
  drops('format of constants', 'String bar = String.format("<%s>", "x");'),
  keeps('formatted', 'String bar = "<%s>".formatted(param);'),
  keeps('message format', 'String bar = java.text.MessageFormat.format("<{0}>", param);'),
  keeps('join', 'String bar = String.join("-", "a", param);'),
  keeps('replace', 'String bar = param.replace("a", "b");'),
  keeps('replaceAll', 'String bar = param.replaceAll("x+", "y");'),
  drops('replaced by listed letters', 'String bar = param.replaceAll("[^A-Za-z0-9]", "");'),
  keeps('substring from a search', 'String bar = param.substring(param.indexOf("=") + 1);'),
  keeps('split in two', 'String[] parts = param.split(":", 2); String bar = parts[parts.length - 1];'),
  keeps(
    'tokens',
    'java.util.StringTokenizer t = new java.util.StringTokenizer(param); String bar = t.nextToken();',
  ),
  keeps('plus equals', 'String bar = "a"; bar += param;'),
  keeps('casts', 'Object o = param; String bar = (String) o;'),
  keeps('instanceof', 'Object o = param; String bar = ""; if (o instanceof String s) { bar = s; }'),
  keeps('var', 'var bar = param;'),
  keeps('text block', 'String bar = """\n  a %s b\n  """.formatted(param);'),

  keeps('array', 'String[] all = {"a", param, "b"}; String bar = all[1];'),
  drops('array at another place', 'String[] all = {"a", param, "b"}; String bar = all[2];'),
  keeps(
    'array that is filled',
    'String[] all = new String[2]; all[0] = "a"; all[1] = param; String bar = all[1];',
  ),
  drops(
    'array that is filled, at another place',
    'String[] all = new String[2]; all[0] = "a"; all[1] = param; String bar = all[0];',
  ),
  keeps('copied array', 'String[] all = {param}; String[] copy = all.clone(); String bar = copy[0];'),
  keeps('list', `${list} list.add("a"); list.add(param); String bar = list.get(1);`),
  drops('list at another place', `${list} list.add("a"); list.add(param); String bar = list.get(0);`),
  keeps(
    'list after a removal',
    `${list} list.add("a"); list.add("b"); list.add(param); list.remove(0); String bar = list.get(1);`,
  ),
  drops(
    'list after a removal, at another place',
    `${list} list.add("a"); list.add("b"); list.add(param); list.add("c"); list.remove(0); String bar = list.get(2);`,
  ),
  drops(
    'list without it',
    `${list} list.add(param); list.add("b"); list.remove(0); String bar = list.get(0);`,
  ),
  keeps('list, put before', `${list} list.add("a"); list.add(0, param); String bar = list.get(0);`),
  drops('list, put behind', `${list} list.add("a"); list.add(0, param); String bar = list.get(1);`),
  drops('list, replaced', `${list} list.add(param); list.set(0, "x"); String bar = list.get(0);`),
  drops('list, emptied', `${list} list.add(param); list.clear(); list.add("x"); String bar = list.get(0);`),
  keeps(
    'linked list',
    'java.util.LinkedList<String> list = new java.util.LinkedList<>(); list.add(param); String bar = list.getFirst();',
  ),
  keeps(
    'queue',
    'java.util.Deque<String> q = new java.util.ArrayDeque<>(); q.push(param); String bar = q.pop();',
  ),
  keeps(
    'vector',
    'java.util.Vector<String> v = new java.util.Vector<>(); v.addElement(param); String bar = v.elementAt(0);',
  ),
  keeps(
    'set',
    'java.util.Set<String> set = new java.util.LinkedHashSet<>(); set.add(param); String bar = set.iterator().next();',
  ),
  keeps('list in a for', `${list} list.add(param); String bar = ""; for (String s : list) { bar = s; }`),
  keeps('list of', 'String bar = java.util.List.of("a", param).get(1);'),
  drops('list of, another place', 'String bar = java.util.List.of("a", param).get(0);'),
  keeps(
    'as list',
    'java.util.List<String> all = java.util.Arrays.asList("a", param); String bar = all.get(1);',
  ),
  keeps(
    'stream',
    `${list} list.add(param); String bar = list.stream().map(s -> s + "!").collect(java.util.stream.Collectors.joining(","));`,
  ),
  keeps(
    'stream, found',
    `${list} list.add(param); String bar = list.stream().filter(s -> !s.isEmpty()).findFirst().get();`,
  ),
  keeps(
    'forEach',
    'StringBuilder sb = new StringBuilder(); java.util.List.of(param).forEach(s -> sb.append(s)); String bar = sb.toString();',
  ),
  keeps('map', `${map} map.put("a", "x"); map.put("b", param); String bar = map.get("b");`),
  drops('map at another key', `${map} map.put("a", "x"); map.put("b", param); String bar = map.get("a");`),
  drops('map, put over', `${map} map.put("a", param); map.put("a", "x"); String bar = map.get("a");`),
  drops(
    'map, removed',
    `${map} map.put("a", param); map.remove("a"); map.put("b", "x"); String bar = map.get("b");`,
  ),
  keeps('map by a constant', `${map} String key = "k"; map.put(key, param); String bar = map.get(key);`),
  keeps('map with a default', `${map} map.put("b", param); String bar = map.getOrDefault("b", "x");`),
  drops(
    'map with a default that is used',
    `${map} map.put("b", param); String bar = map.getOrDefault("c", "x");`,
  ),
  keeps(
    'entries of a map',
    `${map} map.put("b", param); String bar = ""; for (java.util.Map.Entry<String, String> e : map.entrySet()) { bar = e.getValue(); }`,
  ),
  keeps(
    'values of a map',
    `${map} map.put("b", param); String bar = ""; for (String v : map.values()) { bar = v; }`,
  ),
  drops(
    'keys of a map',
    `${map} map.put("b", param); String bar = ""; for (String k : map.keySet()) { bar = k; }`,
  ),
  keeps(
    'tree map',
    'java.util.TreeMap<String, Object> map = new java.util.TreeMap<>(); map.put("b", param); String bar = map.get("b").toString();',
  ),
  keeps(
    'map of lists',
    `java.util.Map<String, java.util.List<String>> map = new java.util.HashMap<>(); map.computeIfAbsent("a", k -> new java.util.ArrayList<>()).add(param); String bar = map.get("a").get(0);`,
  ),
  keeps('map of', 'String bar = java.util.Map.of("a", "x", "b", param).get("b");'),
  drops('map of, another key', 'String bar = java.util.Map.of("a", "x", "b", param).get("a");'),
  keeps(
    'properties',
    'java.util.Properties p = new java.util.Properties(); p.setProperty("k", param); String bar = p.getProperty("k");',
  ),
  drops(
    'properties, another key',
    'java.util.Properties p = new java.util.Properties(); p.setProperty("k", param); p.setProperty("l", "x"); String bar = p.getProperty("l");',
  ),
  keeps('optional', 'String bar = java.util.Optional.ofNullable(param).map(String::trim).orElse("x");'),

  keeps('method', 'String bar = change(param);', 'private String change(String s) { return s; }'),
  drops(
    'method that drops',
    'String bar = change(param);',
    'private String change(String s) { return "fixed"; }',
  ),
  keeps(
    'method of the same name with two',
    'String bar = change(param, "x");',
    'private String change(String s) { return "fixed"; } private String change(String s, String t) { return s; }',
  ),
  drops(
    'second argument',
    'String bar = second(param, "x");',
    'private String second(String s, String t) { return t; }',
  ),
  keeps(
    'array of arguments',
    'String bar = last("a", param);',
    'private String last(String... all) { return all[all.length - 1]; }',
  ),
  keeps(
    'method by recursion',
    'String bar = rec(param, 3);',
    'private String rec(String s, int n) { if (n == 0) return s; return rec(s + "x", n - 1); }',
  ),
  drops(
    'method that validates',
    'if (!param.matches("[a-z0-9]+")) { throw new ServletException("bad"); } String bar = param;',
  ),
  drops(
    'allowed values',
    'if (!java.util.List.of("a", "b").contains(param)) { return; } String bar = param;',
  ),
  drops(
    'allowed values by a switch',
    'String bar; switch (param) { case "a": bar = "A"; break; case "b": bar = "B"; break; default: bar = "C"; }',
  ),
  drops('compared with a constant', 'String bar = "x"; if (param.equals("admin")) { bar = param; }'),
  keeps('field', 'this.stored = param; String bar = this.stored;', 'private String stored;'),
  keeps('static field', 'shared = param; String bar = shared;', 'private static String shared;'),
  drops(
    'other field',
    'this.stored = param; String bar = this.other;',
    'private String stored; private String other = "fixed";',
  ),
  keeps(
    'inner class with a field',
    'Box box = new Box(param); String bar = box.get();',
    'private static class Box { private final String v; Box(String v) { this.v = v; } String get() { return v; } }',
  ),
  drops(
    'inner class with another field',
    'Box box = new Box(param); String bar = box.get();',
    'private static class Box { private final String v; private final String w = "fixed"; Box(String v) { this.v = v; } String get() { return w; } }',
  ),
  keeps(
    'generic box',
    'Box<String> box = new Box<>(param); String bar = box.get();',
    'private static class Box<T> { private final T v; Box(T v) { this.v = v; } T get() { return v; } }',
  ),
  keeps(
    'class without a name',
    'Thing thing = new Thing() { public String work(String i) { return i; } }; String bar = thing.work(param);',
  ),
  drops(
    'class without a name that drops',
    'Thing thing = new Thing() { public String work(String i) { return "x"; } }; String bar = thing.work(param);',
  ),
  keeps(
    'lambda',
    'java.util.function.Function<String, String> f = s -> s + "x"; String bar = f.apply(param);',
  ),
  drops(
    'lambda that drops',
    'java.util.function.Function<String, String> f = s -> "x"; String bar = f.apply(param);',
  ),
  keeps('supplier', 'java.util.function.Supplier<String> f = () -> param; String bar = f.get();'),
  keeps(
    'method reference',
    'java.util.function.UnaryOperator<String> f = String::trim; String bar = f.apply(param);',
  ),
  keeps('interface of the project as a lambda', 'Thing thing = i -> i; String bar = thing.work(param);'),
  keeps('factory by a constant', 'Thing thing = Factory.make("echo"); String bar = thing.work(param);'),
  drops(
    'factory by another constant',
    'Thing thing = Factory.make("fixed"); String bar = thing.work(param);',
  ),
  keeps('class by hand', 'Thing thing = new Thing1(); String bar = thing.work(param);'),
  drops('class that is fixed', 'Thing thing = new FixedThing(); String bar = thing.work(param);'),
  keeps('static method of another class', 'String bar = Texts.wrap(param);'),
  drops('static method of another class that drops', 'String bar = Texts.drop(param);'),
  keeps('chain of classes', 'String bar = Texts.chain(param);'),
  keeps('fluent builder', 'String bar = new Builder().name("x").value(param).build();'),
  drops('other part of a fluent builder', 'String bar = new Builder().name("x").value(param).title();'),
  keeps('try and finally', 'String bar = ""; try { bar = param; } finally { System.out.println("done"); }'),
  keeps(
    'catch',
    'String bar = "x"; try { Integer.parseInt("z"); } catch (NumberFormatException e) { bar = param; }',
  ),
  keeps(
    'text of an exception',
    'String bar = "x"; try { throw new IllegalStateException(param); } catch (IllegalStateException e) { bar = e.getMessage(); }',
  ),
  keeps('while', 'String bar = ""; int i = 0; while (i < 3) { bar = param; i++; }'),
  keeps('do', 'String bar; do { bar = param; } while (bar.isEmpty());'),
  keeps(
    'label',
    'String bar = ""; outer: for (int i = 0; i < 2; i++) { for (int j = 0; j < 2; j++) { bar = param; if (j == 1) break outer; } }',
  ),
  drops(
    'overwritten in a loop',
    'String bar = param; for (int i = 0; i < 2; i++) { bar = "x"; } bar = "safe";',
  ),
  keeps('synchronized', 'String bar; synchronized (this) { bar = param; }'),
  keeps('assignment as a value', 'String a; String bar = (a = param);'),
  keeps('two variables', 'String a = param, bar = a;'),
  keeps('thread local', 'ThreadLocal<String> t = new ThreadLocal<>(); t.set(param); String bar = t.get();'),
  keeps(
    'atomic reference',
    'java.util.concurrent.atomic.AtomicReference<String> r = new java.util.concurrent.atomic.AtomicReference<>(param); String bar = r.get();',
  ),
  keeps(
    'attribute of the request',
    'request.setAttribute("k", param); String bar = (String) request.getAttribute("k");',
  ),
];

export const changeHelpers: Readonly<Record<string, string>> = {
  'FixedThing.java':
    'package app; public class FixedThing implements Thing { public String work(String i) { return "fixed"; } }',
  'Factory.java': `package app; public class Factory { public static Thing make(String kind) {
    if ("echo".equals(kind)) return new Thing1(); return new FixedThing(); } }`,
  'Texts.java': `package app; public class Texts { public static String wrap(String s) { return "[" + s + "]"; }
    public static String drop(String s) { int n = s.length(); return "n" + n; }
    public static String chain(String s) { return More.pass(wrap(s)); } }`,
  'More.java': 'package app; class More { static String pass(String s) { String t = s; return t; } }',
  'Builder.java': `package app; public class Builder { private String name; private String value;
    public Builder name(String name) { this.name = name; return this; }
    public Builder value(String value) { this.value = value; return this; }
    public String build() { return name + value; } public String title() { return name; } }`,
};
