import type { FieldPath } from '../editor/content/changes';
import { showValue } from '../editor/content/show';

/** What wards and topics are called, by slug. */
export type Names = ReadonlyMap<string, string>;

const texts: ReadonlySet<FieldPath> = new Set([
  'title',
  'summary',
  'body',
  'details.strapline',
  'details.transcript',
  'details.series',
  'details.panel',
  'details.name',
  'details.party',
  'details.source',
  'details.place',
]);

/** Whether a field is running text, compared by words; the others are compared entry by entry. */
export function isText(path: FieldPath): boolean {
  return texts.has(path);
}

/** A field's value as lines in plain words, one for each entry. */
export function linesOf(path: FieldPath, value: unknown, names: Names): string[] {
  const named = ['topics', 'wards', 'details.ward'].includes(path) ? nameIn(value, names) : value;
  const shown = showValue(path, named);
  return shown === '(empty)' ? [] : shown.split('\n').filter((line) => line !== '');
}

function nameIn(value: unknown, names: Names): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  return Array.isArray(value) ? value.map((each) => nameIn(each, names)) : value;
}
