/** The component kit in the classic-blue look. Each part can also be imported from its own file. */
export { Announcer, useAnnounce } from './announcer.tsx';
export { Balloon } from './balloon.tsx';
export { Button, type ButtonProps } from './button.tsx';
export { CaptionGlyph, type CaptionGlyphKind } from './caption-glyph.tsx';
export { CheckboxField, RadioGroupField, type RadioGroupFieldProps } from './choice-fields.tsx';
export { ContextMenu } from './context-menu.tsx';
export { type Column, DataTable, type DataTableProps, type Sort } from './data-table.tsx';
export { DateField, type DateFieldProps, type DateFieldTexts } from './date-field.tsx';
export { ErrorSummary, type FieldProblem, focusField } from './error-summary.tsx';
export { FieldSet } from './field-set.tsx';
export { Icon, type IconProps, type IconResolver, IconSource } from './icon.tsx';
export { IntegerField, type IntegerFieldProps, readInteger } from './integer-field.tsx';
export { AccessText, parseAccess } from './lib/access-text.tsx';
export type { FieldProps } from './lib/field-frame.tsx';
export { readMoney, showMoney } from './lib/money.ts';
export { useAccessKeys } from './lib/use-access-keys.ts';
export {
  Menu,
  type MenuBranch,
  type MenuChoice,
  type MenuCloseReason,
  type MenuCommand,
  type MenuEntry,
  type MenuItem,
  type MenuProps,
  type MenuSeparator,
} from './menu.tsx';
export { MenuBar, type MenuBarMenu } from './menu-bar.tsx';
export { MessageBox, type MessageBoxProps, type MessageButton } from './message-box.tsx';
export { MoneyField } from './money-field.tsx';
export { Notice } from './notice.tsx';
export { ProgressBar } from './progress-bar.tsx';
export { type Option, SelectField, type SelectFieldProps } from './select-field.tsx';
export { StatusBar } from './status-bar.tsx';
export { StatusIcon, type StatusKind } from './status-icon.tsx';
export { type Tab, Tabs } from './tabs.tsx';
export { type TaskGroup, type TaskLink, TaskPane } from './task-pane.tsx';
export { TextField, type TextFieldProps } from './text-field.tsx';
export { applyLook, type Density, densities, type Look, preferredLook, type Theme, themes } from './theme.ts';
export { ToolButton, type ToolButtonProps, ToolSeparator } from './tool-button.tsx';
export { Toolbar } from './toolbar.tsx';
export { Tooltip } from './tooltip.tsx';
export { Tree, type TreeNode, type TreeProps } from './tree.tsx';
export { Wizard, type WizardStep, type WizardTexts } from './wizard.tsx';
