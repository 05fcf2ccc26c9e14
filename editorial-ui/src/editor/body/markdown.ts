import { getSchema, type JSONContent } from '@tiptap/core';
import { MarkdownManager } from '@tiptap/markdown';
import { extensions } from './extensions';
import { losesSomething } from './fidelity';

const manager = new MarkdownManager({ extensions });
const schema = getSchema(extensions);

/** The Markdown as rich text would write it. */
export function rewrite(markdown: string): string {
  return split(markdown)
    .pieces.map(({ node }) => write(node))
    .join('\n\n');
}

/** A block as Markdown, as rich text writes it. */
export function write(node: JSONContent): string {
  const written = manager.serialize(node).replace(/^\n+|\s+$/g, '');
  const plain = written.includes('`') ? written : withoutNeedlessEntities(written);
  return node.type === 'paragraph' ? withoutBlockMarks(plain) : plain;
}

/** A block of a text. */
export interface Piece {
  readonly markdown: string;
  /** The line breaks that follow it. */
  readonly gap: string;
  readonly node: JSONContent;
}

export interface Split {
  /** The line breaks before the first block. */
  readonly lead: string;
  readonly pieces: readonly Piece[];
}

/** The blocks of a text, each with the Markdown that it was written in. Put together they are the text. */
export function split(markdown: string): Split {
  const tokens = manager.instance.lexer(markdown);
  const names = tokens
    .filter(({ type }) => type === 'def')
    .map(({ raw }) => raw.trim())
    .join('\n');
  const pieces: Piece[] = [];
  let lead = '';
  for (const { type, raw } of tokens) {
    const body = raw.replace(/\n+$/, '');
    const breaks = raw.slice(body.length);
    const last = pieces.pop();
    if (type === 'space' && last !== undefined) pieces.push({ ...last, gap: last.gap + raw });
    else if (type === 'space') lead += raw;
    else {
      if (last !== undefined) pieces.push(last);
      pieces.push({ markdown: body, gap: breaks, node: nodeOf(body, names) });
    }
  }
  return { lead, pieces };
}

function nodeOf(markdown: string, names: string): JSONContent {
  const { content = [] } = manager.parse(names === '' ? markdown : `${markdown}\n\n${names}`);
  const [node] = content;
  if (node === undefined || content.length > 1 || losesSomething(markdown, write(node), names !== ''))
    return { type: 'rawMarkdown', attrs: { source: markdown } };
  try {
    schema.nodeFromJSON(node).check();
    return node;
  } catch {
    return { type: 'rawMarkdown', attrs: { source: markdown } };
  }
}

/** What begins a paragraph and would begin another kind of block. */
function withoutBlockMarks(markdown: string): string {
  return markdown
    .replaceAll(/^([ \t]*)(#{1,6}\s|[-+]\s|>|:::|=+\s*$)/gm, '$1\\$2')
    .replaceAll(/^([ \t]*\d{1,9})([.)]\s)/gm, '$1\\$2');
}

/** Entities are only for what would be read as HTML. */
function withoutNeedlessEntities(markdown: string): string {
  return markdown
    .replaceAll(/&lt;(?![a-z/!?])/gi, '<')
    .replaceAll(/(?<=\S)&gt;/g, '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&amp;(?!#?\w+;)/g, '&');
}
