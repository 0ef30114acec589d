export { type Contacts, findContacts } from './contacts.server.ts';
export { contactsForm } from './contacts.schema.ts';
export { findSetting, keepSetting } from './keep-setting.server.ts';
export {
	answerDaysForm,
	answerDaysPage,
	contactsPage,
	keepAnswerDays,
	keepContacts
} from './settings.commands.server.ts';
export { may as mayKeepSettings } from './settings.policy.ts';
