import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  name: string;
  on: boolean;
  disabled?: boolean;
  onSwitch: (on: boolean) => void;
  /** What it does, where its name does not say it all. */
  children?: ComponentChildren;
}

/** Something to switch on and off. The whole line can be pressed. */
export function Switch({ name, on, disabled = false, onSwitch, children }: Props) {
  const id = useId();
  return (
    <div class="switch">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells by itself whether it is checked.
        role="switch"
        id={id}
        checked={on}
        disabled={disabled}
        {...(children && { 'aria-describedby': `${id}-more` })}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <label for={id}>
        <span class="switch-name">{name}</span>
      </label>
      {children && (
        <p class="muted" id={`${id}-more`}>
          {children}
        </p>
      )}
    </div>
  );
}
