import { Alert, Button, Group, Progress, Stack, Table, Text } from '@mantine/core';
import { Panel } from '../forms/Panel';
import { useNames } from '../people/names/use-names';
import { showDateTime } from '../words/london';
import { count, faultWords } from './index-words';
import { type SearchIndexPartsFragment, VerifySearchIndexDocument } from './search-index.generated';
import type { useDeed } from './use-deed';

type Parts = NonNullable<SearchIndexPartsFragment['verification']>;

interface Props {
  readonly verification: Parts | null;
  readonly deed: ReturnType<typeof useDeed>;
}

/** The latest comparison with what is published, and the buttons for another. */
export function Verification({ verification, deed }: Props) {
  const running = verification?.state === 'REQUESTED' || verification?.state === 'RUNNING';
  const verify = (repair: boolean) => {
    void deed.act(
      VerifySearchIndexDocument,
      { repair },
      repair ? 'The index is compared and repaired.' : 'The index is compared.',
    );
  };
  return (
    <Panel title="Compared with what is published">
      {verification === null ? (
        <Text c="dimmed">The index has not been compared yet.</Text>
      ) : (
        <Outcome verification={verification} running={running} />
      )}
      <Group>
        <Button
          variant="default"
          disabled={running || deed.working}
          onClick={() => {
            verify(false);
          }}
        >
          Verify
        </Button>
        <Button
          variant="default"
          disabled={running || deed.working}
          onClick={() => {
            verify(true);
          }}
        >
          Verify and repair
        </Button>
      </Group>
    </Panel>
  );
}

function Outcome({ verification, running }: { readonly verification: Parts; readonly running: boolean }) {
  const { compared, total, requestedBy, requestedAt, error, findings } = verification;
  const nameOf = useNames(requestedBy === null ? [] : [requestedBy]);
  return (
    <Stack gap="sm">
      <Text role="status">{outcomeWords(verification)}</Text>
      {running && (
        <Progress value={total === 0 ? 0 : (100 * compared) / total} aria-label="Documents compared" />
      )}
      {error !== null && (
        <Alert color="clay" title="The comparison could not be done">
          {error}
        </Alert>
      )}
      <Text size="sm" c="dimmed">
        {requestedAt !== null && showDateTime(requestedAt)}
        {requestedBy === null ? ', by a command' : `, asked for by ${nameOf(requestedBy)}`}
      </Text>
      {findings.length > 0 && <Findings verification={verification} />}
    </Stack>
  );
}

function outcomeWords({ state, compared, total, found, mended, faults }: Parts): string {
  if (state === 'REQUESTED') return 'An indexer begins the comparison in a moment.';
  if (state === 'RUNNING')
    return `${compared.toLocaleString('en-GB')} of ${count(total, 'document', 'documents')} compared.`;
  if (state === 'FAILED') return 'The latest comparison was not finished.';
  if (found === 0)
    return `The index is what is published: ${count(compared, 'document', 'documents')} compared.`;
  const kinds = faults.map(({ fault, documents }) => `${String(documents)} ${faultWords[fault]}`).join(', ');
  const rest = found === mended ? 'All of them were repaired.' : `${String(mended)} were repaired.`;
  return `${count(found, 'document was', 'documents were')} not right: ${kinds}. ${rest}`;
}

function Findings({ verification }: { readonly verification: Parts }) {
  const { findings, found } = verification;
  return (
    <Table.ScrollContainer minWidth={520}>
      <Table>
        <caption>
          {findings.length < found ? `The first ${String(findings.length)} findings` : 'Findings'}
        </caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Document</Table.Th>
            <Table.Th scope="col">Fault</Table.Th>
            <Table.Th scope="col">Index has</Table.Th>
            <Table.Th scope="col">Should have</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {findings.map(({ document, fault, indexed, expected, detail }) => (
            <Table.Tr key={`${document} ${fault}`}>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{document}</Table.Td>
              <Table.Td>
                {faultWords[fault]}. {detail}
              </Table.Td>
              <Table.Td>{indexed === 0 ? 'nothing' : indexed}</Table.Td>
              <Table.Td>{expected === 0 ? 'nothing' : expected}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
