import { validate } from '../schema/config.validator.js';
import { type Finding, sortFindings } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Config, normaliseConfig } from './config.ts';
import { didYouMean } from './did-you-mean.ts';
import { tokenOf } from './json-pointer.ts';
import { readYaml } from './read-yaml.ts';
import { reporter } from './report.ts';
import { schemaFindings } from './schema-findings.ts';

/** Turns the text of `config.yaml` into settings or findings; never throws for bad input. */
export function loadConfig(file: SourceFile): {
  readonly config?: Config;
  readonly findings: readonly Finding[];
} {
  const yaml = readYaml(file);
  if (!yaml.ok) return { findings: yaml.findings };
  const { value, places } = yaml;
  if (!validate(value)) {
    return {
      findings: sortFindings(
        schemaFindings({ file, kind: 'config', value, places, errors: validate.errors ?? [] }),
      ),
    };
  }
  const config = normaliseConfig(value);
  const { findings, report } = reporter(file);
  const roles = Object.keys(config.approvers);
  for (const [name, { approvers }] of Object.entries(config.environments)) {
    checkRoles(approvers, `/environments/${tokenOf(name)}/approvers`);
  }
  checkRoles(config.break_glass?.who ?? [], '/break_glass/who');
  return findings.length > 0 ? { findings: sortFindings(findings) } : { config, findings: [] };

  function checkRoles(named: readonly string[], pointer: string): void {
    for (const [index, role] of named.entries()) {
      if (roles.includes(role)) continue;
      report(
        'unknown-role',
        places.spanOf(`${pointer}/${index}`),
        `Unexpected role \`${role}\`, expected one of \`approvers\``,
        {
          hint: didYouMean(role, roles),
        },
      );
    }
  }
}
