import { mergeAttributes, Node } from '@tiptap/core';
import { type BoxKind, boxWords, isBoxKind } from './box-kinds';

const opening = /^::: +(notice|steps|contact|call-to-action|video)(?: +([^\n]*?))?[ \t]*(?:\n|$)/;
const closing = /(?:^|\n):::[ \t]*(?=\n|$)/;

/**
 * What stands between `::: name` and `:::`. As on the server: a box stands by itself, holds no other, and ends at the
 * first line of colons.
 */
export const Box = Node.create({
  name: 'box',
  group: 'boxes',
  content: 'block+',
  defining: true,

  addAttributes() {
    return {
      kind: { default: 'notice', parseHTML: (element) => element.dataset['box'] ?? 'notice' },
      address: { default: '', parseHTML: (element) => element.dataset['address'] ?? '' },
      title: { default: '', parseHTML: (element) => element.dataset['title'] ?? '' },
    };
  },

  parseHTML() {
    return [
      {
        tag: 'div[data-box]',
        contentElement: '[data-in]',
        getAttrs: (element) => (isBoxKind(element.dataset['box']) ? null : false),
      },
    ];
  },

  renderHTML({ node, HTMLAttributes }) {
    const { kind, address, title } = node.attrs as BoxAttributes;
    const words = boxWords[kind].name;
    const said = kind === 'video' ? `${words}: ${title === '' ? address : title}` : words;
    const own = { 'data-box': kind, 'data-address': address, 'data-title': title };
    return [
      'div',
      mergeAttributes({ role: 'group', 'aria-label': said }, own, attributesOfOthers(HTMLAttributes)),
      ['p', { contenteditable: 'false', 'data-said': '' }, said],
      ['div', { 'data-in': '' }, 0],
    ];
  },

  markdownTokenName: 'box',

  markdownTokenizer: {
    name: 'box',
    level: 'block',
    // Marked asks from within a line: only a line of its own begins a box.
    start: (source) => {
      const found = /\n::: +(?:notice|steps|contact|call-to-action|video)(?:[ \t]|\n|$)/.exec(source);
      return found === null ? -1 : found.index + 1;
    },
    tokenize: (source, _tokens, lexer) => {
      const begun = opening.exec(source);
      const kind = begun?.[1];
      if (begun === null || !isBoxKind(kind)) return undefined;
      const argument = begun[2] ?? '';
      if (kind !== 'video' && argument !== '') return undefined;
      const rest = source.slice(begun[0].length);
      const ended = closing.exec(rest);
      const inside = ended === null ? rest : rest.slice(0, ended.index);
      const raw = ended === null ? source : begun[0] + rest.slice(0, ended.index + ended[0].length);
      const [address = '', ...title] = argument.split(' ');
      return {
        ...{ type: 'box', raw, kind, address, title: title.join(' ').trim() },
        tokens: lexer.blockTokens(inside),
      };
    },
  },

  parseMarkdown: (token, helpers) => {
    const content = helpers.parseChildren(token.tokens ?? []);
    const { kind, address, title } = token as unknown as BoxAttributes;
    return helpers.createNode(
      'box',
      { kind, address, title },
      content.length === 0 ? [{ type: 'paragraph' }] : content,
    );
  },

  renderMarkdown: (node, helpers) => {
    const { kind, address, title } = node.attrs as BoxAttributes;
    const first = ['::: ' + kind, ...(kind === 'video' ? [address, title] : [])].join(' ').trimEnd();
    const inside = helpers
      .renderChildren(node.content ?? [], '\n\n')
      .replaceAll(/^:::/gm, '\\:::')
      .trim();
    return inside === '' ? `${first}\n:::` : `${first}\n${inside}\n:::`;
  },
});

export interface BoxAttributes {
  readonly kind: BoxKind;
  readonly address: string;
  readonly title: string;
}

function attributesOfOthers(attributes: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !['kind', 'address', 'title'].includes(name)),
  );
}
