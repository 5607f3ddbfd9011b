import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { node24 } from '../node-binaries.ts';

const root = resolve(import.meta.dirname, '../../..');
const text = `# yaml-language-server: $schema=../schema/runbook.schema.json
metadata:
  runbook_id: RB-X-001
steps:
  - step_number: 1
    step_type: 
    on_failur: stop
`;
const uri = pathToFileURL(join(root, 'runbooks/RB-EDITOR-TEST.yaml')).href;

/** A client of the language server, as an editor is one. */
class Client {
  readonly #server: ChildProcess;
  readonly #waiting = new Map<number | string, (message: Message) => void>();
  #next = 1;
  #buffer = Buffer.alloc(0);

  constructor() {
    const program = join(root, 'node_modules/yaml-language-server/bin/yaml-language-server');
    this.#server = spawn(node24, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#server.stdout?.on('data', (chunk: Buffer) => this.#read(chunk));
  }

  async request(method: string, params: unknown): Promise<unknown> {
    const id = this.#next++;
    const answer = new Promise<Message>((settle) => this.#waiting.set(id, settle));
    this.#send({ jsonrpc: '2.0', id, method, params });
    const { result, error } = await answer;
    if (error !== undefined) throw new Error(JSON.stringify(error));
    return result;
  }

  async notification(method: string): Promise<unknown> {
    return (await new Promise<Message>((settle) => this.#waiting.set(method, settle))).params;
  }

  notify(method: string, params: unknown): void {
    this.#send({ jsonrpc: '2.0', method, params });
  }

  async stop(): Promise<void> {
    const ended = new Promise((settle) => this.#server.once('exit', settle));
    this.#server.kill();
    await ended;
  }

  #send(message: unknown): void {
    const body = Buffer.from(JSON.stringify(message));
    this.#server.stdin?.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#server.stdin?.write(body);
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const [head = '', length = ''] =
        /^[\s\S]*?Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(this.#buffer.toString('latin1')) ?? [];
      const end = head.length + Number(length);
      if (head === '' || this.#buffer.length < end) return;
      const message = JSON.parse(this.#buffer.subarray(head.length, end).toString('utf8')) as Message;
      this.#buffer = this.#buffer.subarray(end);
      this.#receive(message);
    }
  }

  #receive(message: Message): void {
    // What the server asks of an editor (its settings, for one) is answered by nothing.
    if (message.method !== undefined && message.id !== undefined) {
      const items = (message.params as { items?: unknown[] } | undefined)?.items ?? [];
      this.#send({
        jsonrpc: '2.0',
        id: message.id,
        result: message.method === 'workspace/configuration' ? items.map(() => ({})) : null,
      });
      return;
    }
    const key = message.id ?? message.method ?? '';
    this.#waiting.get(key)?.(message);
    this.#waiting.delete(key);
  }
}

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
};

let client: Client;
let diagnostics: unknown;

beforeAll(async () => {
  client = new Client();
  await client.request('initialize', {
    processId: null,
    rootUri: pathToFileURL(root).href,
    capabilities: {},
  });
  client.notify('initialized', {});
  const published = client.notification('textDocument/publishDiagnostics');
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
  diagnostics = await published;
});

afterAll(() => client.stop());

function at(
  line: string,
  character: number,
): { textDocument: { uri: string }; position: { line: number; character: number } } {
  return { textDocument: { uri }, position: { line: text.split('\n').indexOf(line), character } };
}

async function completions(line: string, character: number): Promise<readonly string[]> {
  const list = (await client.request('textDocument/completion', at(line, character))) as {
    items: readonly { label: string }[];
  };
  return list.items.map(({ label }) => label);
}

test('an editor offers the types of steps', async () => {
  expect(await completions('    step_type: ', 15)).toEqual(
    expect.arrayContaining(['manual', 'automated', 'decision', 'verification', 'notification']),
  );
});

test('an editor offers the keys of a step', async () => {
  expect(await completions('    on_failur: stop', 4)).toEqual(
    expect.arrayContaining(['commands', 'rollback_step', 'requires_approval', 'verify']),
  );
});

test('an editor explains a key', async () => {
  const hover = (await client.request('textDocument/hover', at('  - step_number: 1', 8))) as {
    contents: { value: string };
  };
  expect(hover.contents.value).toContain('unique, ascending');
});

test('an editor marks an unknown key and what is missing', () => {
  const messages = (diagnostics as { diagnostics: readonly { message: string }[] }).diagnostics.map(
    ({ message }) => message,
  );
  expect(messages.join('\n')).toMatch(/on_failur/);
  expect(messages.join('\n')).toMatch(/Missing property "title"/);
});
