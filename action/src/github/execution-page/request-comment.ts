import type { BlockContent, PhrasingContent } from 'mdast';
import { sentence } from '../../report/github-markdown.ts';
import {
  heading,
  inlineCode,
  joined,
  list,
  listItem,
  paragraph,
  strong,
  text,
} from '../../report/markdown-nodes.ts';
import { shownValue } from '../../report/step-facts.ts';
import type { Runbook, VariableDeclaration } from '../../runbook/runbook.ts';
import type { Request } from '../request.ts';
import { clip } from './clip.ts';
import { type Part, fitParts, whole } from './fit-parts.ts';

/** What a request waits for, beside somebody in charge. */
export type RequestWaits = {
  /** Inputs that have no value yet. */
  readonly missing: readonly string[];
  /** Inputs whose value does not fit, and why. */
  readonly wrong: readonly { readonly name: string; readonly message: string }[];
};

const mostNamed = 50;

/** What an execution that cannot begin yet waits for, with the lines to reply. */
export function requestComment(request: Request, runbook: Runbook, { missing, wrong }: RequestWaits): string {
  const nobody = request.operator === '';
  const asked = [...new Set([...wrong.map(({ name }) => name), ...missing])];
  const faults = new Map(wrong.map(({ name, message }) => [name, message]));
  const lines = [
    ...(nobody ? ['/take'] : []),
    ...asked
      .filter((name) => runbook.variables[name]?.secret !== true)
      .slice(0, mostNamed)
      .map((name) => `/set ${clip(name, 100)}=`),
  ];
  const parts: readonly Part[] = [
    whole(
      heading(2, `✋ Waits for ${waitsFor(nobody, asked.length)}`),
      paragraph(
        inlineCode(clip(request.runbook_id, 60)),
        text(` ${clip(runbook.metadata.title, 120)} has not begun; nothing ran.`),
        ...(nobody
          ? [text(' It begins when a person with write access takes it.')]
          : [text(' In charge: '), inlineCode(clip(request.operator, 80)), text('.')]),
      ),
      paragraph(strong('Reply on this issue with these lines, filled in:')),
      { type: 'code', lang: 'text', value: lines.join('\n') },
    ),
    {
      name: 'what the inputs mean',
      worth: 2,
      forms: [
        () => inputList(asked, runbook, faults, 1000),
        () => inputList(asked, runbook, faults, 100),
        () => [],
      ],
    },
    {
      name: 'the inputs that are given',
      worth: 1,
      forms: [() => givenBlocks(request, faults), () => []],
    },
  ];
  return fitParts(parts);
}

function waitsFor(nobody: boolean, inputs: number): string {
  const parts = [
    ...(nobody ? ['somebody to take charge'] : []),
    ...(inputs === 0 ? [] : [inputs === 1 ? 'an input' : `${inputs} inputs`]),
  ];
  return parts.length === 0 ? 'the next run' : parts.join(' and ');
}

function inputList(
  names: readonly string[],
  { variables }: Runbook,
  faults: ReadonlyMap<string, string>,
  most: number,
): readonly BlockContent[] {
  const rest = names.length - mostNamed;
  if (names.length === 0) return [];
  return [
    list(
      names.slice(0, mostNamed).map((name) => {
        const fault = faults.get(name);
        return listItem([
          paragraph(
            inlineCode(clip(name, 100)),
            ...(fault === undefined
              ? []
              : [text(' – '), strong('does not fit'), text(': '), ...sentence(clip(fault, most))]),
            ...declared(variables[name], most),
          ),
        ]);
      }),
    ),
    ...(rest > 0 ? [paragraph(text(`and ${rest} more`))] : []),
  ];
}

const mostValues = 20;

function declared(declaration: VariableDeclaration | undefined, most: number): readonly PhrasingContent[] {
  if (declaration === undefined) return [text(' – this runbook has no such input')];
  const { type, description, enum: values, pattern, default: preset, secret } = declaration;
  const choices = (values ?? []).map((value) => inlineCode(clip(String(value), 80)));
  return [
    text(` – ${type}: `),
    ...sentence(clip(description, most)),
    ...(choices.length === 0
      ? []
      : [
          text('. One of '),
          ...joined(choices.slice(0, mostValues)),
          ...(choices.length > mostValues ? [text(` and ${choices.length - mostValues} more`)] : []),
        ]),
    ...(pattern === undefined
      ? []
      : [text('. The whole value must match '), inlineCode(clip(pattern, most))]),
    ...(preset === undefined ? [] : [text('. Default '), inlineCode(clip(shownValue(preset), most))]),
    ...(secret
      ? [text('. It is a secret: store it as a secret of the repository or environment, never in a comment')]
      : []),
  ];
}

function givenBlocks({ variables }: Request, faults: ReadonlyMap<string, string>): readonly BlockContent[] {
  const given = Object.entries(variables).filter(([name]) => !faults.has(name));
  return given.length === 0
    ? []
    : [
        paragraph(
          strong('Given already'),
          text(': '),
          ...joined(
            given
              .slice(0, mostNamed)
              .map(([name, value]) => inlineCode(`${clip(name, 100)}=${clip(value, 200)}`)),
          ),
        ),
      ];
}
