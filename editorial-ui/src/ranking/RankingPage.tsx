import { Button, Group, Paper, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { problemOf } from '../api/outcome';
import type { Audience } from '../api/schema.generated';
import { Failure, Loading } from '../app/states';
import { useTitle } from '../app/use-title';
import { audienceWords } from '../words/words';
import { Ranked } from './Ranked';
import { SearchRankingDocument } from './ranking.generated';

const audiences: readonly Audience[] = ['PUBLIC', 'STAFF', 'COUNCILLOR'];

/** Why search ranks as it does: an editor searches as an audience and reads the reasons. The address holds the search. */
export function RankingPage() {
  useTitle('Why does this rank here?');
  const [params, setParams] = useSearchParams();
  const query = params.get('q') ?? '';
  const audience = audiences.find((each) => each === params.get('as')) ?? 'PUBLIC';
  return (
    <Stack gap="lg">
      <div>
        <Title order={1}>Why does this rank here?</Title>
        <Text c="dimmed">
          Search as your readers do, and see for each result what counts for it and against it.
        </Text>
      </div>
      <Asking
        key={`${query} ${audience}`}
        query={query}
        audience={audience}
        onAsk={(q, as) => {
          setParams({ q, as });
        }}
      />
      {query !== '' && <Answer query={query} audience={audience} />}
    </Stack>
  );
}

interface AskingProps {
  readonly query: string;
  readonly audience: Audience;
  readonly onAsk: (query: string, audience: Audience) => void;
}

function Asking({ query, audience, onAsk }: AskingProps) {
  const [typed, setTyped] = useState(query);
  const [as, setAs] = useState(audience);
  return (
    <Paper withBorder p={{ base: 'sm', sm: 'lg' }}>
      <form
        role="search"
        aria-label="Search as readers do"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') onAsk(typed.trim(), as);
        }}
      >
        <Group align="end">
          <TextInput
            type="search"
            label="What readers type"
            maxLength={200}
            value={typed}
            style={{ flex: '1 1 16rem' }}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
          <Select
            label="Search as"
            allowDeselect={false}
            data={audiences.map((value) => ({ value, label: audienceWords[value].name }))}
            value={as}
            onChange={(value) => {
              setAs(audiences.find((each) => each === value) ?? 'PUBLIC');
            }}
          />
          <Button type="submit">Explain</Button>
        </Group>
      </form>
    </Paper>
  );
}

function Answer({ query, audience }: { readonly query: string; readonly audience: Audience }) {
  const variables = useMemo(() => ({ query, audience }), [query, audience]);
  const [{ data, error, fetching }, refetch] = useQuery({
    query: SearchRankingDocument,
    variables,
    requestPolicy: 'network-only',
  });
  const again = () => {
    refetch({ requestPolicy: 'network-only' });
  };
  if (error !== undefined) return <Failure what="the ranking" problem={problemOf(error)} onRetry={again} />;
  if (data === undefined || fetching) return <Loading what="the ranking" />;
  const { answered, documents } = data.searchRanking;
  if (!answered) {
    return (
      <Paper withBorder p="lg" role="status">
        <Text fw={600}>Search does not answer at the moment.</Text>
        <Text mb="sm">
          Readers find titles and summaries meanwhile. Nothing needs to be done for it to recover.
        </Text>
        <Button variant="default" onClick={again}>
          Try again
        </Button>
      </Paper>
    );
  }
  return (
    <section aria-labelledby="ranked">
      <Title order={2} size="h3" id="ranked" mb="sm" style={{ overflowWrap: 'anywhere' }}>
        {documents.length === 0
          ? `Nothing is found for “${query}”`
          : documents.length === 1
            ? `The only result for “${query}”`
            : `The first ${String(documents.length)} results for “${query}”`}
      </Title>
      <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {documents.map((document, place) => (
          <Ranked key={document.id} document={document} rank={place + 1} />
        ))}
      </Stack>
    </section>
  );
}
