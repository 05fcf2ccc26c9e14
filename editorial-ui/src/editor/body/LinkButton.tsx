import { ActionIcon, Button, Group as Row, TextInput } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { useCallback, useEffect, useState } from 'react';
import { FormDialog } from '../../forms/FormDialog';
import { Icon } from '../../icons/Icon';
import { isTarget, LinkTarget } from './LinkTarget';

/** Makes the chosen words a link, changes it or takes it away. */
export function LinkButton({ editor }: { readonly editor: Editor }) {
  const [opened, setOpened] = useState(false);
  const [address, setAddress] = useState('');
  const [words, setWords] = useState('');
  const [refused, setRefused] = useState(false);
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      active: current.isActive('link'),
      bare: current.state.selection.empty && !current.isActive('link'),
    }),
  });

  const open = useCallback(() => {
    // So that the dialog gives the keyboard back to the text.
    editor.view.focus();
    const href: unknown = editor.getAttributes('link')['href'];
    setAddress(typeof href === 'string' ? href : '');
    setWords('');
    setRefused(false);
    setOpened(true);
  }, [editor]);

  useEffect(() => {
    const { dom } = editor.view;
    const shortcut = (event: KeyboardEvent) => {
      if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      open();
    };
    dom.addEventListener('keydown', shortcut);
    return () => {
      dom.removeEventListener('keydown', shortcut);
    };
  }, [editor, open]);

  function apply(): Promise<void> {
    const href = address.trim();
    if (!isTarget(href)) {
      setRefused(true);
      return Promise.resolve();
    }
    const chain = editor.chain().focus().extendMarkRange('link');
    if (state.bare) {
      const text = words.trim() === '' ? href : words.trim();
      chain.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }).run();
    } else chain.setLink({ href }).run();
    setOpened(false);
    return Promise.resolve();
  }

  return (
    <>
      <ActionIcon
        variant={state.active ? 'filled' : 'subtle'}
        color={state.active ? 'teal' : 'gray'}
        size="lg"
        aria-label="Link"
        title="Link (Ctrl+K)"
        aria-pressed={state.active}
        onClick={open}
      >
        <Icon name="link" />
      </ActionIcon>
      {opened && (
        <FormDialog
          title="Link"
          act="Set the link"
          size="md"
          working={false}
          problems={[]}
          onClose={() => {
            setOpened(false);
          }}
          onSubmit={apply}
        >
          <LinkTarget
            label="Address of the link"
            address={address}
            refused={refused}
            onChange={(next, title) => {
              setAddress(next);
              if (title !== undefined && words.trim() === '') setWords(title);
            }}
          />
          {state.bare && (
            <TextInput
              label="Words of the link"
              value={words}
              onChange={(event) => {
                setWords(event.currentTarget.value);
              }}
            />
          )}
          {state.active && (
            <Row>
              <Button
                size="compact-md"
                variant="default"
                onClick={() => {
                  editor.chain().focus().extendMarkRange('link').unsetLink().run();
                  setOpened(false);
                }}
              >
                Take the link away
              </Button>
            </Row>
          )}
        </FormDialog>
      )}
    </>
  );
}
