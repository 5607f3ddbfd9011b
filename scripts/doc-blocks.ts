import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A command of a `console` block, and what the page shows of its output. */
export type Command = { readonly text: string; readonly output: string };

/** A piece of a page that is executed; `start` and `end` are its offsets. */
export type Block = { readonly line: number; readonly start: number; readonly end: number } & (
  | {
      readonly kind: 'console';
      readonly fence: string;
      readonly commands: readonly Command[];
      readonly exit: number;
      readonly show: string | null;
    }
  | { readonly kind: 'hidden'; readonly commands: readonly Command[]; readonly exit: number }
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | { readonly kind: 'copy'; readonly fence: string; readonly path: string; readonly text: string }
  | { readonly kind: 'part'; readonly text: string }
);

/**
 * The executed pieces of a Markdown page, in order: `console` fences (`$ ` begins a command; `exit=N` is allowed beside 0,
 * `show=1:5,-2:-1` keeps these lines of the output, `skip` is not executed), `file=PATH` (written into the copy),
 * `copy=PATH` (shows a file of the repository), `part` (a piece of a runbook that must be valid), and the commands of
 * comments that begin with `$ `. A block within a list or a quote is refused: it would not be executed.
 */
export function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  const nested = /^[ >]+```(?:console|\S+ (?:file|copy|part)\b).*$/m.exec(markdown);
  if (nested !== null) {
    throw new Error(`Unexpected \`${nested[0].trim()}\` within a list or quote, expected it outside`);
  }
  for (const node of unified().use(remarkParse).parse(markdown).children) {
    const place = {
      line: node.position?.start.line ?? 0,
      start: node.position?.start.offset ?? 0,
      end: node.position?.end.offset ?? 0,
    };
    if (node.type === 'html' && node.value.startsWith('<!-- $ ')) {
      const commands = commandsIn(node.value.slice('<!-- '.length, -'-->'.length).trim());
      blocks.push({ ...place, kind: 'hidden', commands, exit: 0 });
    }
    if (node.type !== 'code') continue;
    const options = optionsIn(node.meta ?? '');
    const fence = `\`\`\`${node.lang ?? ''}${node.meta ? ` ${node.meta}` : ''}`;
    if (node.lang === 'console' && !options.has('skip')) {
      const exit = Number(options.get('exit') ?? 0);
      blocks.push({
        ...place,
        kind: 'console',
        fence,
        commands: commandsIn(node.value),
        exit,
        show: options.get('show') ?? null,
      });
    }
    const [file, copy] = [options.get('file'), options.get('copy')];
    if (file !== undefined) blocks.push({ ...place, kind: 'file', path: file, text: `${node.value}\n` });
    if (copy !== undefined) {
      blocks.push({ ...place, kind: 'copy', fence, path: copy, text: `${node.value}\n` });
    }
    if (options.has('part')) blocks.push({ ...place, kind: 'part', text: node.value });
  }
  return blocks;
}

/** The text of a `console` block. */
export function consoleText(fence: string, commands: readonly Command[]): string {
  const lines = commands.flatMap(({ text, output }) => [
    `$ ${text.replaceAll('\n', '\n> ')}`,
    ...(output === '' ? [] : [output]),
  ]);
  return [fence, ...lines, '```'].join('\n');
}

/** The page with pieces of it replaced. */
export function replaceBlocks(
  markdown: string,
  changes: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  const last = [...changes].sort((left, right) => right.start - left.start);
  return last.reduce((page, { start, end, text }) => page.slice(0, start) + text + page.slice(end), markdown);
}

function commandsIn(text: string): readonly Command[] {
  const commands: { text: string; output: string[] }[] = [];
  for (const line of text.split('\n')) {
    const current = commands.at(-1);
    if (line.startsWith('$ ')) commands.push({ text: line.slice(2), output: [] });
    else if (current === undefined) {
      throw new Error(`Unexpected \`${line}\`, expected \`$ \` and a command first`);
    } else if (line.startsWith('> ') && current.output.length === 0) current.text += `\n${line.slice(2)}`;
    else current.output.push(line);
  }
  return commands.map((command) => ({ text: command.text, output: command.output.join('\n') }));
}

function optionsIn(meta: string): ReadonlyMap<string, string> {
  const words = meta.split(/\s+/).filter((word) => word !== '');
  return new Map(words.map((word) => [word.split('=')[0] ?? '', word.slice(word.indexOf('=') + 1)]));
}
