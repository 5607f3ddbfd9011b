import type { Call } from '../call.ts';
import { callsOf } from '../calls.ts';
import { hasOption, verbOf } from '../operands.ts';
import type { Rule } from '../rule.ts';

/** `kubectl` says where. */
export const kubectlWithoutNamespace: Rule = {
  id: 'kubectl-without-namespace',
  severity: 'info',
  summary: '`kubectl` names the namespace it works in',
  why: 'Without `-n` a command works in whatever namespace the machine has chosen before: mostly `default`, sometimes that of the last incident. Name it, best as a variable of the runbook.',
  good: [
    `steps:
  - step_type: verification
    commands: ['kubectl get pods -n queue', 'kubectl get nodes', 'kubectl get pods -A', 'kubectl version -o json']`,
    `steps:
  - step_type: verification
    commands: ['kubectl config set-context --current --namespace=queue && kubectl get pods']`,
  ],
  bad: [
    `steps:
  - step_type: verification
    commands: ['kubectl get pods -l app=queue']`,
    `steps:
  - step_type: verification
    commands: ['sudo -n kubectl logs deploy/queue --tail=20']`,
  ],
  check: (report) => ({
    command: (command, { step_type, step_number }, pointer) => {
      if (step_type === 'manual') return;
      const calls = callsOf(command);
      if (
        calls.some(
          ({ program, args }) =>
            program === 'kubectl' &&
            args[0] === 'config' &&
            args.some((word) => word.startsWith('--namespace')),
        )
      ) {
        return;
      }
      for (const call of calls) {
        if ((call.program !== 'kubectl' && call.program !== 'oc') || !needsNamespace(call)) continue;
        report(
          { pointer, start: call.start, end: call.end },
          `Unexpected \`${call.program}\` in step ${step_number} without a namespace, expected \`-n\``,
        );
      }
    },
  }),
};

const namespaced =
  /^(?:annotate|attach|autoscale|cp|debug|delete|describe|edit|exec|expose|get|label|logs|patch|port-forward|rollout|run|scale|set|wait)$/;
const clusterWide =
  /^(?:no|nodes?|ns|namespaces?|pv|persistentvolumes?|crds?|customresourcedefinitions?|sc|storageclass(?:es)?|clusterroles?|clusterrolebindings?|pc|priorityclass(?:es)?|csr|certificatesigningrequests?|(?:validating|mutating)webhookconfigurations?|apiservices?|componentstatus(?:es)?|cs|ingressclass(?:es)?|runtimeclass(?:es)?|volumeattachments?|nodepools?|clusterissuers?)(?:\/|\.|$)/i;

function needsNamespace(call: Call): boolean {
  const [verb, kind = ''] = verbOf(call);
  if (verb === undefined || !namespaced.test(verb)) return false;
  if (
    hasOption(
      call,
      '-n',
      '--namespace',
      '-A',
      '--all-namespaces',
      '--raw',
      '-f',
      '--filename',
      '-k',
      '--kustomize',
    )
  ) {
    return false;
  }
  return !clusterWide.test(kind);
}
