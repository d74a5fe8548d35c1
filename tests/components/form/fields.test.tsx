// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { DateInput, Select, Textarea, TextInput } from '../../../src/components/form/index.ts';
import { descriptionOf, get, render, type } from '../render.ts';

const field = { id: 'naam', label: 'Naam van de gemeente', value: '', onChange: vi.fn() };

describe('a text field', () => {
  it('is named by its label', () => {
    const { get: find } = render(<TextInput {...field} />);
    const label = find('label');
    expect(label.getAttribute('for')).toBe(find('input').id);
    expect(label.textContent).toBe('Naam van de gemeente');
  });

  it('is described by error, hint and reason, the error first', () => {
    const { get: find } = render(
      <TextInput {...field} hint="Zonder “gemeente”." waarom="Voor de aanhef." error="Vul de naam in." />,
    );
    const input = find('input');
    expect(descriptionOf(input)).toBe(
      'Vul de naam in. | Zonder “gemeente”. | Waarom deze vraag? Voor de aanhef.',
    );
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('says that it is required, or else that it is not, and has no description without texts', () => {
    const { get: find, show } = render(<TextInput {...field} />);
    expect(find('input').getAttribute('aria-required')).toBe('true');
    expect(find('input').hasAttribute('required'), 'no error bubbles of the browser').toBe(false);
    expect(find('input').hasAttribute('aria-describedby')).toBe(false);
    expect(find('input').hasAttribute('aria-invalid')).toBe(false);
    show(<TextInput {...field} required={false} />);
    expect(find('input').getAttribute('aria-required')).toBe('false');
    expect(find('label').textContent).toBe('Naam van de gemeente (niet verplicht)');
  });

  it('has a place for a warning before there is one, so that it is read aloud', () => {
    const { get: find, show } = render(<TextInput {...field} />);
    const place = find('[role=status]');
    expect(place.textContent).toBe('');
    show(<TextInput {...field} warning="Dit lijkt op een BSN." />);
    expect(find('[role=status]')).toBe(place);
    expect(descriptionOf(find('input'))).toBe('Dit lijkt op een BSN.');
  });

  it.each([
    ['input', <TextInput {...field} key="1" />],
    ['textarea', <Textarea {...field} key="2" />],
    ['input', <DateInput {...field} key="3" />],
    [
      'select',
      <Select
        {...field}
        key="4"
        options={[
          { value: '', label: 'Kies' },
          { value: 'x', label: 'X' },
        ]}
      />,
    ],
  ])('gives the new value of the %s', (tag, part) => {
    field.onChange.mockClear();
    const { get: find } = render(part);
    type(find(tag), 'x');
    expect(field.onChange).toHaveBeenCalledWith('x');
  });
});

describe('a date field', () => {
  it('shows how to write a date, unless the page says so itself', () => {
    const { place, show } = render(<DateInput {...field} />);
    expect(descriptionOf(get(place, 'input'))).toBe('Bijvoorbeeld 31-12-2026.');
    show(<DateInput {...field} hint="De dag van tekenen." />);
    expect(descriptionOf(get(place, 'input'))).toBe('De dag van tekenen.');
  });
});
