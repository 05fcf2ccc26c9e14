import { Group, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../../api/outcome';
import { Failure, Loading } from '../../app/states';
import type { PanelProps } from '../../editor/aside/panels';
import { Icon } from '../../icons/Icon';
import { showDateTime } from '../../words/london';
import { ReadersFeedbackDocument, type ReadersFeedbackQuery } from './feedback.generated';

type Feedback = NonNullable<ReadersFeedbackQuery['document']>['feedback'];

/** Whether readers found the page useful, and what they wrote. */
export function FeedbackPanel({ state: { document } }: PanelProps) {
  if (document === null) return <Text>Readers can say something once it is live.</Text>;
  return <Answers id={document.id} />;
}

function Answers({ id }: { readonly id: string }) {
  const variables = useMemo(() => ({ id }), [id]);
  const context = useMemo(() => ({ additionalTypenames: ['Feedback'] }), []);
  const [{ data, error, fetching }, refetch] = useQuery({
    query: ReadersFeedbackDocument,
    variables,
    context,
    requestPolicy: 'cache-and-network',
  });
  const feedback = data?.document?.feedback;
  if (error !== undefined)
    return <Failure what="what readers said" problem={problemOf(error)} onRetry={refetch} />;
  if (feedback === undefined) return fetching ? <Loading what="what readers said" /> : null;
  return <Said feedback={feedback} />;
}

function Said({ feedback: { useful, notUseful, words } }: { readonly feedback: Feedback }) {
  return (
    <Stack gap="md" component="section" aria-label="What readers said">
      <Title order={2} size="h4">
        Was this page useful?
      </Title>
      {useful + notUseful === 0 ? (
        <Text c="dimmed">
          No reader has answered yet. Help, stories and Scrutiny pages ask when they are live.
        </Text>
      ) : (
        <Text>
          {count(useful, 'reader')} said yes, {notUseful} said no, in the last 12 months.
        </Text>
      )}
      <Stack gap="sm" component="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {words.map((said) => (
          <li key={said.id}>
            <Group gap="xs" wrap="nowrap" align="flex-start">
              <span style={{ marginTop: 3 }}>
                <Icon name={said.useful ? 'done' : 'back'} size={16} />
              </span>
              <div style={{ minWidth: 0 }}>
                <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>“{said.words}”</Text>
                <Text size="sm" c="dimmed">
                  {said.useful ? 'Useful' : 'Not useful'}, {showDateTime(said.at)}
                </Text>
              </div>
            </Group>
          </li>
        ))}
      </Stack>
      <Text size="sm" c="dimmed">
        Nobody can be asked back: no name or address is kept. Answers are removed after 12 months.
      </Text>
    </Stack>
  );
}

function count(number: number, what: string): string {
  return `${String(number)} ${what}${number === 1 ? '' : 's'}`;
}
