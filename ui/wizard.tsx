import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button } from './button.tsx';
import { useAccessKeys } from './lib/use-access-keys.ts';

export interface WizardStep {
  readonly id: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly content: ReactNode;
}

export interface WizardTexts {
  readonly back: string;
  readonly next: string;
  readonly finish: string;
  readonly cancel?: string | undefined;
  /** Where we are, e.g. `(n, of) => 第 n 步，共 of 步`. */
  readonly progress: (step: number, of: number) => string;
}

/**
 * One question after another. Enter goes on; the caller keeps the answers, so going back keeps them too. When a
 * step may not be left, `onStep` simply does not change `step`.
 */
export function Wizard(props: {
  readonly steps: readonly WizardStep[];
  readonly step: string;
  readonly onStep: (id: string) => void;
  readonly onFinish: () => void;
  readonly onCancel?: (() => void) | undefined;
  readonly texts: WizardTexts;
  /** The last step's button is waiting for an answer. */
  readonly busy?: boolean | undefined;
  readonly image?: ReactNode;
}): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useAccessKeys(form);
  const index = Math.max(
    0,
    props.steps.findIndex((step) => step.id === props.step),
  );
  const step = props.steps[index];
  const last = index === props.steps.length - 1;
  const before = useRef(props.step);
  useEffect(() => {
    if (before.current === props.step) return;
    before.current = props.step;
    heading.current?.focus();
  }, [props.step]);
  if (!step) return null;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (props.busy) return;
    const next = props.steps[index + 1];
    if (next) props.onStep(next.id);
    else props.onFinish();
  };
  const previous = props.steps[index - 1];
  return (
    <form className="ui-wizard" ref={form} noValidate onSubmit={onSubmit}>
      <header className="ui-wizard-head">
        <div>
          <p className="ui-wizard-progress">{props.texts.progress(index + 1, props.steps.length)}</p>
          <h2 ref={heading} tabIndex={-1}>
            {step.title}
          </h2>
          {step.description ? <p className="ui-wizard-description">{step.description}</p> : null}
        </div>
        {props.image}
      </header>
      <div className="ui-wizard-body" key={step.id}>
        {step.content}
      </div>
      <footer className="ui-wizard-foot">
        <Button
          label={props.texts.back}
          disabled={!previous || props.busy}
          onClick={() => previous && props.onStep(previous.id)}
        />
        <Button
          type="submit"
          default
          label={last ? props.texts.finish : props.texts.next}
          aria-disabled={props.busy ? true : undefined}
        />
        {props.onCancel && props.texts.cancel ? (
          <Button className="ui-wizard-cancel" label={props.texts.cancel} onClick={props.onCancel} />
        ) : null}
      </footer>
    </form>
  );
}
