import type { DoctorPoint } from '../schema/doctor.report.ts';
import { visible } from '../source/visible.ts';
import type { Palette } from './palette.ts';

/** The points of a check under its title. */
export type DoctorSection = { readonly title: string; readonly points: readonly Point[] };

type Point = Omit<DoctorPoint, 'check'>;

/** What the doctor found, check by check, with what mends each point that fails. */
export function doctorText(sections: readonly DoctorSection[], palette: Palette): readonly string[] {
  return sections
    .filter(({ points }) => points.length > 0)
    .flatMap(({ title, points }) => [
      palette.strong(title),
      ...points.flatMap((point) => linesOf(point, palette)),
      '',
    ]);
}

function linesOf(
  { state, severity, about, message, mend, permission }: Point,
  palette: Palette,
): readonly string[] {
  const text = `${palette.strong(visible(about))}: ${visible(message)}`;
  switch (state) {
    case 'ok':
      return [`  ${palette.good('✓')} ${text}`];
    case 'unknown':
      return [
        `  ${palette.info('?')} ${text}`,
        ...(permission === null ? [] : [`      ${palette.info('needs:')} ${visible(permission)}`]),
      ];
    case 'failing': {
      const [sign, style] = looks[severity];
      return [
        `  ${palette[style](sign)} ${text}`,
        ...(mend === null ? [] : [`      ${palette.info('mend:')} ${visible(mend)}`]),
      ];
    }
    default:
      return state satisfies never;
  }
}

const looks = {
  error: ['✗', 'bad'],
  warning: ['!', 'warn'],
  info: ['i', 'info'],
} as const;
