import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { problemOf } from '../api/outcome';
import type { Problem } from '../api/problem';
import { Failure, Loading } from '../app/states';
import { useCompared } from './compare-address';
import { Comparison } from './Comparison';
import type { ShownDocument } from './Events';
import { RestoredNotice, useRestoring } from './restoring';
import { RestoreSaveDialog } from './RestoreSaveDialog';
import { RevisionsDocument } from './revisions.generated';
import { daysOf, type Revision } from './sessions';
import { SessionRows } from './SessionRows';
import { useSaves } from './use-saves';

interface Props {
  readonly document: ShownDocument;
  readonly onChanged: () => void;
}

/** Every save: two of them can be compared, and each can be brought back. */
export function Saves({ document, onChanged }: Props) {
  const client = useClient();
  const saves = useSaves(document.id, document.version);
  const compared = useCompared();
  const [older, setOlder] = useState<readonly Revision[]>([]);
  const [next, setNext] = useState<{ readonly after: string | null } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [restoring, setRestoring] = useState<Revision | null>(null);
  const restore = useRestoring(document, onChanged);

  if (saves.error !== undefined)
    return <Failure what="the saves" problem={problemOf(saves.error)} onRetry={saves.retry} />;
  if (saves.data === undefined) return <Loading what="the saves" />;
  const { edges, pageInfo, totalCount } = saves.data.revisions;
  const all = [...edges.map(({ node }) => node), ...older].filter(
    ({ id }, index, list) => list.findIndex((each) => each.id === id) === index,
  );
  const { after } = next ?? { after: pageInfo.hasNextPage ? pageInfo.endCursor : null };

  async function more() {
    const { data, error } = await client
      .query(RevisionsDocument, { document: document.id, after })
      .toPromise();
    if (data === undefined) {
      setProblem(problemOf(error));
      return;
    }
    setOlder([...older, ...data.revisions.edges.map(({ node }) => node)]);
    setNext({ after: data.revisions.pageInfo.hasNextPage ? data.revisions.pageInfo.endCursor : null });
  }

  return (
    <Stack gap="md">
      {restore.done !== null && <RestoredNotice documentId={document.id} restore={restore} />}
      {compared.from !== null && compared.to !== null && (
        <Comparison
          key={`${compared.from} ${compared.to}`}
          from={compared.from}
          to={compared.to}
          onClose={() => {
            compared.choose({ from: null, to: null });
          }}
        />
      )}
      <Text>
        {totalCount === 1 ? 'It was saved once.' : `It was saved ${String(totalCount)} times.`} Choose an
        earlier save and a later one to see which words came and went between them.
      </Text>
      {daysOf(all).map(({ date, sessions }) => (
        <section key={date} aria-label={date}>
          <Title order={3} size="h5" mb="xs">
            {date}
          </Title>
          <Stack component="ol" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
            {sessions.map((session) => (
              <SessionRows
                key={session.saves[0]?.id ?? ''}
                {...{ session, compared, onRestore: setRestoring }}
                current={all[0]?.id}
              />
            ))}
          </Stack>
        </section>
      ))}
      {problem !== null && <Text c="error">{problem.detail}</Text>}
      {after !== null && (
        <Button variant="default" onClick={() => void more()}>
          Show earlier saves
        </Button>
      )}
      {restoring !== null && (
        <RestoreSaveDialog
          {...{ document, restore }}
          revision={restoring}
          onClose={() => {
            setRestoring(null);
          }}
        />
      )}
    </Stack>
  );
}
