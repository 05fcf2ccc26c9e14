import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { problemOf } from '../api/outcome';
import { Failure, Loading } from '../app/states';
import { useTitle } from '../app/use-title';
import { Icon } from '../icons/Icon';
import { useAccount } from '../session/context';
import { may } from '../session/may';
import { DocumentsDocument, type DocumentsQuery } from './documents.generated';
import { DocumentTable } from './DocumentTable';
import { Filters } from './Filters';
import { filterOf, isFiltered, type ListView, readAddress, writeAddress } from './list-address';

const pageSize = 25;

/** Every document on the desk, drafts included; the address holds what is shown. */
export function DocumentsPage() {
  useTitle('Documents');
  const { role } = useAccount();
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => readAddress(params), [params]);
  const variables = useMemo(
    () => ({ filter: filterOf(view), orderBy: view.order, first: pageSize, after: view.after }),
    [view],
  );
  const context = useMemo(() => ({ additionalTypenames: ['Document'] }), []);
  const [{ data, error, fetching }, refetch] = useQuery({ query: DocumentsDocument, variables, context });

  return (
    <Stack gap="lg">
      <Group justify="space-between" align="center">
        <Title order={1}>Documents</Title>
        {may.write(role) && (
          <Button component={Link} to="/documents/new" leftSection={<Icon name="add" />}>
            New document
          </Button>
        )}
      </Group>
      <Filters
        view={view}
        onChange={(next) => {
          setParams(writeAddress(next), { replace: next.text !== view.text });
        }}
      />
      {error !== undefined && (
        <Failure
          what="the documents"
          problem={problemOf(error)}
          onRetry={() => {
            refetch({ requestPolicy: 'network-only' });
          }}
        />
      )}
      {data === undefined && fetching && <Loading what="the documents" />}
      {data !== undefined && <Found data={data} view={view} />}
    </Stack>
  );
}

function Found({ data, view }: { readonly data: DocumentsQuery; readonly view: ListView }) {
  const { edges, totalCount } = data.documents;
  const words = totalCount === 1 ? '1 document' : `${totalCount.toLocaleString('en-GB')} documents`;
  return (
    <Stack gap="md">
      <Text c="dimmed" role="status">
        {words}
        {isFiltered(view) ? ' found' : ''}
      </Text>
      {edges.length === 0 ? (
        <Nothing filtered={isFiltered(view)} />
      ) : (
        <DocumentTable documents={edges.map(({ node }) => node)} />
      )}
      <Pages data={data} view={view} />
    </Stack>
  );
}

function Nothing({ filtered }: { readonly filtered: boolean }) {
  return (
    <Paper withBorder p="xl" ta="center">
      <Text fw={600}>{filtered ? 'No document matches.' : 'There are no documents yet.'}</Text>
      <Text c="dimmed">
        {filtered ? 'Use fewer words or clear a filter.' : 'Choose “New document” to write the first one.'}
      </Text>
    </Paper>
  );
}

/** Cursors only lead onwards, so the way back is the browser's own. */
function Pages({ data, view }: { readonly data: DocumentsQuery; readonly view: ListView }) {
  const navigate = useNavigate();
  const { hasNextPage, endCursor } = data.documents.pageInfo;
  if (view.after === null && !hasNextPage) return null;
  return (
    <Group component="nav" aria-label="Pages" justify="space-between">
      {view.after === null ? (
        <span />
      ) : (
        <Button variant="default" leftSection={<Icon name="back" />} onClick={() => void navigate(-1)}>
          Previous page
        </Button>
      )}
      {hasNextPage && (
        <Button
          component={Link}
          to={{ search: writeAddress({ ...view, after: endCursor }).toString() }}
          variant="default"
          rightSection={<Icon name="next" />}
        >
          Next page
        </Button>
      )}
    </Group>
  );
}
