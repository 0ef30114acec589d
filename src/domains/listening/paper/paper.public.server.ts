export { getPaperCampaign, getPaperDoor, oralDoor } from './doors.queries.server.ts';
export { getEntry, getSecondEntry, getSheet, getTwoEntries } from './entry.queries.server.ts';
export { readDecisions, readSheetForm } from './entry-forms.server.ts';
export { formFile } from './form/form-file.server.ts';
export {
	closePile,
	editPile,
	openPile,
	removePile,
	setSheetAside
} from './piles.commands.server.ts';
export {
	countOpenPiles,
	getPile,
	hasSheet,
	listPiles,
	listSheets
} from './piles.queries.server.ts';
export {
	correctSheet,
	deleteSheet,
	enterSecond,
	enterSheet,
	settleSheet
} from './sheets.commands.server.ts';
export { hidePersonal } from './hiding.server.ts';
export { newPile, pileEdit } from './paper.schema.ts';
export { differences } from './typing.ts';
