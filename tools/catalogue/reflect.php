<?php
// Public declarations of one extension as JSON: names, parameters, types and results.
$name = $argv[1];
$extension = new ReflectionExtension($name);
$type = fn (?ReflectionType $t) => $t === null ? null : (string) $t;
$describe = fn (ReflectionFunctionAbstract $f) => [
    'name' => $f->getName(),
    'params' => array_map(fn ($p) => ['name' => $p->getName(), 'type' => $type($p->getType()), 'default' => $p->isOptional() && $p->isDefaultValueAvailable() ? var_export($p->getDefaultValue(), true) : null], $f->getParameters()),
    'gives' => $type($f->getReturnType() ?? $f->getTentativeReturnType()),
];
$classes = [];
foreach ($extension->getClasses() as $class) {
    $methods = array_filter($class->getMethods(ReflectionMethod::IS_PUBLIC), fn ($m) => $m->getDeclaringClass()->getName() === $class->getName());
    $parent = $class->getParentClass();
    $classes[] = ['name' => $class->getName(), 'extends' => array_values(array_filter([$parent ? $parent->getName() : null, ...$class->getInterfaceNames()])), 'methods' => array_map($describe, array_values($methods))];
}
echo json_encode(['functions' => array_map($describe, array_values($extension->getFunctions())), 'classes' => $classes], JSON_INVALID_UTF8_SUBSTITUTE);
