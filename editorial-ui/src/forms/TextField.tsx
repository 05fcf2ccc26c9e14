import { Textarea, TextInput, type TextInputProps } from '@mantine/core';
import { fieldId, useProblem } from './problems';

interface Props {
  readonly path: string;
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lines?: number;
  readonly type?: TextInputProps['type'];
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
}

/** One line of text or several, with its problem under it. */
export function TextField({ path, lines = 1, onChange, required = false, type, ...rest }: Props) {
  const error = useProblem(path);
  const shared = {
    ...rest,
    id: fieldId(path),
    error,
    withAsterisk: required,
    'aria-required': required || undefined,
  };
  if (lines > 1) {
    return (
      <Textarea
        {...shared}
        autosize
        minRows={lines}
        maxRows={16}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
    );
  }
  return (
    <TextInput
      {...shared}
      type={type}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}
