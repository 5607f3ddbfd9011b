import { isDeepStrictEqual } from 'node:util';

/** Counts the characters of a text as JSON Schema does: a surrogate pair is one. */
export function codePoints(text: string): number {
  // Not by iterating: every text of a file comes here, the longest too.
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

/** Says whether two JSON values are the same. */
export const equal: (left: unknown, right: unknown) => boolean = isDeepStrictEqual;

/** The formats that our schemas may name. */
export const formats: Readonly<Record<'date' | 'date-time' | 'uri', (text: string) => boolean>> = {
  date: isDate,
  'date-time': (text) => {
    const [, date = '', offset = ''] =
      /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.exec(
        text,
      ) ?? [];
    return offset !== '' && isDate(date);
  },
  uri: (text) => /^[a-z][a-z\d+.-]*:\S+$/i.test(text) && URL.canParse(text),
};

function isDate(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) {
    return false;
  }
  const daysInMonth = month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
