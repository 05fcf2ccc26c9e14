import { Autocomplete, Button, Checkbox, Group as Row } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useClient } from 'urql';
import type { Audience, Theme } from '../api/schema.generated';
import { FuzzyDateField } from '../dates/FuzzyDateField';
import { OneDocument } from '../documents/OneDocument';
import { FormDialog } from '../forms/FormDialog';
import { fieldId } from '../forms/problems';
import { TextField } from '../forms/TextField';
import { useRefusable } from '../forms/use-refusable';
import { audienceWords, themeWords, valuesOf } from '../words/words';
import {
  type ActivityPartsFragment,
  RemoveActivityDocument,
  SaveActivityDocument,
} from './activities.generated';
import { activityInput, entryOf, type Entry, newEntry } from './entry';
import { Placements } from './Placements';

interface Props {
  readonly activity: ActivityPartsFragment | null;
  readonly strands: readonly string[];
  readonly onClose: () => void;
}

/** An entry of the plan or the record, new or stored. */
export function ActivityDialog({ activity, strands, onClose }: Props) {
  const client = useClient();
  const { problems, working, send } = useRefusable();
  const [entry, setEntry] = useState<Entry>(() => (activity === null ? newEntry : entryOf(activity)));
  const set = (part: Partial<Entry>) => {
    setEntry({ ...entry, ...part });
  };
  const known = activity === null ? {} : { id: activity.id, version: activity.version };

  async function save() {
    const given = { ...known, activity: activityInput(entry) };
    if ((await send(() => client.mutation(SaveActivityDocument, given).toPromise())) === undefined) return;
    notifications.show({ message: 'Activity saved' });
    onClose();
  }

  async function remove({ id, version }: ActivityPartsFragment) {
    const done = await send(() => client.mutation(RemoveActivityDocument, { id, version }).toPromise());
    if (done === undefined) return;
    notifications.show({ message: 'Activity removed' });
    onClose();
  }

  return (
    <FormDialog
      title={activity === null ? 'New activity' : 'Change the activity'}
      act="Save activity"
      size="xl"
      {...{ working, problems, onClose }}
      onSubmit={save}
    >
      <TextField
        path="title"
        label="What"
        required
        value={entry.title}
        onChange={(title) => {
          set({ title });
        }}
      />
      <Autocomplete
        id={fieldId('strand')}
        label="Strand"
        description="The part of the plan that it belongs to."
        data={[...strands]}
        value={entry.strand}
        onChange={(strand) => {
          set({ strand });
        }}
      />
      <FuzzyDateField
        path="when"
        value={entry.when}
        onChange={(when) => {
          set({ when });
        }}
      />
      <Ticks
        label="Themes"
        words={themeWords}
        value={entry.themes}
        onChange={(themes) => {
          set({ themes: themes as Theme[] });
        }}
      />
      <Ticks
        label="Who may see it"
        words={audienceWords}
        value={entry.audiences}
        onChange={(audiences) => {
          set({ audiences: audiences as Audience[] });
        }}
      />
      <OneDocument
        path="content"
        legend="Document that it is about"
        value={entry.content}
        onChange={(content) => {
          set({ content });
        }}
      />
      <Placements
        value={entry.placements}
        onChange={(placements) => {
          set({ placements });
        }}
      />
      <TextField
        path="note"
        label="Note"
        lines={2}
        value={entry.note}
        onChange={(note) => {
          set({ note });
        }}
      />
      {activity !== null && (
        <Row>
          <Button variant="subtle" color="red.8" onClick={() => void remove(activity)}>
            Remove this activity
          </Button>
        </Row>
      )}
    </FormDialog>
  );
}

interface TicksProps {
  readonly label: string;
  readonly words: Record<string, { readonly name: string }>;
  readonly value: readonly string[];
  readonly onChange: (values: string[]) => void;
}

function Ticks({ label, words, value, onChange }: TicksProps) {
  return (
    <Checkbox.Group label={label} value={[...value]} onChange={onChange}>
      <Row mt={6}>
        {valuesOf(words).map((each) => (
          <Checkbox key={each} value={each} label={words[each]?.name} />
        ))}
      </Row>
    </Checkbox.Group>
  );
}
