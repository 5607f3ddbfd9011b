import type { Finding } from '../source/finding.ts';
import { hasEntry, listFiles } from '../source/list-files.ts';
import { outsideOf } from '../source/read-source-file.ts';

const folder = 'runbooks';

/** Where the settings of a root stand. */
export const configPath: string = `${folder}/config.yaml`;

/** The files of a root that are read, the settings among them, in the order of their paths; and what is wrong with the rest. */
export function listRunbooks(root: string): {
  readonly paths: readonly string[];
  readonly findings: readonly Finding[];
} {
  if (!hasEntry(root, folder)) {
    return {
      paths: [],
      findings: [about(folder, 'no-runbooks', 'Unexpected root without a folder `runbooks`, expected one')],
    };
  }
  const link = outsideOf(root, `${folder}/x`);
  if (link !== undefined) return { paths: [], findings: [about(folder, link.rule, link.message)] };
  const { paths, findings } = listFiles(root, folder, (path) => path === `${folder}/automations`);
  const misnamed = paths.filter((path) => path.endsWith('.yml'));
  return {
    paths: paths.filter((path) => path.endsWith('.yaml') && !path.endsWith('.test.yaml')),
    findings: [
      ...findings,
      ...misnamed.map((path) => ({
        ...about(path, 'file-extension', 'Unexpected extension `.yml`, expected `.yaml`'),
        hint: `Rename it to \`${path.slice(0, -'.yml'.length)}.yaml\``,
      })),
    ],
  };
}

function about(file: string, rule: string, message: string): Finding {
  return { rule, severity: 'error', message, file, span: { start: 0, end: 0 } };
}
