import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Panel } from '../forms/Panel';
import { showDateTime } from '../words/london';
import { count } from './index-words';
import { RetrySetAsideDocument, type SearchIndexPartsFragment } from './search-index.generated';
import type { useDeed } from './use-deed';

interface Props {
  readonly index: SearchIndexPartsFragment;
  readonly deed: ReturnType<typeof useDeed>;
}

/** What the index could not take: hidden from readers until an attempt succeeds. */
export function SetAside({ index, deed }: Props) {
  const { name, setAside, setAsideCount } = index;
  return (
    <Panel title="Set aside">
      <Text>
        {setAsideCount === 0
          ? 'The index has taken everything.'
          : `${count(setAsideCount, 'entry', 'entries')} could not be indexed. Search hides the documents; they are tried again by themselves.`}
      </Text>
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {setAside.map(({ number, document, reason, attempts, nextAttemptAt }) => (
          <Paper key={number} component="li" withBorder shadow="none" p="sm">
            <Group justify="space-between">
              <div style={{ flex: '1 1 14rem', minWidth: 0 }}>
                <Text style={{ overflowWrap: 'anywhere' }}>{reason}</Text>
                <Text size="sm" c="dimmed">
                  Entry {number} of{' '}
                  <Anchor component={Link} to={`/documents/${document}`}>
                    this document
                  </Anchor>
                  , tried {count(attempts, 'time', 'times')}, again at {showDateTime(nextAttemptAt)}
                </Text>
              </div>
              {name !== null && (
                <Button
                  variant="default"
                  disabled={deed.working}
                  aria-label={`Try entry ${String(number)} again`}
                  onClick={() => {
                    void deed.act(RetrySetAsideDocument, { index: name, number }, 'It is tried again.');
                  }}
                >
                  Try again
                </Button>
              )}
            </Group>
          </Paper>
        ))}
      </Stack>
    </Panel>
  );
}
