import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../api/outcome';
import { Failure, Loading } from '../app/states';
import { useTitle } from '../app/use-title';
import { Icon } from '../icons/Icon';
import { useAccount } from '../session/context';
import { may } from '../session/may';
import { ActivitiesDocument, type ActivityPartsFragment } from './activities.generated';
import { ActivityDialog } from './ActivityDialog';
import { ActivityTable } from './ActivityTable';

type Opened =
  { readonly kind: 'new' } | { readonly kind: 'stored'; readonly activity: ActivityPartsFragment } | null;

/** The plan and record: what is done in which strand, when, and where it was shown. */
export function ActivitiesPage() {
  useTitle('Activities');
  const { role } = useAccount();
  const [first, setFirst] = useState(100);
  const [opened, setOpened] = useState<Opened>(null);
  const context = useMemo(() => ({ additionalTypenames: ['Activity'] }), []);
  const variables = useMemo(() => ({ first }), [first]);
  const [{ data, error, fetching }, refetch] = useQuery({ query: ActivitiesDocument, variables, context });
  const activities = data?.activities.edges.map(({ node }) => node) ?? [];
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <Title order={1}>Activities</Title>
        {may.write(role) && (
          <Button
            leftSection={<Icon name="add" />}
            onClick={() => {
              setOpened({ kind: 'new' });
            }}
          >
            New activity
          </Button>
        )}
      </Group>
      <Text c="dimmed">
        The plan of what is to come and the record of what was done, with every place where it was shown.
      </Text>
      {error !== undefined && (
        <Failure
          what="the activities"
          problem={problemOf(error)}
          onRetry={() => {
            refetch({ requestPolicy: 'network-only' });
          }}
        />
      )}
      {data === undefined && fetching && <Loading what="the activities" />}
      {data !== undefined && activities.length === 0 && (
        <Paper withBorder p="xl" ta="center">
          <Text fw={600}>Nothing is planned or recorded yet.</Text>
        </Paper>
      )}
      {activities.length > 0 && (
        <ActivityTable
          activities={activities}
          mayWrite={may.write(role)}
          onOpen={(activity) => {
            setOpened({ kind: 'stored', activity });
          }}
        />
      )}
      {data?.activities.pageInfo.hasNextPage === true && (
        <Button
          variant="default"
          onClick={() => {
            setFirst(first + 100);
          }}
        >
          Show more
        </Button>
      )}
      {opened !== null && (
        <ActivityDialog
          activity={opened.kind === 'new' ? null : opened.activity}
          strands={[...new Set(activities.map(({ strand }) => strand))]}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </Stack>
  );
}
