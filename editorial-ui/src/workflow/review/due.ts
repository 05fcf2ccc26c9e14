import { toLondon } from '../../words/london';

/** Whether a day such as `2026-04-13` has come, on London's calendar. */
export function isDue(day: string | null, now: Date = new Date()): boolean {
  return day !== null && day <= toLondon(now.toISOString()).slice(0, 10);
}
