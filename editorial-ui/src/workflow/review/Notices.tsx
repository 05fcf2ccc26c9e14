import { Alert, Stack, Text } from '@mantine/core';
import type { StoredDocument } from '../../editor/editing';
import { showDate, showDateTime } from '../../words/london';
import type { ReviewPartsFragment } from '../workflow.generated';
import { isDue } from './due';

/** What whoever opens the document should know first: what a reviewer said, who is asked, and that it is due. */
export function Notices({ document }: { readonly document: StoredDocument }) {
  const { draft, reviewBy } = document;
  const ofDraft = document.reviews.filter(({ edition }) => edition === draft?.number);
  const due = isDue(reviewBy);
  return (
    <Stack gap="sm">
      {draft?.state === 'CHANGES_WANTED' && <ChangesWanted reviews={ofDraft} />}
      {draft?.state === 'SUBMITTED' && <InReview reviews={ofDraft} />}
      {due && reviewBy !== null && (
        <Alert role="note" color="clay" title={`It was to be read again by ${showDate(reviewBy)}`}>
          Read it, put right what has changed, and set a new date in the panel “Review”
          {document.type === 'HELP_ARTICLE' && ' or in the field “Review by”'}.
        </Alert>
      )}
    </Stack>
  );
}

interface Given {
  readonly reviews: readonly ReviewPartsFragment[];
}

function ChangesWanted({ reviews }: Given) {
  const wanted = reviews.find(({ state }) => state === 'CHANGES_WANTED');
  if (wanted === undefined) return null;
  return (
    <Alert role="note" color="clay" title={`${wanted.reviewer} asks for changes`}>
      <Text style={{ whiteSpace: 'pre-line' }}>{wanted.answer}</Text>
      {wanted.answeredAt !== null && <Text size="sm">{showDateTime(wanted.answeredAt)}</Text>}
    </Alert>
  );
}

function InReview({ reviews }: Given) {
  const waiting = reviews.filter(({ state }) => state === 'WAITING');
  if (waiting.length === 0) return null;
  const note = waiting[0]?.note ?? null;
  return (
    <Alert role="note" color="teal" title={`Waits for ${waiting.map(({ reviewer }) => reviewer).join(', ')}`}>
      {note === null
        ? 'They are asked to approve it or to say what must change.'
        : `${waiting[0]?.askedBy ?? ''}: “${note}”`}
    </Alert>
  );
}
