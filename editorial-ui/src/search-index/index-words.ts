import type { IndexFault } from '../api/schema.generated';

export const faultWords: Record<IndexFault, string> = {
  MISSING: 'missing',
  STALE: 'out of date',
  DIFFERENT: 'different',
  SURPLUS: 'not published',
  AHEAD: 'ahead of the log',
};

/** A number as people write it, with what it counts. */
export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** About how long something will still take. */
export function timeLeft(seconds: number): string {
  if (seconds < 60) return 'less than a minute left';
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `about ${count(minutes, 'minute', 'minutes')} left`;
  return `about ${count(Math.round(minutes / 60), 'hour', 'hours')} left`;
}
