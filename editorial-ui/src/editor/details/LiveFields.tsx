import { Switch } from '@mantine/core';
import { ListEditor } from '../../forms/ListEditor';
import { MomentField } from '../../forms/MomentField';
import { TextField } from '../../forms/TextField';
import { ImageField } from '../../media/ImageField';
import type { LiveCoverage, LiveEntry } from '../content/content';
import type { DetailsProps } from './details-props';

export function LiveFields({ details, change }: DetailsProps<LiveCoverage>) {
  return (
    <>
      <Switch
        label="It is going on now"
        description="Readers see that more entries will come."
        checked={details.live}
        onChange={(event) => {
          change({ ...details, live: event.currentTarget.checked });
        }}
      />
      <ListEditor
        path="details.entries"
        legend="Entries"
        noun="entry"
        items={details.entries}
        blank={blankEntry}
        onChange={(entries) => {
          change({ ...details, entries });
        }}
      >
        {(entry, changeEntry, index) => (
          <Entry entry={entry} change={changeEntry} path={`details.entries.${String(index)}`} />
        )}
      </ListEditor>
    </>
  );
}

function blankEntry(): LiveEntry {
  const at = new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString().replace('.000Z', 'Z');
  return { id: null, at, text: '', image: null, sourceUrl: '' };
}

interface EntryProps {
  readonly entry: LiveEntry;
  readonly change: (entry: LiveEntry) => void;
  readonly path: string;
}

function Entry({ entry, change, path }: EntryProps) {
  return (
    <>
      <MomentField
        path={`${path}.at`}
        label="Time of the entry"
        value={entry.at}
        onChange={(at) => {
          if (at !== null) change({ ...entry, at });
        }}
      />
      <TextField
        path={`${path}.text`}
        label="Text of the entry"
        description="Markdown."
        lines={2}
        value={entry.text}
        onChange={(text) => {
          change({ ...entry, text });
        }}
      />
      <TextField
        path={`${path}.sourceUrl`}
        label="Where it was first posted"
        type="url"
        value={entry.sourceUrl}
        onChange={(sourceUrl) => {
          change({ ...entry, sourceUrl });
        }}
      />
      <ImageField
        path={`${path}.image`}
        legend="Picture of the entry"
        uploadLabel="Upload entry image"
        value={entry.image}
        onChange={(image) => {
          change({ ...entry, image });
        }}
      />
    </>
  );
}
