import { describe, expect, it } from 'vitest';
import { countWords, losesSomething } from './fidelity';
import { rewrite } from './markdown';

describe('rich text', () => {
  it.each([
    ['paragraphs and marks', 'One *two* **three** `four`.\n\nFive.\n'],
    ['headings', '## Two\n\n### Three\n\nText'],
    ['lists', '* one\n* two\n  * nested\n\n1. first\n2. second\n'],
    ['links', 'See [the council](https://example.gov.uk/a_b?c=d) now.'],
    ['quotations', '> Said by somebody\n> in two lines\n'],
    ['tables', '| A | B |\n|---|---|\n| 1 | 2 |\n'],
    ['pictures', '![A hall](https://example.gov.uk/hall.jpg)\n'],
    ['code', '```\nlet a = 1\n```\n'],
    ['hard breaks', 'One  \ntwo\n'],
  ])('keeps %s', (_what, markdown) => {
    expect(losesSomething(markdown, rewrite(markdown))).toBe(false);
  });

  it.each([
    ['footnotes', 'Said.[^1]\n\n[^1]: By whom.\n', 'Said.'],
    ['raw HTML', 'One <details><summary>two</summary>three</details>', 'One twothree'],
  ])('is warned of for %s', (_what, markdown, rewritten) => {
    expect(losesSomething(markdown, rewritten)).toBe(true);
  });
});

describe('the word count', () => {
  it('counts words, not marks or addresses', () => {
    expect(countWords('## Two words\n\n* [a link](https://example.gov.uk/long/address) **here**\n')).toBe(5);
  });
});
