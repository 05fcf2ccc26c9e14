import { ActionIcon, Button, Group as Row, Popover, Stack, TextInput } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { type SyntheticEvent, useState } from 'react';
import { Icon } from '../../icons/Icon';

/** Makes the chosen words a link, changes it or takes it away. */
export function LinkButton({ editor }: { readonly editor: Editor }) {
  const [opened, setOpened] = useState(false);
  const [address, setAddress] = useState('');
  const [refused, setRefused] = useState(false);
  const active = useEditorState({ editor, selector: ({ editor: current }) => current.isActive('link') });

  function open() {
    const href: unknown = editor.getAttributes('link')['href'];
    setAddress(typeof href === 'string' ? href : '');
    setRefused(false);
    setOpened(true);
  }

  function apply(event: SyntheticEvent) {
    event.preventDefault();
    event.stopPropagation();
    const href = address.trim();
    if (!/^(https?:\/\/|mailto:|tel:|\/)/.test(href)) {
      setRefused(true);
      return;
    }
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !active) {
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
    } else {
      chain.setLink({ href }).run();
    }
    setOpened(false);
  }

  return (
    <Popover opened={opened} onChange={setOpened} trapFocus withArrow shadow="md" width={320}>
      <Popover.Target>
        <ActionIcon
          variant={active ? 'filled' : 'subtle'}
          color={active ? 'teal' : 'gray'}
          size="lg"
          aria-label="Link"
          title="Link"
          aria-pressed={active}
          onClick={open}
        >
          <Icon name="link" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label="Link">
        <form onSubmit={apply} noValidate>
          <Stack gap="sm">
            <TextInput
              label="Address of the link"
              data-autofocus
              error={
                refused
                  ? 'Give an address that starts with https://, http://, mailto:, tel: or /.'
                  : undefined
              }
              value={address}
              onChange={(event) => {
                setAddress(event.currentTarget.value);
              }}
            />
            <Row gap="xs">
              <Button type="submit" size="compact-md">
                Set the link
              </Button>
              {active && (
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
