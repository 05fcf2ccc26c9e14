import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { extensions } from './extensions';
import classes from './RichText.module.css';
import { Toolbar } from './Toolbar';

interface Props {
  readonly id: string;
  readonly markdown: string;
  readonly invalid: boolean;
  readonly readOnly: boolean;
  readonly onChange: (markdown: string) => void;
}

/**
 * Rich text over Markdown. As long as the text is as it was read, the Markdown stays as it was written: only a change
 * writes it anew, and a change that is taken back brings the original back.
 */
export function RichText({ id, markdown, invalid, readOnly, onChange }: Props) {
  const report = useRef(onChange);
  const given = useRef({ original: markdown, asWritten: '', last: markdown });
  useEffect(() => {
    report.current = onChange;
  }, [onChange]);

  const editor = useEditor({
    extensions,
    content: markdown,
    contentType: 'markdown',
    editable: !readOnly,
    editorProps: {
      attributes: {
        ...{ id, role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Body' },
        'aria-readonly': String(readOnly),
      },
    },
    onCreate({ editor: created }) {
      given.current.asWritten = created.getMarkdown();
    },
    onUpdate({ editor: updated }) {
      const written = updated.getMarkdown();
      const { original, asWritten } = given.current;
      given.current.last = written === asWritten ? original : written;
      report.current(given.current.last);
    },
  });

  useEffect(() => {
    if (markdown === given.current.last) return;
    editor.commands.setContent(markdown, { contentType: 'markdown', emitUpdate: false });
    given.current = { original: markdown, asWritten: editor.getMarkdown(), last: markdown };
  }, [editor, markdown]);

  useEffect(() => {
    editor.setEditable(!readOnly, false);
  }, [editor, readOnly]);

  return (
    <div className={classes.frame} data-invalid={invalid}>
      {!readOnly && <Toolbar editor={editor} />}
      <EditorContent editor={editor} className={classes.text ?? ''} />
    </div>
  );
}
