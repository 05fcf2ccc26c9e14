import { Grid, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { problemOf } from '../api/outcome';
import { Failure, Loading, NotFound } from '../app/states';
import { useTitle } from '../app/use-title';
import { StateBadge } from '../documents/StateBadge';
import { EditorTabs } from '../editor/EditorTabs';
import { Panel } from '../forms/Panel';
import { typeWords } from '../words/words';
import { Editions } from './Editions';
import { Events } from './Events';
import { Saves } from './Saves';
import { DocumentHistoryDocument } from './history.generated';

/** Every edition of a document, and who did what when. */
export function HistoryPage() {
  const { id = '' } = useParams();
  const variables = useMemo(() => ({ id }), [id]);
  const [{ data, error }, refetch] = useQuery({ query: DocumentHistoryDocument, variables });
  useTitle(`History of ${data?.document?.title ?? 'a document'}`);
  if (error !== undefined) {
    return (
      <Failure
        what="the history"
        problem={problemOf(error)}
        onRetry={() => {
          refetch({ requestPolicy: 'network-only' });
        }}
      />
    );
  }
  if (data === undefined) return <Loading what="the history" />;
  const { document } = data;
  if (document === null) return <NotFound what="document" />;
  return (
    <Stack gap="md">
      <div>
        <Text c="dimmed" fw={600}>
          {typeWords[document.type].name}
        </Text>
        <Title order={1} style={{ overflowWrap: 'anywhere' }}>
          {document.title}
        </Title>
        <StateBadge state={document.state} />
      </div>
      <EditorTabs id={document.id} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="md">
            <Panel title="Every save">
              <Saves
                document={document}
                onChanged={() => {
                  refetch({ requestPolicy: 'network-only' });
                }}
              />
            </Panel>
            <Panel title="Editions">
              <Editions document={document} />
            </Panel>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Panel title="Who did what when">
            <Events events={document.events} />
          </Panel>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
