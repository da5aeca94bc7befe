import type { Book } from '../../rules/types.ts';
import type { Changes } from '../changes.ts';
import { Icon } from '../popup/Icon.tsx';
import { Prose } from '../popup/Prose.tsx';
import { ChangeTag } from './ChangeTag.tsx';

interface Props {
  guidelines: Book['guidelines'];
  changes: Changes;
  onGuideline: (id: string) => void;
}

/** Guidelines by their titles, each a button that opens it. */
export function GuidelineRows({ guidelines, changes, onGuideline }: Props) {
  return (
    <ul class="rows">
      {guidelines.map(({ id, title }) => (
        <li key={id}>
          <button type="button" class="row" onClick={() => onGuideline(id)}>
            <span class="row-words">
              <Prose text={title} />
              <ChangeTag change={changes.guidelines.get(id)} />
            </span>
            <Icon name="forward" />
          </button>
        </li>
      ))}
    </ul>
  );
}
