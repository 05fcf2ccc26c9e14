import { describe, expect, it } from 'vitest';
import type { Content } from '../content/content';
import { newContent } from '../content/new-content';
import { fieldsInConflict, mergeContents, mergesByItself, mergeTexts, textOf } from './merge';

const base: Content = {
  ...newContent('STORY'),
  title: 'Title',
  summary: 'Summary',
  body: 'One.\n\nTwo.\n\nThree.',
};

describe('two texts with a common past', () => {
  it('come together by themselves where each changed another paragraph', () => {
    const chunks = mergeTexts(
      base.body,
      'One, mine.\n\nTwo.\n\nThree.',
      'One.\n\nTwo, theirs.\n\nThree.\n\nFour.',
    );
    expect(chunks.every(({ kind }) => kind === 'agreed')).toBe(true);
    expect(textOf(chunks)).toBe('One, mine.\n\nTwo, theirs.\n\nThree.\n\nFour.');
  });

  it('tell who changed which paragraph, and from what', () => {
    const chunks = mergeTexts(base.body, 'One, mine.\n\nTwo.\n\nThree.', 'One.\n\nTwo.\n\nThree, theirs.');
    expect(chunks).toEqual([
      { kind: 'agreed', by: 'mine', base: 'One.', text: 'One, mine.' },
      { kind: 'agreed', by: 'nobody', base: '\n\nTwo.\n\n', text: '\n\nTwo.\n\n' },
      { kind: 'agreed', by: 'theirs', base: 'Three.', text: 'Three, theirs.' },
    ]);
  });

  it('need a choice where both changed the same paragraph', () => {
    const chunks = mergeTexts(base.body, 'One.\n\nTwo, mine.\n\nThree.', 'One.\n\nTwo, theirs.\n\nThree.');
    expect(chunks[1]).toEqual({ kind: 'conflict', base: 'Two.', mine: 'Two, mine.', theirs: 'Two, theirs.' });
    expect(textOf(chunks, () => 'mine')).toBe('One.\n\nTwo, mine.\n\nThree.');
    expect(textOf(chunks, () => 'theirs')).toBe('One.\n\nTwo, theirs.\n\nThree.');
    expect(textOf(chunks, () => 'both')).toBe('One.\n\nTwo, mine.\n\nTwo, theirs.\n\nThree.');
  });

  it('need none where both did the same', () => {
    const both = 'One.\n\nTwo, better.\n\nThree.';
    expect(mergeTexts(base.body, both, both).every(({ kind }) => kind === 'agreed')).toBe(true);
  });

  it('keep a paragraph that one took out and the other left alone out', () => {
    const four = `${base.body}\n\nFour.`;
    const chunks = mergeTexts(four, 'One.\n\nThree.\n\nFour.', `${base.body}\n\nFour, theirs.`);
    expect(textOf(chunks)).toBe('One.\n\nThree.\n\nFour, theirs.');
  });

  it('are byte for byte what they were when only one of them changed', () => {
    const odd = '# One\n\n\n```\ncode\n\n\nmore\n```\n\n';
    expect(textOf(mergeTexts(odd, odd, `${odd}Theirs.\n`))).toBe(`${odd}Theirs.\n`);
    expect(textOf(mergeTexts(odd, `Mine.\n\n${odd}`, odd))).toBe(`Mine.\n\n${odd}`);
  });
});

describe('two contents with a common past', () => {
  it('come together by themselves where each changed other fields or paragraphs', () => {
    const mine = { ...base, title: 'Mine', body: 'One, mine.\n\nTwo.\n\nThree.' };
    const theirs = { ...base, summary: 'Theirs', wards: ['ashbrow'], body: 'One.\n\nTwo.\n\nThree, theirs.' };
    expect(mergeContents(base, mine, theirs)).toEqual({
      ...{ ...base, title: 'Mine', summary: 'Theirs', wards: ['ashbrow'] },
      body: 'One, mine.\n\nTwo.\n\nThree, theirs.',
    });
  });

  it('need a choice where both changed a field', () => {
    const mine = { ...base, title: 'Mine' };
    const theirs = { ...base, title: 'Theirs', summary: 'Theirs' };
    expect(mergeContents(base, mine, theirs)).toBeNull();
    expect(fieldsInConflict(base, mine, theirs).map((field) => [field.path, mergesByItself(field)])).toEqual([
      ['title', false],
      ['summary', true],
    ]);
  });

  it('need none where both wrote the same', () => {
    const both = { ...base, title: 'The same' };
    expect(mergeContents(base, both, both)).toEqual(both);
  });
});
