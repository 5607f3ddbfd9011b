import { channelContract, type ChannelWorld } from '../../../test/contract/channel.ts';
import {
  channelService,
  pagerdutyRules,
  type ServiceRules,
  slackRules,
  webhookRules,
} from '../../../test/contract/channel-service.ts';
import { fakeGithub } from '../../../test/github/fake-github.ts';
import type { Channel } from '../../runbook/config.ts';
import { githubClient } from '../github-client.ts';

async function posting(
  rules: ServiceRules,
  lead: (url: string) => {
    readonly channel: Channel;
    readonly variables: Readonly<Record<string, string>>;
  },
): Promise<ChannelWorld> {
  const service = await channelService(rules);
  return {
    ...lead(service.url),
    bodies: () => service.received.map(({ text }) => text),
    faults: () => service.faults,
    trouble: (...troubles) => void service.troubles.push(...troubles),
    close: service.close,
  };
}

channelContract(
  'slack',
  () =>
    posting(slackRules, (url) => ({
      channel: { type: 'slack', url_secret: 'SLACK_URL', on: ['gate'] },
      variables: { SLACK_URL: `${url}/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX` },
    })),
  { posts: true },
);

channelContract(
  'pagerduty',
  () =>
    posting(pagerdutyRules(new Set()), (url) => ({
      channel: {
        type: 'pagerduty',
        routing_key_secret: 'PAGERDUTY_KEY',
        url: `${url}/v2/enqueue`,
        severity: 'critical',
        on: ['gate'],
      },
      variables: { PAGERDUTY_KEY: '0123456789abcdef0123456789abcdef' },
    })),
  { posts: true },
);

channelContract(
  'webhook',
  () =>
    posting(webhookRules('a key of the receiver', new Map()), (url) => ({
      channel: { type: 'webhook', url_secret: 'OPS_URL', signing_secret: 'OPS_KEY', on: ['gate'] },
      variables: { OPS_URL: `${url}/hooks/runbooks?team=ops`, OPS_KEY: 'a key of the receiver' },
    })),
  { posts: true },
);

channelContract(
  'issue',
  async () => {
    const github = await fakeGithub();
    github.issues.push({
      number: 7,
      title: 'An execution',
      body: '',
      state: 'open',
      state_reason: null,
      labels: [],
      assignees: [],
    });
    const bodies: string[] = [];
    const client = githubClient({
      apiUrl: github.url,
      token: 'the-token',
      now: () => 0,
      sleep: async () => {},
      patience: 0,
    });
    return {
      channel: { type: 'issue', on: ['gate'] },
      variables: {},
      issue: async (body) => {
        bodies.push(body);
        return client('POST', '/repos/acme/ops/issues/7/comments', { body });
      },
      bodies: () => bodies,
      faults: () => github.faults,
      trouble: (...troubles) => {
        for (const trouble of troubles) {
          if (typeof trouble === 'object') github.troubles.push({ status: trouble.status });
        }
      },
      close: github.close,
    };
  },
  { posts: false },
);
