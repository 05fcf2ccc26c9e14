import { SimpleGrid } from '@mantine/core';
import { ListEditor } from '../forms/ListEditor';
import { TextField } from '../forms/TextField';
import type { PlacementEntry } from './entry';

interface Props {
  readonly value: readonly PlacementEntry[];
  readonly onChange: (placements: readonly PlacementEntry[]) => void;
}

/** Where an activity was shown: the channel, the link and the date. */
export function Placements({ value, onChange }: Props) {
  return (
    <ListEditor
      path="placements"
      legend="Where it was shown"
      noun="placement"
      items={value}
      blank={() => ({ channel: '', url: '', at: '' })}
      onChange={onChange}
    >
      {(placement, change, index) => (
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <TextField
            path={`placements.${String(index)}.channel`}
            label="Channel"
            value={placement.channel}
            onChange={(channel) => {
              change({ ...placement, channel });
            }}
          />
          <TextField
            path={`placements.${String(index)}.url`}
            label="Link"
            type="url"
            value={placement.url}
            onChange={(url) => {
              change({ ...placement, url });
            }}
          />
          <TextField
            path={`placements.${String(index)}.at`}
            label="Date"
            type="date"
            value={placement.at}
            onChange={(at) => {
              change({ ...placement, at });
            }}
          />
        </SimpleGrid>
      )}
    </ListEditor>
  );
}
