import { Anchor, Checkbox, Group, Paper, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { showDateTime } from '../../words/london';
import { tierWords, typeWords } from '../../words/words';
import type { DocumentRowFragment } from '../documents.generated';
import { DraftBadge, StateBadge } from '../StateBadge';
import { type Column, columnWords } from './columns';
import type { Selection } from './selection';

interface Props {
  readonly documents: readonly DocumentRowFragment[];
  readonly columns: readonly Column[];
  /** Nothing: documents cannot be chosen here. */
  readonly selection?: Selection | undefined;
}

/** The documents as a table, or as cards where a table would not fit. */
export function DocumentTable(props: Props) {
  const narrow = useMediaQuery('(max-width: 52em)', false, { getInitialValueInEffect: false });
  return narrow ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows({ documents, columns, selection }: Props) {
  return (
    <Paper withBorder style={{ overflowX: 'auto' }} tabIndex={-1}>
      <Table verticalSpacing="sm" horizontalSpacing="md" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {selection !== undefined && (
              <Table.Th scope="col" w={44}>
                <ChooseAll {...{ documents, selection }} />
              </Table.Th>
            )}
            <Table.Th scope="col">Title</Table.Th>
            {columns.map((column) => (
              <Table.Th scope="col" key={column}>
                {columnWords[column]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {documents.map((document, index) => (
            <Table.Tr key={document.id} bg={selection?.has(document.id) === true ? chosenGround : undefined}>
              {selection !== undefined && (
                <Table.Td>
                  <Choose {...{ documents, index, selection }} />
                </Table.Td>
              )}
              <Table.Td>
                <TitleLink document={document} />
              </Table.Td>
              {columns.map((column) => (
                <Table.Td key={column} style={column === 'slug' ? breaks : { whiteSpace: 'nowrap' }}>
                  {cells[column](document)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

function Cards(props: Props) {
  const { documents, selection } = props;
  return (
    <Stack gap="sm">
      {selection !== undefined && (
        <Group px="md">
          <ChooseAll {...{ documents, selection }} labelled />
        </Group>
      )}
      <CardList {...props} />
    </Stack>
  );
}

function CardList({ documents, columns, selection }: Props) {
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {documents.map((document, index) => (
        <Paper component="li" withBorder p="md" key={document.id}>
          <Group wrap="nowrap" align="flex-start" gap="sm">
            {selection !== undefined && <Choose {...{ documents, index, selection }} />}
            <Stack gap={6} style={{ minWidth: 0 }}>
              <TitleLink document={document} />
              {columns.map((column) => (
                <Group gap="xs" key={column} wrap="nowrap" align="flex-start">
                  <Text size="sm" c="dimmed" w={76} style={{ flexShrink: 0 }}>
                    {columnWords[column]}
                  </Text>
                  <Text size="sm" component="div" style={breaks}>
                    {cells[column](document)}
                  </Text>
                </Group>
              ))}
            </Stack>
          </Group>
        </Paper>
      ))}
    </Stack>
  );
}

interface ChooseAllProps {
  readonly documents: readonly DocumentRowFragment[];
  readonly selection: Selection;
  /** Its label stands beside it. */
  readonly labelled?: boolean;
}

function ChooseAll({ documents, selection, labelled = false }: ChooseAllProps) {
  const label = 'Choose every document on this page';
  const some = documents.some(({ id }) => selection.has(id));
  const all = documents.every(({ id }) => selection.has(id));
  return (
    <Checkbox
      {...(labelled ? { label } : { 'aria-label': label })}
      checked={all}
      indeterminate={some && !all}
      onChange={() => {
        selection.togglePage(documents);
      }}
    />
  );
}

interface ChooseProps {
  readonly documents: readonly DocumentRowFragment[];
  readonly index: number;
  readonly selection: Selection;
}

/** With the shift key held, everything from the one that was clicked before. */
function Choose({ documents, index, selection }: ChooseProps) {
  const document = documents[index];
  if (document === undefined) return null;
  return (
    <Checkbox
      aria-label={`Choose ${document.title}`}
      checked={selection.has(document.id)}
      onClick={(event) => {
        selection.toggle(documents, index, event.shiftKey);
      }}
      onChange={() => undefined}
    />
  );
}

const chosenGround = 'light-dark(#eef6f5, #1d3234)';
const breaks = { overflowWrap: 'anywhere', minWidth: 0 } as const;

const cells: Record<Column, (document: DocumentRowFragment) => ReactNode> = {
  type: ({ type, tier }) => (
    <>
      {typeWords[type].name}
      <Text size="xs" c="dimmed">
        {tierWords[tier].name}
      </Text>
    </>
  ),
  tier: ({ tier }) => tierWords[tier].name,
  state: ({ state, draftState }) => (
    <Group gap={4} wrap="wrap">
      <StateBadge state={state} />
      {state === 'LIVE_WITH_DRAFT' && draftState !== null && <DraftBadge state={draftState} />}
    </Group>
  ),
  owner: ({ owner }) => owner?.displayName ?? <Dimmed>Nobody</Dimmed>,
  changed: ({ changedAt, changedBy, changedByName }) => (
    <>
      {showDateTime(changedAt)}
      <Text size="xs" c="dimmed" style={breaks} title={changedBy}>
        by {changedByName}
      </Text>
    </>
  ),
  published: ({ publishedAt }) => (publishedAt === null ? <Dimmed>Never</Dimmed> : showDateTime(publishedAt)),
  slug: ({ slug }) => slug,
};

function Dimmed({ children }: { readonly children: string }) {
  return (
    <Text span c="dimmed" size="sm">
      {children}
    </Text>
  );
}

function TitleLink({ document }: { readonly document: DocumentRowFragment }) {
  return (
    <Anchor component={Link} to={`/documents/${document.id}`} fw={600} style={{ overflowWrap: 'anywhere' }}>
      {document.title.trim() === '' ? 'Untitled' : document.title}
    </Anchor>
  );
}
