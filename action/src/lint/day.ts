import { addMinutes, millisecondsBetween } from '../source/time.ts';

const dayMinutes = 24 * 60;

/** The day `count` days after a day, both `yyyy-mm-dd`. */
export function addDays(day: string, count: number): string {
  return addMinutes(`${day}T00:00:00Z`, count * dayMinutes).slice(0, 10);
}

/** The day `count` months after a day; the last of the month where the month is shorter. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + month - 1 + count;
  const first = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  const last = Number(addDays(addDays(first, 31).slice(0, 8) + '01', -1).slice(8));
  return `${first.slice(0, 8)}${String(Math.min(date, last)).padStart(2, '0')}`;
}

/** How many days lie between two days. */
export function daysBetween(from: string, to: string): number {
  return Math.round(millisecondsBetween(`${from}T00:00:00Z`, `${to}T00:00:00Z`) / (dayMinutes * 60_000));
}
