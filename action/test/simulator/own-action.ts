import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { asText } from './evaluate.ts';

/** An action of the checkout itself; null programs where it is a composite. */
export type OwnAction = {
  readonly home: string;
  readonly main: string | null;
  readonly post: string | null;
  readonly postIf: string;
  /** Its inputs as variables, with the defaults where nothing is given. */
  readonly inputs: (given: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
};

type Manifest = {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>;
  readonly runs: {
    readonly using: string;
    readonly main?: string;
    readonly post?: string;
    readonly 'post-if'?: string;
  };
};

/** Reads the `action.yml` of an action of the workspace. */
export function ownAction(workspace: string, uses: string): OwnAction {
  const home = join(workspace, uses);
  const { inputs = {}, runs } = parse(readFileSync(join(home, 'action.yml'), 'utf8')) as Manifest;
  const { using, main, post } = runs;
  if (using !== 'composite' && using !== 'node24') throw new Error(`The simulator does not know ${using}`);
  return {
    home,
    main: main === undefined ? null : join(home, main),
    post: post === undefined ? null : join(home, post),
    postIf: runs['post-if'] ?? 'always()',
    inputs: (given) => {
      const defaults = Object.entries(inputs).map(([name, input]) => [name, asText(input?.default)] as const);
      const all = Object.entries({ ...Object.fromEntries(defaults), ...given });
      return Object.fromEntries(
        all.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
      );
    },
  };
}
