import { Button, FocusTrap, Group as Row, SegmentedControl, Text } from '@mantine/core';
import { type KeyboardEvent, memo, useCallback, useEffect, useState } from 'react';
import { Panel } from '../../forms/Panel';
import { fieldId, useProblem } from '../../forms/problems';
import { Icon } from '../../icons/Icon';
import { useAside } from '../aside/Aside';
import { useDesk } from '../editing-context';
import classes from './BodyField.module.css';
import { RichText } from './RichText';
import { Source } from './Source';

type Mode = 'rich' | 'markdown';

/** The body: as rich text or as Markdown. */
export function BodyField() {
  const { content, edit, readOnly } = useDesk();
  const problem = useProblem('body');
  const change = useCallback(
    (body: string) => {
      edit({ body });
    },
    [edit],
  );
  return (
    <Panel title="Body">
      {problem !== undefined && (
        <Text c="error" fw={600} size="sm">
          {problem}
        </Text>
      )}
      <Writing
        markdown={content.body}
        invalid={problem !== undefined}
        readOnly={readOnly}
        onChange={change}
      />
    </Panel>
  );
}

interface Props {
  readonly markdown: string;
  readonly invalid: boolean;
  readonly readOnly: boolean;
  readonly onChange: (markdown: string) => void;
}

const Writing = memo(function Writing(props: Props) {
  const [mode, setMode] = useState<Mode>('rich');
  const [full, setFull] = useState(false);
  const Text = mode === 'rich' ? RichText : Source;

  useEffect(() => {
    document.body.style.overflow = full ? 'hidden' : '';
    return () => {
      document.body.style.overflow = '';
    };
  }, [full]);

  function turn(to: boolean) {
    setFull(to);
    requestAnimationFrame(() => document.getElementById(fieldId('body'))?.focus({ preventScroll: !to }));
  }

  function leave(event: KeyboardEvent) {
    const own = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key === 'Escape' && full && own) {
      event.preventDefault();
      turn(false);
    } else if (event.key === 'F9' && own) {
      event.preventDefault();
      turn(!full);
    }
  }

  return (
    <FocusTrap active={full}>
      {/* The keys of what is inside are listened to; it is nothing to act on itself. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={classes.writing ?? ''}
        data-full={full}
        {...(full ? { role: 'dialog', 'aria-modal': true, 'aria-label': 'Writing, full screen' } : {})}
        onKeyDown={leave}
      >
        <Row justify="space-between" mb="xs" gap="xs">
          <SegmentedControl
            aria-label="Way of writing"
            value={mode}
            onChange={(value) => {
              setMode(value === 'markdown' ? 'markdown' : 'rich');
            }}
            data={[
              { value: 'rich', label: 'Rich text' },
              { value: 'markdown', label: 'Markdown' },
            ]}
          />
          <Row gap="xs">
            {!full && <PreviewSwitch />}
            <Button
              variant="subtle"
              size="compact-md"
              leftSection={<Icon name="full" size={16} />}
              aria-pressed={full}
              aria-keyshortcuts="F9"
              title={full ? 'Leave full screen (Escape)' : 'Full screen (F9)'}
              onClick={() => {
                turn(!full);
              }}
            >
              {full ? 'Leave full screen' : 'Full screen'}
            </Button>
          </Row>
        </Row>
        <Text id={fieldId('body')} {...props} />
      </div>
    </FocusTrap>
  );
});

function PreviewSwitch() {
  const { open, show } = useAside();
  const shown = open === 'preview';
  return (
    <Button
      variant="subtle"
      size="compact-md"
      leftSection={<Icon name="eye" size={16} />}
      aria-expanded={shown}
      onClick={() => {
        show(shown ? null : 'preview');
        if (!shown) setTimeout(bringIntoView, 200);
      }}
    >
      Preview
    </Button>
  );
}

/** On a narrow screen the preview stands below the form. */
function bringIntoView() {
  const aside = document.querySelector('aside');
  if (aside !== null && aside.getBoundingClientRect().top > window.innerHeight) aside.scrollIntoView();
}
