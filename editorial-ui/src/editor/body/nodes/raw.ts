import { Node } from '@tiptap/core';

/** Markdown that rich text has no buttons for, such as footnotes. It is shown as it is written and kept byte for byte. */
export const RawMarkdown = Node.create({
  name: 'rawMarkdown',
  group: 'block',
  atom: true,
  selectable: true,

  addAttributes() {
    return { source: { default: '', rendered: false } };
  },

  parseHTML() {
    return [];
  },

  renderHTML({ node }) {
    const said = 'Markdown: change it in the Markdown view';
    const source = String(node.attrs['source']);
    return [
      'div',
      { 'data-raw': '', role: 'group', 'aria-label': said },
      ['p', { 'data-said': '' }, said],
      ['pre', source],
    ];
  },

  renderMarkdown: (node) => String(node.attrs?.['source'] ?? ''),
});
