import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '#src/i18n/index.ts';
import { Icon } from '#ui/index.ts';
import { roundSize } from '../common/format.ts';
import { PropertySheet } from '../common/sheet.tsx';
import { useLocale, useSay } from '../common/texts.ts';
import type { SystemWindowProps } from '../types.ts';

/** The name a browser gives itself, without the made-up ones that only keep others from guessing. */
function browserName(): string {
  const named = Reflect.get(navigator, 'userAgentData') as
    | { readonly brands: readonly { readonly brand: string; readonly version: string }[] }
    | undefined;
  const brand = named?.brands.toReversed().find((one) => !/not.?a.?brand/i.test(one.brand));
  if (brand !== undefined) return `${brand.brand} ${brand.version}`;
  return (
    /(Firefox|Version|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0].replace('/', ' ') ?? navigator.userAgent
  );
}

/** 系统属性: what this desktop is, who uses it, and what it runs on. */
export function SystemProperties(props: SystemWindowProps): ReactNode {
  const say = useSay();
  const t = useText();
  const locale = useLocale();
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    void navigator.storage?.estimate().then(({ usage }) => setUsed(usage ?? null));
  }, []);
  const lines: readonly (readonly [string, string])[] = [
    [say('system.product'), `${t('product.name')} 0.1`],
    [say('system.kind'), t('product.demo')],
    [say('system.user'), locale === 'en' ? props.user.name.en : props.user.name.zh],
    [say('system.browser'), browserName()],
    [say('system.processors'), String(navigator.hardwareConcurrency)],
    [say('system.screen'), `${window.screen.width} × ${window.screen.height}`],
    ...(used === null ? [] : [[say('system.stored'), roundSize(used, locale)] as const]),
  ];
  return (
    <PropertySheet
      label={say('system.label')}
      active={props.active}
      changed={false}
      onApply={() => true}
      onClose={props.close}
      tabs={[
        {
          id: 'general',
          label: say('properties.general'),
          content: (
            <div className="sheet-page">
              <div className="sheet-lead">
                <Icon name="my-computer" size="huge" />
                <b>{t('product.name')}</b>
              </div>
              <hr className="sheet-line" />
              <dl className="sheet-facts">
                {lines.map(([term, text]) => (
                  <div key={term} style={{ display: 'contents' }}>
                    <dt>{term}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            </div>
          ),
        },
      ]}
    />
  );
}
