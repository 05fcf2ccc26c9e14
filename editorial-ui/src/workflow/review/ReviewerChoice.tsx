import { MultiSelect } from '@mantine/core';
import { useQuery } from 'urql';
import { fieldId, useProblem } from '../../forms/problems';
import { useAccount } from '../../session/context';
import { ReviewersDocument } from '../workflow.generated';

interface Props {
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Whom to ask: everybody who may approve a draft, except oneself. */
export function ReviewerChoice({ value, onChange }: Props) {
  const me = useAccount();
  const error = useProblem('reviewers');
  const [{ data }] = useQuery({ query: ReviewersDocument });
  const others = (data?.reviewers ?? []).filter(({ id }) => id !== me.id);
  return (
    <MultiSelect
      id={fieldId('reviewers')}
      label="Reviewers"
      description="Each is asked for an answer. Without a name, whichever editor takes it up may give it."
      placeholder={value.length === 0 ? 'Any editor' : ''}
      data={others.map(({ id, displayName }) => ({ value: id, label: displayName }))}
      value={[...value]}
      onChange={onChange}
      error={error}
      searchable
      clearable
      hidePickedOptions
    />
  );
}
