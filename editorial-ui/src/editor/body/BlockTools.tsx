import { Button, Text } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { boxAround, unboxAt } from './insert';
import { boxWords } from './nodes/box-kinds';
import classes from './RichText.module.css';

interface Props {
  readonly editor: Editor;
  readonly onChangeVideo: () => void;
  readonly onChangePicture: () => void;
}

/** What can be done to the box, the picture or the table that the cursor is in. */
export function BlockTools({ editor, onChangeVideo, onChangePicture }: Props) {
  const { box, picture, inTable } = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      box: boxAround(current),
      picture: current.isActive('image'),
      inTable: current.isActive('table'),
    }),
  });
  if (box === null && !picture && !inTable) return null;
  const act = (label: string, run: () => void) => (
    <Button key={label} size="compact-sm" variant="default" onClick={run}>
      {label}
    </Button>
  );
  return (
    <div className={classes.tools} role="group" aria-label="This block">
      {box !== null && (
        <>
          <Text size="sm" fw={600}>
            {boxWords[box.kind].name}
          </Text>
          {box.kind === 'video' && act('Change the video', onChangeVideo)}
          {act('Take the box away', () => {
            unboxAt(editor, box.at);
          })}
        </>
      )}
      {picture && act('Change the picture’s words', onChangePicture)}
      {inTable && (
        <>
          {act('Add a row', () => editor.chain().focus().addRowAfter().run())}
          {act('Add a column', () => editor.chain().focus().addColumnAfter().run())}
          {act('Remove the row', () => editor.chain().focus().deleteRow().run())}
          {act('Remove the column', () => editor.chain().focus().deleteColumn().run())}
          {act('Remove the table', () => editor.chain().focus().deleteTable().run())}
        </>
      )}
    </div>
  );
}
