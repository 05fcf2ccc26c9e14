import { Anchor, Button, Group, Paper, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from 'react-router';
import { useAccount } from '../../session/context';
import { may } from '../../session/may';
import type { Mend } from './mend';
import type { QueryPartsFragment } from './record.generated';
import { percent } from './record-words';

interface Props {
  readonly queries: readonly QueryPartsFragment[];
  readonly onMend: (mend: Mend) => void;
}

/** The searches as a table, or as cards where a table would not fit. */
export function QueryRows(props: Props) {
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false });
  return narrow ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows({ queries, onMend }: Props) {
  return (
    <Paper withBorder style={{ overflowX: 'auto' }} tabIndex={-1}>
      <Table verticalSpacing="sm" horizontalSpacing="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Search</Table.Th>
            <Table.Th scope="col">Times</Table.Th>
            <Table.Th scope="col">Found nothing</Table.Th>
            <Table.Th scope="col">Results</Table.Th>
            <Table.Th scope="col">Opened</Table.Th>
            <Table.Th scope="col">Mean rank</Table.Th>
            <Table.Th scope="col">What to do</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {queries.map((query) => (
            <Table.Tr key={query.query}>
              <Table.Th scope="row" style={{ overflowWrap: 'anywhere', maxWidth: '22rem' }}>
                {query.query}
                <Opened query={query} />
              </Table.Th>
              <Table.Td>{query.times}</Table.Td>
              <Table.Td>{query.empty}</Table.Td>
              <Table.Td>{Math.round(query.meanResults)}</Table.Td>
              <Table.Td>{percent(query.followed, query.times)}</Table.Td>
              <Table.Td>{query.meanRank === null ? '–' : query.meanRank.toFixed(1)}</Table.Td>
              <Table.Td>
                <Mends query={query} onMend={onMend} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

function Cards({ queries, onMend }: Props) {
  return (
    <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {queries.map((query) => (
        <Paper component="li" withBorder shadow="none" p="sm" key={query.query}>
          <Stack gap="xs">
            <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
              {query.query}
            </Text>
            <Text size="sm">
              {query.times} times, {query.empty} of them without a result; {Math.round(query.meanResults)}{' '}
              results on average; opened after {percent(query.followed, query.times)} of them
              {query.meanRank === null ? '' : `, at rank ${query.meanRank.toFixed(1)} on average`}.
            </Text>
            <Opened query={query} />
            <Mends query={query} onMend={onMend} />
          </Stack>
        </Paper>
      ))}
    </Stack>
  );
}

/** What was opened most, with how often and where it stood. */
function Opened({ query: { opened } }: { readonly query: QueryPartsFragment }) {
  if (opened.length === 0) return null;
  return (
    <Stack component="ul" gap={0} m={0} pl="md">
      {opened.slice(0, 3).map(({ document, times, meanRank }) => (
        <Text component="li" size="xs" fw={400} key={document.id}>
          <Anchor component={Link} size="xs" to={`/documents/${document.id}`}>
            {document.title}
          </Anchor>{' '}
          {times === 1 ? 'once' : `${String(times)} times`}, rank {meanRank.toFixed(1)}
        </Text>
      ))}
    </Stack>
  );
}

interface MendsProps {
  readonly query: QueryPartsFragment;
  readonly onMend: (mend: Mend) => void;
}

function Mends({ query, onMend }: MendsProps) {
  const { role } = useAccount();
  const act = (kind: Mend['kind'], label: string) => (
    <Button
      key={kind}
      size="compact-sm"
      variant="default"
      aria-label={`${label}: ${query.query}`}
      onClick={() => {
        onMend({ kind, query });
      }}
    >
      {label}
    </Button>
  );
  return (
    <Group gap={6}>
      {may.publish(role) && act('synonym', 'Add a synonym')}
      {may.publish(role) && act('bet', 'Pin a result')}
      {may.write(role) && act('ask', 'Ask for content')}
    </Group>
  );
}
