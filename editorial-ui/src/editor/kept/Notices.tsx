import { notifications } from '@mantine/notifications';
import { useClient } from 'urql';
import { useAccount } from '../../session/context';
import { showDateTime, showTime } from '../../words/london';
import { type Editing, type EditingState, problemsOf } from '../editing';
import { DiscardDraftDocument } from '../editor.generated';
import { Notice } from './Notice';

interface Props {
  readonly editing: Editing;
  readonly state: EditingState;
}

/** What has happened to the text by itself, each with its way back. */
export function Notices({ editing, state }: Props) {
  const { offered, broughtBack, merged, conflict, newer, document } = state;
  const { displayName } = useAccount();
  const who = (name: string) => (name === displayName ? 'You, in another window,' : name);
  return (
    <>
      {conflict?.open === false && (
        <Notice
          urgent
          title={`${who(conflict.stored.changedByName)} changed the same as you`}
          acts={[
            {
              label: 'Compare and choose',
              run: () => {
                editing.openConflict(true);
              },
            },
          ]}
        >
          You both changed the same words, so somebody has to choose before yours can be saved. Nothing that
          you typed is lost; go on writing if you like.
        </Notice>
      )}
      {conflict === null && newer?.shown === false && (
        <Notice
          title={`${who(newer.by)} saved a newer version ${showTime(newer.at)}`}
          acts={[dismiss('newer')]}
        >
          Your next save brings both together. You are asked only where you both changed the same.
        </Notice>
      )}
      {newer?.shown === true && (
        <Notice
          title={`${who(newer.by)} saved this document ${showTime(newer.at)}`}
          acts={[dismiss('newer')]}
        >
          You see that version now.
        </Notice>
      )}
      {merged !== null && (
        <Notice
          title={
            merged.by === displayName
              ? 'Your changes here and in another window have been brought together'
              : `Your changes and those of ${merged.by} have been brought together`
          }
          acts={[
            dismiss('merged'),
            {
              label: 'Choose myself',
              run: () => {
                editing.undoMerge();
              },
            },
          ]}
        >
          You changed different parts, so nothing of either is lost. Look it over, or choose yourself what
          goes in.
        </Notice>
      )}
      {broughtBack !== null && (
        <Notice
          title="Your unsaved changes are back"
          acts={[
            dismiss('broughtBack'),
            {
              label: 'Take them out again',
              run: () => {
                editing.undoBroughtBack();
              },
            },
          ]}
        >
          This browser kept them {showDateTime(broughtBack.at)}, when they could not be saved.
        </Notice>
      )}
      {offered !== null && (
        <Notice
          urgent
          title="You have unsaved changes"
          acts={[
            {
              label: 'Bring them back',
              run: () => {
                editing.takeBack();
              },
            },
            {
              label: 'Throw them away',
              run: () => {
                editing.throwAway();
              },
            },
          ]}
        >
          This browser kept changes from {showDateTime(offered.at)} that were never saved. “
          {offered.content.title}”
          {document !== null &&
            ' The document has been saved since; bringing them back brings both together.'}
        </Notice>
      )}
      {state.draftBegan && <DraftBegan editing={editing} />}
    </>
  );

  function dismiss(notice: 'merged' | 'broughtBack' | 'newer') {
    return {
      label: 'All right',
      run: () => {
        editing.dismiss(notice);
      },
    };
  }
}

/** Writing on in a document that readers see has begun a draft: they see nothing of it. */
function DraftBegan({ editing }: { readonly editing: Editing }) {
  const client = useClient();

  async function discard() {
    const outcome = await editing.act(
      'Discarding',
      ({ id, version }) => client.mutation(DiscardDraftDocument, { id, version }).toPromise(),
      true,
    );
    if (outcome.kind === 'done') notifications.show({ message: 'Draft discarded. It stays in the history.' });
    else editing.showProblems(problemsOf(outcome));
  }

  return (
    <Notice
      title="A new draft has begun"
      acts={[
        {
          label: 'Undo: discard the draft',
          run: () => void discard(),
        },
      ]}
    >
      What you change is saved in a draft. Readers go on seeing the live edition until the draft is published.
    </Notice>
  );
}
