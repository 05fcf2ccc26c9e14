import { Button, Stack, Switch, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../../api/outcome';
import { Failure, Loading } from '../../app/states';
import type { PanelProps } from '../../editor/aside/panels';
import { useAccount } from '../../session/context';
import { may } from '../../session/may';
import { CommentThreadsDocument } from './comments.generated';
import { NewComment } from './NewComment';
import { useBeginComment, usePlace } from './place';
import { Thread } from './Thread';
import { useMarkedPassages } from './use-marked-passages';

/** What colleagues and fact-checkers say, each leading to what it is about. */
export function CommentsPanel({ state: { document, content } }: PanelProps) {
  if (document === null) return <Text>Save it first; then it can be commented on.</Text>;
  return <Threads documentId={document.id} content={content} />;
}

interface Props {
  readonly documentId: string;
  /** What is on the screen: whenever it changes, the passages are looked for anew. */
  readonly content: unknown;
}

function Threads({ documentId, content }: Props) {
  const { role } = useAccount();
  const place = usePlace();
  const begin = useBeginComment();
  const [resolved, setResolved] = useState(false);
  const variables = useMemo(() => ({ id: documentId }), [documentId]);
  const context = useMemo(() => ({ additionalTypenames: ['CommentThread'] }), []);
  const [{ data, error }, refetch] = useQuery({ query: CommentThreadsDocument, variables, context });
  const all = useMemo(() => data?.document?.commentThreads ?? [], [data]);
  const shown = useMemo(
    () => all.filter(({ resolvedAt }) => resolved || resolvedAt === null),
    [all, resolved],
  );
  const standings = useMarkedPassages(shown, content);
  const settled = all.filter(({ resolvedAt }) => resolvedAt !== null).length;
  return (
    <Stack gap="md">
      {place !== null && (
        <NewComment
          key={JSON.stringify(place)}
          documentId={documentId}
          place={place}
          onClose={() => {
            begin(null);
          }}
        />
      )}
      {place === null && may.write(role) && (
        <Button
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => {
            begin({ field: null, passage: null });
          }}
        >
          New comment
        </Button>
      )}
      {settled > 0 && (
        <Switch
          label={`Show resolved comments (${String(settled)})`}
          checked={resolved}
          onChange={(event) => {
            setResolved(event.currentTarget.checked);
          }}
        />
      )}
      {error !== undefined && (
        <Failure
          what="the comments"
          problem={problemOf(error)}
          onRetry={() => {
            refetch({ requestPolicy: 'network-only' });
          }}
        />
      )}
      {data === undefined && error === undefined && <Loading what="the comments" />}
      {data !== undefined && shown.length === 0 && (
        <Text c="dimmed">
          No open comments. Select a passage in the text and press “Comment on this passage”, or begin one
          here.
        </Text>
      )}
      {shown.map((thread) => (
        <Thread
          key={thread.id}
          thread={thread}
          standing={standings.get(thread.id) ?? null}
          mayWrite={may.write(role)}
        />
      ))}
    </Stack>
  );
}
