import { Button, Group, Paper, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../api/outcome';
import { Failure, Loading } from '../app/states';
import { useTitle } from '../app/use-title';
import { Icon } from '../icons/Icon';
import { useAccount } from '../session/context';
import { may } from '../session/may';
import { type Entry, JargonDialog } from './JargonDialog';
import { JargonListDocument } from './jargon.generated';
import { RemoveJargonDialog } from './RemoveJargonDialog';

type Opened =
  | { readonly kind: 'none' }
  | { readonly kind: 'edit'; readonly entry: Entry | null }
  | { readonly kind: 'remove'; readonly entry: Entry };

/** The words to avoid, kept by editors; the checks look texts through for them. */
export function JargonPage() {
  useTitle('Jargon');
  const { role } = useAccount();
  const context = useMemo(() => ({ additionalTypenames: ['Jargon'] }), []);
  const [{ data, error }, refetch] = useQuery({ query: JargonListDocument, context });
  const [words, setWords] = useState('');
  const [opened, setOpened] = useState<Opened>({ kind: 'none' });
  const again = () => {
    refetch({ requestPolicy: 'network-only' });
  };
  const close = () => {
    setOpened({ kind: 'none' });
  };
  const found = (data?.jargon ?? []).filter(({ term, instead }) =>
    `${term} ${instead}`.toLowerCase().includes(words.trim().toLowerCase()),
  );
  return (
    <Stack gap="lg">
      <div>
        <Title order={1}>Jargon</Title>
        <Text c="dimmed">
          Words that readers stumble over. The checks beside the text name them as you write.
        </Text>
      </div>
      {error !== undefined && <Failure what="the list" problem={problemOf(error)} onRetry={again} />}
      {data === undefined && error === undefined && <Loading what="the list" />}
      {data !== undefined && (
        <Paper withBorder p={{ base: 'sm', sm: 'lg' }}>
          <Group justify="space-between" align="end" mb="md">
            <TextInput
              type="search"
              label="Search the list"
              value={words}
              onChange={(event) => {
                setWords(event.currentTarget.value);
              }}
            />
            {may.publish(role) ? (
              <Button
                leftSection={<Icon name="add" />}
                onClick={() => {
                  setOpened({ kind: 'edit', entry: null });
                }}
              >
                Add jargon
              </Button>
            ) : (
              <Text size="sm" c="dimmed">
                Editors keep this list.
              </Text>
            )}
          </Group>
          <Text role="status" size="sm" c="dimmed">
            {found.length === 1 ? '1 entry' : `${String(found.length)} entries`}
          </Text>
          <Entries
            entries={found}
            mayChange={may.publish(role)}
            onChange={(entry) => {
              setOpened({ kind: 'edit', entry });
            }}
            onRemove={(entry) => {
              setOpened({ kind: 'remove', entry });
            }}
          />
        </Paper>
      )}
      {opened.kind === 'edit' && (
        <JargonDialog
          entry={opened.entry}
          onClose={close}
          onDone={() => {
            close();
            again();
          }}
        />
      )}
      {opened.kind === 'remove' && (
        <RemoveJargonDialog
          entry={opened.entry}
          onClose={close}
          onDone={() => {
            close();
            again();
          }}
        />
      )}
    </Stack>
  );
}

interface EntriesProps {
  readonly entries: readonly Entry[];
  readonly mayChange: boolean;
  readonly onChange: (entry: Entry) => void;
  readonly onRemove: (entry: Entry) => void;
}

function Entries({ entries, mayChange, onChange, onRemove }: EntriesProps) {
  return (
    <Table verticalSpacing="xs" aria-label="Jargon">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Instead of</Table.Th>
          <Table.Th>Say</Table.Th>
          {mayChange && <Table.Th>Change</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => (
          <Table.Tr key={entry.term}>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>
              <b>{entry.term}</b>
            </Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>
              {entry.instead === '' ? <i>Leave it out</i> : entry.instead}
              {entry.why !== '' && (
                <Text size="sm" c="dimmed">
                  {entry.why}
                </Text>
              )}
            </Table.Td>
            {mayChange && (
              <Table.Td>
                <Group gap={4}>
                  <Button
                    variant="light"
                    size="compact-sm"
                    aria-label={`Change ${entry.term}`}
                    onClick={() => {
                      onChange(entry);
                    }}
                  >
                    Change
                  </Button>
                  <Button
                    variant="subtle"
                    color="gray"
                    size="compact-sm"
                    aria-label={`Remove ${entry.term}`}
                    onClick={() => {
                      onRemove(entry);
                    }}
                  >
                    Remove
                  </Button>
                </Group>
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
