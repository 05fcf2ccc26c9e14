import { ActionIcon, Button, Group as Row, Popover, Stack, TextInput } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { type SyntheticEvent, useState } from 'react';
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

  function open() {
    const href: unknown = editor.getAttributes('link')['href'];
    setAddress(typeof href === 'string' ? href : '');
    setWords('');
    setRefused(false);
    setOpened(true);
  }

  function apply(event: SyntheticEvent) {
    event.preventDefault();
    event.stopPropagation();
    const href = address.trim();
    if (!isTarget(href)) {
      setRefused(true);
      return;
    }
    const chain = editor.chain().focus().extendMarkRange('link');
    if (state.bare) {
      const text = words.trim() === '' ? href : words.trim();
      chain.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }).run();
    } else chain.setLink({ href }).run();
    setOpened(false);
  }

  return (
    <Popover opened={opened} onChange={setOpened} trapFocus withArrow shadow="md" width={340}>
      <Popover.Target>
        <ActionIcon
          variant={state.active ? 'filled' : 'subtle'}
          color={state.active ? 'teal' : 'gray'}
          size="lg"
          aria-label="Link"
          title="Link"
          aria-pressed={state.active}
          onClick={open}
        >
          <Icon name="link" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label="Link">
        <form onSubmit={apply} noValidate>
          <Stack gap="sm">
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
            <Row gap="xs">
              <Button type="submit" size="compact-md">
                Set the link
              </Button>
              {state.active && (
                <Button
                  size="compact-md"
                  variant="default"
                  onClick={() => {
                    editor.chain().focus().extendMarkRange('link').unsetLink().run();
                    setOpened(false);
                  }}
                >
                  Take it away
                </Button>
              )}
            </Row>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
