import type { Editor, JSONContent } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { BoxAttributes } from './nodes/box';
import type { PictureAttributes } from './nodes/picture';

const paragraph: JSONContent = { type: 'paragraph' };

/** Puts a block where the cursor is: in place of an empty paragraph, or after the block that one writes in. */
export function insertBlock(editor: Editor, block: JSONContent): void {
  const { state } = editor;
  const { $from } = state.selection;
  const outside = $from.depth > 1 && $from.node(1).type.name === 'box' ? $from.node(1) : null;
  const holds = outside !== null && ['notice', 'contact'].includes(String(outside.attrs['kind']));
  const inBox = holds && block.type !== 'box';
  const depth = inBox ? 2 : 1;
  const node = editor.schema.nodeFromJSON(block);
  const outer = $from.depth >= depth ? $from.node(depth) : $from.nodeAfter;
  const start = $from.depth >= depth ? $from.before(depth) : $from.pos;
  const end = start + (outer?.nodeSize ?? 0);
  const empty = outer?.type.name === 'paragraph' && outer.content.size === 0;
  const transaction = state.tr.replaceWith(empty ? start : end, end, node);
  const at = empty ? start : end;
  transaction.setSelection(
    node.isAtom
      ? NodeSelection.create(transaction.doc, at)
      : TextSelection.near(transaction.doc.resolve(at + 1)),
  );
  editor.view.dispatch(transaction.scrollIntoView());
  editor.view.focus();
}

export function insertBox(editor: Editor, attributes: BoxAttributes): void {
  const inside: JSONContent =
    attributes.kind === 'steps'
      ? { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph] }] }
      : paragraph;
  insertBlock(editor, { type: 'box', attrs: { ...attributes }, content: [inside] });
}

/** A call to action is a link in a box of its own. */
export function insertCall(editor: Editor, words: string, href: string): void {
  const link: JSONContent = { type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] };
  insertBlock(editor, {
    type: 'box',
    attrs: { kind: 'call-to-action' },
    content: [{ type: 'paragraph', content: [link] }],
  });
}

export function insertPicture(editor: Editor, picture: PictureAttributes): void {
  insertBlock(editor, { type: 'image', attrs: { ...picture } });
}

/** The box around the cursor, with where it stands; null: there is none. */
export function boxAround(editor: Editor): (BoxAttributes & { readonly at: number }) | null {
  const { selection } = editor.state;
  if (selection instanceof NodeSelection && selection.node.type.name === 'box')
    return { ...(selection.node.attrs as BoxAttributes), at: selection.from };
  const { $from } = selection;
  const outer = $from.depth >= 1 ? $from.node(1) : null;
  if (outer?.type.name !== 'box') return null;
  return { ...(outer.attrs as BoxAttributes), at: $from.before(1) };
}

/** Gives the box other attributes. */
export function changeBox(editor: Editor, at: number, attributes: BoxAttributes): void {
  editor.view.dispatch(editor.state.tr.setNodeMarkup(at, null, { ...attributes }));
  editor.view.focus();
}

/** Takes the box away and leaves what is in it. */
export function unboxAt(editor: Editor, at: number): void {
  const box = editor.state.doc.nodeAt(at);
  if (box === null) return;
  editor.view.dispatch(editor.state.tr.replaceWith(at, at + box.nodeSize, box.content));
  editor.view.focus();
}
