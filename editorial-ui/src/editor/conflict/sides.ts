import { changedFields, type FieldPath, fieldsOf, same, valueAt } from '../content/changes';
import type { Content } from '../content/content';

export type Side = 'mine' | 'theirs';

export interface FieldInConflict {
  readonly path: FieldPath;
  readonly changedBy: Side | 'both';
  /** Whoever alone changed it; mine when both did, so that nothing typed goes by itself. */
  readonly suggested: Side;
}

/** The fields in which my content and the stored one differ, and who changed them since we parted. */
export function fieldsInConflict(base: Content, mine: Content, theirs: Content): FieldInConflict[] {
  const byMe = new Set(changedFields(base, mine));
  const byThem = new Set(changedFields(base, theirs));
  return fieldsOf(mine)
    .filter((path) => !same(valueAt(mine, path), valueAt(theirs, path)))
    .map((path) => {
      if (byMe.has(path) && byThem.has(path)) return { path, changedBy: 'both', suggested: 'mine' };
      return byMe.has(path)
        ? { path, changedBy: 'mine', suggested: 'mine' }
        : { path, changedBy: 'theirs', suggested: 'theirs' };
    });
}
