import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useClient } from 'urql';
import type { ScheduledKind } from '../../api/schema.generated';
import { showDateTime } from '../../words/london';
import { audienceWords } from '../../words/words';
import { type Editing, problemsOf, type StoredDocument } from '../editing';
import { CancelScheduledDocument } from '../editor.generated';

interface Props {
  readonly document: StoredDocument;
  readonly editing: Editing;
}

const kindWords: Record<ScheduledKind, string> = {
  PUBLISH: 'Goes out',
  OPEN: 'Opens',
  WITHDRAW: 'Is withdrawn',
};

/** What will happen by itself, and what has: scheduled acts, failures and a withdrawal. */
export function Standing({ document, editing }: Props) {
  const open = document.scheduled.filter(({ state }) => state === 'PENDING' || state === 'FAILED');
  const { withdrawal } = document;
  if (open.length === 0 && withdrawal === null) return null;
  return (
    <Stack gap="sm">
      {withdrawal !== null && (
        <Alert color="clay" title={`Withdrawn ${showDateTime(withdrawal.at)} by ${withdrawal.byName}`}>
          {withdrawal.reason}
          {withdrawal.redirect !== null && ` Readers are led to ${withdrawal.redirect}.`}
        </Alert>
      )}
      {open.map((action) => (
        <Alert
          key={action.id}
          color={action.state === 'FAILED' ? 'red' : 'teal'}
          title={`${kindWords[action.kind]} ${showDateTime(action.dueAt)}`}
        >
          <Group justify="space-between">
            <Text>
              {action.audience !== null && `To: ${audienceWords[action.audience].name}. `}
              Set by {action.byName}. {action.problem}
            </Text>
            <CallOff actionId={action.id} kind={action.kind} editing={editing} />
          </Group>
        </Alert>
      ))}
    </Stack>
  );
}

interface CallOffProps {
  readonly actionId: string;
  readonly kind: ScheduledKind;
  readonly editing: Editing;
}

function CallOff({ actionId, kind, editing }: CallOffProps) {
  const client = useClient();
  if (kind === 'OPEN') return null;

  async function callOff() {
    const outcome = await editing.act('Calling it off', ({ id, version }) =>
      client.mutation(CancelScheduledDocument, { id, version, actionId }).toPromise(),
    );
    if (outcome.kind === 'done') notifications.show({ message: 'Called off' });
    else editing.showProblems(problemsOf(outcome));
  }

  return (
    <Button variant="default" onClick={() => void callOff()}>
      Call it off
    </Button>
  );
}
