import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useClient } from 'urql';
import { goToField } from '../../forms/problems';
import { useRefusable } from '../../forms/use-refusable';
import { showDateTime } from '../../words/london';
import classes from './Comments.module.css';
import {
  ReopenCommentDocument,
  ResolveCommentDocument,
  type ThreadPartsFragment,
} from './comments.generated';
import type { Found } from './passages';
import { nameOfField } from './place';
import { Quote } from './Quote';
import { Reply } from './Reply';
import { selectPassage } from './text-in-page';

interface Props {
  readonly thread: ThreadPartsFragment;
  /** Where its passage stands now; null: it is about no passage. */
  readonly standing: Found['kind'] | null;
  readonly mayWrite: boolean;
}

/** What is said at one place, and the way there. */
export function Thread({ thread, standing, mayWrite }: Props) {
  const client = useClient();
  const { working, problems, send } = useRefusable();
  const resolved = thread.resolvedAt !== null;
  const act = resolved ? ReopenCommentDocument : ResolveCommentDocument;
  return (
    <article
      className={classes.thread}
      data-resolved={resolved}
      aria-label={`Comment by ${thread.comments[0]?.by ?? ''}`}
    >
      <Stack gap="xs">
        <Where thread={thread} standing={standing} />
        {thread.comments.map((comment) => (
          <div key={comment.id}>
            <Group gap="xs">
              <Text fw={600} size="sm">
                {comment.by}
              </Text>
              {comment.fromFactCheck && (
                <Badge variant="default" size="sm">
                  Fact-check
                </Badge>
              )}
              <Text size="sm" c="dimmed">
                {showDateTime(comment.at)}
              </Text>
            </Group>
            <p className={classes.said}>{comment.text}</p>
          </div>
        ))}
        {thread.resolvedAt !== null && (
          <Text size="sm" c="dimmed">
            Resolved by {thread.resolvedBy} on {showDateTime(thread.resolvedAt)}
          </Text>
        )}
        {problems.map(({ detail, remedy }) => (
          <Text key={detail} c="error" size="sm" role="alert">
            {detail} {remedy}
          </Text>
        ))}
        {mayWrite && (
          <Reply threadId={thread.id}>
            <Button
              variant="default"
              size="compact-sm"
              loading={working}
              onClick={() => void send(() => client.mutation(act, { thread: thread.id }).toPromise())}
            >
              {resolved ? 'Reopen' : 'Resolve'}
            </Button>
          </Reply>
        )}
      </Stack>
    </article>
  );
}

function Where({ thread: { field, passage }, standing }: Omit<Props, 'mayWrite'>) {
  if (field === null) return <Text size="sm">The whole document</Text>;
  const name = nameOfField(field);

  function go() {
    if (passage === null || !selectPassage(field, passage)) goToField(field ?? '');
  }

  return (
    <Stack gap={4} align="flex-start">
      <Button variant="subtle" size="compact-sm" px={0} onClick={go}>
        {passage === null ? `Go to “${name}”` : `Show it in “${name}”`}
      </Button>
      {passage !== null && <Quote words={passage.quote} />}
      {passage !== null && (standing === 'changed' || standing === 'gone') && (
        <Text size="sm" fw={600}>
          The passage has changed since. This is how it read.
        </Text>
      )}
    </Stack>
  );
}
