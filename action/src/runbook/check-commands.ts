import { readScript, undeclaredNames } from './bash.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Names } from './names-at.ts';
import type { Subject } from './subject.ts';

// Linux: one argument of a new process, its closing NUL included.
const largestScriptBytes = 128 * 1024 - 1;
const mostNames = 20;

/** Checks every script: that bash can parse it, and that something gives it each name it reads. */
export function checkCommands({ runbook, places, report }: Subject, names: Names): void {
  for (const [index, { check }] of runbook.prerequisites.entries()) {
    if (check !== undefined) checkScript(check, `/prerequisites/${index}/check`, names.inPrerequisite);
  }
  for (const [index, step] of runbook.steps.entries()) {
    for (const [place, command] of step.commands.entries()) {
      checkScript(command, `/steps/${index}/commands/${place}`, (name) => names.inCommand(step, name));
    }
  }
  for (const [index, { check }] of runbook.post_conditions.entries()) {
    if (check !== undefined) checkScript(check, `/post_conditions/${index}/check`, names.inPostCondition);
  }

  function checkScript(script: string, pointer: string, known: (name: string) => boolean): void {
    // A character takes three bytes at most.
    if (script.length * 3 > largestScriptBytes && Buffer.byteLength(script) > largestScriptBytes) {
      report(
        'command-too-long',
        places.spanOf(pointer),
        `Unexpected command of ${Buffer.byteLength(script)} bytes, expected at most ${largestScriptBytes}`,
      );
      return;
    }
    const templates = script.includes('${{') ? expressionsIn(script) : [];
    for (const { start, end } of templates.slice(0, mostNames)) {
      report(
        'expression-in-command',
        places.within(pointer, start, end),
        'Unexpected `${{ }}` in a command, expected an environment variable',
        {
          hint: 'Write `"$NAME"` for `${{ vars.NAME }}`: a value must not become code',
        },
      );
    }
    if (templates.length > 0) return;
    if (script.includes('\0')) {
      report(
        'bash-syntax',
        places.within(pointer, script.indexOf('\0'), script.indexOf('\0') + 1),
        'Unexpected NUL in a command, expected text',
      );
      return;
    }
    const read = readScript(script);
    for (const { start, end, message } of read.errors.slice(0, mostNames)) {
      report(
        'bash-syntax',
        places.within(pointer, start, end),
        `Unexpected bash: ${message.replaceAll("'", '`')}`,
      );
    }
    if (read.errors.length > 0) return;
    for (const { name, start, end } of undeclaredNames(read, known).slice(0, mostNames)) {
      report(
        'undeclared-name',
        places.within(pointer, start, end),
        `Unexpected \`$${name}\`, expected a name that something gives this command`,
        {
          hint: hintFor(name),
        },
      );
    }
  }

  function hintFor(name: string): string {
    if (name === 'ITEM') return '`$ITEM` exists only in a step with `for_each`';
    const publisher = runbook.steps.find(({ outputs }) => outputs[name] !== undefined);
    if (publisher !== undefined) {
      return `Step ${publisher.step_number} publishes it, but cannot have run before`;
    }
    const published = runbook.steps.flatMap(({ outputs }) => Object.keys(outputs));
    return (
      didYouMean(name, [...Object.keys(runbook.variables), ...published]) ??
      `Declare it in \`variables\`, publish it in an earlier step, write \`\${${name}:-…}\`, or add it to \`environment_names\` in \`config.yaml\``
    );
  }
}

function expressionsIn(script: string): readonly { start: number; end: number }[] {
  return [...script.matchAll(/\$\{\{(?:[^}]|\}(?!\}))*(?:\}\})?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
