import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../api/outcome';
import { Failure, Loading } from '../app/states';
import { useTitle } from '../app/use-title';
import { Panel } from '../forms/Panel';
import { count } from './index-words';
import { Rebuild } from './Rebuild';
import { SearchIndexStandingDocument, type SearchIndexPartsFragment } from './search-index.generated';
import { SetAside } from './SetAside';
import { useDeed } from './use-deed';
import { Verification } from './Verification';

const lookAgainAfter = 2000;

/** How the search index stands, whether it is what is published, and what can be done when it is not. */
export function SearchIndexPage() {
  useTitle('Search index');
  const [{ data, error }, refetch] = useQuery({
    query: SearchIndexStandingDocument,
    requestPolicy: 'cache-and-network',
  });
  const reload = () => {
    refetch({ requestPolicy: 'network-only' });
  };
  const deed = useDeed(reload);
  const index = data?.searchIndex;
  const busy = index !== undefined && isBusy(index);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setInterval(() => {
      refetch({ requestPolicy: 'network-only' });
    }, lookAgainAfter);
    return () => {
      clearInterval(timer);
    };
  }, [busy, refetch]);
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <div>
          <Title order={1}>Search index</Title>
          <Text c="dimmed">
            What search answers from. It can always be built again from what is published.
          </Text>
        </div>
        <Button variant="default" onClick={reload}>
          Refresh
        </Button>
      </Group>
      {error !== undefined && index === undefined && (
        <Failure what="the search index" problem={problemOf(error)} onRetry={reload} />
      )}
      {index === undefined && error === undefined && <Loading what="the search index" />}
      {index !== undefined && (
        <>
          <Standing index={index} />
          <Verification verification={index.verification} deed={deed} />
          <Rebuild rebuild={index.rebuild} deed={deed} />
          <SetAside index={index} deed={deed} />
        </>
      )}
    </Stack>
  );
}

function isBusy(index: SearchIndexPartsFragment): boolean {
  const working = ['REQUESTED', 'RUNNING'];
  return (
    working.includes(index.rebuild?.state ?? '') ||
    working.includes(index.verification?.state ?? '') ||
    (index.lag ?? 0) > 0
  );
}

function Standing({ index }: { readonly index: SearchIndexPartsFragment }) {
  return (
    <Panel title="Now">
      {!index.reachable && (
        <Alert color="clay" title="Elasticsearch cannot be reached">
          Publishing and reading go on. The index catches up by itself when Elasticsearch is back.
        </Alert>
      )}
      {index.reachable && !index.followed && (
        <Alert color="clay" title="No indexer runs">
          What is published now cannot be found until one runs. Start a process with the role indexer.
        </Alert>
      )}
      {index.reachable && <Text role="status">{lagWords(index)}</Text>}
      {index.reachable && (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {count(index.documents ?? 0, 'document', 'documents')} in {index.name ?? 'no index yet'}. Made from
          definition {index.definition ?? 0}; the newest is {index.newestDefinition ?? 0}.
        </Text>
      )}
    </Panel>
  );
}

function lagWords({ name, lag }: SearchIndexPartsFragment): string {
  if (name === null) return 'There is no index yet: an indexer builds it when it runs.';
  if (lag === null || lag === 0) return 'Search knows everything that is published.';
  return `Search is ${count(lag, 'entry', 'entries')} of the publication log behind.`;
}
