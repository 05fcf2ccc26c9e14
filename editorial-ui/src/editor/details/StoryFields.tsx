import { NumberField } from '../../forms/NumberField';
import type { Story } from '../content/content';
import type { DetailsProps } from './details-props';

export function StoryFields({ details, change }: DetailsProps<Story>) {
  return (
    <NumberField
      path="details.burst"
      label="Burst that it tells of"
      description="The burst’s number. Leave empty if it belongs to none."
      min={1}
      value={details.burst}
      onChange={(burst) => {
        change({ ...details, burst });
      }}
    />
  );
}
