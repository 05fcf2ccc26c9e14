import { ActionIcon, NativeSelect } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, useRef } from 'react';
import { Icon, type IconName } from '../../icons/Icon';
import { CommentButton } from '../../workflow/comments/CommentButton';
import { LinkButton } from './LinkButton';
import classes from './RichText.module.css';

interface Tool {
  readonly icon: IconName;
  readonly label: string;
  readonly mark?: string;
  readonly run: (editor: Editor) => void;
}

const tools: readonly Tool[] = [
  { icon: 'bold', label: 'Bold', mark: 'bold', run: (editor) => editor.chain().focus().toggleBold().run() },
  {
    icon: 'italic',
    label: 'Italic',
    mark: 'italic',
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    ...{ icon: 'bullets', label: 'Bulleted list', mark: 'bulletList' },
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    ...{ icon: 'numbers', label: 'Numbered list', mark: 'orderedList' },
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    icon: 'quote',
    label: 'Quotation',
    mark: 'blockquote',
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    ...{ icon: 'table', label: 'Insert a table' },
    run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
  { icon: 'undo', label: 'Undo', run: (editor) => editor.chain().focus().undo().run() },
  { icon: 'redo', label: 'Redo', run: (editor) => editor.chain().focus().redo().run() },
];

const blocks = [
  { value: '0', label: 'Paragraph' },
  { value: '2', label: 'Heading 2' },
  { value: '3', label: 'Heading 3' },
  { value: '4', label: 'Heading 4' },
];

/** What can be done to the text; the arrow keys lead along it. */
export function Toolbar({ editor }: { readonly editor: Editor }) {
  const bar = useRef<HTMLDivElement>(null);
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      level: [2, 3, 4].find((level) => current.isActive('heading', { level })) ?? 0,
      active: tools.map(({ mark }) => mark !== undefined && current.isActive(mark)),
    }),
  });

  function walk(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || event.target instanceof HTMLSelectElement) return;
    const buttons = [...(bar.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const next = buttons[buttons.indexOf(event.target as HTMLElement) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <div
      role="toolbar"
      aria-label="Text"
      aria-controls="field-body"
      className={classes.toolbar}
      ref={bar}
      onKeyDown={walk}
    >
      <NativeSelect
        aria-label="Kind of paragraph"
        size="xs"
        data={blocks}
        value={String(state.level)}
        onChange={(event) => {
          setBlock(editor, Number(event.currentTarget.value));
        }}
      />
      {tools.map((tool, index) => (
        <ActionIcon
          key={tool.label}
          variant={state.active[index] === true ? 'filled' : 'subtle'}
          color={state.active[index] === true ? 'teal' : 'gray'}
          size="lg"
          aria-label={tool.label}
          title={tool.label}
          {...(tool.mark === undefined ? {} : { 'aria-pressed': state.active[index] })}
          onClick={() => {
            tool.run(editor);
          }}
        >
          <Icon name={tool.icon} />
        </ActionIcon>
      ))}
      <LinkButton editor={editor} />
      <CommentButton editor={editor} />
    </div>
  );
}

function setBlock(editor: Editor, level: number) {
  const chain = editor.chain().focus();
  if (level === 2 || level === 3 || level === 4) chain.setHeading({ level }).run();
  else chain.setParagraph().run();
}
