import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { problemOf } from '../api/outcome';
import { Failure, Loading } from '../app/states';
import { useTitle } from '../app/use-title';
import { Icon } from '../icons/Icon';
import { AuditDocument } from './audit.generated';
import { exportUrl, filterOf, readAddress, writeAddress } from './audit-address';
import { AuditEntry } from './AuditEntry';
import { AuditFilters } from './AuditFilters';

const pageLength = 50;
const countedAtMost = 10_000;

/** Who changed what, newest first: for administrators. */
export function AuditPage() {
  useTitle('Audit log');
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => readAddress(params), [params]);
  const variables = useMemo(() => ({ filter: filterOf(view), first: pageLength, after: view.after }), [view]);
  const [{ data, error }, refetch] = useQuery({
    query: AuditDocument,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const found = data?.auditEntries;
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <div>
          <Title order={1}>Audit log</Title>
          <Text c="dimmed">
            Every change, with what it was before and after. Nothing here can be changed.
          </Text>
        </div>
        <Group gap="xs">
          <Button component="a" variant="default" href={exportUrl(view, 'csv')} download>
            Export as CSV
          </Button>
          <Button component="a" variant="default" href={exportUrl(view, 'json')} download>
            Export as JSON
          </Button>
        </Group>
      </Group>
      <AuditFilters
        view={view}
        onChange={(next) => {
          setParams(writeAddress(next), { replace: true });
        }}
      />
      {error !== undefined && (
        <Failure
          what="the audit log"
          problem={problemOf(error)}
          onRetry={() => {
            refetch({ requestPolicy: 'network-only' });
          }}
        />
      )}
      {found === undefined && error === undefined && <Loading what="the audit log" />}
      {found !== undefined && (
        <>
          <Text role="status" c="dimmed">
            {count(found.totalCount)}
          </Text>
          {found.edges.length === 0 && (
            <Paper withBorder p="xl" ta="center">
              <Text fw={600}>Nothing was recorded that suits these filters.</Text>
            </Paper>
          )}
          <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
            {found.edges.map(({ node }) => (
              <AuditEntry key={node.id} entry={node} />
            ))}
          </Stack>
          <Group component="nav" aria-label="Pages" justify="center">
            {view.after !== null && (
              <Button
                component={Link}
                variant="default"
                to={`?${writeAddress({ ...view, after: null }).toString()}`}
              >
                Newest
              </Button>
            )}
            {found.pageInfo.hasNextPage && (
              <Button
                component={Link}
                variant="default"
                rightSection={<Icon name="next" />}
                to={`?${writeAddress({ ...view, after: found.pageInfo.endCursor }).toString()}`}
              >
                Older
              </Button>
            )}
          </Group>
        </>
      )}
    </Stack>
  );
}

function count(total: number): string {
  if (total >= countedAtMost) return `More than ${countedAtMost.toLocaleString('en-GB')} entries`;
  return total === 1 ? '1 entry' : `${total.toLocaleString('en-GB')} entries`;
}
