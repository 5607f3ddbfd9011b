import type { Finding } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';

const most = 20;
// The second parser is slow, and nobody mends a large broken file by a list.
const longestExplained = 200_000;

/**
 * Several syntax errors of a YAML file at once, by a second parser that goes on after the first; `known` is what the parser
 * found that decides what files mean, and stands alone where the second one has nothing to say.
 */
export async function explainYaml(file: SourceFile, known: readonly Finding[]): Promise<readonly Finding[]> {
  if (file.text.length > longestExplained) return known;
  // Loaded here, as hardly any run needs it.
  const { parseAllDocuments } = await import('yaml');
  const documents = parseAllDocuments(file.text, { prettyErrors: false, strict: true, uniqueKeys: false });
  const errors = ('empty' in documents ? [] : documents).flatMap((document) => document.errors);
  const findings = errors.slice(0, most).map((error): Finding => {
    const start = Math.min(error.pos[0], file.text.length);
    return {
      rule: 'yaml-syntax',
      severity: 'error',
      message: `Unexpected YAML: ${withoutStop(error.message)}`,
      file: file.path,
      span: { start, end: Math.max(start, Math.min(error.pos[1], file.text.length)) },
    };
  });
  return findings.length > 0 ? findings : known;
}

function withoutStop(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/(["'])quote$/, '`$1`').replace(/[.:]$/, '');
}
