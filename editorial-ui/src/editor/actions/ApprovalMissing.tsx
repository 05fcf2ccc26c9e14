import { Alert } from '@mantine/core';
import type { ContentType } from '../../api/schema.generated';
import { typeWords } from '../../words/words';

/** Says why it cannot go out yet, and what to do. */
export function ApprovalMissing({ type }: { readonly type: ContentType }) {
  return (
    <Alert role="note" color="clay" title="It needs a second pair of eyes">
      By a rule of this council, somebody other than the last writer approves this kind of content (
      {typeWords[type].name.toLowerCase()}) before it goes out. Submit it for review and ask a colleague; a
      change after the approval needs a new one.
    </Alert>
  );
}
