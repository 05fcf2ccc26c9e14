import { Panel } from '../../forms/Panel';
import { TextField } from '../../forms/TextField';
import { useDesk } from '../editing-context';

/** What the document is called and, in a sentence or two, what it says. */
export function AboutFields() {
  const { content, edit, readOnly } = useDesk();
  return (
    <Panel title="About it">
      <TextField
        path="title"
        label="Title"
        required
        readOnly={readOnly}
        value={content.title}
        onChange={(title) => {
          edit({ title });
        }}
      />
      <TextField
        path="summary"
        label="Summary"
        description="A sentence or two. It stands in lists, in search results and in bulletins."
        lines={2}
        readOnly={readOnly}
        value={content.summary}
        onChange={(summary) => {
          edit({ summary });
        }}
      />
    </Panel>
  );
}
