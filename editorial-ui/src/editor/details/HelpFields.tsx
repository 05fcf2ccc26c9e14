import { TextField } from '../../forms/TextField';
import type { HelpArticle } from '../content/content';
import type { DetailsProps } from './details-props';

export function HelpFields({ details, change }: DetailsProps<HelpArticle>) {
  return (
    <>
      <TextField
        path="details.source"
        label="Source"
        description="The protocol’s clause, or where else this advice comes from."
        value={details.source}
        onChange={(source) => {
          change({ ...details, source });
        }}
      />
      <TextField
        path="details.reviewBy"
        label="Review by"
        type="date"
        value={details.reviewBy}
        onChange={(reviewBy) => {
          change({ ...details, reviewBy });
        }}
      />
    </>
  );
}
