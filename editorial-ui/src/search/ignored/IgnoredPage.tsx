import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../../api/outcome';
import { Failure, Loading } from '../../app/states';
import { useTitle } from '../../app/use-title';
import { Icon } from '../../icons/Icon';
import { useNames } from '../../people/names/use-names';
import { useAccount } from '../../session/context';
import { may } from '../../session/may';
import { showDate } from '../../words/london';
import { IgnoredDialog, RemoveIgnoredDialog } from './IgnoredDialog';
import { type IgnoredPartsFragment, IgnoredWordsListDocument } from './ignored.generated';

type Opened =
  | { readonly kind: 'new' }
  | { readonly kind: 'change' | 'remove'; readonly ignored: IgnoredPartsFragment }
  | null;

/** The words by which search finds nothing. */
export function IgnoredPage() {
  useTitle('Ignored words');
  const { role } = useAccount();
  const [opened, setOpened] = useState<Opened>(null);
  const [{ data, error }, refetch] = useQuery({
    query: IgnoredWordsListDocument,
    requestPolicy: 'cache-and-network',
  });
  const nameOf = useNames((data?.ignoredWords ?? []).map(({ changedBy }) => changedBy));
  const again = () => {
    refetch({ requestPolicy: 'network-only' });
  };
  const close = () => {
    setOpened(null);
  };
  const done = () => {
    close();
    again();
  };
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <div>
          <Title order={1}>Ignored words</Title>
          <Text c="dimmed">
            Words that say nothing of what somebody looks for, such as the council’s own name.
          </Text>
        </div>
        {may.publish(role) && (
          <Button
            leftSection={<Icon name="add" />}
            onClick={() => {
              setOpened({ kind: 'new' });
            }}
          >
            Ignore words
          </Button>
        )}
      </Group>
      {error !== undefined && data === undefined && (
        <Failure what="the ignored words" problem={problemOf(error)} onRetry={again} />
      )}
      {data === undefined && error === undefined && <Loading what="the ignored words" />}
      {data?.ignoredWords.length === 0 && (
        <Paper withBorder p="xl" ta="center">
          <Text fw={600}>Search ignores no word.</Text>
        </Paper>
      )}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {data?.ignoredWords.map((ignored) => (
          <Paper component="li" withBorder shadow="none" p="sm" key={ignored.id}>
            <Group justify="space-between">
              <div style={{ flex: '1 1 14rem', minWidth: 0 }}>
                <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                  {ignored.words}
                </Text>
                <Text size="sm" c="dimmed">
                  <span title={ignored.changedBy}>{nameOf(ignored.changedBy)}</span>,{' '}
                  {showDate(ignored.changedAt)}
                </Text>
              </div>
              {may.publish(role) && (
                <Group gap="xs">
                  <Button
                    variant="default"
                    aria-label={`Change ${ignored.words}`}
                    onClick={() => {
                      setOpened({ kind: 'change', ignored });
                    }}
                  >
                    Change
                  </Button>
                  <Button
                    variant="default"
                    aria-label={`Remove ${ignored.words}`}
                    onClick={() => {
                      setOpened({ kind: 'remove', ignored });
                    }}
                  >
                    Remove
                  </Button>
                </Group>
              )}
            </Group>
          </Paper>
        ))}
      </Stack>
      {opened?.kind === 'new' && <IgnoredDialog ignored={null} onDone={done} onClose={close} />}
      {opened?.kind === 'change' && <IgnoredDialog ignored={opened.ignored} onDone={done} onClose={close} />}
      {opened?.kind === 'remove' && (
        <RemoveIgnoredDialog ignored={opened.ignored} onDone={done} onClose={close} />
      )}
    </Stack>
  );
}
