import { describe, expect, it } from 'vitest';
import { findPassage, passageOf } from './passages';

const text =
  'Councillors met residents. More buses, please, they said. More buses, please, wrote the Examiner.';
const at = (found: ReturnType<typeof findPassage>, now: string) =>
  found.kind === 'gone' ? 'gone' : `${found.kind}: ${now.slice(found.from, found.to)}`;

function taken(from: string, quote: string, which = 0) {
  let start = -1;
  for (let n = 0; n <= which; n += 1) start = from.indexOf(quote, start + 1);
  const passage = passageOf(from, start, start + quote.length);
  if (passage === null) throw new Error('nothing was taken');
  return passage;
}

describe('a passage', () => {
  it('is found where it was', () => {
    expect(at(findPassage(text, taken(text, 'met residents')), text)).toBe('found: met residents');
  });

  it('is the one whose surroundings agree when it occurs twice', () => {
    const second = taken(text, 'More buses, please', 1);
    const now = `A new beginning. ${text}`;
    const found = findPassage(now, second);
    expect(found.kind === 'gone' ? -1 : found.from).toBe(now.lastIndexOf('More buses'));
  });

  it('is found in Markdown when it was taken from rich text, and across lines', () => {
    const now = 'Councillors **met\nresidents**.';
    expect(at(findPassage(now, taken(text, 'met residents')), now)).toBe('found: met\nresidents');
  });

  it('is shown as changed while what stood around it is there', () => {
    const now = text.replace('met residents', 'listened to people');
    const passage = taken('In Ashbrow library councillors met residents on Monday evening.', 'met residents');
    const later = 'In Ashbrow library councillors listened to people on Monday evening.';
    expect(at(findPassage(later, passage), later)).toBe('changed: listened to people');
    expect(findPassage(now, { ...passage, before: '' }).kind).toBe('gone');
  });

  it('is gone when nothing of it is left', () => {
    expect(findPassage('Something else altogether.', taken(text, 'met residents'))).toEqual({ kind: 'gone' });
  });

  it('is nothing when nothing is selected', () => {
    expect(passageOf(text, 3, 3)).toBeNull();
  });
});
