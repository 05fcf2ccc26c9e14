import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useClient } from 'urql';
import { useAccount } from '../../session/context';
import { may } from '../../session/may';
import { showDateTime } from '../../words/london';
import { type Editing, type EditingState, problemsOf } from '../editing';
import { RecallDraftDocument } from '../editor.generated';
import { actsFor, type DialogAct } from './acts';
import classes from './ActionBar.module.css';
import { ApproveDialog, ChangesDialog } from '../../workflow/review/AnswerDialogs';
import { DiscardDialog } from './DiscardDialog';
import { PublishDialog } from './PublishDialog';
import { ScheduleDialog } from './ScheduleDialog';
import { SubmitDialog } from './SubmitDialog';
import { WithdrawDialog } from './WithdrawDialog';

interface Props {
  readonly editing: Editing;
  readonly state: EditingState;
  readonly changed: boolean;
}

/** What can be done with the document now, by whoever is signed in. */
export function ActionBar({ editing, state, changed }: Props) {
  const { role } = useAccount();
  const client = useClient();
  const [opened, setOpened] = useState<DialogAct | null>(null);
  const { document, working } = state;
  const acts = actsFor(document, role, changed);
  const close = () => {
    setOpened(null);
  };

  async function save(): Promise<boolean> {
    const outcome = await editing.save();
    if (outcome.kind === 'done') notifications.show({ message: 'Draft saved' });
    return outcome.kind === 'done';
  }

  /** What is published, submitted, approved or scheduled is what is on the screen: it is saved first. */
  async function open(act: DialogAct) {
    const saves = act === 'publish' || act === 'schedule' || act === 'submit' || act === 'approve';
    if (saves && (document === null || editing.isChanged()) && !(await save())) return;
    if (act === 'publish') await editing.refresh();
    setOpened(act);
  }

  async function recall() {
    const outcome = await editing.act('Taking it back', ({ id, version }) =>
      client.mutation(RecallDraftDocument, { id, version }).toPromise(),
    );
    if (outcome.kind === 'done') notifications.show({ message: 'It is a draft again' });
    else editing.showProblems(problemsOf(outcome));
  }

  return (
    <div className={classes.bar} role="group" aria-label="What to do with the document">
      {acts.save && (
        <Button
          onClick={() => void save()}
          loading={working === 'Saving'}
          variant={acts.publish ? 'default' : 'filled'}
        >
          Save draft
        </Button>
      )}
      {acts.submit && <Act label="Submit for review" onClick={() => void open('submit')} />}
      {acts.approve && <Act label="Approve" onClick={() => void open('approve')} />}
      {acts.changes && <Act label="Ask for changes" onClick={() => void open('changes')} />}
      {acts.recall && <Act label="Take back for more work" onClick={() => void recall()} />}
      {acts.schedule && <Act label="Schedule" onClick={() => void open('schedule')} />}
      {acts.publish && <Button onClick={() => void open('publish')}>Publish</Button>}
      {acts.withdraw && <Act label="Withdraw" onClick={() => void open('withdraw')} />}
      {acts.discard && <Act label="Discard draft" onClick={() => void open('discard')} />}
      <Text size="sm" c="dimmed" role="status" className={classes.state ?? ''}>
        {may.write(role) ? saying(state, changed) : 'You may read this and change nothing.'}
      </Text>
      {document !== null && opened === 'publish' && (
        <PublishDialog editing={editing} document={document} onClose={close} />
      )}
      {opened === 'schedule' && <ScheduleDialog editing={editing} onClose={close} />}
      {opened === 'submit' && <SubmitDialog editing={editing} onClose={close} />}
      {opened === 'approve' && <ApproveDialog editing={editing} onClose={close} />}
      {opened === 'changes' && <ChangesDialog editing={editing} onClose={close} />}
      {opened === 'withdraw' && <WithdrawDialog editing={editing} onClose={close} />}
      {opened === 'discard' && <DiscardDialog editing={editing} onClose={close} />}
    </div>
  );
}

function Act({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button variant="default" onClick={onClick}>
      {label}
    </Button>
  );
}

function saying({ document, working }: EditingState, changed: boolean): string {
  if (working !== null) return `${working}…`;
  if (changed) return 'Unsaved changes';
  if (document === null) return 'Not saved yet';
  return `Saved ${showDateTime(document.latest.savedAt)} by ${document.latest.savedBy}`;
}
