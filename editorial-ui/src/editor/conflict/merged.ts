import { changedFields, same, take, valueAt } from '../content/changes';
import type { Content } from '../content/content';

/** What two people wrote, brought together by itself: what each had, and what became of it. */
export interface Merged {
  readonly by: string;
  readonly base: Content;
  readonly mine: Content;
  readonly theirs: Content;
  readonly content: Content;
}

/** My side again as it was before it was brought together; what was changed since then stays. */
export function unmerged({ mine, content }: Merged, now: Content): Content {
  const theirs = changedFields(mine, content).filter((path) =>
    same(valueAt(content, path), valueAt(now, path)),
  );
  return take(theirs, mine, now);
}
