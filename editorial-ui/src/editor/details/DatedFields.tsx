import { SimpleGrid } from '@mantine/core';
import { FuzzyDateField } from '../../dates/FuzzyDateField';
import { MomentField } from '../../forms/MomentField';
import { TextField } from '../../forms/TextField';
import type { EventDetails, Opportunity } from '../content/content';
import type { DetailsProps } from './details-props';

export function OpportunityFields({ details, change }: DetailsProps<Opportunity>) {
  return (
    <>
      <FuzzyDateField
        path="details.when"
        value={details.when}
        onChange={(when) => {
          change({ ...details, when });
        }}
      />
      <TextField
        path="details.place"
        label="Place"
        value={details.place}
        onChange={(place) => {
          change({ ...details, place });
        }}
      />
      <TextField
        path="details.bookingUrl"
        label="Where to book"
        type="url"
        value={details.bookingUrl}
        onChange={(bookingUrl) => {
          change({ ...details, bookingUrl });
        }}
      />
    </>
  );
}

export function EventFields({ details, change }: DetailsProps<EventDetails>) {
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <MomentField
          path="details.startsAt"
          label="Starts at"
          value={details.startsAt}
          onChange={(startsAt) => {
            change({ ...details, startsAt });
          }}
        />
        <MomentField
          path="details.endsAt"
          label="Ends at"
          value={details.endsAt}
          onChange={(endsAt) => {
            change({ ...details, endsAt });
          }}
        />
      </SimpleGrid>
      <FuzzyDateField
        path="details.when"
        legend="When, as readers see it"
        value={details.when}
        onChange={(when) => {
          change({ ...details, when });
        }}
      />
      <TextField
        path="details.place"
        label="Place"
        value={details.place}
        onChange={(place) => {
          change({ ...details, place });
        }}
      />
    </>
  );
}
