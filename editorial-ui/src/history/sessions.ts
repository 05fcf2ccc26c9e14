import { showDate } from '../words/london';
import type { RevisionPartsFragment } from './revisions.generated';

export type Revision = RevisionPartsFragment;

/** Saves of one person without a long pause between them, newest first. */
export interface Session {
  readonly by: string;
  readonly saves: readonly Revision[];
}

export interface Day {
  readonly date: string;
  readonly sessions: readonly Session[];
}

/** A pause after which the next save counts as another session. */
const pause = 10 * 60_000;

/** The saves by London's days, and within each by who was at work. Restoring stands for itself. */
export function daysOf(revisions: readonly Revision[]): Day[] {
  const days: { date: string; sessions: { by: string; saves: Revision[] }[] }[] = [];
  for (const revision of revisions) {
    const date = showDate(revision.savedAt);
    let day = days.at(-1);
    if (day?.date !== date) {
      day = { date, sessions: [] };
      days.push(day);
    }
    const session = day.sessions.at(-1);
    const last = session?.saves.at(-1);
    if (session !== undefined && last !== undefined && belongs(revision, last)) session.saves.push(revision);
    else day.sessions.push({ by: revision.savedByName, saves: [revision] });
  }
  return days;
}

function belongs(earlier: Revision, later: Revision): boolean {
  return (
    earlier.savedBy === later.savedBy &&
    earlier.edition === later.edition &&
    earlier.kind !== 'RESTORE' &&
    later.kind !== 'RESTORE' &&
    Date.parse(later.savedAt) - Date.parse(earlier.savedAt) <= pause
  );
}
