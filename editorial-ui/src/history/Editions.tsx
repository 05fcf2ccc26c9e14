import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useAccount } from '../session/context';
import { may } from '../session/may';
import { showDateTime } from '../words/london';
import { editionStateWords } from '../words/words';
import { EditionDialog } from './EditionDialog';
import type { ShownDocument } from './Events';
import { RestoreDialog } from './RestoreDialog';

type Opened = { readonly kind: 'view' | 'restore'; readonly edition: string } | null;

/** The editions, newest first: each can be looked at, and an earlier one can become the draft again. */
export function Editions({ document }: { readonly document: ShownDocument }) {
  const { role } = useAccount();
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => {
    setOpened(null);
  };
  const chosen = document.editions.find(({ id }) => id === opened?.edition);
  return (
    <>
      <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {document.editions.map((edition) => (
          <Paper component="li" withBorder shadow="none" p="md" key={edition.id}>
            <Group justify="space-between" align="flex-start">
              <Stack gap={2} flex={1} miw={200}>
                <Group gap="xs">
                  <Text fw={600}>Edition {edition.number}</Text>
                  <Badge color="gray">{editionStateWords[edition.state]}</Badge>
                </Group>
                <Text>{edition.title}</Text>
                <Text size="sm" c="dimmed">
                  Saved {showDateTime(edition.savedAt)} by {edition.savedByName}
                </Text>
                {edition.publishedAt !== null && (
                  <Text size="sm" c="dimmed">
                    Published {showDateTime(edition.publishedAt)} by {edition.publishedByName}
                  </Text>
                )}
                {edition.changeNote !== null && <Text size="sm">“{edition.changeNote}”</Text>}
              </Stack>
              <Group gap="xs">
                <Button
                  variant="default"
                  aria-label={`View edition ${String(edition.number)}`}
                  onClick={() => {
                    setOpened({ kind: 'view', edition: edition.id });
                  }}
                >
                  View
                </Button>
                {may.write(role) && edition.id !== document.draft?.id && (
                  <Button
                    variant="default"
                    aria-label={`Restore edition ${String(edition.number)}`}
                    onClick={() => {
                      setOpened({ kind: 'restore', edition: edition.id });
                    }}
                  >
                    Restore
                  </Button>
                )}
              </Group>
            </Group>
          </Paper>
        ))}
      </Stack>
      {chosen !== undefined && opened?.kind === 'view' && (
        <EditionDialog
          documentId={document.id}
          editionId={chosen.id}
          number={chosen.number}
          onClose={close}
        />
      )}
      {chosen !== undefined && opened?.kind === 'restore' && (
        <RestoreDialog document={document} editionId={chosen.id} number={chosen.number} onClose={close} />
      )}
    </>
  );
}
