import type { FieldPath } from '../editor/content/changes';
import { LineDifferences, WordDifferences } from './Differences';
import { isText, linesOf, type Names } from './values';

interface Props {
  readonly path: FieldPath;
  readonly before: unknown;
  readonly after: unknown;
  readonly names: Names;
}

/** What changed in one field: by words in running text, entry by entry otherwise. */
export function FieldDifference({ path, before, after, names }: Props) {
  if (isText(path)) return <WordDifferences before={textOf(before)} after={textOf(after)} />;
  return <LineDifferences before={linesOf(path, before, names)} after={linesOf(path, after, names)} />;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
