import type { ComponentChildren } from 'preact';

/** One of the choices; `lang` where its name is in a language of its own. */
export interface RadioOption<Value> {
  value: Value;
  name: string;
  lang?: string;
}

interface Props<Value> {
  /** Tells the group from others on the page. */
  name: string;
  /** The id of the heading that says what is chosen. */
  title: string;
  options: readonly RadioOption<Value>[];
  chosen: Value;
  disabled?: boolean;
  /** Below each other, where the names are long. */
  stacked?: boolean;
  onChoose: (value: Value) => void;
  /** What goes for every choice. */
  children?: ComponentChildren;
}

/** One of several things to choose. */
export function Radios<Value extends string>(props: Props<Value>) {
  const { name, title, options, chosen, disabled = false, stacked = false, onChoose, children } = props;
  return (
    <fieldset class={stacked ? 'card stacked' : 'card choices'} aria-labelledby={title}>
      {options.map((option) => (
        <label key={option.value} class="choice" {...(option.lang && { lang: option.lang })}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={chosen === option.value}
            disabled={disabled}
            onChange={() => onChoose(option.value)}
          />
          {option.name}
        </label>
      ))}
      {children}
    </fieldset>
  );
}
