import type { Rule } from '../rule.ts';

/** The environment of steps without an approval asks nobody. */
export const gateAsEnvironment: Rule = {
  id: 'gate-as-environment',
  severity: 'error',
  summary: '`metadata.environment` is no environment of a gate',
  why: 'The steps that need no approval run in `metadata.environment`. If that is a gate’s environment, GitHub asks its reviewers for every one of them, and they get the gate’s secrets. The execution would be refused.',
  good: [
    'metadata: {environment: production}',
    { runbook: 'metadata: {environment: production}', config: 'environments: {}' },
  ],
  bad: [
    'metadata: {environment: oncall-approval}',
    {
      runbook: 'metadata: {environment: production}',
      config: 'environments: {production: {approvers: [oncall-lead]}}',
    },
  ],
  check: (report, { runbook, config }) => ({
    runbook: () => {
      const { environment } = runbook.metadata;
      if (environment === undefined || !Object.hasOwn(config.environments, environment)) return;
      report(
        '/metadata/environment',
        `Unexpected environment \`${environment}\` of a gate for the steps that need no approval, expected one that asks nobody`,
      );
    },
  }),
};
