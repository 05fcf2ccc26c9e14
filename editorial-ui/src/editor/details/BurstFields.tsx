import { SimpleGrid } from '@mantine/core';
import { FuzzyDateField } from '../../dates/FuzzyDateField';
import { Group } from '../../forms/Group';
import { NumberField } from '../../forms/NumberField';
import { TextField } from '../../forms/TextField';
import { ImageField } from '../../media/ImageField';
import type { CampaignBurst } from '../content/content';
import { DocumentList } from '../fields/PeopleAndLinks';
import type { DetailsProps } from './details-props';

export function BurstFields({ details, change }: DetailsProps<CampaignBurst>) {
  const { callToAction } = details;
  const set = (part: Partial<CampaignBurst>) => {
    change({ ...details, ...part });
  };
  return (
    <>
      <NumberField
        path="details.number"
        label="Number of the burst"
        description="1 for burst #1, and so on."
        min={1}
        required
        value={details.number}
        onChange={(number) => {
          set({ number });
        }}
      />
      <TextField
        path="details.strapline"
        label="Strapline"
        value={details.strapline}
        onChange={(strapline) => {
          set({ strapline });
        }}
      />
      <FuzzyDateField
        path="details.when"
        value={details.when}
        onChange={(when) => {
          set({ when });
        }}
      />
      <ImageField
        path="details.artwork"
        legend="Artwork"
        uploadLabel="Upload artwork"
        value={details.artwork}
        onChange={(artwork) => {
          set({ artwork });
        }}
      />
      <Group path="details.callToAction" legend="Call to action" description="Both empty: there is none.">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextField
            path="details.callToAction.label"
            label="Words on the button"
            value={callToAction.label}
            onChange={(label) => {
              set({ callToAction: { ...callToAction, label } });
            }}
          />
          <TextField
            path="details.callToAction.url"
            label="Where it leads"
            type="url"
            value={callToAction.url}
            onChange={(url) => {
              set({ callToAction: { ...callToAction, url } });
            }}
          />
        </SimpleGrid>
      </Group>
      <DocumentList
        path="details.items"
        legend="What the burst carries"
        label="Add hub or help content"
        value={details.items}
        onChange={(items) => {
          set({ items });
        }}
      />
    </>
  );
}
