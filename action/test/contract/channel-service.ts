import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a service got it. */
export type Received = {
  readonly method: string;
  readonly path: string;
  readonly header: (name: string) => string;
  readonly text: string;
};

/** What the next request gets instead of an answer. */
export type ServiceTrouble =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | 'hang'
  | 'drop';

/** How a service judges a request, as its documentation says: what is wrong, and what it answers to a good one. */
export type ServiceRules = {
  readonly faultsOf: (request: Received) => readonly string[];
  readonly answer: (request: Received) => { readonly status: number; readonly body: string };
};

/** A service on a free port of this machine. */
export type ChannelService = {
  readonly url: string;
  readonly received: Received[];
  readonly troubles: ServiceTrouble[];
  readonly faults: string[];
  readonly close: () => Promise<void>;
};

/** Starts a service that judges every request by its rules. */
export async function channelService(rules: ServiceRules): Promise<ChannelService> {
  const received: Received[] = [];
  const troubles: ServiceTrouble[] = [];
  const faults: string[] = [];
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const got: Received = {
      method: request.method ?? '',
      path: request.url ?? '',
      header: (name) => String(request.headers[name] ?? ''),
      text: Buffer.concat(chunks).toString(),
    };
    received.push(got);
    const wrong = rules.faultsOf(got);
    faults.push(...wrong);
    const trouble = troubles.shift();
    if (trouble === 'hang') return;
    if (trouble === 'drop') {
      request.socket.destroy();
      return;
    }
    const answer = trouble ?? (wrong.length > 0 ? { status: 400, body: '' } : rules.answer(got));
    const headers = trouble?.headers ?? {};
    response.writeHead(answer.status, { 'content-type': 'text/plain', ...headers }).end(answer.body ?? '');
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    troubles,
    faults,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Slack's incoming webhooks: `{"text"}`, in which `<` begins nothing but a link. */
export const slackRules: ServiceRules = {
  faultsOf: (request) => [
    ...posted(request, '/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX'),
    ...inJson(request, (body) => [
      ...unknownKeys(body, ['text']),
      ...(typeof body['text'] === 'string' && body['text'] !== '' && body['text'].length <= 40_000
        ? []
        : ['no_text']),
      ...(/<(?!https?:\/\/[^<>|\s]+\|[^<>]+>)/.test(String(body['text'])) ? ['a `<` that is no link'] : []),
      ...(/&(?!amp;|lt;|gt;)/.test(String(body['text'])) ? ['an `&` that stands for itself'] : []),
    ]),
  ],
  answer: () => ({ status: 200, body: 'ok' }),
};

const severities = ['critical', 'error', 'warning', 'info'];

/** PagerDuty's Events API v2; `alerts` are those that are open, by their keys. */
export function pagerdutyRules(alerts: Set<string>): ServiceRules {
  return {
    faultsOf: (request) => [
      ...posted(request, '/v2/enqueue'),
      ...inJson(request, (body) => [
        ...unknownKeys(body, [
          'routing_key',
          'event_action',
          'dedup_key',
          'payload',
          'images',
          'links',
          'client',
          'client_url',
        ]),
        ...text(body, 'routing_key', 32, 32),
        ...(['trigger', 'acknowledge', 'resolve'].includes(String(body['event_action']))
          ? []
          : ['event_action']),
        ...text(body, 'dedup_key', 1, 255),
        ...(body['event_action'] === 'trigger' ? payloadFaults(body['payload']) : []),
        ...(body['links'] === undefined ? [] : linkFaults(body['links'])),
      ]),
    ],
    answer: ({ text: sent }) => {
      const { event_action: action, dedup_key: key } = JSON.parse(sent) as Record<string, string>;
      if (action === 'trigger') alerts.add(String(key));
      if (action === 'resolve') alerts.delete(String(key));
      return {
        status: 202,
        body: JSON.stringify({ status: 'success', message: 'Event processed', dedup_key: key }),
      };
    },
  };
}

function payloadFaults(payload: unknown): readonly string[] {
  if (!isObject(payload)) return ['payload'];
  return [
    ...unknownKeys(payload, [
      'summary',
      'source',
      'severity',
      'timestamp',
      'component',
      'group',
      'class',
      'custom_details',
    ]),
    ...text(payload, 'summary', 1, 1024),
    ...text(payload, 'source', 1, 1024),
    ...(severities.includes(String(payload['severity'])) ? [] : ['payload.severity']),
    ...(Number.isNaN(Date.parse(String(payload['timestamp']))) ? ['payload.timestamp'] : []),
    ...(isObject(payload['custom_details']) ? [] : ['payload.custom_details']),
  ];
}

function linkFaults(links: unknown): readonly string[] {
  return Array.isArray(links) && links.every((link) => isObject(link) && typeof link['href'] === 'string')
    ? []
    : ['links'];
}

/** A receiver of signed webhooks, which counts what comes twice once. */
export function webhookRules(key: string, deliveries: Map<string, string>): ServiceRules {
  return {
    faultsOf: (request) => {
      const timestamp = request.header('x-runbook-timestamp');
      const expected = createHmac('sha256', key).update(`${timestamp}.${request.text}`).digest('hex');
      const signature = request.header('x-runbook-signature-256');
      return [
        ...posted(request, '/hooks/runbooks?team=ops'),
        ...(signature === `sha256=${expected}` ? [] : ['x-runbook-signature-256']),
        ...(/^\d{10}$/.test(timestamp) ? [] : ['x-runbook-timestamp']),
        ...(/^[\x21-\x7e]+$/.test(request.header('x-runbook-delivery')) ? [] : ['x-runbook-delivery']),
        ...inJson(request, (body) => [
          ...(body['version'] === 1 ? [] : ['version']),
          ...(body['id'] === request.header('x-runbook-delivery') ? [] : ['id']),
          ...['action', 'kind', 'dedup_key', 'at', 'summary', 'text'].flatMap((name) =>
            text(body, name, 1, 16_000),
          ),
        ]),
      ];
    },
    answer: (request) => {
      deliveries.set(request.header('x-runbook-delivery'), request.text);
      return { status: 204, body: '' };
    },
  };
}

function posted({ method, path, header }: Received, expected: string): readonly string[] {
  return [
    ...(method === 'POST' ? [] : [method]),
    ...(path === expected ? [] : [path]),
    ...(header('content-type') === 'application/json' ? [] : ['content-type']),
  ];
}

function inJson(
  { text: sent }: Received,
  check: (body: Readonly<Record<string, unknown>>) => readonly string[],
): readonly string[] {
  try {
    const body: unknown = JSON.parse(sent);
    return isObject(body) ? check(body) : ['no object'];
  } catch {
    return ['no JSON'];
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownKeys(value: object, known: readonly string[]): readonly string[] {
  return Object.keys(value).filter((key) => !known.includes(key));
}

function text(
  value: Readonly<Record<string, unknown>>,
  name: string,
  least: number,
  most: number,
): readonly string[] {
  const found = value[name];
  return typeof found === 'string' && found.length >= least && found.length <= most ? [] : [name];
}
