/**
 * Suggestions in search boxes: a combobox with a list, as the ARIA 1.2 pattern has it. The boxes are ordinary fields of
 * ordinary forms; without suggestions, or when they fail, nothing about them changes.
 */

interface Suggestion {
  readonly text: string;
  readonly path: string;
  readonly type: string;
}

const DEBOUNCE_MS = 180;
const SHORTEST = 2;

export function suggestIn(root: ParentNode): void {
  root.querySelectorAll<HTMLInputElement>('input[data-suggest]').forEach((input, number) => {
    new SuggestBox(input, `suggest-${String(number)}`);
  });
}

class SuggestBox {
  private readonly input: HTMLInputElement;
  private readonly list = document.createElement('ul');
  private readonly status = document.createElement('div');
  private shown: readonly Suggestion[] = [];
  private chosen = -1;
  private timer = 0;
  private asked?: AbortController;

  constructor(input: HTMLInputElement, id: string) {
    this.input = input;
    this.list.id = id;
    this.list.className = 'suggest-list';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', 'Suggestions');
    this.list.hidden = true;
    this.status.className = 'govuk-visually-hidden';
    this.status.setAttribute('role', 'status');
    const box = document.createElement('div');
    box.className = 'suggest-box';
    input.replaceWith(box);
    box.append(input, this.list, this.status);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', id);
    input.addEventListener('input', () => {
      this.askSoon();
    });
    input.addEventListener('keydown', (event) => {
      this.press(event);
    });
    input.addEventListener('blur', () => {
      this.close();
    });
  }

  private askSoon(): void {
    window.clearTimeout(this.timer);
    this.asked?.abort();
    const typed = this.input.value.trim();
    if (typed.length < SHORTEST) {
      this.close();
      return;
    }
    this.timer = window.setTimeout(() => void this.ask(typed), DEBOUNCE_MS);
  }

  private async ask(typed: string): Promise<void> {
    const asked = new AbortController();
    this.asked = asked;
    try {
      const address = `${this.input.dataset.suggest ?? ''}?q=${encodeURIComponent(typed)}`;
      const answer = await fetch(address, { signal: asked.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const found = (await answer.json()) as readonly Suggestion[];
      if (document.activeElement === this.input && !asked.signal.aborted) this.show(found);
    } catch {
      if (!asked.signal.aborted) this.close();
    }
  }

  private show(found: readonly Suggestion[]): void {
    this.shown = found;
    this.list.replaceChildren(...found.map((suggestion, number) => this.option(suggestion, number)));
    this.choose(-1);
    this.open(found.length > 0);
    this.status.textContent =
      found.length === 0
        ? 'No suggestions'
        : found.length === 1
          ? '1 suggestion. Use the arrow keys to choose it.'
          : `${String(found.length)} suggestions. Use the arrow keys to choose one.`;
  }

  private option(suggestion: Suggestion, number: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `${this.list.id}-${String(number)}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    const type = document.createElement('span');
    type.className = 'soft';
    type.textContent = suggestion.type;
    option.append(suggestion.text, ' ', type);
    // Before the field loses the focus, which closes the list.
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    option.addEventListener('click', () => {
      window.location.assign(suggestion.path);
    });
    return option;
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const open = !this.list.hidden;
    if (event.key === 'Escape' && open) {
      this.close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.shown.length > 0) {
      this.open(true);
      this.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && open && this.chosen >= 0) {
      window.location.assign(this.shown[this.chosen]?.path ?? window.location.href);
    } else {
      return;
    }
    event.preventDefault();
  }

  /** Round and round, by way of the field itself, where nothing is chosen. */
  private move(step: 1 | -1): void {
    const places = this.shown.length + 1;
    this.choose(((this.chosen + 1 + step + places) % places) - 1);
  }

  private choose(number: number): void {
    this.chosen = number;
    Array.from(this.list.children).forEach((option, place) => {
      option.setAttribute('aria-selected', String(place === number));
    });
    const option = this.list.children[number];
    if (option === undefined) {
      this.input.removeAttribute('aria-activedescendant');
    } else {
      this.input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  private open(isOpen: boolean): void {
    this.list.hidden = !isOpen;
    this.input.setAttribute('aria-expanded', String(isOpen));
  }

  private close(): void {
    window.clearTimeout(this.timer);
    this.asked?.abort();
    this.shown = [];
    this.choose(-1);
    this.open(false);
    this.status.textContent = '';
  }
}
