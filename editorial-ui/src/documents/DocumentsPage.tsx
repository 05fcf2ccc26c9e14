import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Failure, Loading } from '../app/states';
import { useTitle } from '../app/use-title';
import { Icon } from '../icons/Icon';
import { useAccount } from '../session/context';
import { may } from '../session/may';
import { BulkBar } from './bulk/BulkBar';
import { ColumnChoice } from './list/ColumnChoice';
import { useColumns } from './list/columns';
import { DocumentTable } from './list/DocumentTable';
import { Filters } from './list/Filters';
import { isFiltered, type ListView, readAddress, writeAddress } from './list/list-address';
import { Pages } from './list/Pages';
import { useSelection } from './list/selection';
import { countWords, useList } from './list/use-list';
import { ViewsBar } from './views/ViewsBar';

/** Every document on the desk, drafts included; the address holds what is shown. */
export function DocumentsPage() {
  useTitle('Documents');
  const { role } = useAccount();
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => readAddress(params), [params]);
  const [kept, keep] = useColumns();
  const list = useList(view);
  const selection = useSelection(list.filtered);
  const filtered = isFiltered(view);
  const columns = view.columns ?? kept;
  const show = (next: ListView, replace = false) => {
    setParams(writeAddress(next), { replace });
  };

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
      <ViewsBar view={view} columns={columns} />
      <Filters
        view={view}
        onChange={(next) => {
          show(next, next.text !== view.text);
        }}
      >
        <ColumnChoice
          columns={columns}
          onColumns={(next) => {
            keep(next);
            show({ ...view, columns: view.columns === null ? null : next }, true);
          }}
          size={view.size}
          onSize={(size) => {
            show({ ...view, size, after: null });
          }}
        />
      </Filters>
      {list.problem !== undefined && (
        <Failure what="the documents" problem={list.problem} onRetry={list.again} />
      )}
      {list.documents === undefined && list.fetching && <Loading what="the documents" />}
      {list.documents !== undefined && (
        <Stack gap="md">
          <Text c="dimmed" role="status">
            {countWords(list.count, filtered)}
          </Text>
          {list.documents.length === 0 ? (
            <Nothing filtered={filtered} />
          ) : (
            <DocumentTable
              documents={list.documents}
              columns={columns}
              selection={may.write(role) ? selection : undefined}
            />
          )}
          <Pages view={view} next={list.next} />
        </Stack>
      )}
      <BulkBar selection={selection} filter={list.filter} count={list.count} onChanged={list.again} />
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
