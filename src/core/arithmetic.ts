/**
 * Two numbers and an operator, as JavaScript, Python, Java and HCL agree on it: `+ - * / % < > <= >=`. Nothing is known
 * of other operators and of what is divided by zero.
 */
export function calculated(operator: string, a: number, b: number): number | boolean | undefined {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? undefined : a / b;
    case '%':
      return b === 0 ? undefined : a % b;
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    case '>=':
      return a >= b;
    default:
      return undefined;
  }
}
