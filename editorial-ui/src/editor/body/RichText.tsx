import { Text } from '@mantine/core';
import { EditorContent } from '@tiptap/react';
import { memo, useState } from 'react';
import { messageOf } from '../../forms/problems';
import { upload } from '../../media/media';
import { useSession } from '../../session/context';
import { BlockTools } from './BlockTools';
import { CallDialog } from './CallDialog';
import { RichCounts } from './Counts';
import { boxAround, changeBox, insertBox, insertCall, insertPicture } from './insert';
import { type Asked, InsertMenu } from './InsertMenu';
import { type PictureAttributes, pictureOf } from './nodes/picture';
import { Notice } from './Notice';
import { PictureDialog } from './PictureDialog';
import classes from './RichText.module.css';
import { Toolbar } from './Toolbar';
import { useRichText } from './use-rich-text';
import { VideoDialog } from './VideoDialog';

interface Props {
  readonly id: string;
  readonly markdown: string;
  readonly invalid: boolean;
  readonly readOnly: boolean;
  readonly onChange: (markdown: string) => void;
}

type Dialog =
  | { readonly kind: Asked | 'changePicture' | 'changeVideo' }
  /** A picture that was pasted or dropped and has been uploaded. */
  | { readonly kind: 'uploaded'; readonly picture: PictureAttributes };

/** Rich text with its tools, and what happened to what was pasted. */
export const RichText = memo(function RichText({ id, markdown, invalid, readOnly, onChange }: Props) {
  const { http } = useSession();
  const [notice, setNotice] = useState<string | null>(null);
  const [sending, setSending] = useState<string | null>(null);
  const [menu, setMenu] = useState(false);
  const [dialogs, setDialogs] = useState<readonly Dialog[]>([]);
  const ask = (dialog: Dialog) => {
    setDialogs((before) => [...before, dialog]);
  };

  async function send(files: readonly File[]) {
    for (const file of files) {
      setSending(file.name);
      const outcome = await upload(http, file, () => undefined);
      if (outcome.kind === 'refused') setNotice(`${file.name}: ${messageOf(outcome.problem)}`);
      else {
        const { id: asset, alt } = outcome.asset;
        ask({ kind: 'uploaded', picture: { src: `asset:${asset}`, alt: alt ?? '', title: '' } });
      }
    }
    setSending(null);
  }

  const editor = useRichText(http, {
    ...{ id, markdown, readOnly, onChange },
    onFiles: (files) => void send(files),
    onNotice: setNotice,
    onSlash: () => {
      setMenu(true);
    },
  });

  const done = () => {
    setDialogs((before) => before.slice(1));
  };

  function dialogOf(dialog: Dialog) {
    switch (dialog.kind) {
      case 'picture':
      case 'uploaded':
        return (
          <PictureDialog
            key={dialog.kind === 'uploaded' ? dialog.picture.src : 'new'}
            picture={dialog.kind === 'uploaded' ? dialog.picture : null}
            act="Insert"
            onClose={done}
            onDone={(picture) => {
              done();
              insertPicture(editor, picture);
            }}
          />
        );
      case 'changePicture':
        return (
          <PictureDialog
            picture={pictureOf(editor.getAttributes('image'))}
            act="Change"
            onClose={done}
            onDone={(picture) => {
              done();
              editor.chain().focus().updateAttributes('image', picture).run();
            }}
          />
        );
      case 'video':
      case 'changeVideo': {
        const box = dialog.kind === 'video' ? null : boxAround(editor);
        return (
          <VideoDialog
            video={box}
            onClose={done}
            onDone={(video) => {
              done();
              const attributes = { kind: 'video' as const, ...video };
              if (box === null) insertBox(editor, attributes);
              else changeBox(editor, box.at, attributes);
            }}
          />
        );
      }
      case 'call':
        return (
          <CallDialog
            onClose={done}
            onDone={(words, address) => {
              done();
              insertCall(editor, words, address);
            }}
          />
        );
    }
  }

  const dialog = dialogs[0];
  return (
    <div data-writing="">
      <div className={classes.frame} data-invalid={invalid}>
        {!readOnly && (
          <Toolbar editor={editor}>
            <InsertMenu
              editor={editor}
              opened={menu}
              onChange={setMenu}
              onAsk={(kind) => {
                ask({ kind });
              }}
            />
          </Toolbar>
        )}
        {!readOnly && (
          <BlockTools
            editor={editor}
            onChangeVideo={() => {
              ask({ kind: 'changeVideo' });
            }}
            onChangePicture={() => {
              ask({ kind: 'changePicture' });
            }}
          />
        )}
        <EditorContent editor={editor} className={classes.text ?? ''} />
      </div>
      <div role="status">
        {sending !== null && <Text size="sm">Sending {sending}…</Text>}
        <Notice
          notice={notice}
          onClose={() => {
            setNotice(null);
          }}
        />
      </div>
      <RichCounts editor={editor} />
      {dialog !== undefined && dialogOf(dialog)}
    </div>
  );
});
