import { ActionIcon, Button, Group as Row, Paper, Stack, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { Icon } from '../icons/Icon';
import { Group } from './Group';

interface Props<T> {
  readonly path: string;
  readonly legend: string;
  readonly description?: string;
  /** What one of them is called, such as `question`. */
  readonly noun: string;
  readonly items: readonly T[];
  readonly blank: () => T;
  readonly onChange: (items: readonly T[]) => void;
  readonly children: (item: T, change: (item: T) => void, index: number) => ReactNode;
}

/** A list whose entries are added, changed, moved and removed, each by buttons that say which. */
export function ListEditor<T>({
  path,
  legend,
  description,
  noun,
  items,
  blank,
  onChange,
  children,
}: Props<T>) {
  const [said, say] = useState('');
  const list = useRef<HTMLDivElement>(null);

  function move(from: number, to: number) {
    const next = [...items];
    const [moved] = next.splice(from, 1);
    if (moved === undefined) return;
    next.splice(to, 0, moved);
    onChange(next);
    say(`${noun} ${String(from + 1)} is now number ${String(to + 1)}`);
  }

  function remove(index: number) {
    onChange(items.filter((_item, each) => each !== index));
    say(`${noun} ${String(index + 1)} removed`);
    list.current?.querySelector<HTMLButtonElement>(':scope > button:last-of-type')?.focus();
  }

  return (
    <Group path={path} legend={legend} {...(description === undefined ? {} : { description })}>
      <Stack gap="sm" ref={list} align="stretch">
        {items.map((item, index) => (
          <Paper
            key={index}
            withBorder
            p="sm"
            role="group"
            aria-label={`${noun} ${String(index + 1)}`}
            shadow="none"
          >
            <Row align="flex-start" wrap="nowrap" gap="xs">
              <Stack gap="xs" flex={1} miw={0}>
                {children(
                  item,
                  (changed) => {
                    onChange(items.map((each, at) => (at === index ? changed : each)));
                  },
                  index,
                )}
              </Stack>
              <Stack gap={4}>
                <Act
                  icon="up"
                  label={`Move ${noun} ${String(index + 1)} up`}
                  disabled={index === 0}
                  onClick={() => {
                    move(index, index - 1);
                  }}
                />
                <Act
                  icon="down"
                  label={`Move ${noun} ${String(index + 1)} down`}
                  disabled={index === items.length - 1}
                  onClick={() => {
                    move(index, index + 1);
                  }}
                />
                <Act
                  icon="remove"
                  label={`Remove ${noun} ${String(index + 1)}`}
                  onClick={() => {
                    remove(index);
                  }}
                />
              </Stack>
            </Row>
          </Paper>
        ))}
        <Button
          variant="light"
          leftSection={<Icon name="add" />}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => {
            onChange([...items, blank()]);
          }}
        >
          Add {noun}
        </Button>
        <VisuallyHidden role="status">{said}</VisuallyHidden>
      </Stack>
    </Group>
  );
}

interface ActProps {
  readonly icon: 'up' | 'down' | 'remove';
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Act({ icon, label, disabled = false, onClick }: ActProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="md"
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </ActionIcon>
  );
}
