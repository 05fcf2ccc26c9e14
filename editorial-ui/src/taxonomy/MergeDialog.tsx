import { Select, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { FormDialog } from '../forms/FormDialog';
import { fieldId, goToField } from '../forms/problems';
import { useRefusable } from '../forms/use-refusable';
import { type Saved, type UsedTerm, usageWords } from './terms';

interface Props {
  readonly term: UsedTerm;
  readonly terms: readonly UsedTerm[];
  readonly merge: (from: string, into: string) => Promise<Saved>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Files everything of one topic under another, and removes the one. */
export function MergeDialog({ term, terms, merge, onDone, onClose }: Props) {
  const { problems, working, send } = useRefusable();
  const [into, setInto] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const target = terms.find(({ slug }) => slug === into);

  async function submit() {
    setTried(true);
    if (into === null) {
      goToField('into');
      return;
    }
    if ((await send(() => merge(term.slug, into))) === undefined) return;
    notifications.show({ message: `${term.name} merged into ${target?.name ?? 'the other topic'}` });
    onDone();
  }

  return (
    <FormDialog
      title={`Merge ${term.name} into another topic`}
      act="Merge"
      {...{ working, problems, onClose }}
      onSubmit={submit}
    >
      <Select
        id={fieldId('into')}
        label="Merge into"
        data={terms
          .filter(({ slug }) => slug !== term.slug)
          .map(({ slug, name }) => ({ value: slug, label: name }))}
        value={into}
        onChange={setInto}
        searchable
        withAsterisk
        error={
          tried && into === null
            ? 'No topic is chosen. Choose the topic that keeps everything.'
            : problems.find(({ field }) => field === 'into')?.detail
        }
      />
      <Text>
        “{term.name}” ({usageWords(term)}) is removed, and its drafts and live documents are filed under
        {target === undefined ? ' the other topic' : ` “${target.name}”`}. Readers see that at once. This
        cannot be undone.
      </Text>
    </FormDialog>
  );
}
