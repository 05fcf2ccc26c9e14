import type { Passage } from '../workflow/comments/passages';
import type { DraftPart } from './api';

/** Something that a comment can be about: the draft, a part of it, or a paragraph of a part. */
export interface AboutChoice {
  readonly value: string;
  readonly label: string;
  readonly field: string | null;
  readonly passage: Passage | null;
}

/** What can be chosen without selecting anything, so that the keyboard alone is enough. */
export function choicesOf(parts: readonly DraftPart[]): AboutChoice[] {
  const whole = { value: '', label: 'The draft as a whole', field: null, passage: null };
  return [whole, ...parts.flatMap((part) => [partAs(part), ...paragraphsOf(part)])];
}

function partAs({ field, label }: DraftPart): AboutChoice {
  return { value: field, label, field, passage: null };
}

function paragraphsOf({ field, label, html }: DraftPart): AboutChoice[] {
  if (html === null) return [];
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const texts = [...parsed.body.querySelectorAll('p, li, h2, h3, h4, td')]
    .filter((element) => element.querySelector('p, li') === null)
    .map((element) => element.textContent.trim())
    .filter((text) => text !== '');
  if (texts.length < 2) return [];
  return texts.map((text, index) => ({
    value: `${field}#${String(index)}`,
    label: `${label}: “${text.length > 50 ? `${text.slice(0, 50)}…` : text}”`,
    field,
    passage: { quote: text.slice(0, 900), before: '', after: '' },
  }));
}
