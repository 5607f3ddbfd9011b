/** Whether an expression names a context of its command, such as `exit_code`; a step's `.exit_code` is another thing. */
export function namesContext(expression: string, name: 'stdout' | 'stderr' | 'exit_code'): boolean {
  return new RegExp(`(^|[^.\\w'])${name}\\b`).test(expression.replaceAll(/'(?:[^']|'')*'/g, "''"));
}
