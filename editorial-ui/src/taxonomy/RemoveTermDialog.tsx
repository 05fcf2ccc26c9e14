import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { FormDialog } from '../forms/FormDialog';
import { useRefusable } from '../forms/use-refusable';
import { type Saved, type Term, type UsedTerm, usageWords } from './terms';

interface Props {
  readonly noun: string;
  readonly term: UsedTerm;
  readonly remove: (term: Term) => Promise<Saved>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Removes a ward or a topic; the server refuses while documents use it, and names them. */
export function RemoveTermDialog({ noun, term, remove, onDone, onClose }: Props) {
  const { problems, working, send } = useRefusable();

  async function submit() {
    if ((await send(() => remove(term))) === undefined) return;
    notifications.show({ message: `${term.name} removed` });
    onDone();
  }

  return (
    <FormDialog
      title={`Remove ${term.name}`}
      act="Remove it"
      {...{ working, problems, onClose }}
      onSubmit={submit}
    >
      <Text>
        {term.live + term.drafts === 0
          ? `No draft and no live document uses this ${noun}.`
          : `Used in ${usageWords(term)}. A ${noun} that drafts or live documents use cannot be removed.`}
      </Text>
    </FormDialog>
  );
}
