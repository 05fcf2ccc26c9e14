import type { JSONContent } from '@tiptap/core';
import type { Node as Part } from '@tiptap/pm/model';
import { type Split, split, write } from './markdown';

interface Known {
  readonly markdown: string;
  /** Which block of the original it is; -1 for what was written since. */
  readonly index: number;
}

/**
 * Which Markdown each block of a rich text was written in. A block that nobody changes keeps its bytes; only a changed
 * one is written anew, and one that is changed back gets its own back. ProseMirror keeps the identity of untouched
 * blocks, so finding them costs nothing, whatever the length of the text.
 */
export class Sources {
  readonly #original: string;
  readonly #split: Split;
  readonly #known = new WeakMap<Part, Known>();
  readonly #byShape = new Map<string, Known>();

  constructor(markdown: string) {
    this.#original = markdown;
    this.#split = split(markdown.replaceAll(/\r\n?/g, '\n'));
  }

  /** The text for the editor. */
  content(): JSONContent {
    const { pieces } = this.#split;
    return {
      type: 'doc',
      content: pieces.length === 0 ? [{ type: 'paragraph' }] : pieces.map(({ node }) => node),
    };
  }

  /** Takes the editor's document for the original. */
  adopt(document: Part): void {
    if (this.#split.pieces.length !== document.childCount) return;
    document.forEach((part, _offset, index) => {
      const known = { markdown: this.#split.pieces[index]?.markdown ?? '', index };
      this.#known.set(part, known);
      const shape = JSON.stringify(part.toJSON());
      if (!this.#byShape.has(shape)) this.#byShape.set(shape, known);
    });
  }

  /** The document as Markdown. */
  write(document: Part): string {
    const { pieces, lead } = this.#split;
    const blocks = document.children.map((part) => this.#of(part)).filter(({ markdown }) => markdown !== '');
    if (blocks.length === pieces.length && blocks.every(({ index }, place) => index === place))
      return this.#original;
    const ends = this.#original.endsWith('\n') ? '\n' : '';
    return blocks
      .map(({ markdown, index }, place) => {
        const next = blocks[place + 1];
        const before = place === 0 && index === 0 ? lead : '';
        return before + markdown + this.#gap(index, next, ends);
      })
      .join('');
  }

  /** Which block of the document has this line of the Markdown that `write` gives, counted from 1. */
  blockAtLine(document: Part, line: number): number {
    const blocks = document.children.map((part) => this.#of(part));
    let at = 1 + breaksIn(blocks[0]?.index === 0 ? this.#split.lead : '');
    for (const [place, { markdown, index }] of blocks.entries()) {
      const gap = markdown === '' ? '' : this.#gap(index, blocks[place + 1], '');
      const after = at + breaksIn(markdown + gap);
      if (line < after || place === blocks.length - 1) return place;
      at = after;
    }
    return 0;
  }

  #gap(index: number, next: Known | undefined, ends: string): string {
    const piece = this.#split.pieces[index];
    if (next === undefined)
      return piece !== undefined && index === this.#split.pieces.length - 1 ? piece.gap : ends;
    return piece !== undefined && next.index === index + 1 ? piece.gap : '\n\n';
  }

  #of(part: Part): Known {
    const known = this.#known.get(part);
    if (known !== undefined) return known;
    const json = part.toJSON() as JSONContent;
    const found = this.#byShape.get(JSON.stringify(json)) ?? { markdown: write(json), index: -1 };
    this.#known.set(part, found);
    return found;
  }
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}
