import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { Panel } from '../forms/Panel';
import { useNames } from '../people/names/use-names';
import { showDateTime } from '../words/london';
import { count, timeLeft } from './index-words';
import {
  RebuildSearchIndexDocument,
  ResumeSearchIndexRebuildDocument,
  type SearchIndexPartsFragment,
  StopSearchIndexRebuildDocument,
} from './search-index.generated';
import type { useDeed } from './use-deed';

type Parts = NonNullable<SearchIndexPartsFragment['rebuild']>;

interface Props {
  readonly rebuild: Parts | null;
  readonly deed: ReturnType<typeof useDeed>;
}

/** The latest rebuild, how far it is, and what can be done with it. */
export function Rebuild({ rebuild, deed }: Props) {
  const state = rebuild?.state ?? 'DONE';
  const underWay = state === 'REQUESTED' || state === 'RUNNING';
  return (
    <Panel title="Rebuild">
      <Text size="sm" c="dimmed">
        A rebuild makes a new index beside this one and then puts it in its place. Search goes on meanwhile.
      </Text>
      {rebuild !== null && <Progressing rebuild={rebuild} />}
      <Group>
        {underWay && (
          <Button
            variant="default"
            disabled={deed.working}
            onClick={() => {
              void deed.act(StopSearchIndexRebuildDocument, {}, 'The rebuild is stopped.');
            }}
          >
            Stop the rebuild
          </Button>
        )}
        {state === 'STOPPED' && (
          <Button
            disabled={deed.working}
            onClick={() => {
              void deed.act(ResumeSearchIndexRebuildDocument, {}, 'The rebuild goes on.');
            }}
          >
            Go on with the rebuild
          </Button>
        )}
        {!underWay && (
          <Button
            variant="default"
            disabled={deed.working}
            onClick={() => {
              void deed.act(RebuildSearchIndexDocument, {}, 'The index is rebuilt.');
            }}
          >
            {state === 'STOPPED' ? 'Rebuild from the beginning' : 'Rebuild'}
          </Button>
        )}
      </Group>
    </Panel>
  );
}

function Progressing({ rebuild }: { readonly rebuild: Parts }) {
  const { state, documents, total, requestedBy, requestedAt, reason, error } = rebuild;
  const nameOf = useNames(requestedBy === null ? [] : [requestedBy]);
  return (
    <Stack gap="sm">
      <Text role="status">{progressWords(rebuild)}</Text>
      {state !== 'DONE' && total > 0 && (
        <Progress value={(100 * documents) / total} aria-label="Documents written" />
      )}
      {error !== null && (
        <Alert color="clay" title="The latest attempt ended before its time">
          {error} An indexer goes on from where it was.
        </Alert>
      )}
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {showDateTime(requestedAt)}
        {requestedBy === null ? `: ${reason}` : `, asked for by ${nameOf(requestedBy)}`}
      </Text>
    </Stack>
  );
}

function progressWords({ state, documents, total, secondsLeft, endedAt }: Parts): string {
  const written = `${documents.toLocaleString('en-GB')} of ${count(total, 'document', 'documents')} written`;
  switch (state) {
    case 'REQUESTED':
      return 'An indexer begins in a moment.';
    case 'RUNNING':
      return secondsLeft === null ? `${written}.` : `${written}, ${timeLeft(secondsLeft)}.`;
    case 'STOPPED':
      return `Stopped: ${written}.`;
    case 'DONE':
      return `The latest rebuild wrote ${count(total, 'document', 'documents')}${
        endedAt === null ? '' : ` and ended on ${showDateTime(endedAt)}`
      }.`;
  }
}
