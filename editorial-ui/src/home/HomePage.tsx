import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { problemOf } from '../api/outcome';
import { Failure, Loading } from '../app/states';
import { useTitle } from '../app/use-title';
import { Icon } from '../icons/Icon';
import { useAccount } from '../session/context';
import { may } from '../session/may';
import { showDateTime } from '../words/london';
import { Agenda } from './Agenda';
import classes from './Home.module.css';
import { HomeDocument as HomeQueryDocument, type HomeQuery } from './home.generated';
import { dayOf, readDay, weekFrom } from './week';
import { EntryLine, WaitingList } from './WaitingList';

/** The first screen: what waits, what goes out, what went out. */
export function HomePage() {
  useTitle('Home');
  const { displayName, role } = useAccount();
  const [params] = useSearchParams();
  const [today] = useState(() => dayOf(new Date().toISOString()));
  const first = readDay(params.get('week'), today);
  const { days, from, to } = useMemo(() => weekFrom(first), [first]);
  const variables = useMemo(() => ({ from, to }), [from, to]);
  const context = useMemo(() => ({ additionalTypenames: ['Document'] }), []);
  const [{ data, error, fetching }, refetch] = useQuery({ query: HomeQueryDocument, variables, context });

  return (
    <Stack gap="lg">
      <Group justify="space-between" align="center">
        <div>
          <Title order={1}>Home</Title>
          <Text c="dimmed">Good to see you, {displayName}.</Text>
        </div>
        {may.write(role) && (
          <Button component={Link} to="/documents/new" leftSection={<Icon name="add" />}>
            New document
          </Button>
        )}
      </Group>
      {error !== undefined && (
        <Failure
          what="what waits for you"
          problem={problemOf(error)}
          onRetry={() => {
            refetch({ requestPolicy: 'network-only' });
          }}
        />
      )}
      {data === undefined && fetching && <Loading what="what waits for you" />}
      {data !== undefined && (
        <div className={classes.grid}>
          <WaitingList data={data} />
          <Stack gap="xl">
            <Agenda days={days} today={today} entries={data.home.agenda} />
            <PublishedLately data={data} />
          </Stack>
        </div>
      )}
    </Stack>
  );
}

function PublishedLately({ data }: { readonly data: HomeQuery }) {
  const { published } = data.home;
  return (
    <section aria-labelledby="published-lately">
      <Group justify="space-between" align="baseline" mb="sm">
        <Title order={2} id="published-lately">
          Published lately
        </Title>
        {published.length > 0 && (
          <Anchor component={Link} to="/documents?state=LIVE&state=LIVE_WITH_DRAFT&order=published" size="sm">
            Everything that is live
          </Anchor>
        )}
      </Group>
      <Paper withBorder className={classes.card ?? ''}>
        {published.length === 0 ? (
          <Text c="dimmed" size="sm">
            Nothing has been published yet.
          </Text>
        ) : (
          <ul className={classes.entries}>
            {published.map((document) => (
              <EntryLine
                key={document.id}
                entry={{
                  key: document.id,
                  document,
                  note: document.publishedAt === null ? '' : showDateTime(document.publishedAt),
                }}
              />
            ))}
          </ul>
        )}
      </Paper>
    </section>
  );
}
