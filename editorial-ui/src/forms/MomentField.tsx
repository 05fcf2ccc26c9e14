import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { fromLondon, toLondon } from '../words/london';
import { fieldId, useProblem } from './problems';

interface Props {
  readonly path: string;
  readonly label: string;
  readonly description?: string;
  readonly value: string | null;
  readonly onChange: (instant: string | null) => void;
}

/** A date and a time on London's clocks; the value is the instant. */
export function MomentField({ path, value, onChange, ...rest }: Props) {
  const error = useProblem(path);
  const [typed, setTyped] = useState<{ readonly text: string; readonly instant: string | null }>();
  const shown = typed !== undefined && typed.instant === value ? typed.text : toLondon(value);
  return (
    <TextInput
      {...rest}
      id={fieldId(path)}
      type="datetime-local"
      error={error}
      value={shown}
      onChange={(event) => {
        const text = event.currentTarget.value;
        const instant = fromLondon(text);
        setTyped({ text, instant });
        onChange(instant);
      }}
    />
  );
}
