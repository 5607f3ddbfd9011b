import type { PhrasingContent } from 'mdast';
import type { Gate } from '../../engine/state.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import { inlineCode, joined, text } from '../../report/markdown-nodes.ts';
import { clip } from './clip.ts';
import type { PageFacts } from './page-facts.ts';

const mostNamed = 12;
const longestName = 80;

/** The roles of an approval with the people who hold them, and who may not because they operate. */
export function whoMayApprove(
  { approvers }: Extract<Gate, { kind: 'approval' }>,
  { state }: ExecutionView,
  { roles }: Pick<PageFacts, 'roles'>,
): PhrasingContent[] {
  const named = approvers.slice(0, mostNamed).flatMap((role, index): PhrasingContent[] => {
    const holders = roles[role];
    return [
      ...(index === 0 ? [] : [text(' or ')]),
      name(role),
      ...(holders === undefined ? [] : people(holders)),
    ];
  });
  const operators = operatorsOf(state);
  return [
    ...named,
    ...(approvers.length > mostNamed ? [text(` or ${approvers.length - mostNamed} more roles`)] : []),
    ...(operators.length === 0
      ? []
      : [
          text('; not '),
          ...joined(operators.slice(0, mostNamed).map(name)),
          text(operators.length === 1 ? ', who operates it' : ', who operate it'),
        ]),
  ];
}

function people({ users, teams }: PageFacts['roles'][string]): PhrasingContent[] {
  const all = [...users, ...teams];
  if (all.length === 0) return [text(' (nobody)')];
  const more = all.length > mostNamed ? [text(` and ${all.length - mostNamed} more`)] : [];
  return [text(' ('), ...joined(all.slice(0, mostNamed).map(name)), ...more, text(')')];
}

/** Everybody who operated since the last approval, and so cannot give the next; nobody where the glass was broken. */
function operatorsOf(state: ExecutionView['state']): readonly string[] {
  if (state.breakGlass !== null) return [];
  return [...new Set([state.startedBy, state.operator, ...state.actors])].filter((person) => person !== '');
}

function name(value: string): PhrasingContent {
  return inlineCode(clip(value, longestName));
}
