import type { Content, Details } from './content';

/** The path of a field of the content, such as `title` or `details.strapline`. */
export type FieldPath = string;

/** The fields in which two contents differ, in the order in which the editor shows them. */
export function changedFields(before: Content, after: Content): FieldPath[] {
  return fieldsOf(after).filter((path) => !same(valueAt(before, path), valueAt(after, path)));
}

export function fieldsOf(content: Content): FieldPath[] {
  const common = [
    'title',
    'summary',
    'body',
    'tier',
    'themes',
    'topics',
    'wards',
    'openings',
    'credits',
    'leadImage',
    'related',
  ];
  const own = Object.keys(content.details).filter((key) => key !== 'type');
  return [...common, ...own.map((key) => `details.${key}`)];
}

export function valueAt(content: Content, path: FieldPath): unknown {
  const [first = '', second] = path.split('.');
  if (first === 'details' && second !== undefined)
    return (content.details as unknown as Record<string, unknown>)[second];
  return (content as unknown as Record<string, unknown>)[first];
}

/** `into` with the values that `from` has at the paths. */
export function take(paths: readonly FieldPath[], from: Content, into: Content): Content {
  let content: Record<string, unknown> = { ...into };
  let details: Record<string, unknown> = { ...into.details };
  for (const path of paths) {
    const value = valueAt(from, path);
    if (path.startsWith('details.')) details = { ...details, [path.slice('details.'.length)]: value };
    else content = { ...content, [path]: value };
  }
  return { ...(content as unknown as Content), details: details as unknown as Details };
}

/** Equal as far as an editor can see: pictures and documents are the same when their ids are. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one === 'string' && typeof other === 'string') return false;
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const record = part as Record<string, unknown>;
    if ('previewUrl' in record || 'slug' in record) return { id: record['id'] };
    return Object.fromEntries(
      Object.entries(record)
        .filter(([key]) => key !== '__typename')
        .sort(([a], [b]) => a.localeCompare(b)),
    );
  });
}
