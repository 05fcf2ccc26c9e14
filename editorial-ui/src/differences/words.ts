import { diffArrays, diffWordsWithSpace } from 'diff';
import { paragraphsOf } from './paragraphs';

/** A stretch of text that stayed, came or went. */
export interface Part {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Texts longer than this are compared paragraph by paragraph first, and word by word only where paragraphs differ. */
const long = 8_000;

/** The words that came and went between two texts, in reading order; what went stands before what came. */
export function wordsBetween(before: string, after: string): Part[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  if (before.length + after.length <= long) return tidied(words(before, after));
  const parts: Part[] = [];
  let removed = '';
  let added = '';
  const settle = () => {
    parts.push(...words(removed, added));
    removed = '';
    added = '';
  };
  for (const change of diffArrays(paragraphsOf(before), paragraphsOf(after))) {
    const text = change.value.join('');
    if (change.added) added += text;
    else if (change.removed) removed += text;
    else {
      settle();
      parts.push({ kind: 'same', text });
    }
  }
  settle();
  return tidied(parts);
}

/** The lines that came and went, for lists: each line is kept whole. */
export function linesBetween(before: readonly string[], after: readonly string[]): Part[] {
  return diffArrays([...before], [...after]).flatMap(({ added, removed, value }) => {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    return value.map((text) => ({ kind, text }) as const);
  });
}

/** How many words came and how many went. */
export function countOf(parts: readonly Part[]): { readonly added: number; readonly removed: number } {
  const count = (kind: Part['kind']) =>
    parts
      .filter((part) => part.kind === kind)
      .reduce((sum, { text }) => sum + text.split(/\s+/).filter((word) => word !== '').length, 0);
  return { added: count('added'), removed: count('removed') };
}

function words(before: string, after: string): Part[] {
  if (before === '' && after === '') return [];
  if (before === '') return [{ kind: 'added', text: after }];
  if (after === '') return [{ kind: 'removed', text: before }];
  const parts = diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
    text: value,
  }));
  if (staysMostly(parts, before, after)) return parts;
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

/** Whether enough stays for single words to tell of the change; what was written anew is shown as a whole. */
function staysMostly(parts: readonly Part[], before: string, after: string): boolean {
  const length = (text: string) => text.replaceAll(/\s/g, '').length;
  const stays = parts.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + length(text), 0);
  return stays >= Math.max(length(before), length(after)) * 0.25;
}

/** Changes that only spaces part are told as one, so that a sentence written anew does not read as confetti. */
function tidied(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  let removed = '';
  let added = '';
  const settle = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  parts.forEach(({ kind, text }, index) => {
    const between = (removed !== '' || added !== '') && parts[index + 1] !== undefined;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (between && /^[^\S\n]+$/.test(text)) {
      removed += text;
      added += text;
    } else {
      settle();
      result.push({ kind, text });
    }
  });
  settle();
  return result;
}
