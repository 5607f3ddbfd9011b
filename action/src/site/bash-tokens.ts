/** A piece of a command, and what it is; pieces put together are the command again. */
export type BashToken = {
  readonly kind: 'plain' | 'comment' | 'string' | 'variable' | 'keyword' | 'option';
  readonly text: string;
};

const pattern =
  /(?<comment>(?<=^|[\s;&|(])#[^\n]*)|(?<string>'[^']*'?)|(?<quoted>"(?:\\[\s\S]|[^"\\])*"?)|(?<variable>\$\{[^}\n]*\}?|\$[A-Za-z_]\w*|\$[\d#?!@*$-])|(?<keyword>(?<![\w./-])(?:if|then|elif|else|fi|for|while|until|in|do|done|case|esac|function|return|exit|local|export|set|true|false)(?![\w./=-]))|(?<option>(?<=\s)--?[A-Za-z][\w-]*)/g;

const kinds = ['comment', 'string', 'variable', 'keyword', 'option'] as const;

/** A bash command in pieces to be coloured. It is a help for the eye: nothing else depends on it. */
export function bashTokens(command: string): readonly BashToken[] {
  const tokens: BashToken[] = [];
  let end = 0;
  for (const match of command.matchAll(pattern)) {
    if (match.index > end) tokens.push({ kind: 'plain', text: command.slice(end, match.index) });
    end = match.index + match[0].length;
    if (match.groups?.['quoted'] === undefined) tokens.push({ kind: kindOf(match), text: match[0] });
    else tokens.push(...variablesIn(match[0]));
  }
  if (end < command.length) tokens.push({ kind: 'plain', text: command.slice(end) });
  return tokens;
}

function kindOf({ groups }: RegExpExecArray): BashToken['kind'] {
  return kinds.find((kind) => groups?.[kind] !== undefined) ?? 'plain';
}

/** Between double quotes variables still mean something. */
function variablesIn(quoted: string): readonly BashToken[] {
  return quoted
    .split(/(\$\{[^}\n]*\}?|\$[A-Za-z_]\w*)/)
    .map((text, index): BashToken => ({ kind: index % 2 === 1 ? 'variable' : 'string', text }))
    .filter(({ text }) => text !== '');
}
