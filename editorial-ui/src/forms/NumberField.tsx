import { NumberInput } from '@mantine/core';
import { fieldId, useProblem } from './problems';

interface Props {
  readonly path: string;
  readonly label: string;
  readonly description?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly required?: boolean;
  readonly min?: number;
  readonly max?: number;
}

/** A whole number, or nothing. */
export function NumberField({ path, value, onChange, required = false, ...rest }: Props) {
  const error = useProblem(path);
  return (
    <NumberInput
      {...rest}
      id={fieldId(path)}
      error={error}
      withAsterisk={required}
      allowDecimal={false}
      hideControls
      thousandSeparator={false}
      value={value ?? ''}
      onChange={(typed) => {
        onChange(typeof typed === 'number' ? typed : null);
      }}
    />
  );
}
