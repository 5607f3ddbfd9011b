import type { Finding, Severity } from '../source/finding.ts';
import { lineColumn } from '../source/line-column.ts';
import { visible } from '../source/visible.ts';
import type { TextOf } from './findings-text.ts';
import { severityCounts, worstFirst } from './severities.ts';

/** What a report says about a rule. */
export type DescribedRule = {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
};

type Level = 'error' | 'warning' | 'note';
type Message = { readonly text: string };
type Place = {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: '%SRCROOT%' };
    readonly region?: {
      readonly startLine: number;
      readonly startColumn: number;
      readonly endLine: number;
      readonly endColumn: number;
    };
  };
};

/** The part of SARIF 2.1.0 that is written here. */
export type SarifLog = {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly version: string;
        readonly rules: readonly {
          readonly id: string;
          readonly shortDescription?: Message;
          readonly help?: Message;
          readonly defaultConfiguration?: { readonly level: Level };
        }[];
      };
    };
    readonly columnKind: 'utf16CodeUnits';
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly level: Level; readonly message: Message }[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: Level;
      readonly message: Message;
      readonly locations: readonly Place[];
      readonly relatedLocations?: readonly (Place & { readonly id: number; readonly message: Message })[];
    }[];
  }[];
};

export type SarifOptions = {
  readonly version: string;
  readonly rules: readonly DescribedRule[];
  /** Where the root lies in the repository, with a slash at its end. */
  readonly folder?: string;
};

// GitHub refuses a run with more.
const mostResults = 25_000;

/** Findings as a SARIF 2.1.0 log, for code scanning and editors. */
export function sarif(
  findings: readonly Finding[],
  textOf: TextOf,
  { version, rules, folder = '' }: SarifOptions,
): SarifLog {
  const shown = findings.length <= mostResults ? findings : worstFirst(findings).slice(0, mostResults);
  const left = shown === findings ? [] : worstFirst(findings).slice(mostResults);
  const known = new Set(rules.map(({ id }) => id));
  const others = [...new Set(shown.map(({ rule }) => rule))].filter((id) => !known.has(id)).sort();
  const index = new Map([...rules.map(({ id }) => id), ...others].map((id, at) => [id, at]));
  const placeOf = ({ file, span }: Pick<Finding, 'file' | 'span'>): Place => ({
    physicalLocation: {
      artifactLocation: { uri: uriOf(folder + file), uriBaseId: '%SRCROOT%' },
      ...regionOf(textOf(file), span),
    },
  });
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'runbook',
            version,
            rules: [...rules.map(describe), ...others.map((id) => ({ id }))],
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications:
              left.length === 0
                ? []
                : [{ level: 'warning', message: { text: `Left out: ${severityCounts(left)}` } }],
          },
        ],
        results: shown.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: index.get(finding.rule) ?? -1,
          level: levels[finding.severity],
          message: message(finding.hint === undefined ? [finding.message] : [finding.message, finding.hint]),
          locations: [placeOf(finding)],
          ...(finding.related === undefined || finding.related.length === 0
            ? {}
            : {
                relatedLocations: finding.related.map((other, id) => ({
                  id,
                  message: message([other.message]),
                  ...placeOf(other),
                })),
              }),
        })),
      },
    ],
  };
}

const levels: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', info: 'note' };

type Described = SarifLog['runs'][number]['tool']['driver']['rules'][number];

function describe({ id, severity, summary, why }: DescribedRule): Described {
  return {
    id,
    shortDescription: { text: summary },
    help: { text: why },
    defaultConfiguration: { level: levels[severity] },
  };
}

/** A message's text; `[words](target)` would be a link. */
function message(sentences: readonly string[]): Message {
  const text = sentences.map(visible).join('. ');
  return { text: text.replaceAll(/\[(?=[^\]]*\]\()/g, '\\[') };
}

function uriOf(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

function regionOf(
  text: string | undefined,
  span: Finding['span'],
): Pick<Place['physicalLocation'], 'region'> {
  if (text === undefined) return {};
  const start = lineColumn(text, span.start);
  const end = lineColumn(text, Math.max(span.start, span.end));
  return {
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
  };
}
