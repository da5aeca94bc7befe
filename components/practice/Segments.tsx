import type { ComponentChildren } from 'preact';

interface Props<Value extends string> {
  /** Tells this choice from others on the page. */
  name: string;
  legend: string;
  options: readonly (readonly [value: Value, words: string])[];
  chosen: Value;
  onChoose(value: Value): void;
  /** What is to be said of the choice. */
  children?: ComponentChildren;
}

/** One of a few, side by side. */
export function Segments<Value extends string>(props: Props<Value>) {
  const { name, legend, options, chosen, onChoose, children } = props;
  return (
    <fieldset class="choice-of-one" {...(children && { 'aria-describedby': `${name}-more` })}>
      <legend>{legend}</legend>
      <div class="segments">
        {options.map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              class="unseen"
              name={name}
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            {words}
          </label>
        ))}
      </div>
      {children && (
        <p id={`${name}-more`} class="muted small">
          {children}
        </p>
      )}
    </fieldset>
  );
}
