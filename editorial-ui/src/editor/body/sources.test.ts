import { getSchema, type JSONContent } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { extensions } from './extensions';
import { rewrite, split, write } from './markdown';
import { Sources } from './sources';

const schema = getSchema(extensions);

function opened(markdown: string) {
  const sources = new Sources(markdown);
  const document = schema.nodeFromJSON(sources.content());
  sources.adopt(document);
  return { sources, document };
}

/** The document with one block in place of another; the rest stays the same. */
function withBlock(markdown: string, place: number, block: JSONContent) {
  const { sources, document } = opened(markdown);
  const children = document.children.map((child, index) =>
    index === place ? schema.nodeFromJSON(block) : child,
  );
  return sources.write(schema.topNodeType.create(null, children));
}

const words = (text: string): JSONContent => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const blocks = {
  'a paragraph': 'One *two* **three** `four` ~~five~~',
  'a heading': '### Three',
  'a list': '- one\n- two\n  - three',
  'a numbered list': '1. one\n2. two',
  'a quotation': '> said\n>\n> twice',
  'a table': '| A | B |\n| --- | --- |\n| 1 | 2 |',
  'a picture': '![A hall](asset:0197a1b2-0000-7000-8000-000000000001)',
  'a picture with a caption': '![A \\[big\\] hall](asset:0197a1b2 "The \\"old\\" hall")',
  'a link to a document': 'See [the hall](document:0197a1b2-0000-7000-8000-000000000001) now',
  'a notice': '::: notice\nThe **hall** is closed.\n\n- one\n- two\n:::',
  steps: '::: steps\n1. Write\n2. Send\n:::',
  'a contact box': '::: contact\n## Democratic Services\n\n[01484 221000](tel:01484221000)\n:::',
  'a call to action': '::: call-to-action\n[Have your say](https://example.gov.uk/say)\n:::',
  'a video': '::: video https://example.gov.uk/v?a=b The mayor’s welcome\nIt has captions.\n:::',
  'a video by itself': '::: video document:0197a1b2-0000-7000-8000-000000000001\n:::',
};

describe('rich text', () => {
  it.each(Object.entries(blocks))('reads and writes %s', (_what, markdown) => {
    const { pieces } = split(markdown);
    expect(pieces.map(({ node }) => node.type)).not.toContain('rawMarkdown');
    expect(
      pieces
        .map(({ node }) => write(node))
        .join('\n\n')
        .replaceAll(/ +/g, ' '),
    ).toBe(markdown.replaceAll(/ +/g, ' '));
    expect(split(rewrite(markdown)).pieces.map(({ node }) => node)).toEqual(pieces.map(({ node }) => node));
  });

  it.each([
    ['HTML', '<details><summary>a</summary>b</details>'],
    ['a picture inside a sentence', 'See ![a](https://example.gov.uk/a.png) there'],
    ['names of addresses', '[1]: https://example.gov.uk'],
  ])('keeps %s as they are written', (_what, markdown) => {
    expect(split(markdown).pieces.at(-1)?.node.type).toBe('rawMarkdown');
    expect(withBlock(`${markdown}\n\nlast`, split(markdown).pieces.length, words('new'))).toBe(
      `${markdown}\n\nnew`,
    );
  });

  it('knows addresses by their names', () => {
    const { pieces } = split('See [the hall][1].\n\n[1]: document:0197a1b2');
    expect(JSON.stringify(pieces[0]?.node)).toContain('"href":"document:0197a1b2"');
  });

  it('takes a box of an unknown name for text', () => {
    expect(split('::: warning\ntext\n:::').pieces[0]?.node.type).toBe('paragraph');
  });
});

describe('an untouched text', () => {
  it.each([
    ...Object.values(blocks),
    '',
    '\n\n',
    '\n\n* one\n* two\n\n\n\nthree  \nfour\n***\n\n',
    'Two\n===\r\n\r\nlines\r\n',
    '::: notice\nnever closed',
    `One\n::: notice\nTwo\n:::\nThree`,
  ])('stays byte for byte: %j', (markdown) => {
    const { sources, document } = opened(markdown);
    expect(sources.write(document)).toBe(markdown);
  });
});

describe('a changed text', () => {
  const text = '\n* one\n+ two\n\n\n__three__\n***\n[four][1]\n\n[1]: https://example.gov.uk\n';

  it('keeps every block that was not changed byte for byte', () => {
    const place = split(text).pieces.findIndex(({ markdown }) => markdown === '__three__');
    const changed = withBlock(text, place, words('new'));
    expect(changed.startsWith('\n* one\n')).toBe(true);
    expect(changed).toContain('\n\nnew\n\n');
    expect(changed.endsWith('***\n[four][1]\n\n[1]: https://example.gov.uk\n')).toBe(true);
  });

  it('is the original again when it is changed back', () => {
    const place = split(text).pieces.findIndex(({ markdown }) => markdown === '__three__');
    expect(withBlock(text, place, split(text).pieces[place]?.node ?? {})).toBe(text);
  });

  it('writes what looks like a mark as text', () => {
    for (const said of [
      '# one',
      '- one',
      '1. one',
      '> one',
      '::: notice',
      'Q&A',
      'a < b > c',
      '5 * 3 * 2',
      '[a](b)',
    ])
      expect(split(withBlock('x', 0, words(said))).pieces.map(({ node }) => node)).toEqual([words(said)]);
    expect(write(words('Q&A, a < b'))).toBe('Q&A, a < b');
  });

  it('knows which block has a line', () => {
    const { sources, document } = opened('\nOne\ntwo\n\n\nThree\n\nFour\n');
    expect([2, 3, 6, 8].map((line) => sources.blockAtLine(document, line))).toEqual([0, 0, 1, 2]);
  });
});
