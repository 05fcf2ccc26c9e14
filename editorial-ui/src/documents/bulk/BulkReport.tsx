import { Alert, Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { Icon } from '../../icons/Icon';
import type { Deed } from './deeds';
import { type Fate, type Item, tally } from './run';
import { countOfDocuments, deedWords } from './words';

interface Props {
  readonly kind: Deed['kind'];
  readonly items: readonly Item[];
  /** This is the report of taking it back. */
  readonly undone: boolean;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What came of each document: first those that were not done, with the reason and what to do. */
export function BulkReport({ kind, items, undone, onUndo, onClose }: Props) {
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const counts = tally(items);
  const words = deedWords[kind];
  const undoable = undone ? 0 : items.filter(({ fate }) => fate.kind === 'done' && fate.undo !== null).length;
  const order: Record<Fate['kind'], number> = { refused: 0, failed: 1, untried: 2, done: 3 };
  const sorted = [...items].sort((a, b) => order[a.fate.kind] - order[b.fate.kind]);
  const allDone = counts.done === items.length;
  return (
    <Stack>
      <Alert
        ref={heading}
        role="alert"
        tabIndex={-1}
        color={allDone ? 'teal' : 'clay'}
        variant="light"
        icon={<Icon name={allDone ? 'done' : 'warning'} />}
        title={`${countOfDocuments(counts.done)} ${undone ? 'back as they were' : words.done}${notDone(counts)}`}
      >
        {counts.refused > 0 && (
          <Text size="sm">A refusal changed nothing of that document, nor of the others.</Text>
        )}
        {!undone && words.final !== null && counts.done > 0 && <Text size="sm">{words.final}</Text>}
      </Alert>
      <Stack
        component="ul"
        gap="xs"
        p={0}
        m={0}
        mah="45vh"
        tabIndex={0}
        aria-label="What came of each document"
        style={{ listStyle: 'none', overflowY: 'auto' }}
      >
        {sorted.map(({ document, fate }) => (
          <Paper component="li" withBorder shadow="none" px="sm" py={6} key={document.id}>
            <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
              <Anchor
                component={Link}
                to={`/documents/${document.id}`}
                target="_blank"
                fw={600}
                size="sm"
                style={{ overflowWrap: 'anywhere' }}
              >
                {document.title}
              </Anchor>
              <Text size="sm" style={{ flexShrink: 0 }}>
                {fateWords(fate, undone ? 'Taken back' : capital(words.done))}
              </Text>
            </Group>
            <Why fate={fate} />
          </Paper>
        ))}
      </Stack>
      <Group>
        <Button onClick={onClose}>Close</Button>
        {undoable > 0 && (
          <Button variant="default" leftSection={<Icon name="undo" />} onClick={onUndo}>
            Undo{' '}
            {undoable === 1
              ? 'the one that was done'
              : `the ${undoable.toLocaleString('en-GB')} that were done`}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function Why({ fate }: { readonly fate: Fate }) {
  switch (fate.kind) {
    case 'refused':
      return fate.refusals.map(({ code, field, message, remedy }) => (
        <Text size="sm" key={`${field ?? ''} ${message}`}>
          {message} {remedy}{' '}
          <Text span size="xs" c="dimmed" ff="monospace">
            {code}
          </Text>
        </Text>
      ));
    case 'failed':
      return (
        <Text size="sm">
          {fate.problem.detail} {fate.problem.remedy}
        </Text>
      );
    case 'done':
    case 'untried':
      return null;
  }
}

function fateWords(fate: Fate, done: string): string {
  switch (fate.kind) {
    case 'done':
      return done;
    case 'refused':
      return 'Refused';
    case 'failed':
      return 'Failed';
    case 'untried':
      return 'Not tried';
  }
}

function notDone({ refused, failed, untried }: Record<Fate['kind'], number>): string {
  const parts = [
    refused > 0 ? `${refused.toLocaleString('en-GB')} refused` : '',
    failed > 0 ? `${failed.toLocaleString('en-GB')} failed` : '',
    untried > 0 ? `${untried.toLocaleString('en-GB')} not tried` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `, ${parts.join(', ')}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
