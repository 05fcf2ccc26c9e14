import { useEditor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { Http } from '../../api/http';
import { previewOf } from './asset-previews';
import { extensions } from './extensions';
import { Picture } from './nodes/picture';
import { type Wishes, Writing } from './writing';

/**
 * Rich text over Markdown. Blocks that nobody touches keep the Markdown that they were written in, and what is typed is
 * told when the keys rest: typing itself costs no more in a long text than in an empty one.
 */
export function useRichText(http: Http, wishes: Wishes) {
  const { markdown, readOnly } = wishes;
  const [begun] = useState(() => {
    const writing = new Writing(wishes);
    const own = [
      ...extensions.filter(({ name }) => name !== 'image'),
      Picture.configure({ preview: (asset) => previewOf(http, asset) }),
    ];
    return { writing, own, content: writing.content(), props: writing.editorProps() };
  });
  const { writing } = begun;

  const editor = useEditor({
    extensions: begun.own,
    content: begun.content,
    editable: !readOnly,
    editorProps: begun.props,
    onUpdate: writing.touch,
    onBlur: writing.flush,
  });

  useLayoutEffect(() => {
    writing.hear(wishes);
  });

  useLayoutEffect(() => writing.begin(editor), [editor, writing]);

  useEffect(() => {
    writing.take(markdown);
  }, [markdown, writing]);

  useEffect(() => {
    editor.setEditable(!readOnly, false);
    editor.view.dom.setAttribute('aria-readonly', String(readOnly));
  }, [editor, readOnly]);

  return editor;
}
