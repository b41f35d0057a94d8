import type { ReactNode } from 'react';

export interface FieldProblem {
  /** The `name` of the field. */
  readonly name: string;
  readonly text: string;
}

/** Puts the focus into a named field and selects what is in it; false when there is no such field. */
export function focusField(name: string, root: ParentNode = document): boolean {
  const field = root.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]:not(:disabled)`);
  if (!field) return false;
  field.scrollIntoView?.({ block: 'center' });
  field.focus();
  if (field instanceof HTMLInputElement) field.select();
  return true;
}

/** What is wrong with a form, all in one place, each line leading to its field. The first field has the focus. */
export function ErrorSummary(props: {
  readonly title: string;
  readonly errors: readonly FieldProblem[];
}): ReactNode {
  if (props.errors.length === 0) return null;
  return (
    <div className="ui-error-summary" role="alert" tabIndex={-1}>
      <p className="ui-error-summary-title">{props.title}</p>
      <ul>
        {props.errors.map((problem) => (
          <li key={`${problem.name} ${problem.text}`}>
            {/* A button, not a link: in a sealed frame the address of a fragment is not this page's. */}
            <button className="ui-link" type="button" onClick={() => focusField(problem.name)}>
              {problem.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
