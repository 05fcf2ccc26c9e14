import { Button, Menu } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { Icon } from '../../icons/Icon';
import { insertBlock, insertBox } from './insert';
import { boxWords } from './nodes/box-kinds';

export type Asked = 'picture' | 'video' | 'call';

interface Props {
  readonly editor: Editor;
  readonly opened: boolean;
  readonly onChange: (opened: boolean) => void;
  /** What needs a dialog. */
  readonly onAsk: (what: Asked) => void;
}

const cell = { type: 'tableCell', content: [{ type: 'paragraph' }] };
const head = { type: 'tableHeader', content: [{ type: 'paragraph' }] };
const table = {
  type: 'table',
  content: [
    { type: 'tableRow', content: [head, head, head] },
    { type: 'tableRow', content: [cell, cell, cell] },
    { type: 'tableRow', content: [cell, cell, cell] },
  ],
};

/** What can be put into the text besides words; “/” in an empty paragraph opens it. */
export function InsertMenu({ editor, opened, onChange, onAsk }: Props) {
  const dropdown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!opened) return;
    const frame = requestAnimationFrame(() =>
      dropdown.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(),
    );
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [opened]);
  const box = (kind: 'notice' | 'steps' | 'contact') => () => {
    insertBox(editor, { kind, address: '', title: '' });
  };
  const entries = [
    {
      label: 'Picture',
      help: 'From the media library or this computer',
      run: () => {
        onAsk('picture');
      },
    },
    {
      label: boxWords.video.name,
      help: boxWords.video.help,
      run: () => {
        onAsk('video');
      },
    },
    {
      label: boxWords['call-to-action'].name,
      help: boxWords['call-to-action'].help,
      run: () => {
        onAsk('call');
      },
    },
    { label: boxWords.notice.name, help: boxWords.notice.help, run: box('notice') },
    { label: boxWords.steps.name, help: boxWords.steps.help, run: box('steps') },
    { label: boxWords.contact.name, help: boxWords.contact.help, run: box('contact') },
    {
      label: 'Table',
      help: 'Its first row heads the columns',
      run: () => {
        insertBlock(editor, table);
      },
    },
    {
      label: 'Line across',
      help: 'Between two parts',
      run: () => {
        editor.chain().focus().setHorizontalRule().run();
      },
    },
  ];
  return (
    <Menu
      opened={opened}
      onChange={onChange}
      width={290}
      shadow="md"
      position="bottom-start"
      withinPortal={false}
      returnFocus={false}
      withInitialFocusPlaceholder={false}
      // The menu scrolls on small screens: what is in it can be reached by Tab too.
      menuItemTabIndex={0}
    >
      <Menu.Target>
        <Button variant="subtle" color="gray" size="compact-md" leftSection={<Icon name="add" size={16} />}>
          Insert
        </Button>
      </Menu.Target>
      <Menu.Dropdown
        ref={dropdown}
        mah="70vh"
        style={{ overflowY: 'auto' }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && event.key !== '/') return;
          event.preventDefault();
          onChange(false);
          const chain = editor.chain().focus();
          if (event.key === '/') chain.insertContent('/');
          chain.run();
        }}
      >
        {entries.map(({ label, help, run }) => (
          <Menu.Item key={label} onClick={run}>
            <b>{label}</b>
            <br />
            <small>{help}</small>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
