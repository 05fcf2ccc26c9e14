import type { Editor } from '@tiptap/core';
import type { Node as Part } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { findWords, type Place } from './places';
import type { Sources } from './sources';

/** Selects the words that are meant in the rich text, or else the block in which they were looked for. */
export function selectPassage(editor: Editor, sources: Sources, { line, passage }: Place): boolean {
  const { doc } = editor.state;
  const index = line === null ? 0 : sources.blockAtLine(doc, line);
  let start = 0;
  for (let place = 0; place < index; place++) start += doc.child(place).nodeSize;
  const block = doc.maybeChild(index);
  if (block === null) return false;
  const found = passage === null ? null : (range(block, start + 1, passage) ?? range(doc, 0, passage));
  const selection =
    found !== null
      ? TextSelection.create(doc, ...found)
      : block.isAtom || block.type.name === 'box'
        ? NodeSelection.create(doc, start)
        : TextSelection.near(doc.resolve(start + 1));
  editor.view.dispatch(editor.state.tr.setSelection(selection));
  editor.view.focus();
  const shown = editor.view.domAtPos(selection.from).node;
  const element = shown instanceof Element ? shown : shown.parentElement;
  element?.scrollIntoView({ block: 'center' });
  return true;
}

/** From where to where the words stand in a part that begins at this position. */
function range(part: Part, start: number, passage: string): [number, number] | null {
  let text = '';
  const positions: number[] = [];
  const add = (piece: string, position: number) => {
    for (let index = 0; index < piece.length; index++) positions.push(position + index);
    text += piece;
  };
  part.descendants((node, position) => {
    if (node.isText) add(node.text ?? '', start + position);
    else if (node.isBlock || node.type.name === 'hardBreak') add('\n', start + position);
  });
  const found = findWords(text, passage);
  const from = positions[found?.[0] ?? -1];
  const last = positions[(found?.[1] ?? 0) - 1];
  return from === undefined || last === undefined ? null : [from, last + 1];
}
