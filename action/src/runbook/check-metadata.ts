import { formats } from '../schema/ajv-runtime.ts';
import { checkTemplate } from './check-expression.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Names } from './names-at.ts';
import type { Subject } from './subject.ts';

/** Checks what the schema cannot say about `metadata` and the changelog. */
export function checkMetadata({ source, runbook, places, config, report }: Subject, names: Names): void {
  const { metadata } = runbook;
  for (const key of ['created_at', 'updated_at', 'review_date'] as const) {
    checkDate(metadata[key], `/metadata/${key}`);
  }
  for (const [index, { date }] of runbook.changelog.entries()) checkDate(date, `/changelog/${index}/date`);

  if (metadata.auto_start && metadata.automation_level !== 'fully-automated') {
    report(
      'auto-start-needs-automation',
      places.keyOf('/metadata/auto_start'),
      'Unexpected `auto_start` of a runbook that is not fully automated, expected `automation_level: fully-automated`',
    );
  }
  if (
    config !== undefined &&
    metadata.runner !== undefined &&
    !Object.hasOwn(config.runners, metadata.runner)
  ) {
    report(
      'unknown-runner',
      places.spanOf('/metadata/runner'),
      `Unexpected runner \`${metadata.runner}\`, expected one of \`runners\` in \`config.yaml\``,
      {
        severity: 'warning',
        hint: didYouMean(metadata.runner, Object.keys(config.runners)),
      },
    );
  }
  if (source.metadata.lock !== undefined) {
    for (const { message, hint, start, end } of checkTemplate(source.metadata.lock, names.inMetadata)) {
      report('expression', places.within('/metadata/lock', start, end), message, { hint });
    }
  }

  function checkDate(date: string | undefined, pointer: string): void {
    if (date === undefined || isDate(date)) return;
    report(
      'invalid-date',
      places.spanOf(pointer),
      `Unexpected date \`${date}\`, expected a day of the calendar`,
    );
  }
}

function isDate(text: string): boolean {
  return text.length === 10
    ? formats.date(text)
    : formats['date-time'](text.replace(/[t ]/, 'T').replace('z', 'Z'));
}
