/** Set by trainers to `on`, in this browser's local storage, to show the public mode where no server asks for it. */
export const settingKey = 'kiosk';
