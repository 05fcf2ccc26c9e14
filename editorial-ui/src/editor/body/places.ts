import { fieldId, fieldOf, goToField } from '../../forms/problems';

export interface Place {
  readonly field: string;
  /** Of the field's Markdown, from 1. */
  readonly line: number | null;
  /** The words there, as readers see them. */
  readonly passage: string | null;
}

type Show = (place: Place) => boolean;
let showInBody: Show | null = null;

/** The body is shown by whoever shows it now, as rich text or as Markdown; returns how to stop. */
export function showsBody(show: Show): () => void {
  showInBody = show;
  return () => {
    if (showInBody === show) showInBody = null;
  };
}

/** Puts the keyboard at a field, and marks the words there that are meant. */
export function goToPlace(place: Place): void {
  const field = fieldOf(place.field);
  if (field === 'body' && showInBody?.(place) === true) return;
  goToField(field);
  const element = document.getElementById(fieldId(field));
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) mark(element, place);
}

/** Marks the passage in a field of plain text: at its line or after it, or else the whole line. */
export function mark(element: HTMLTextAreaElement | HTMLInputElement, { line, passage }: Place): boolean {
  const text = element.value;
  const from = startOfLine(text, line ?? 1);
  const found = passage === null ? null : findWords(text, passage, from);
  const [start, end] = found ?? [from, from + (text.slice(from).split('\n', 1)[0] ?? '').length];
  element.focus();
  if (element instanceof HTMLTextAreaElement || element.type === 'text')
    element.setSelectionRange(start, end);
  if (element instanceof HTMLTextAreaElement) {
    const share = text.length === 0 ? 0 : start / text.length;
    element.scrollTop = element.scrollHeight * share - element.clientHeight / 2;
  }
  element.scrollIntoView({ block: 'center' });
  return true;
}

function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let number = 1; number < line; number++) {
    const next = text.indexOf('\n', at);
    if (next < 0) return at;
    at = next + 1;
  }
  return at;
}

/** Where the words stand, however much space is between them; from a place on if they can be found there. */
export function findWords(text: string, passage: string, from = 0): [number, number] | null {
  const words = passage
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (words.length === 0 || words[0] === '') return null;
  const pattern = new RegExp(words.join('\\s+'), 'g');
  pattern.lastIndex = from;
  const found = pattern.exec(text) ?? new RegExp(words.join('\\s+')).exec(text);
  return found === null ? null : [found.index, found.index + found[0].length];
}
