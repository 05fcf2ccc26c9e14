import { ActionIcon } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { Icon } from '../../icons/Icon';
import { passageIn } from './text-in-page';
import { useBeginComment } from './place';

/** Begins a comment on what is selected in a rich text; without a selection, on the text as a whole. */
export function CommentButton({ editor }: { readonly editor: Editor }) {
  const begin = useBeginComment();
  const nothing = useEditorState({
    editor,
    selector: ({ editor: current }) => current.state.selection.empty,
  });
  const label = nothing ? 'Comment on the text' : 'Comment on this passage';

  function open() {
    const { view, state } = editor;
    const { from, to, empty } = state.selection;
    const field = view.dom.id.replace(/^field-/, '').replaceAll('-', '.');
    const range = document.createRange();
    const [start, end] = [view.domAtPos(from), view.domAtPos(to)];
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    begin({ field, passage: empty ? null : passageIn(view.dom, range) });
  }

  return (
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} title={label} onClick={open}>
      <Icon name="comment" />
    </ActionIcon>
  );
}
