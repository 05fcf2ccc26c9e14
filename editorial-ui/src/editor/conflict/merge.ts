import { diff3MergeRegions } from 'node-diff3';
import { paragraphsOf } from '../../differences/paragraphs';
import { changedFields, type FieldPath, fieldsOf, same, take, valueAt } from '../content/changes';
import type { Content } from '../content/content';

export type Side = 'mine' | 'theirs';

/** A stretch of a text that two people worked on. */
export type Chunk =
  /** Whoever changed it, only one did, or both did alike. */
  | {
      readonly kind: 'agreed';
      readonly by: Side | 'both' | 'nobody';
      readonly base: string;
      readonly text: string;
    }
  | { readonly kind: 'conflict'; readonly base: string; readonly mine: string; readonly theirs: string };

/** A field in which my content and the stored one differ. */
export interface FieldInConflict {
  readonly path: FieldPath;
  readonly changedBy: Side | 'both';
  /** Of a long text that both changed: paragraph by paragraph. */
  readonly chunks: readonly Chunk[] | null;
}

/** Long texts, which are brought together paragraph by paragraph. */
const long: ReadonlySet<FieldPath> = new Set(['body', 'details.transcript']);

/** The fields in which my content and the stored one differ, and who changed them since we parted. */
export function fieldsInConflict(base: Content, mine: Content, theirs: Content): FieldInConflict[] {
  const byMe = new Set(changedFields(base, mine));
  const byThem = new Set(changedFields(base, theirs));
  return fieldsOf(mine)
    .filter((path) => !same(valueAt(mine, path), valueAt(theirs, path)))
    .map((path) => {
      const both = byMe.has(path) && byThem.has(path);
      const [one, two, three] = [base, mine, theirs].map((content) => valueAt(content, path));
      const texts = typeof one === 'string' && typeof two === 'string' && typeof three === 'string';
      return {
        path,
        changedBy: both ? 'both' : byMe.has(path) ? 'mine' : 'theirs',
        chunks: both && texts && long.has(path) ? mergeTexts(one, two, three) : null,
      };
    });
}

/** Whether nobody needs to choose: each field, or each paragraph of a long text, was changed by one of the two only. */
export function mergesByItself({ changedBy, chunks }: FieldInConflict): boolean {
  return changedBy !== 'both' || (chunks !== null && chunks.every(({ kind }) => kind === 'agreed'));
}

/** What both changed, brought together; null when somebody has to choose. */
export function mergeContents(base: Content, mine: Content, theirs: Content): Content | null {
  const fields = fieldsInConflict(base, mine, theirs);
  if (!fields.every(mergesByItself)) return null;
  const own = fields.filter(({ changedBy }) => changedBy === 'mine').map(({ path }) => path);
  return fields
    .filter(({ changedBy }) => changedBy === 'both')
    .reduce(
      (content, { path, chunks }) => withText(content, path, textOf(chunks ?? [])),
      take(own, mine, theirs),
    );
}

/** The content with another text in one field. */
export function withText(content: Content, path: FieldPath, text: string): Content {
  if (!path.startsWith('details.')) return { ...content, [path]: text };
  const details = { ...content.details, [path.slice('details.'.length)]: text };
  return { ...content, details: details as Content['details'] };
}

/** A text that two people changed, in chunks: paragraphs that only one of them changed need no choice. */
export function mergeTexts(base: string, mine: string, theirs: string): Chunk[] {
  const [a, o, b] = [paragraphsOf(mine), paragraphsOf(base), paragraphsOf(theirs)];
  const regions = diff3MergeRegions(a, o, b);
  const chunks: Chunk[] = [];
  let at = 0;
  regions.forEach((region, index) => {
    if (!region.stable) {
      const [my, their] = [region.aContent.join(''), region.bContent.join('')];
      const was = region.oContent.join('');
      at = region.oStart + region.oLength;
      if (my === their) chunks.push({ kind: 'agreed', by: 'both', base: was, text: my });
      else chunks.push({ kind: 'conflict', base: was, mine: my, theirs: their });
      return;
    }
    const text = region.bufferContent.join('');
    const end =
      region.buffer === 'o'
        ? region.bufferStart + region.bufferLength
        : baseStart(regions[index + 1], o.length);
    const was = o.slice(at, end).join('');
    at = end;
    const by = { o: 'nobody', a: 'mine', b: 'theirs' } as const;
    chunks.push({ kind: 'agreed', by: by[region.buffer], base: was, text });
  });
  return chunks;
}

/** The chunks put together; where there is a conflict, what `choose` says. */
export function textOf(
  chunks: readonly Chunk[],
  choose: (index: number) => Side | 'both' = () => 'mine',
): string {
  return chunks
    .map((chunk, index) => {
      if (chunk.kind === 'agreed') return chunk.text;
      const side = choose(index);
      if (side !== 'both') return chunk[side];
      return (
        [chunk.mine, chunk.theirs].map((text) => text.trim()).join('\n\n') +
        (/\n*$/.exec(chunk.theirs)?.[0] ?? '')
      );
    })
    .join('');
}

type Region = ReturnType<typeof diff3MergeRegions<string>>[number];

/** Where a region begins in what both started from; one that was changed is followed by one that says so. */
function baseStart(region: Region | undefined, length: number): number {
  if (region === undefined) return length;
  if (!region.stable) return region.oStart;
  return region.buffer === 'o' ? region.bufferStart : length;
}
