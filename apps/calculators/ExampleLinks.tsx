import { type Language, say } from '#forms/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { FieldSet } from '#ui/index.ts';
import { examples } from './examples.ts';

export interface ExampleLinksProps {
  readonly calculator: string;
  readonly language: Language;
  readonly onOpen: (id: string) => void;
}

/** The worked examples of one calculator, for those who do not know what to fill in. */
export function ExampleLinks({ calculator, language, onOpen }: ExampleLinksProps) {
  const { t } = useTranslation();
  const own = examples.filter((one) => one.calculator === calculator);
  if (own.length === 0) return null;
  return (
    <div className="calc-ownexamples">
      <FieldSet legend={t('examples.own')}>
        <ul className="calc-open">
          {own.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="ui-link"
                title={say(one.story, language)}
                onClick={() => onOpen(one.id)}
              >
                {say(one.title, language)}
              </button>
            </li>
          ))}
        </ul>
      </FieldSet>
    </div>
  );
}
