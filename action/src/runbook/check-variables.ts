import { reservedName } from './reserved-name.ts';
import type { OutputDeclaration } from './runbook.ts';
import type { LoadRule } from './load-rules.ts';
import { tokenOf } from './json-pointer.ts';
import type { Subject } from './subject.ts';
import { fitValue, wholePattern } from './value.ts';

/** Checks the declarations of variables and of what steps publish. */
export function checkVariables({ runbook, places, path, report }: Subject): void {
  for (const [name, variable] of Object.entries(runbook.variables)) {
    const pointer = `/variables/${tokenOf(name)}`;
    const sound = checkDeclaration('variable-declaration', pointer, name, variable);
    if (variable.default === undefined) continue;
    if (variable.secret) {
      report(
        'variable-declaration',
        places.keyOf(`${pointer}/default`),
        `Unexpected default of secret \`${name}\`, expected its value only in the environment`,
      );
    } else if (sound) {
      const fit = fitValue(name, variable.default, variable);
      if (!fit.ok) report('variable-declaration', places.spanOf(`${pointer}/default`), fit.message);
    }
  }
  for (const [index, { outputs }] of runbook.steps.entries()) {
    for (const [name, output] of Object.entries(outputs)) {
      const pointer = `/steps/${index}/outputs/${tokenOf(name)}`;
      checkDeclaration('output-declaration', pointer, name, output);
      if (runbook.variables[name] !== undefined) {
        report(
          'output-declaration',
          places.keyOf(pointer),
          `Unexpected published \`${name}\`, expected a name that is no variable`,
          {
            related: [
              {
                message: 'declared as a variable here',
                file: path,
                span: places.keyOf(`/variables/${tokenOf(name)}`),
              },
            ],
          },
        );
      }
    }
  }

  /** Says whether values can be held against the declaration. */
  function checkDeclaration(
    rule: LoadRule,
    pointer: string,
    name: string,
    declaration: OutputDeclaration,
  ): boolean {
    const { type, pattern, enum: values } = declaration;
    let sound = true;
    if (reservedName(name)) {
      report(
        rule,
        places.keyOf(pointer),
        `Unexpected reserved name \`${name}\`, expected another: it would change the shell, or belongs to the engine`,
      );
    }
    if (type === 'choice' && values === undefined) {
      report(
        rule,
        places.keyOf(pointer),
        `Unexpected choice \`${name}\` without \`enum\`, expected the values to choose from`,
      );
      sound = false;
    }
    for (const [index, value] of (values ?? []).entries()) {
      if (type === 'choice' || typeof value === type) continue;
      report(
        rule,
        places.spanOf(`${pointer}/enum/${index}`),
        `Unexpected ${typeof value} \`${value}\` for \`${name}\`, expected a ${type}`,
      );
      sound = false;
    }
    if (pattern !== undefined && !isPattern(pattern)) {
      report(
        rule,
        places.spanOf(`${pointer}/pattern`),
        `Unexpected pattern \`${pattern}\`, expected a regular expression`,
      );
      sound = false;
    }
    return sound;
  }
}

function isPattern(pattern: string): boolean {
  try {
    wholePattern(pattern);
    return true;
  } catch {
    return false;
  }
}
