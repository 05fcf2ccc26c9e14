import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs';
import { countOf, linesBetween, type Part, wordsBetween } from './words';

const before = (parts: readonly Part[]) => textOf(parts, 'added');
const after = (parts: readonly Part[]) => textOf(parts, 'removed');

function textOf(parts: readonly Part[], without: Part['kind']): string {
  return parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
}

describe('the words between two texts', () => {
  it('are those that came and went', () => {
    expect(wordsBetween('More buses, please.', 'More trams, please.')).toEqual([
      { kind: 'same', text: 'More ' },
      { kind: 'removed', text: 'buses' },
      { kind: 'added', text: 'trams' },
      { kind: 'same', text: ', please.' },
    ]);
  });

  it('are told as one change where only spaces part them', () => {
    expect(wordsBetween('Two desks', 'One room')).toEqual([
      { kind: 'removed', text: 'Two desks' },
      { kind: 'added', text: 'One room' },
    ]);
  });

  it('are the whole texts where next to nothing stayed', () => {
    const [one, other] = [
      'What councillors said to each other on the walkabout.',
      'The summary of the second.',
    ];
    expect(wordsBetween(one, other)).toEqual([
      { kind: 'removed', text: one },
      { kind: 'added', text: other },
    ]);
  });

  it('lose nothing of either text, however long', () => {
    const paragraph = (n: number) => `Paragraph ${String(n)} says the same as ever, with words of its own.`;
    const many = Array.from({ length: 400 }, (_, n) => paragraph(n));
    const changed = many
      .map((text, n) => (n % 50 === 7 ? `${text} And more.` : text))
      .filter((_, n) => n !== 99);
    const [one, other] = [many.join('\n\n'), changed.join('\n\n\n')];
    const parts = wordsBetween(one, other);
    expect(before(parts)).toBe(one);
    expect(after(parts)).toBe(other);
  });

  it('are counted', () => {
    expect(countOf(wordsBetween('a b c', 'a x y c'))).toEqual({ added: 2, removed: 1 });
    expect(wordsBetween('', '')).toEqual([]);
  });
});

describe('the lines between two lists', () => {
  it('are kept whole', () => {
    expect(linesBetween(['Ashbrow', 'Dalton'], ['Ashbrow', 'Colne Valley'])).toEqual([
      { kind: 'same', text: 'Ashbrow' },
      { kind: 'removed', text: 'Dalton' },
      { kind: 'added', text: 'Colne Valley' },
    ]);
  });
});

describe('paragraphs', () => {
  it('give the text back when they are joined', () => {
    const text = '# One\n\n\nTwo\nlines\n\n  three\n\n';
    expect(paragraphsOf(text).join('')).toBe(text);
  });
});
