import { changedFields, same, take, valueAt } from '../content/changes';
import type { Content } from '../content/content';

/** What was on the screen before unsaved work came back by itself, and after. */
export interface BroughtBack {
  readonly at: string;
  readonly before: Content;
  readonly content: Content;
}

/** The content without what came back; what was changed since then stays. */
export function withoutBroughtBack({ before, content }: BroughtBack, now: Content): Content {
  const back = changedFields(before, content).filter((path) =>
    same(valueAt(content, path), valueAt(now, path)),
  );
  return take(back, before, now);
}
