/** The time of day of an RFC 3339 moment in UTC, as `03:04:05`. */
export function timeOfDay(at: string): string {
  return at.slice(11, 19);
}

/** Day and time of an RFC 3339 moment in UTC, as `2026-11-23 03:04:05`. */
export function dayAndTime(at: string): string {
  return `${at.slice(0, 10)} ${timeOfDay(at)}`;
}

/** A length of time in words: `0.4 s`, `3 min 05 s`, `2 h 07 min`. */
export function durationText(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds) / 1000;
  if (seconds < 59.95) {
    return `${seconds.toFixed(1)} s`;
  }
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60)];
  return hours === 0 ? `${minutes} min ${padded(whole % 60)} s` : `${hours} h ${padded(minutes % 60)} min`;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
