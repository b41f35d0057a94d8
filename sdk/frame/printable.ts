/**
 * What is to be printed, as markup that stands alone: styles, root attributes and the values typed into fields.
 * Paper is white whatever the screen: a dark theme would print white on white, for browsers leave backgrounds out.
 */
export function printable(element: Element = document.body): string {
  const copy = element.cloneNode(true) as Element;
  const typed = element.querySelectorAll('input, textarea, select');
  copy.querySelectorAll('input, textarea, select').forEach((field, index) => {
    showValue(field, typed[index]);
  });
  const styles = [...document.querySelectorAll('style')].map((style) => style.outerHTML).join('');
  const { density = '' } = document.documentElement.dataset;
  const root = `lang="${document.documentElement.lang}" data-theme="aa" data-density="${density}" data-print`;
  return `<!doctype html><html ${root}><head>${styles}</head><body>${copy.innerHTML}</body></html>`;
}

/** Markup holds a field's first value; paper wants the one it has now. */
function showValue(copy: Element, field: Element | undefined): void {
  if (field instanceof HTMLInputElement) {
    if (field.type === 'checkbox' || field.type === 'radio') copy.toggleAttribute('checked', field.checked);
    else copy.setAttribute('value', field.value);
  } else if (field instanceof HTMLTextAreaElement) {
    copy.textContent = field.value;
  } else if (field instanceof HTMLSelectElement) {
    [...copy.querySelectorAll('option')].forEach((option, index) => {
      option.toggleAttribute('selected', index === field.selectedIndex);
    });
  }
}
