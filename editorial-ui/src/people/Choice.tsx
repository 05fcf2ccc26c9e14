import { NativeSelect } from '@mantine/core';
import { fieldId, useProblem } from '../forms/problems';
import { valuesOf } from '../words/words';

interface Props<V extends string> {
  readonly path: string;
  readonly label: string;
  readonly words: Record<V, { readonly name: string }>;
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** One of a few. */
export function Choice<V extends string>({ path, label, words, value, onChange }: Props<V>) {
  const error = useProblem(path);
  return (
    <NativeSelect
      id={fieldId(path)}
      label={label}
      error={error}
      value={value}
      data={valuesOf(words).map((each) => ({ value: each, label: words[each].name }))}
      onChange={(event) => {
        onChange(event.currentTarget.value as V);
      }}
    />
  );
}
