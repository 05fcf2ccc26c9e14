import { Anchor, Group, Paper, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from 'react-router';
import { showDateTime } from '../words/london';
import { tierWords, typeWords } from '../words/words';
import type { DocumentRowFragment } from './documents.generated';
import { StateBadge } from './StateBadge';

interface Props {
  readonly documents: readonly DocumentRowFragment[];
}

/** The documents as a table, or as cards where a table would not fit. */
export function DocumentTable({ documents }: Props) {
  const narrow = useMediaQuery('(max-width: 44em)');
  return narrow ? <Cards documents={documents} /> : <Rows documents={documents} />;
}

function Rows({ documents }: Props) {
  return (
    <Paper withBorder style={{ overflowX: 'auto' }}>
      <Table verticalSpacing="sm" horizontalSpacing="md" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Title</Table.Th>
            <Table.Th scope="col">Type</Table.Th>
            <Table.Th scope="col">State</Table.Th>
            <Table.Th scope="col">Changed</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {documents.map((document) => (
            <Table.Tr key={document.id}>
              <Table.Td>
                <TitleLink document={document} />
              </Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                {typeWords[document.type].name}
                <Text size="xs" c="dimmed">
                  {tierWords[document.tier].name}
                </Text>
              </Table.Td>
              <Table.Td>
                <StateBadge state={document.state} />
              </Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                {showDateTime(document.changedAt)}
                <Text size="xs" c="dimmed">
                  by {document.changedBy}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

function Cards({ documents }: Props) {
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {documents.map((document) => (
        <Paper component="li" withBorder p="md" key={document.id}>
          <Stack gap={6}>
            <TitleLink document={document} />
            <Group gap="xs">
              <StateBadge state={document.state} />
              <Text size="sm">
                {typeWords[document.type].name}, {tierWords[document.tier].name.toLowerCase()}
              </Text>
            </Group>
            <Text size="sm" c="dimmed">
              Changed {showDateTime(document.changedAt)} by {document.changedBy}
            </Text>
          </Stack>
        </Paper>
      ))}
    </Stack>
  );
}

function TitleLink({ document }: { readonly document: DocumentRowFragment }) {
  return (
    <Anchor component={Link} to={`/documents/${document.id}`} fw={600} style={{ overflowWrap: 'anywhere' }}>
      {document.title.trim() === '' ? 'Untitled' : document.title}
    </Anchor>
  );
}
