export { closePoint, openPoint, renamePoint, reopenPoint } from './points.commands.server.ts';
export { getPoint, listPoints, listUnitChoices } from './points.queries.server.ts';
export { nameForm, newPointForm, pointFilter } from './points.schema.ts';
export { type PaperHouse, paperFile, papersOf } from './papers.server.ts';
export {
	type NoFormPage,
	isKnownCode,
	noFormOfCode,
	noFormOfUnit
} from './no-form.queries.server.ts';
export { typedCode } from './typed-code.ts';
