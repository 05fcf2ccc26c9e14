import { SimpleGrid } from '@mantine/core';
import { ListEditor } from '../../forms/ListEditor';
import { NumberField } from '../../forms/NumberField';
import { TextField } from '../../forms/TextField';
import type { Video } from '../content/content';
import type { DetailsProps } from './details-props';

export function VideoFields({ details, change }: DetailsProps<Video>) {
  const set = (part: Partial<Video>) => {
    change({ ...details, ...part });
  };
  return (
    <>
      <TextField
        path="details.url"
        label="Address of the video"
        type="url"
        required
        value={details.url}
        onChange={(url) => {
          set({ url });
        }}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberField
          path="details.durationSeconds"
          label="Length in seconds"
          min={1}
          value={details.durationSeconds}
          onChange={(durationSeconds) => {
            set({ durationSeconds });
          }}
        />
        <TextField
          path="details.series"
          label="Series"
          value={details.series}
          onChange={(series) => {
            set({ series });
          }}
        />
      </SimpleGrid>
      <TextField
        path="details.transcript"
        label="Transcript"
        description="Markdown. A video needs a transcript or captions before it is published."
        lines={4}
        value={details.transcript}
        onChange={(transcript) => {
          set({ transcript });
        }}
      />
      <ListEditor
        path="details.captions"
        legend="Captions"
        noun="captions file"
        items={details.captions}
        blank={() => ({ language: 'en', url: '' })}
        onChange={(captions) => {
          set({ captions });
        }}
      >
        {(caption, changeCaption, index) => (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextField
              path={`details.captions.${String(index)}.language`}
              label="Language"
              description="A code, such as en or ur."
              value={caption.language}
              onChange={(language) => {
                changeCaption({ ...caption, language });
              }}
            />
            <TextField
              path={`details.captions.${String(index)}.url`}
              label="Address of the captions"
              description="A WebVTT file."
              type="url"
              value={caption.url}
              onChange={(url) => {
                changeCaption({ ...caption, url });
              }}
            />
          </SimpleGrid>
        )}
      </ListEditor>
    </>
  );
}
